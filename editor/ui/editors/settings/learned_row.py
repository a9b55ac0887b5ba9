"""What was learned of sources: one line a row, with its role; each can be forgotten."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from editor.chronicle.learned import LearnedLine
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows
from editor.ui.parts.row_model import Index, RowModel
from editor.ui.parts.row_paint import RowPainter
from editor.ui.parts.said import Said
from editor.ui.terms import role_in_words

ROW, CROSS, MOST = 44, 28, 5
LEARNED_ROLE = Qt.ItemDataRole.UserRole
_OVER = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus


class LearnedLines(RowModel[LearnedLine]):
    """Lines of sources, each said whole where the mouse rests on it."""

    def key(self, row: LearnedLine) -> object:
        """The line in the archive."""
        return row.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or what is said of it."""
        row = self.row(index)
        if row is None:
            return None
        if role == LEARNED_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}. {_said(row)}"
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return row.words if role in shown else None


class LearnedPainter(RowPainter):
    """The words, below them role and source, and a cross on the row the mouse is on."""

    row_height = ROW
    crossed = Signal(object)
    """The line shall be forgotten."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(LEARNED_ROLE)
        if not isinstance(row, LearnedLine):
            return
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        draw.ground(rect, option.state)
        upper = QRect(rect.left() + px(8), rect.top() + px(4), rect.width(), px(20))
        upper.setRight(rect.right() - px(CROSS))
        draw.words(upper, row.words, 13)
        draw.words(upper.translated(0, px(18)), _said(row), 12, token="ink2")
        if option.state & _OVER:
            draw.icon("x", rect.right() - px(20), rect.center().y(), 12, "ink2")

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the cross."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        on_cross = event.position().x() >= option.rect.right() - self._look.px(CROSS)
        if on_cross:
            self.crossed.emit(index.data(LEARNED_ROLE))
        return on_cross


class LearnedRow(QWidget):
    """The list with its label; where nothing was learned it says so."""

    forgotten = Signal(object)
    """A LearnedLine shall be forgotten."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        label = self.tr("Lines that sources print in every article")
        self.model, self.list = LearnedLines(self), Rows(look, ROW, most=MOST)
        self.list.setModel(self.model)
        painter = LearnedPainter(look, self.list)
        painter.crossed.connect(self.forgotten)
        self.list.setItemDelegate(painter)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(label)
        self.list.setAccessibleDescription(self.tr("Delete forgets a line."))
        ListKeys((self.list,)).deleted.connect(
            lambda index: self.forgotten.emit(index.data(LEARNED_ROLE))
        )
        self.hint = Said(look, size=12, token="ink3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (Said(look, label, size=12, token="ink2"), self.list, self.hint):
            self._column.addWidget(part)
        look.changed.connect(self.restyle)
        self.restyle()

    def show_lines(self, lines: tuple[LearnedLine, ...]) -> None:
        """Show these."""
        self.model.show(lines)
        self.list.fit()
        some = self.tr("They are read so when they are pasted, never within the list of items.")
        none = self.tr("Nothing was learned yet. A line in three articles of a source is.")
        self.hint.say(some if lines else none)

    def restyle(self) -> None:
        """Take over text size and colours."""
        self._column.setSpacing(self._look.px(4))
        self.list.fit()


def _said(row: LearnedLine) -> str:
    """What a line is read as, and of which source."""
    role = role_in_words(row.role) if row.role is not None else ""
    source = row.source or QCoreApplication.translate("LearnedRow", "source not known")
    return QCoreApplication.translate("LearnedRow", "{0} · {1}").format(role, source)
