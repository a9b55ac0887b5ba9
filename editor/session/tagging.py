"""Tagging: category, places, claim, note and day of items; one step however many they are."""

from collections.abc import Callable, Iterable
from datetime import date

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.day_words import day_in_words
from editor.chronicle.errors import TagError
from editor.chronicle.passage import Passage, Reason, State
from editor.chronicle.vocabulary import Category
from editor.session.mentioning import Mentioning
from editor.session.suggesting import Suggesting
from editor.session.writing import Writing

Values = Callable[[Passage], dict[str, object]]
"""What is set in each item."""
Also = Callable[[Passage], None]
"""What else is written for each item in the same step."""
FEW = 20
"""So many items at most have been read by the one who tags them together."""


def _nothing(_item: Passage) -> None:
    """Nothing else."""


class Tagging(Mentioning):
    """What a person says of items. A tag given by hand confirms the item."""

    def __init__(self, writing: Writing, suggesting: Suggesting) -> None:
        self._writing = writing
        self._store = writing.store
        self._suggesting = suggesting

    def tag(self, passages: Iterable[int], category: int, *, with_places: bool = False) -> Change:
        """Give items a category, by hand: they are confirmed.

        A category that does not count by itself (a restated claim, a running total) takes its
        items out of the count, with the reason; another category brings such an item back.
        ``with_places``: the places that the words of open items name come along where none was
        given; not where many items are tagged at once, whose words nobody has just read.
        """
        chosen = self._suggesting.category(category)
        items = [
            one for one in self._items(passages) if (one.category, one.checked) != (category, True)
        ]
        few = with_places and len(items) <= FEW
        return self._set(
            items,
            lambda one: {
                "category": category,
                "checked": True,
                **self._suggesting.worth(one, chosen),
            },
            f"Tag {{}} {chosen.code}",
            lambda one: self._place(one, chosen) if few and one.state is State.OPEN else None,
        )

    def _place(self, one: Passage, chosen: Category) -> None:
        """Give an item without a place those that its words name."""
        if not self._store.mentions.of(one.id):
            self._suggesting.take_places(one, self._suggesting.places_under(one, chosen))

    def copy(self, source: int, passages: Iterable[int]) -> Change:
        """Give items the category, the places and the claim of another; they are confirmed.

        Places that an item holds stay; new ones are looked for in its own words, with the part
        and the precision they have in the other. Raises TagError where it has no category.
        """
        model = self._store.passages.get(source)
        if model is None or model.category is None:
            raise TagError("That item has no category yet, so there is nothing to copy.")
        chosen = self._suggesting.category(model.category)
        said = {"claim_by": model.claim_by} if model.claim_by else {}
        items = [one for one in self._items(passages) if one.id != source]
        return self._set(
            items,
            lambda one: {
                "category": chosen.id,
                "checked": True,
                **said,
                **self._suggesting.worth(one, chosen),
            },
            f"Copy {chosen.code} of item {self._writing.number(model)} to {{}}",
            lambda one: self._copy_places(source, one),
        )

    def _copy_places(self, source: int, one: Passage) -> None:
        mentions = {each.place: each for each in self._store.mentions.of(source) if each.place}
        there = {each.place for each in self._store.mentions.of(one.id)}
        for key, place in self._store.places.some(mentions.keys() - there).items():
            self._add(one, place, None, mentions[key].role, mentions[key].precision)

    def untag(self, passages: Iterable[int]) -> Change:
        """Take the category away; the items are open again."""
        items = [one for one in self._items(passages) if one.category is not None]
        return self._set(
            items, lambda _: {"category": None, "checked": False}, "Take the category of {} away"
        )

    def check(self, passages: Iterable[int], checked: bool = True) -> Change:
        """Confirm items as they are tagged, or take the confirmation back.

        Raises TagError where an item has nothing to confirm.
        """
        items = [one for one in self._items(passages) if one.checked != checked]
        for one in items:
            if checked and one.category is None and one.counts:
                raise TagError(
                    f"Item {self._writing.number(one)} has no category yet. Choose one, or say "
                    "that it is not an event."
                )
        words = "Confirm {}" if checked else "Take back the confirmation of {}"
        return self._set(items, lambda _: {"checked": checked}, words)

    def exclude(self, passages: Iterable[int], reason: Reason = Reason.BACKGROUND) -> Change:
        """Say that items are no events, and why. They stay in sight and can be taken back."""
        items = [
            one for one in self._items(passages) if (one.counts, one.why_not) != (False, reason)
        ]
        return self._set(
            items,
            lambda _: {"counts": False, "why_not": reason, "checked": True},
            f"Not an event ({reason.value}): {{}}",
        )

    def include(self, passages: Iterable[int]) -> Change:
        """Let items count again."""
        items = [one for one in self._items(passages) if not one.counts]
        return self._set(
            items,
            lambda one: {"counts": True, "why_not": "", "checked": one.category is not None},
            "Count {} again",
        )

    def look_again(self, passages: Iterable[int], wanted: bool = True) -> Change:
        """Flag items for a second look, or take the flag away."""
        items = [one for one in self._items(passages) if one.second_look != wanted]
        words = "Second look at {}" if wanted else "No second look at {} any more"
        return self._set(items, lambda _: {"second_look": wanted}, words)

    def set_wording(self, passage: int, words: str) -> Change:
        """Put a corrected wording beside the printed words; empty takes it away."""
        return self._field([passage], "wording", words.strip(), "Wording of {}")

    def set_claim(self, passages: Iterable[int], who: str) -> Change:
        """Say who claims it."""
        return self._field(passages, "claim_by", who.strip(), "Claim of {}")

    def set_note(self, passages: Iterable[int], note: str) -> Change:
        """Write a note."""
        return self._field(passages, "note", note.strip(), "Note on {}")

    def set_time(self, passage: int, time: str) -> Change:
        """Correct the time of day, in the words it is to be shown in."""
        return self._field([passage], "time", time.strip(), "Time of {}")

    def set_day(self, passages: Iterable[int], day: date | None) -> Change:
        """Give items a day of their own; None: the article's."""
        items = [one for one in self._items(passages) if one.day != day]
        if not items:
            return NOTHING
        said = day_in_words(day) if day else "as the article"
        label = f"Day of {self._writing.name(items)}: {said}"
        with self._writing.step(label) as step:
            for one in items:
                self._store.passages.set(one.id, {"day": day})
            for old in {one.day for one in items if one.day}:
                self._store.days.uncover(old)
            if day:
                self._store.days.cover(day)
        return self._writing.tell(step.change)

    def link(self, passages: Iterable[int]) -> Change:
        """Let items count once, as one event. Raises TagError for fewer than two."""
        items = self._items(passages)
        if len(items) < 2:
            raise TagError("Select two or more items that report the same event.")
        members = {one.id: one for item in items for one in self._store.passages.same_event(item)}
        root = min(members)
        moved = [one for one in members.values() if root not in (one.id, one.same_as)]
        if not moved and members[root].same_as is None:
            return NOTHING
        with self._writing.step(f"Same event: {self._writing.name(items)}") as step:
            self._store.passages.set(root, {"same_as": None})
            for one in moved:
                self._store.passages.set(one.id, {"same_as": root})
        return self._writing.tell(step.change)

    def unlink(self, passages: Iterable[int]) -> Change:
        """Say that items are events of their own."""
        items = [
            one
            for one in self._items(passages)
            if one.same_as is not None or len(self._store.passages.same_event(one)) > 1
        ]
        if not items:
            return NOTHING
        with self._writing.step(f"Not the same event: {self._writing.name(items)}") as step:
            for one in items:
                self._store.passages.hand_on(one.id)
                self._store.passages.set(one.id, {"same_as": None})
        return self._writing.tell(step.change)

    def same_event(self, passage: int) -> tuple[Passage, ...]:
        """Every item that reports the same event, itself included."""
        one = self._store.passages.get(passage)
        return self._store.passages.same_event(one) if one else ()

    def _items(self, passages: Iterable[int]) -> tuple[Passage, ...]:
        return self._writing.items(passages)

    def _field(self, passages: Iterable[int], field: str, value: str, words: str) -> Change:
        items = [one for one in self._items(passages) if getattr(one, field) != value]
        return self._set(items, lambda _: {field: value}, words)

    def _set(
        self, items: Iterable[Passage], values: Values, words: str, also: Also = _nothing
    ) -> Change:
        items = tuple(items)
        if not items:
            return NOTHING
        alike: dict[tuple[tuple[str, object], ...], list[int]] = {}
        for one in items:
            alike.setdefault(tuple(values(one).items()), []).append(one.id)
        with self._writing.step(words.format(self._writing.name(items))) as step:
            for fields, keys in alike.items():
                self._store.passages.set_all(keys, dict(fields))
            for one in items:
                also(one)
        return self._writing.tell(step.change)
