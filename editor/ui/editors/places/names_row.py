"""Other names of a place: one a row, each can be taken away; a field adds one."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.editors.forms.text_row import TextRow
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.parts.said import Said

ROW, CROSS, MOST = 26, 28, 6


class NamePainter(RowPainter):
    """A name, and a cross at the right of the row the mouse is on."""

    row_height = ROW
    crossed = Signal(str)
    """The name shall go."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        draw.ground(rect, option.state)
        draw.words(rect.adjusted(px(8), 0, -px(CROSS), 0), str(index.data()), 13)
        over = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if option.state & over:
            draw.icon("x", rect.right() - px(20), rect.center().y(), 12, "ink2")

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the cross."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            edge = option.rect.right() - self._look.px(CROSS)
            if event.position().x() >= edge:
                self.crossed.emit(index.data())
                return True
        return False


class NamesRow(QWidget):
    """The names, and below them the field for another one."""

    removed = Signal(str)
    """A name shall go."""

    def __init__(self, look: Look, label: str) -> None:
        super().__init__()
        self._look = look
        self.model = QStringListModel(self)
        self.list = Rows(look, ROW, most=MOST)
        self.list.setModel(self.model)
        painter = NamePainter(look, self.list)
        painter.crossed.connect(self.removed)
        self.list.setItemDelegate(painter)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(label)
        self.list.setAccessibleDescription(self.tr("Delete takes a name away."))
        ListKeys((self.list,)).deleted.connect(lambda index: self.removed.emit(index.data()))
        self.new = TextRow(look, "", self.tr("In any language or script; Enter adds it."))
        self.new.edit.setAccessibleName(self.tr("Add a name"))
        self.new.edit.setPlaceholderText(self.tr("Add a name"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Said(look, label, size=12, token="ink2"))
        self._column.addWidget(self.list)
        self._column.addWidget(self.new)
        look.changed.connect(self.restyle)
        self.restyle()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show these."""
        if list(names) != self.model.stringList():
            self.model.setStringList(list(names))
            self.list.fit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self._column.setSpacing(self._look.px(4))
        self.list.fit()
