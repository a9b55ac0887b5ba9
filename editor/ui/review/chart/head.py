"""The head of the chart: what is counted, over which days, and a key to the marks, counted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from editor.chronicle.day import Coverage
from editor.chronicle.day_words import span_in_words
from editor.ui.look.look import Look
from editor.ui.review.chart import words as say
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.figures.columns import Unit
from editor.ui.terms import coverage_in_words

TITLE, ROW, SWATCH, APART = 30, 20, 12, 16
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Mark = Callable[[Strokes, QRectF], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the head, with the mark they explain."""

    words: str
    mark: Mark | None = None


def pieces(shown: Shown) -> list[Piece]:
    """Everything that stands below the title."""
    bars = shown.bars
    assert bars.first is not None
    assert bars.last is not None
    return [
        Piece(span_in_words(bars.first, bars.last)),
        Piece(say.days_words(bars)),
        *_marks(shown),
        *(Piece(words) for words in say.beside_words(bars)),
    ]


def _marks(shown: Shown) -> Iterator[Piece]:
    bars = shown.bars
    marks: tuple[tuple[Coverage, Mark | None], ...] = (
        (Coverage.NOT_COVERED, _hatch),
        (Coverage.NONE_ISSUED, Strokes.dashed),
        (Coverage.PARTIAL, _cap if shown.unit is Unit.DAY else None),
    )
    for coverage, mark in marks:
        if number := bars.days_with(coverage):
            yield Piece(f"{coverage_in_words(coverage)} {number}", mark)
    if shown.unit is not Unit.DAY and (number := sum(one.partial for one in shown.columns)):
        yield Piece(say.short_of_days(shown.unit, number), _cap)
    if number := bars.written_zeros:
        yield Piece(f"{say.nothing_words()} {number}", _zero)
    if number := sum(map(sum, bars.told_elsewhere.values())):
        yield Piece(f"{say.elsewhere_words()} {number}", _elsewhere)


def _hatch(strokes: Strokes, box: QRectF) -> None:
    strokes.hatch(box, "edge", 4)


def _cap(strokes: Strokes, box: QRectF) -> None:
    strokes.cap(box.adjusted(0, box.height() * 0.4, 0, 0))


def _zero(strokes: Strokes, box: QRectF) -> None:
    strokes.words(box, "0", "ink", Qt.AlignmentFlag.AlignCenter, bold=True)


def _elsewhere(strokes: Strokes, box: QRectF) -> None:
    strokes.hollow(box, "ink3")


def head_height(look: Look, shown: Shown | None, width: int) -> int:
    """How high the head is at a width."""
    if shown is None:
        return look.px(TITLE)
    return look.px(TITLE) + look.px(ROW) * (_laid(look, pieces(shown), width)[-1][1] + 1)


def draw_head(painter: QPainter, look: Look, shown: Shown, width: int, reserved: int) -> None:
    """Draw it from the upper left corner; ``reserved`` pixels right of the title stay free."""
    strokes = Strokes(painter, look)
    painter.setFont(look.font(20, bold=True, serif=True))
    painter.setPen(look.colour("ink"))
    title = QRectF(0, 0, width - reserved, look.px(TITLE) - look.px(2))
    words = say.title(shown.bars.measure, shown.unit)
    metrics = look.metrics(20, bold=True, serif=True)
    elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(title.width()))
    painter.drawText(title, LEFT, elided)
    found = pieces(shown)
    for piece, (left, row) in zip(found, _laid(look, found, width), strict=True):
        _piece(strokes, piece, left, look.px(TITLE) + row * look.px(ROW))


def _laid(look: Look, found: list[Piece], width: int) -> list[tuple[int, int]]:
    """Left edge and row of each piece; they wrap."""
    places: list[tuple[int, int]] = []
    left = row = 0
    for piece in found:
        wide = _width(look, piece)
        if left and left + wide > width:
            left, row = 0, row + 1
        places.append((left, row))
        left += wide + look.px(APART)
    return places


def _width(look: Look, piece: Piece) -> int:
    mark = look.px(SWATCH + 6) if piece.mark is not None else 0
    return mark + look.text_width(piece.words, 12)


def _piece(strokes: Strokes, piece: Piece, left: float, top: float) -> None:
    look = strokes.look
    if piece.mark is not None:
        side = look.px(SWATCH)
        box = QRectF(left, top + (look.px(ROW) - side) // 2, side, side)
        piece.mark(strokes, box)
        left += look.px(SWATCH + 6)
    box = QRectF(left, top, _width(look, piece), look.px(ROW))
    strokes.words(box, piece.words, "ink2", LEFT)
