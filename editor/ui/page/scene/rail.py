"""The rail beside the page: a mark an item, as tall as the item, in its colour."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from editor.ui.look.look import Look
from editor.ui.page.laid.lines import Laid

_WIDE, _AIR = 5, 8


def rail_marks(look: Look, laid: Sequence[Laid], size: QSize) -> list[tuple[QRect, Laid]]:
    """Where each item's mark stands in a viewport of this size."""
    items = [one for one in laid if one.row.is_item]
    total = max(sum(one.height for one in items), 1)
    px = look.px
    left, height = size.width() - px(_WIDE + 4), size.height() - 2 * px(_AIR)
    marks, y = [], float(px(_AIR))
    for one in items:
        tall = one.height / total * height
        between = 2 if tall > 5 else 0
        marks.append((QRect(left, round(y), px(_WIDE), max(round(tall) - between, 1)), one))
        y += tall
    return marks


def paint_rail(
    painter: QPainter, look: Look, marks: Sequence[tuple[QRect, Laid]], current: int | None
) -> None:
    """Filled in the category's colour, outlined while open; the current one ringed."""
    for box, laid in marks:
        chip = laid.row.chip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line2"), 1))
        if chip and not chip.suggested and laid.row.passage.counts:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.swatch(chip.colour))
        shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        if laid.row.passage.id == current:
            painter.setPen(QPen(look.colour("accent"), 2))
            shape = QRectF(box).adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(shape, 2, 2)
