"""Articles: adding, correcting, deleting and reading them."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from editor.chronicle.article import Article, Basis
from editor.chronicle.draft import Draft
from editor.chronicle.sheet import Heading, Sheet
from editor.chronicle.source import named_source
from editor.chronicle.text import fingerprint
from editor.store import rows
from editor.store.file import File
from editor.store.keys import new_uid
from editor.store.subjects.mentions import Mentions
from editor.store.subjects.passages import Passages

_RECENT = 400
"""Articles of the archive, the newest, that are looked at where only some of them are wanted."""


@dataclass(frozen=True, slots=True)
class Articles:
    """The table ``article``."""

    file: File

    def add(self, draft: Draft) -> int:
        """Keep a draft: the text and its passages. Inside a step."""
        article = self.file.insert(
            "article",
            {
                "uid": new_uid(),
                "day": draft.day,
                "day_basis": draft.day_basis,
                "headline": draft.headline,
                "published": draft.published,
                "retrieved": draft.retrieved,
                "byline": draft.byline,
                "source": draft.source,
                "url": draft.url,
                "language": draft.language,
                "text": draft.text,
                "sha256": fingerprint(draft.text),
                "added": datetime.now().astimezone().isoformat("T", "seconds"),
            },
        )
        Passages(self.file).add_all(article, draft.passages)
        return article

    def correct(self, article: int, values: dict[str, object]) -> None:
        """Change what is known *about* an article; its text cannot change."""
        self.file.update("article", article, values)

    def delete(self, article: int) -> None:
        """Delete an article with its passages and mentions. Inside a step."""
        passages = Passages(self.file)
        for one in passages.of(article):
            passages.delete(one.id)
        self.file.delete("article", article)

    def get(self, article: int) -> Article | None:
        """An article, or None where there is none with this id."""
        found = self.file.rows("SELECT * FROM article WHERE id = ?", (article,))
        return rows.article(found[0]) if found else None

    def with_text(self, text: str) -> int | None:
        """The first article whose text is exactly this."""
        found = self.file.rows(
            "SELECT id FROM article WHERE sha256 = ? ORDER BY id", (fingerprint(text),)
        )
        return int(found[0][0]) if found else None

    def sheet(self, article: int) -> Sheet | None:
        """An article with its passages and mentions."""
        found = self.get(article)
        if found is None:
            return None
        return Sheet(
            article=found,
            passages=Passages(self.file).of(article),
            mentions=Mentions(self.file).of_article(article),
        )

    def of_day(self, day: date | None) -> tuple[Heading, ...]:
        """The articles of a day (None: without a day), in the order they were added."""
        found = self.file.rows(
            "SELECT id, day, headline, source, "
            "(SELECT coalesce(sum(open + tagged + checked + excluded), 0) FROM tally "
            " WHERE tally.article = article.id) AS items, "
            "(SELECT coalesce(sum(open), 0) FROM tally WHERE tally.article = article.id) AS open "
            "FROM article WHERE day IS ? ORDER BY id",
            (rows.stored(day),),
        )
        return tuple(Heading(**{**dict(row), "day": rows.day_or_none(row["day"])}) for row in found)

    def last_of_source(self, source: str, most: int) -> tuple[int, ...]:
        """The articles of a source that were added last, newest first.

        Only the last hundreds of the archive are looked at, so that it costs the same in any.
        """
        found = self.file.rows(
            "SELECT id, source, url FROM article ORDER BY id DESC LIMIT ?", (_RECENT,)
        )
        of_it = (row["id"] for row in found if named_source(row["source"], row["url"]) == source)
        return tuple(islice(of_it, most))

    def last_tops(self, most: int, characters: int) -> tuple[tuple[date, str], ...]:
        """The day and the first characters of the articles added last whose day was not counted.

        Only the last hundreds of the archive are looked at, so that it costs the same in any.
        """
        found = self.file.rows(
            "SELECT day, substr(text, 1, ?) AS top FROM article "
            "WHERE id > (SELECT max(id) FROM article) - ? "
            "AND day IS NOT NULL AND day_basis IS NOT ? ORDER BY id DESC LIMIT ?",
            (characters, _RECENT, Basis.ORDINAL.value, most),
        )
        return tuple((date.fromisoformat(row["day"]), row["top"]) for row in found)

    def newest(self) -> int | None:
        """The article added last."""
        found = self.file.rows("SELECT max(id) FROM article")
        return int(found[0][0]) if found[0][0] is not None else None
