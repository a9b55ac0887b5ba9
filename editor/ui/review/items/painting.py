"""A row of the item list: disc with its number, quote, code, label and places."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from editor.chronicle.day_words import day_in_words
from editor.chronicle.finding.asked import Asked, understood
from editor.chronicle.passage import State
from editor.chronicle.sheet import ItemRow
from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.row_model import Index
from editor.ui.parts.row_paint import RowPainter
from editor.ui.review.items.quote_line import paint_quote
from editor.ui.review.items.rows import ITEM_ROLE

ROW, DISC, TEXT = 46, 22, 44
"""Height of a row, of its disc, and where its text begins; pixels at text size 100 %."""
HEAVY = 1.4


class ItemPainter(RowPainter):
    """Draws the rows.

    ``dated``: the day is named too, where the list has several.
    """

    row_height = ROW

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self.dated = True
        self._asked: Asked | None = None

    def mark(self, words: str) -> None:
        """Mark what was looked for with these words."""
        self._asked = understood(words).asked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        item = index.data(ITEM_ROLE)
        if item is None:
            return
        painter.save()
        look, px = self._look, self._look.px
        draw = Drawing(painter, look)
        box, state = drawn_at(option)
        self._paint_ground(painter, draw, box, state)
        category = self._desk.session.codebook.category(item.category)
        side = px(DISC)
        disc = QRectF(box.left() + px(12), box.center().y() - side / 2, side, side)
        self._paint_disc(painter, disc, item, category)
        left, wide = box.left() + px(TEXT), box.width() - px(TEXT) - px(8)
        half = (box.height() - px(6)) // 2
        self._paint_quote(painter, QRect(left, box.top() + px(3), wide, half), item)
        below = QRect(left, box.top() + px(3) + half, wide, half)
        self._paint_tags(draw, below, item, category)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, draw: Drawing, box: QRect, state: QStyle.StateFlag
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            draw.rounded(box, 6, self._look.colour("sel"))
            bar = QRect(box.left(), box.top() + 4, self._look.px(3), box.height() - 8)
            painter.fillRect(bar, self._look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            draw.under_mouse(box)
        if state & QStyle.StateFlag.State_HasFocus:
            draw.focus_ring(box)

    def _paint_disc(
        self, painter: QPainter, box: QRectF, item: ItemRow, category: Category | None
    ) -> None:
        look = self._look
        edge = look.swatch(category.colour) if category else look.colour("ink3")
        ink = look.colour("ink")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(edge, HEAVY)
        if item.state is State.CHECKED and category is not None:
            painter.setBrush(edge)
            ink = look.on_swatch(category.colour)
        elif item.state is State.TAGGED:
            pen.setWidthF(2)
        elif item.state is State.OPEN:
            pen.setStyle(Qt.PenStyle.DashLine)
        else:
            pen, ink = QPen(look.colour("ink3"), HEAVY), look.colour("ink3")
        painter.setPen(pen)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if item.state is State.EXCLUDED:
            inset = box.width() * 0.16
            inner = box.adjusted(inset, inset, -inset, -inset)
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        painter.setPen(ink)
        painter.setFont(look.font(12, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(item.number))

    def _paint_quote(self, painter: QPainter, box: QRect, item: ItemRow) -> None:
        token = "ink3" if item.state is State.EXCLUDED else "ink"
        paint_quote(painter, self._look, box, item.quote, self._asked, token)

    def _paint_tags(
        self, draw: Drawing, box: QRect, item: ItemRow, category: Category | None
    ) -> None:
        at, middle, px = box.left(), box.center().y(), self._look.px
        if self.dated:
            day = day_in_words(item.day) if item.day else self.tr("Undated")
            at = self._put(draw, QRect(at, box.top(), box.right() - at, box.height()), day, "ink2")
        if item.second_look:
            at = self._put(draw, _from(box, at), self.tr("second look"), "accent")
        if item.state is State.EXCLUDED:
            words = self.tr("not an event: {0}").format(item.why_not)
            at = self._put(draw, _from(box, at), words, "ink2")
        if category is None:
            at = self._put(draw, _from(box, at), self.tr("untagged"), "ink2")
        else:
            draw.swatch(at, middle, category.colour)
            at += px(14)
            draw.words(_from(box, at), category.code, 12, bold=True, token="ink2")
            at += draw.width(category.code, 12, bold=True) + px(8)
        self._paint_label_and_places(draw, _from(box, at), item, category)

    def _paint_label_and_places(
        self, draw: Drawing, box: QRect, item: ItemRow, category: Category | None
    ) -> None:
        px = self._look.px
        places = ", ".join(item.happened)
        wanted = draw.width(places, 12) + px(18) if places else 0
        label = category.label if category else ""
        room = max(box.width() - min(wanted, box.width() // 2) - px(12), 0)
        used = min(draw.width(label, 12), room) if label else 0
        draw.words(QRect(box.left(), box.top(), used, box.height()), label, 12, token="ink3")
        if places and box.width() > px(60):
            at = box.left() + used + (px(12) if used else 0)
            draw.pin(at, box.center().y(), filled=True)
            draw.words(_from(box, at + px(17)), places, 12, token="ink2")

    def _put(self, draw: Drawing, box: QRect, words: str, token: str) -> int:
        draw.words(box, words, 12, token=token)
        return box.left() + min(draw.width(words, 12), box.width()) + self._look.px(12)


def _from(box: QRect, left: int) -> QRect:
    return QRect(left, box.top(), max(box.right() - left, 0), box.height())


def drawn_at(option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    """Where a row is drawn, and in which state."""
    return QRect(option.rect), option.state
