"""The order of the codebook's list: Alt+Up and Alt+Down move what is chosen, and so does a drag."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.editors.codebook.rows import CodebookModel, CodebookRow
from editor.ui.parts.listing import Rows


class OrderKeys(QObject):
    """Rows change places with those of the same parent and group, groups with groups.

    A dragged row takes the place of the one over which it is let go; elsewhere nothing happens.
    """

    def __init__(self, rows: Rows, model: CodebookModel, desk: Desk) -> None:
        super().__init__(rows)
        self._rows, self._model, self._desk = rows, model, desk
        self._held: CodebookRow | None = None
        self._from = 0
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), rows)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self.shift(by))
        rows.viewport().installEventFilter(self)

    def shift(self, by: int) -> None:
        """Move what is chosen up or down by places."""
        row = self._model.row(self._rows.currentIndex())
        if row is not None:
            places = self._places(row)
            place = places.index(row.key) + by
            if 0 <= place < len(places):
                self._put(row, place)

    def _places(self, row: CodebookRow) -> list[tuple[int, int]]:
        """The keys of the rows it can change places with, its own among them, in order."""
        return [one.key for one in self._model.rows if _beside(row, one)]

    def _put(self, row: CodebookRow, place: int) -> None:
        ordering = self._desk.session.codebook.ordering

        def move() -> Change:
            if row.category is None:
                return ordering.move_group(row.group.id, place)
            return ordering.move(row.category.id, place)

        self._desk.tell(self._desk.act(move))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the presses, moves and releases of the left button."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                    self._held = self._row_at(event)
                    self._from = event.position().toPoint().y()
                case QEvent.Type.MouseMove if self._dragged(event):
                    self._rows.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                    return True
                case QEvent.Type.MouseButtonRelease:
                    self._let_go(event)
        return super().eventFilter(watched, event)

    def _row_at(self, event: QMouseEvent) -> CodebookRow | None:
        return self._model.row(self._rows.indexAt(event.position().toPoint()))

    def _dragged(self, event: QMouseEvent) -> bool:
        far = abs(event.position().toPoint().y() - self._from)
        return self._held is not None and far >= QApplication.startDragDistance()

    def _let_go(self, event: QMouseEvent) -> None:
        dragged, held, self._held = self._dragged(event), self._held, None
        self._rows.viewport().unsetCursor()
        over = self._row_at(event)
        if dragged and held is not None and over is not None and over.key in self._places(held):
            self._put(held, self._places(held).index(over.key))


def _beside(row: CodebookRow, other: CodebookRow) -> bool:
    if row.category is None or other.category is None:
        return row.category is other.category
    one, two = row.category, other.category
    return (one.parent, one.group) == (two.parent, two.group)
