"""The key at the right of the chart: segments by name and number, led to from a selected bar."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from editor.ui.look.look import Look
from editor.ui.review.chart import words as say
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.strokes import Strokes

WIDTH, HEAD, ROW, SWATCH, ELBOW = 196, 26, 22, 10, 22
NARROWEST = 560
"""Below this width of the whole chart there is no room for a key."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the key. ``segment`` None: the rest that had no room."""

    words: str
    number: int
    segment: int | None
    leads_from: float | None = None


def key_width(look: Look, width: int) -> int:
    """How much of the chart's width the key takes."""
    return look.px(WIDTH) if width >= look.px(NARROWEST) else 0


def key_rows(shown: Shown, room: int, leads: dict[int, float]) -> list[Row]:
    """The lines top to bottom, as many as have room; the last stands for those that have none."""
    bars, selected = shown.bars, shown.selected
    first, last = selected or (bars.first, bars.last)
    assert first is not None
    assert last is not None
    numbers = bars.of_days(first, last)
    rows = [
        Row(segment.label, number, at, leads.get(at))
        for at, (segment, number) in enumerate(zip(bars.segments, numbers, strict=True))
        if number or selected is None
    ][::-1]
    if len(rows) <= room:
        return rows
    smallest = sorted(rows, key=lambda row: row.number)[: len(rows) - room + 1]
    rest = sum(row.number for row in smallest)
    kept = [row for row in rows if row not in smallest]
    return [*kept, Row(say.others_words(len(smallest)), rest, None)]


def draw_key(
    painter: QPainter, look: Look, shown: Shown, box: QRectF, leads: dict[int, float]
) -> None:
    """Draw it in a box; ``leads`` says from how high each segment of the selected bar leads."""
    strokes = Strokes(painter, look, patterns=shown.patterns)
    _head(strokes, shown, box)
    high = look.px(ROW)
    room = int((box.height() - look.px(HEAD)) // high)
    rows = key_rows(shown, max(room, 1), leads)
    tops = _spread(rows, box.top() + look.px(HEAD), box.bottom(), high)
    for row, top in zip(rows, tops, strict=True):
        _row(strokes, shown, row, QRectF(box.left(), top, box.width(), high))


def _head(strokes: Strokes, shown: Shown, box: QRectF) -> None:
    bars, look = shown.bars, strokes.look
    line = QRectF(box.left(), box.top(), box.width(), look.px(HEAD) - look.px(4))
    if shown.selected is None:
        words, number = say.all_days(bars), bars.shown
    else:
        words, number = say.picked_words(*shown.selected), sum(bars.of_days(*shown.selected))
    token = "accent" if shown.selected else "ink2"
    strokes.words(line.adjusted(look.px(ELBOW), 0, 0, 0), words, token, LEFT, bold=True)
    strokes.words(line, str(number), token, RIGHT, bold=True)


def _spread(rows: list[Row], top: float, bottom: float, high: int) -> list[float]:
    """Where each row stands: near where it leads from, none over another."""
    tops: list[float] = []
    free = top
    for row in rows:
        wanted = top if row.leads_from is None else row.leads_from - high / 2
        tops.append(max(free, wanted))
        free = tops[-1] + high
    limit = bottom
    for at in range(len(tops) - 1, -1, -1):
        tops[at] = max(top, min(tops[at], limit - high))
        limit = tops[at]
    return tops


def _row(strokes: Strokes, shown: Shown, row: Row, box: QRectF) -> None:
    look, px = strokes.look, strokes.look.px
    middle = box.center().y()
    if row.leads_from is not None:
        _leader(strokes, QPointF(box.left(), row.leads_from), QPointF(box.left() + px(16), middle))
    side = px(SWATCH)
    swatch = QRectF(box.left() + px(ELBOW), round(middle - side / 2), side, side)
    if row.segment is not None:
        strokes.segment(swatch, shown.bars.segments[row.segment])
    number = str(row.number)
    wide = look.text_width(number, 12, bold=True)
    left = swatch.right() + px(8)
    words = QRectF(left, box.top(), box.right() - wide - px(8) - left, box.height())
    metrics = look.metrics(12)
    elided = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, int(words.width()))
    strokes.words(words, elided, "ink" if row.number else "ink3", LEFT)
    strokes.words(box, number, "ink" if row.number else "ink3", RIGHT, bold=bool(row.number))


def _leader(strokes: Strokes, start: QPointF, end: QPointF) -> None:
    """Level, then slanting, then level: so that leaders never cross."""
    px = strokes.look.px
    turn, again = QPointF(start.x() + px(4), start.y()), QPointF(end.x() - px(4), end.y())
    for one, other in ((start, turn), (turn, again), (again, end)):
        strokes.line(QLineF(one, other), "line2")
