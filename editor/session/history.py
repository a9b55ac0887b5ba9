"""The history: every step in words, taken back and given again, thinned by choice."""

from datetime import date, timedelta

from editor.chronicle.change import Change
from editor.chronicle.errors import StepError
from editor.chronicle.passage import Role
from editor.chronicle.steps import EVERY, ItemStep, Page, Sought, Spared, Step
from editor.session.item_past import ItemPast
from editor.session.writing import Writing
from editor.store.following.images import Image

KEPT_WHOLE = timedelta(days=365)
"""The history of the last year keeps its details."""


class History:
    """Undo and redo, also of what was done before a restart."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._history = writing.store.history

    def steps(
        self, limit: int = 200, before: int | None = None, sought: Sought = EVERY
    ) -> list[Step]:
        """The steps, newest first; ``before`` a step, so that long histories come in pages."""
        return self._history.steps(limit, before, sought)

    def page(self, limit: int, before: int | None, sought: Sought) -> Page:
        """A page of the steps looked for; one of a rare kind may be empty and yet not the last."""
        return self._history.page(limit, before, sought)

    def people(self) -> tuple[str, ...]:
        """Whose names stand on steps."""
        return self._history.people()

    def of_item(self, passage: int) -> tuple[ItemStep, ...]:
        """How an item came to be what it is: newest first, with what each step made other."""
        return ItemPast(self._writing.store).steps(passage)

    def item_named(self, uid: str) -> int | None:
        """The key of the passage that an export calls so."""
        return self._writing.store.passages.named(uid)

    def where_it_stands(self, passage: int) -> int | None:
        """The article of a passage; None where the passage is gone."""
        found = self._writing.store.passages.get(passage)
        return found.article if found else None

    def touched(self, step: int) -> tuple[int, int | None] | None:
        """An article and item that a step was about, where they are still there."""
        store, article = self._writing.store, None
        for image in self._history.images(step):
            passage = store.passages.get(self._passage(image) or 0)
            if passage is not None:
                return passage.article, passage.id if passage.role is Role.ITEM else None
            if image.table == "article" and store.articles.get(image.row) is not None:
                article = image.row
        return (article, None) if article is not None else None

    def _passage(self, image: Image) -> int | None:
        """The passage whose row this is, or whose place; None where it is neither."""
        if image.table == "passage":
            return image.row
        if image.table != "mention":
            return None
        mention = self._writing.store.mentions.get(image.row)
        whole = next((one["passage"] for one in image.values() if "passage" in one), None)
        return mention.passage if mention else whole

    def undo(self, step: int | None = None) -> Change:
        """Take back a step, or the newest. Raises StepError in words where it cannot be."""
        self._writing.must_be_writable()
        return self._writing.tell(self._history.undo(step))

    def redo(self) -> Change:
        """Give again what was taken back last. Raises StepError where there is nothing."""
        self._writing.must_be_writable()
        return self._writing.tell(self._history.redo())

    def go_back(self, step: int) -> Change:
        """Take back every step after this one; one redo gives them again.

        Raises StepError in words where it cannot be.
        """
        self._writing.must_be_writable()
        return self._writing.tell(self._history.go_back(step))

    def number_after(self, step: int) -> int:
        """How many steps going back to this one would take back."""
        return self._history.number_after(step)

    @property
    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        return self._history.next_undo()

    @property
    def next_redo(self) -> str | None:
        """What redo would give again, in words."""
        return self._history.next_redo()

    def older_than(self, day: date, today: date) -> Spared:
        """What giving up the details of steps before a day would come to.

        Raises StepError where the day lies in the last year, which is kept whole.
        """
        if day > today - KEPT_WHOLE:
            raise StepError(
                "The history of the last year is kept whole. Name a day before "
                f"{today - KEPT_WHOLE + timedelta(days=1)}."
            )
        return self._history.older_than(day)

    def larger_than(self, size: int, today: date) -> Spared:
        """What giving up comes to where details shall take so many bytes, but for the last year."""
        return self._history.larger_than(size, today - KEPT_WHOLE)

    def give_up(self, spared: Spared) -> None:
        """Give up the details of old steps; names and times stay. This cannot be taken back."""
        self._writing.must_be_writable()
        self._history.give_up(spared)
