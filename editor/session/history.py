"""The history: every step in words, taken back and given again."""

from editor.chronicle.change import Change, Step
from editor.session.writing import Writing


class History:
    """Undo and redo, also of what was done before a restart."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._history = writing.store.history

    def steps(self, limit: int = 200, before: int | None = None) -> list[Step]:
        """The steps, newest first; ``before`` a step, so that long histories come in pages."""
        return self._history.steps(limit, before)

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
