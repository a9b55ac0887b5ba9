"""Suggesting: what open items might be, and accepting it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.mention import PlaceRole
from editor.chronicle.passage import Passage, Reason, State
from editor.chronicle.sheet import Sheet
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category, Place
from editor.session.codebook import Codebook
from editor.session.places import Places
from editor.session.writing import Writing

if TYPE_CHECKING:
    from editor.suggesting import Gazetteer


class Suggesting:
    """Suggestions are made when asked for and kept until words or vocabulary change."""

    def __init__(self, writing: Writing, codebook: Codebook, places: Places) -> None:
        self._writing = writing
        self._store = writing.store
        self._codebook = codebook
        self._places = places
        self._gazetteer: Gazetteer | None = None
        self._kept: dict[tuple[int, int, int], Suggestion] = {}
        writing.listeners.insert(0, self._heard)  # before the panels, which then ask anew

    def _heard(self, change: Change) -> None:
        """Forget what a change has made stale."""
        if change.touches("place", "place_name"):
            self._gazetteer = None
        if change.touches("place", "place_name", "category"):
            self._kept.clear()

    @property
    def gazetteer(self) -> "Gazetteer":
        """Every name of the gazetteer, ready to be found in running text."""
        if self._gazetteer is None:
            from editor.suggesting import Gazetteer

            self._gazetteer = Gazetteer.build(self._places.all())
        return self._gazetteer

    def category(self, category: int) -> Category:
        """A category by id. Raises TagError where there is none."""
        found = self._codebook.category(category)
        if found is None:
            raise TagError("That category is not in the codebook any more.")
        return found

    def of(self, passage: int) -> Suggestion | None:
        """What an item might be, tagged already or not."""
        one = self._store.passages.get(passage)
        article = self._store.articles.get(one.article) if one else None
        return self._suggest(article.text, one) if one and article else None

    def of_article(self, article: int) -> dict[int, Suggestion]:
        """What the open items of an article might be."""
        sheet = self._store.articles.sheet(article)
        return {} if sheet is None else self.of_sheet(sheet)

    def of_sheet(self, sheet: Sheet) -> dict[int, Suggestion]:
        """What the open items of an article might be."""
        return {
            one.id: self._suggest(sheet.article.text, one)
            for one in sheet.items
            if one.state is State.OPEN
        }

    def _suggest(self, text: str, one: Passage) -> Suggestion:
        key = (one.id, one.start, one.end)
        if key not in self._kept:
            from editor.suggesting import suggest

            categories = [each for each in self._codebook.categories() if not each.retired]
            self._kept[key] = suggest(text, one, categories, self.gazetteer)
        return self._kept[key]

    def accept(self, passages: Iterable[int], *, unseen: bool = False) -> Change:
        """Take over what is suggested for items: category, places and who claims it.

        ``unseen`` leaves the items tagged but not confirmed. Raises TagError where nothing is
        suggested.
        """
        found = [(one, self.of(one.id)) for one in self._writing.items(passages)]
        taken = [(one, what) for one, what in found if what and what.category is not None]
        if found and not taken:
            raise TagError("Nothing in these words suggests a category. Choose one by hand.")
        if not taken:
            return NOTHING
        name = self._writing.name(one for one, _ in taken)
        codes = {self.category(what.category or 0).code for _, what in taken}
        label = f"Accept for {name}: {', '.join(sorted(codes))}"
        with self._writing.step(label if len(codes) < 4 else f"Accept suggestions for {name}") as (
            step
        ):
            for one, what in taken:
                self._take(one, what, checked=not unseen)
        return self._writing.tell(step.change)

    def accept_all(self, article: int) -> Change:
        """Take over every suggestion for the open items of an article, not yet confirmed."""
        return self.accept(
            [key for key, what in self.of_article(article).items() if what.category is not None],
            unseen=True,
        )

    def _take(self, one: Passage, what: Suggestion, *, checked: bool) -> None:
        chosen = self.category(what.category or 0)
        values: dict[str, object] = {
            "category": chosen.id, "checked": checked, **self.worth(one, chosen)
        }  # fmt: skip
        if what.claim_by and not one.claim_by:
            values["claim_by"] = what.claim_by
        self._store.passages.set(one.id, values)
        there = {mention.place for mention in self._store.mentions.of(one.id)}
        for place in what.places:
            if place.place not in there:
                there.add(place.place)
                self._store.mentions.add(
                    one.id,
                    {
                        "place": place.place,
                        "start": place.start,
                        "end": place.end,
                        "role": place.role,
                        "precision": place.precision,
                    },
                )

    @staticmethod
    def worth(one: Passage, chosen: Category) -> dict[str, object]:
        """Whether an item counts once it has this category.

        Restated claims and running totals do not count by themselves; an item left out for that
        reason counts again under another category. What a person said otherwise stays.
        """
        by_rule = (Reason.DUPLICATE.value, Reason.TALLY.value)
        if not chosen.counts and one.counts:
            return {"counts": False, "why_not": _reason_of(chosen)}
        if chosen.counts and not one.counts and one.why_not in by_rule:
            return {"counts": True, "why_not": ""}
        return {}

    def candidates(self, one: Passage, start: int, end: int) -> tuple[int, ...]:
        """The places that words of an item may mean, likeliest first."""
        text = self._text(one)
        suggested = [p.place for p in self._suggest(text, one).places if _touch(p, start, end)]
        found = [place for name in self.gazetteer.find(text, start, end) for place in name.places]
        if not found:
            found = [place.id for place in self._places.find(text[start:end], 5)]
        return tuple(dict.fromkeys([*suggested, *found]))

    def mention(self, one: Passage, place: Place, span: tuple[int, int] | None) -> SuggestedPlace:
        """How a place is mentioned in an item: its words, the part it plays, how exact it is."""
        text = self._text(one)
        for suggested in self._suggest(text, one).places:
            if suggested.place == place.id and (span is None or _touch(suggested, *span)):
                start, end = span or (suggested.start, suggested.end)
                return replace(suggested, start=start, end=end)
        start, end = span or self._words_of(place, text, one)
        return SuggestedPlace(
            place=place.id,
            start=start,
            end=end,
            role=PlaceRole.HAPPENED,
            precision=place.kind.precision,
        )

    def _words_of(
        self, place: Place, text: str, one: Passage
    ) -> tuple[int, int] | tuple[None, None]:
        for name in self.gazetteer.find(text, one.start, one.end):
            if place.id in name.places:
                return name.start, name.end
        return None, None

    def _text(self, one: Passage) -> str:
        article = self._store.articles.get(one.article)
        return article.text if article else ""


def _touch(place: SuggestedPlace, start: int, end: int) -> bool:
    return place.start is not None and place.start < end and start < (place.end or 0)


def _reason_of(category: Category) -> Reason:
    """Why a category does not count by itself: a total over days, or a claim told again."""
    return Reason.TALLY if "TOLL" in category.code else Reason.DUPLICATE
