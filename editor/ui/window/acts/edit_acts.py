"""Edit: taking back and giving again."""

from PySide6.QtCore import QObject

from editor.chronicle.change import Change
from editor.ui.actions import Handlers
from editor.ui.desk import Desk


class EditActs(QObject):
    """Undo and redo; what they touched is brought into sight."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Handlers:
        """The table of this menu; copying and searching are the window's."""
        return {"edit.undo": self.undo, "edit.redo": self.redo}

    def undo(self) -> None:
        """Take back the newest step of this window."""
        history = self._desk.session.history
        label = history.next_undo
        change = self._desk.act(history.undo)
        if change.step:
            self._show(change)
            self._desk.said.emit(self.tr("Taken back: {0}").format(label), False)

    def redo(self) -> None:
        """Give the step again that was taken back last."""
        history = self._desk.session.history
        label = history.next_redo
        change = self._desk.act(history.redo)
        if change.step:
            self._show(change)
            self._desk.said.emit(self.tr("Done again: {0}").format(label), False)

    def _show(self, change: Change) -> None:
        """Go to what was touched; where an article is gone, its day stays in sight."""
        desk = self._desk
        here = desk.sheet.article.id if desk.sheet else None
        there = [one for one in sorted(change.articles) if desk.session.articles.sheet(one)]
        if here in there:
            touched = [one.id for one in desk.items if one.id in change.passages]
            if touched and desk.current not in touched:
                desk.select(touched[:1])
        elif there:
            desk.show_article(there[0])
        elif here is None:
            desk.show_day(desk.day)
