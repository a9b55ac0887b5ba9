"""A preview: how another layout would cut the page, in a pale way and without writing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from editor.ui.look.look import Look
from editor.ui.page.laid.frame import GUTTER
from editor.ui.page.laid.lines import Laid
from editor.ui.page.scene.preview import Preview, Span

_PALE = 0.16


def paint_preview(
    painter: QPainter, look: Look, rows: Sequence[tuple[Laid, int]], preview: Preview
) -> None:
    """Over rows with their tops: a pale ground for each item, and where it begins its number."""
    for laid, top in rows:
        _clear_gutter(painter, look, laid, top)
    for number, (start, end) in enumerate(preview.items, 1):
        before = 0
        for laid, top in rows:
            passage = laid.row.passage
            if passage.start < end and start < passage.end:
                begins = before <= start
                _paint_item(painter, look, laid, top, (start, end), number if begins else 0)
            before = passage.end


def _paint_item(
    painter: QPainter, look: Look, laid: Laid, top: int, span: Span, number: int
) -> None:
    """The part of an item that is in a row; ``number`` is 0 where it began above."""
    ground, accent = look.colour("accent"), look.colour("accent")
    ground.setAlphaF(_PALE)
    painter.setPen(Qt.PenStyle.NoPen)
    begin = max(span[0], laid.row.passage.start)
    boxes = laid.spans(begin, span[1])
    for box in boxes:
        painter.setBrush(ground)
        at = box.translated(laid.frame.text, top).adjusted(-2, 2, 2, -2)
        painter.drawRoundedRect(at, look.px(3), look.px(3))
    if boxes and number:
        caret = laid.caret(begin).translated(laid.frame.text, top)
        painter.fillRect(QRectF(caret.x() - 2, caret.y() + 2, 2, caret.height() - 4), accent)
        _number(painter, look, laid, caret, number)


def _number(painter: QPainter, look: Look, laid: Laid, at: QRectF, number: int) -> None:
    """In the gutter, beside the first line of the item; a line's first item has the room."""
    edge = laid.frame.text + (laid.frame.width if laid.frame.mirrored else 0)
    if abs(at.x() - edge) > look.px(12):
        return
    painter.setFont(look.font(12, bold=True))
    painter.setPen(look.colour("accent"))
    side = look.px(GUTTER)
    left = edge if laid.frame.mirrored else edge - side
    box = QRectF(left, at.y(), side - look.px(8), at.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _clear_gutter(painter: QPainter, look: Look, laid: Laid, top: int) -> None:
    """The numbers of the present cut are not those of the previewed one."""
    side = look.px(GUTTER)
    left = laid.frame.text + laid.frame.width + 3 if laid.frame.mirrored else laid.frame.text - side
    painter.fillRect(QRectF(left, top - 2, side - 3, laid.lines_height + 4), look.colour("paper"))
