"""Words on the chart that must not run into each other: what does not fit is left to the key."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt

from editor.chronicle.day import Coverage
from editor.ui.review.chart.marks import GapMark
from editor.ui.review.chart.scale import Scale
from editor.ui.review.chart.strokes import Strokes
from editor.ui.terms import coverage_in_words

MIDDLE = Qt.AlignmentFlag.AlignCenter
MOST = 6
"""Of a kind of label; with more of them the chart would be all words."""


class Labels:
    """Places words where there is room."""

    def __init__(self, strokes: Strokes, scale: Scale) -> None:
        self._strokes, self.scale = strokes, scale
        self._taken: list[QRectF] = []

    def taken(self, box: QRectF) -> None:
        """Keep a place free of words."""
        self._taken.append(box)

    def beside(self, number: QRectF, words: str, half: float) -> None:
        """Words right of a number, or left of it, or not at all."""
        px = self._strokes.look.px
        width = self._strokes.look.text_width(words, 12)
        middle = number.center().x()
        right = QRectF(middle + half + px(4), number.top(), width, number.height())
        left = QRectF(middle - half - px(4) - width, number.top(), width, number.height())
        for box in (right, left):
            if self.free(box):
                low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
                self._strokes.words(box, words, "ink2", low)
                self.taken(box)
                return

    def gaps(self, gaps: Sequence[GapMark]) -> None:
        """Name gaps above their mark, or along it."""
        if len(gaps) > 2 * MOST:
            return
        look = self._strokes.look
        for gap in gaps:
            words = coverage_in_words(gap.coverage)
            width = look.metrics(12, italic=True).horizontalAdvance(words) + look.px(8)
            middle = gap.box.center().x()
            box = QRectF(middle - width / 2, self.scale.top, width, look.px(17))
            if self.free(box):
                self._strokes.words(box, words, "ink2", MIDDLE, italic=True)
                self.taken(box)
            elif gap.box.width() >= look.metrics(12).height():
                down = look.px(24) + width / 2
                self._strokes.upright(QPointF(middle, self.scale.top + down), words)

    def caps(self, caps: Sequence[QRectF]) -> None:
        """Name partly covered days along the room above their cap."""
        look = self._strokes.look
        words = coverage_in_words(Coverage.PARTIAL)
        length = look.metrics(12, italic=True).horizontalAdvance(words) + look.px(8)
        thin = self.scale.day < look.metrics(12).height() * 0.9
        if len(caps) > MOST or thin:
            return
        for cap in caps:
            middle = QPointF(cap.center().x(), cap.top() - look.px(4) - length / 2)
            box = QRectF(middle.x() - 1, middle.y() - length / 2, 2, length)
            if self.free(box):
                self._strokes.upright(middle, words)
                self.taken(box)

    def free(self, box: QRectF) -> bool:
        """Whether nothing stands in a place, bars included."""
        inside = self.scale.left <= box.left() and box.right() <= self.scale.right
        clear = not any(box.intersects(one) for one in self._taken)
        return inside and box.top() >= self.scale.top and clear
