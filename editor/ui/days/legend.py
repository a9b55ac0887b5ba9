"""What the marks of the calendar mean. Rare ones are explained only where they occur."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.days.cell_paint import CellPainter
from editor.ui.days.face import Face, Sign
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

ROW, EDGE, MARK = 18, 16, 24
ABOVE, BELOW = 4, 8
LEFT = (Sign.DONE, Sign.NOT_COVERED, Sign.SIGNED_OFF, Sign.NONE_ISSUED)
RIGHT = (Sign.BEGUN, Sign.NOTHING, Sign.PARTLY)
RARE = (Sign.SIGNED_OFF, Sign.NONE_ISSUED, Sign.PARTLY)
"""Explained only where they occur."""

_SAMPLES = {
    Sign.DONE: Face(sign=Sign.DONE, settled=1.0),
    Sign.BEGUN: Face(sign=Sign.BEGUN, settled=0.45),
    Sign.NOTHING: Face(sign=Sign.NOTHING),
    Sign.NONE_ISSUED: Face(sign=Sign.NONE_ISSUED),
    Sign.PARTLY: Face(sign=Sign.DONE, settled=1.0, partly=True),
}


class Legend(QWidget):
    """Two columns of marks with their words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.columns: tuple[tuple[Sign, ...], ...] = ()
        self.show_signs(frozenset())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_signs(self, signs: frozenset[Sign]) -> None:
        """Explain these too."""
        columns = tuple(
            tuple(one for one in column if one not in RARE or one in signs)
            for column in (LEFT, RIGHT)
        )
        if columns != self.columns:
            self.columns = columns
            self.setAccessibleName(", ".join(self.words(one) for one in sum(columns, ())))
            self.updateGeometry()
            self.update()

    def words(self, sign: Sign) -> str:
        """What a mark means."""
        return {
            Sign.DONE: self.tr("done"),
            Sign.BEGUN: self.tr("begun"),
            Sign.NOT_BEGUN: self.tr("not begun"),
            Sign.NOT_COVERED: self.tr("not covered"),
            Sign.NOTHING: self.tr("nothing to count"),
            Sign.NONE_ISSUED: self.tr("none issued"),
            Sign.PARTLY: self.tr("partly covered"),
            Sign.SIGNED_OFF: self.tr("signed off"),
        }[sign]

    def sizeHint(self) -> QSize:
        """Two marks a row."""
        rows = max(len(column) for column in self.columns)
        return QSize(self._look.px(120), rows * self._look.px(ROW) + self._look.px(ABOVE + BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks and their words."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw, pen = Drawing(painter, look), CellPainter(painter, look)
        left, right = (
            max(look.text_width(self.words(one), 12) for one in column) for column in self.columns
        )
        second = max(px(EDGE + MARK) + left, self.width() // 2 - px(12))
        second = min(second + px(8), self.width() - px(EDGE + MARK) - right)
        for start, end, column in zip(
            (px(EDGE), second), (second, self.width()), self.columns, strict=True
        ):
            for at, sign in enumerate(column):
                row = QRect(start, px(ABOVE) + at * px(ROW), end - start - px(4), px(ROW))
                self._mark(pen, sign, QRect(start, row.center().y() - px(1), px(16), px(3)))
                words = row.adjusted(px(MARK) - px(2), 0, 0, 0)
                draw.words(words, self.words(sign), 12, token="ink2")

    def _mark(self, pen: CellPainter, sign: Sign, mark: QRect) -> None:
        px = self._look.px
        if sign is Sign.NOT_COVERED:
            pen.hatch(QRect(mark.left(), mark.center().y() - px(5), px(16), px(10)))
        elif sign is Sign.SIGNED_OFF:
            pen.signed_off(QRectF(mark).center())
        else:
            pen.mark(mark, _SAMPLES[sign])
