"""Taking an image in: articles that are not there yet, with the vocabulary they need.

Into an archive without articles everything comes as the image has it; into one that has some,
what is there already (by uid, a category also by its code) is left as it is.
"""

from dataclasses import asdict, dataclass, field
from datetime import date

from editor.chronicle.archive import ArchiveImage, ArticleImage, PassageImage, PlaceImage
from editor.store.file import File
from editor.store.subjects.days import Days
from editor.store.subjects.meta import Meta
from editor.store.subjects.places import Places


@dataclass(slots=True)
class TakingIn:
    """One image on its way in. Use inside a step."""

    file: File
    image: ArchiveImage
    ids: dict[str, int] = field(default_factory=dict[str, int])
    """Ids in this archive by uid in the image."""
    empty: bool = field(init=False)

    def __post_init__(self) -> None:
        self.empty = not self.file.rows("SELECT 1 FROM article LIMIT 1")

    def enter(self) -> None:
        """Write everything that is new."""
        self._enter_meta()
        for group in self.image.groups:
            self._enter("group", group.uid, asdict(group), "code")
        for category in self.image.categories:
            values = asdict(category)
            values["parent"] = self.ids[category.parent] if category.parent else None
            values["group"] = self.ids[category.group]
            self._enter("category", category.uid, values, "code")
        self._enter_places()
        new = [one for one in self.image.articles if self._find("article", "uid", one.uid) is None]
        for article in new:
            self._enter_article(article)
        for article in new:
            self._link_events(article)
        self._enter_days(new)

    def _enter_days(self, new: list[ArticleImage]) -> None:
        """Days not known yet come as they are; one known as uncovered is covered by what is new."""
        dated = {one.day for one in new} | {
            passage.day for article in new for passage in article.passages
        }
        for day in self.image.days:
            if not self.file.rows("SELECT 1 FROM day WHERE day = ?", (day.day,)):
                self.file.insert("day", asdict(day))
            elif day.day in dated:
                Days(self.file).cover(date.fromisoformat(day.day))

    def _enter_meta(self) -> None:
        meta = Meta(self.file)
        for key, value in self.image.meta:
            if self.empty or not meta.get(key):
                meta.set(key, value)

    def _find(self, table: str, column: str, value: str) -> int | None:
        found = self.file.rows(f'SELECT id FROM "{table}" WHERE {column} = ?', (value,))
        return int(found[0][0]) if found else None

    def _enter(
        self, table: str, uid: str, values: dict[str, object], other_key: str | None = None
    ) -> bool:
        """Insert or, in an archive without articles, correct a row; True if it was inserted."""
        there = self._find(table, "uid", uid)
        if there is None and other_key is not None:
            there = self._find(table, other_key, str(values[other_key]))
        if there is None:
            self.ids[uid] = self.file.insert(table, values)
            return True
        self.ids[uid] = there
        if self.empty:
            self.file.update(table, there, values)
        return False

    def _enter_places(self) -> None:
        taken = []
        for place in self.image.places:
            values = asdict(place)
            del values["names"]
            if self._enter("place", place.uid, {**values, "parent": None}) or self.empty:
                taken.append(place)
                self._enter_names(place)
        for place in taken:
            if place.parent:
                self.file.update("place", self.ids[place.uid], {"parent": self.ids[place.parent]})

    def _enter_names(self, place: PlaceImage) -> None:
        key, places = self.ids[place.uid], Places(self.file)
        wanted = [(one.name, one.language) for one in place.names]
        there = self.file.rows("SELECT name, language FROM place_name WHERE place = ?", (key,))
        if [tuple(row) for row in there] != wanted:
            for row in there:
                places.remove_name(key, row["name"])
            places.add_names(key, wanted)

    def _enter_article(self, article: ArticleImage) -> None:
        values = asdict(article)
        del values["passages"]
        self.ids[article.uid] = self.file.insert("article", values)
        for passage in article.passages:
            self._enter_passage(self.ids[article.uid], passage)

    def _enter_passage(self, article: int, passage: PassageImage) -> None:
        values = asdict(passage)
        del values["mentions"]
        self.ids[passage.uid] = self.file.insert(
            "passage",
            {
                **values,
                "article": article,
                "parent": self.ids[passage.parent] if passage.parent else None,
                "category": self.ids[passage.category] if passage.category else None,
                "same_as": None,
            },
        )
        for mention in passage.mentions:
            self.file.insert(
                "mention",
                {
                    **asdict(mention),
                    "passage": self.ids[passage.uid],
                    "place": self.ids[mention.place] if mention.place else None,
                },
            )

    def _link_events(self, article: ArticleImage) -> None:
        for passage in article.passages:
            root = passage.same_as
            if root is None:
                continue
            there = self.ids.get(root) or self._find("passage", "uid", root)
            if there is not None:
                self.file.update("passage", self.ids[passage.uid], {"same_as": there})
