"""The history: every step in words, taken back and given again."""

from editor.chronicle.change import Change, Step
from editor.chronicle.passage import Role
from editor.session.writing import Writing
from editor.store.images import Image


class History:
    """Undo and redo, also of what was done before a restart."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._history = writing.store.history

    def steps(self, limit: int = 200, before: int | None = None) -> list[Step]:
        """The steps, newest first; ``before`` a step, so that long histories come in pages."""
        return self._history.steps(limit, before)

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
        return self._writing.tell(self._history.undo(step))

    def redo(self) -> Change:
        """Give the step again that was taken back last. Raises StepError where there is none."""
        return self._writing.tell(self._history.redo())

    @property
    def next_undo(self) -> str | None:
        """What undo would take back, in words."""
        return self._history.next_undo()

    @property
    def next_redo(self) -> str | None:
        """What redo would give again, in words."""
        return self._history.next_redo()
