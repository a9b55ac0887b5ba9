"""Shown where the items are no events: why, and the way back."""

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.parts.words import Words
from editor.ui.tags.chosen import chosen_ids, shown_item
from editor.ui.tags.reasons import REASON_ROLE, ReasonList

ROW = 28


class ReasonPainter(RowPainter):
    """A reason: its digit and its words."""

    row_height = ROW
    chosen = ""
    """The code of the reason that was given."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        reason = index.data(REASON_ROLE)  # Qt hands a string enum over as a plain string
        draw, px, rect = Drawing(painter, self._look), self._look.px, option.rect
        chosen = reason == self.chosen
        draw.ground(rect, option.state, chosen=chosen)
        draw.key_cap(rect.left() + px(4), rect.center().y(), str(index.row() + 1), on=chosen)
        left = rect.left() + px(34)
        box = QRect(left, rect.top(), rect.right() - left - px(24), rect.height())
        draw.words(box, str(index.data()), size=14, bold=chosen)
        if chosen:
            draw.icon("check", rect.right() - px(18), rect.center().y(), 14, "accent")


class Exclusion(QWidget):
    """The reasons with their digits, the chosen one marked."""

    left = Signal()
    """The list was left: the page shall have the keys again."""
    back = Signal()
    """The items shall count again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasons")
        self.setAccessibleName(self.tr("Not an event"))
        self._desk = desk
        look = desk.look
        self._title = Words(look, size=14, bold=True)
        self._hint = Words(look, size=13, token="ink2", wraps=True)
        self.model, self.list = ReasonList(parent=self), Rows(look, ROW)
        self._painter = ReasonPainter(look, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._painter)
        self.list.setAccessibleName(self.tr("Why it is not an event"))
        self.list.clicked.connect(self._choose_at)
        keys = ListKeys((self.list,), lambda letter: letter in "1234567")
        keys.typed.connect(lambda digit: self.choose(int(digit)))
        keys.entered.connect(self._choose_at)
        keys.left.connect(self.left)
        self._back = KeyButton(look, self.tr("Take back"), "X", outlined=True)
        self._back.clicked.connect(self.back)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._hint, self.list, self._back):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def choose(self, digit: int) -> bool:
        """Give the reason with this digit; False where there is none."""
        reason = self.model.reason(digit)
        if reason is None:
            return False
        items = chosen_ids(self._desk)
        self._desk.tell(self._desk.act(lambda: self._desk.session.tagging.exclude(items, reason)))
        return True

    def _choose_at(self, index: QModelIndex) -> None:
        self.choose(index.row() + 1)

    def refresh(self) -> None:
        """Show the reason of the current item."""
        item = shown_item(self._desk)
        self.model.show(self._desk.session.codebook.reasons)
        self._painter.chosen = item.why_not if item else ""
        self._title.say(self.tr("Why it is not an event"))
        category = self._desk.session.codebook.category(item.category if item else None)
        stays = self.tr("It stays in the article and in every list, but is not counted.")
        keeps = self.tr("It keeps its category {0}.").format(category.code) if category else ""
        self._hint.say(f"{stays} {keeps}".strip())
        self.list.fit()
        self.list.viewport().update()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setContentsMargins(px(16), px(4), px(16), px(8))
        self._column.setSpacing(px(8))
        self.list.fit()
