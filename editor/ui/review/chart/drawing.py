"""The chart from back to front: lines, grounds, gaps, leaders, bars, numbers, labels."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter

from editor.chronicle.day import Coverage
from editor.ui.look.look import Look
from editor.ui.review.chart.labels import Labels
from editor.ui.review.chart.marks import GapMark, Marks, Sum, marks_of
from editor.ui.review.chart.scale import Scale
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.chart.words import picked_words

CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom


def draw(painter: QPainter, look: Look, shown: Shown, scale: Scale, lines: list[int]) -> Marks:
    """Draw everything in sight; gives what was drawn where."""
    marks = marks_of(shown.in_sight, scale, look.px, shown.selected, shown.hovered)
    strokes = Strokes(painter, look, patterns=shown.patterns)
    _grounds(strokes, marks)
    for number in lines:
        y = round(scale.y(number)) + 0.5
        strokes.line(QLineF(scale.left, y, scale.right, y), "line2" if not number else "line")
    for gap in marks.gaps:
        _gap(strokes, gap, scale)
    _leaders(strokes, marks, shown, scale)
    for block in marks.blocks:
        segment = shown.bars.segments[block.segment]
        strokes.segment(block.box, segment, hollow=block.elsewhere)
    for cap in marks.caps:
        strokes.cap(cap)
    _numbers(strokes, marks, shown, scale)
    if shown.ringed:
        whole = QRectF(scale.left, scale.top, scale.right - scale.left, scale.base - scale.top)
        strokes.ring(marks.selected or whole)
    return marks


def _grounds(strokes: Strokes, marks: Marks) -> None:
    if marks.hovered is not None:
        strokes.ground(marks.hovered, "hover")
    if marks.selected is not None:
        strokes.ground(marks.selected, "tint")


def _gap(strokes: Strokes, gap: GapMark, scale: Scale) -> None:
    top = scale.top + strokes.look.px(18)
    box = QRectF(gap.box.left(), top, gap.box.width(), gap.box.bottom() - top)
    if gap.coverage is Coverage.NONE_ISSUED:
        strokes.dashed(box)
    else:
        strokes.hatch(box)


def _leaders(strokes: Strokes, marks: Marks, shown: Shown, scale: Scale) -> None:
    """From the segments of the selected bar to the key, behind the other bars."""
    chosen = selected_blocks(marks, shown) if shown.keyed else []
    for _, y, right in chosen:
        strokes.line(QLineF(right + 2, y, scale.right, y), "line2")


def selected_blocks(marks: Marks, shown: Shown) -> list[tuple[int, float, float]]:
    """Segment, middle and right edge of each part of the one bar that is selected."""
    if shown.selected is None or marks.selected is None:
        return []
    column = shown.column_at(shown.selected[0].toordinal())
    if column is None or (column.first, column.last) != shown.selected:
        return []
    return [
        (one.segment, round(one.box.center().y()) + 0.5, one.box.right())
        for one in marks.blocks
        if marks.selected.contains(one.box.center())
    ]


def _numbers(strokes: Strokes, marks: Marks, shown: Shown, scale: Scale) -> None:
    labels = Labels(strokes, scale)
    for block in marks.blocks:
        labels.taken(block.box)
    _zeros(strokes, marks, scale)
    for one in marks.sums:
        _sum(strokes, labels, one, shown)
    labels.gaps(marks.gaps)
    labels.caps(marks.caps)


def _sum(strokes: Strokes, labels: Labels, one: Sum, shown: Shown) -> None:
    scale = labels.scale
    look = strokes.look
    chosen = shown.selected is not None and one.column.holds(*shown.selected)
    words = str(one.number)
    half = look.text_width(words, 12, bold=chosen) / 2 + 2
    middle = min(max(one.at.x(), scale.left + half), scale.right - half)
    box = QRectF(middle - half, one.at.y() - look.px(18), 2 * half, look.px(16))
    if chosen and not labels.free(box):
        strokes.ground(box, "tint")
    token = "accent" if chosen else "ink2"
    strokes.words(box, words, token, CENTRE, bold=chosen)
    labels.taken(box)
    if chosen:
        when = picked_words(one.column.first, one.column.last)
        labels.beside(box, when, max(half, one.column.days * scale.day / 2))


def _zeros(strokes: Strokes, marks: Marks, scale: Scale) -> None:
    """A written zero: a short line on the base, and a 0 where there is room for one."""
    look = strokes.look
    room = look.text_width("0", 12) <= scale.day + 1
    for at in marks.zeros:
        half = min(look.px(6), max(1.0, scale.day * 0.34))
        strokes.painter.fillRect(
            QRectF(at.x() - half, scale.base - 2, 2 * half, 2), look.colour("ink3")
        )
        if room:
            box = QRectF(at.x() - look.px(8), at.y() - look.px(19), look.px(16), look.px(16))
            strokes.words(box, "0", "ink", CENTRE)
