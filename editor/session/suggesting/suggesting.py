"""Suggesting: what open items might be, and accepting it."""

from collections.abc import Iterable

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.passage import Passage, Reason
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category
from editor.session.suggesting.offering import Offering


class Suggesting(Offering):
    """Accepting. Nothing is tagged without the archivist's act."""

    def category(self, category: int) -> Category:
        """A category by id. Raises TagError where there is none."""
        found = self._codebook.category(category)
        if found is None:
            raise TagError("That category is not in the codebook any more.")
        return found

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

    def accept_all(self, article: int, trust: float = 0.0) -> Change:
        """Take over what is suggested for the open items of an article, not yet confirmed.

        ``trust``: only what is right with at least this chance. What would leave the count, or go
        to another day, waits to be seen. Raises TagError where nothing is suggested.
        """
        return self.accept(self.trusted(article, trust), unseen=True)

    def sure(self, items: Iterable[int], trust: float) -> tuple[int, ...]:
        """Those of the items whose suggestion is right with at least this chance."""
        found = ((one, self.of(one)) for one in items)
        return tuple(one for one, what in found if what and what.category and what.chance >= trust)

    def trusted(self, article: int, trust: float) -> tuple[int, ...]:
        """The open items of an article whose suggestion is right with at least this chance."""
        return tuple(
            key
            for key, what in self.of_article(article).items()
            if what.category is not None and what.chance >= trust and _is_plain(what)
        )

    def _take(self, one: Passage, what: Suggestion, *, checked: bool) -> None:
        chosen = self.category(what.category or 0)
        values: dict[str, object] = {
            "category": chosen.id, "checked": checked, **self.worth(one, chosen)
        }  # fmt: skip
        if one.counts and not what.counts:
            values |= {"counts": False, "why_not": what.why_not}
        if what.claim_by and not one.claim_by:
            values["claim_by"] = what.claim_by
        if what.day and one.day is None:
            values["day"] = what.day
            self._store.days.cover(what.day)
        self._store.passages.set(one.id, values)
        self.take_places(one, what.places)

    def take_places(self, one: Passage, places: Iterable[SuggestedPlace]) -> None:
        """Give an item the places that it does not hold yet. Inside a step."""
        there = {mention.place for mention in self._store.mentions.of(one.id)}
        for place in places:
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
        from editor.suggesting.worth import rule_of

        by_rule = (Reason.DUPLICATE.value, Reason.TALLY.value)
        if not chosen.counts and one.counts:
            return {"counts": False, "why_not": rule_of(chosen)}
        if chosen.counts and not one.counts and one.why_not in by_rule:
            return {"counts": True, "why_not": ""}
        return {}


def _is_plain(what: Suggestion) -> bool:
    """Whether an item counts, on its article's day."""
    return what.counts and what.day is None
