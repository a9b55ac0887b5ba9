"""What is typed into the lines of an item: kept while one types, offered if it was not finished."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from editor.chronicle.passage import Passage
from editor.chronicle.unfinished import field_of
from editor.ui.desk import Desk
from editor.ui.parts.keeping import Keeping
from editor.ui.tags.line import Line


class LinesTyping(QObject):
    """Follows the item that the lines are about."""

    def __init__(self, desk: Desk, lines: Mapping[str, Line], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = dict(lines)
        self._keeping = {name: self._kept(desk, line) for name, line in lines.items()}
        self._item: str | None = None

    def _kept(self, desk: Desk, line: Line) -> Keeping:
        made = Keeping(lambda: desk.session.typing, line.edit.text, self)
        made.failed.connect(desk.failed)
        line.edit.textEdited.connect(made.typed)
        line.settled.connect(made.settled)
        line.settled.connect(lambda: line.offer.offer(None))
        line.offer.taken.connect(line.go_on_with)
        line.offer.declined.connect(made.settled)
        return made

    def about(self, item: Passage | None) -> None:
        """The lines are about this item now; what was not finished there is offered."""
        uid = item.uid if item is not None else None
        if uid == self._item:
            return
        self._item = uid
        for name, keeping in self._keeping.items():
            keeping.begin(field_of("passage", uid, name) if uid else "")
            self._lines[name].offer.offer(keeping.offered())

    def forget(self) -> None:
        """The item lies in another archive: nothing is kept of it any more."""
        self._item = None
        for name, keeping in self._keeping.items():
            keeping.forget()
            self._lines[name].offer.offer(None)
