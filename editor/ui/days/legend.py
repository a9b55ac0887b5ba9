"""What the marks of the calendar mean. Rare ones are explained only where they occur."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.days.cell_paint import CellPainter
from editor.ui.days.face import Face, Sign
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

ROW, EDGE, MARK = 18, 16, 24
ALWAYS = (Sign.DONE, Sign.BEGUN, Sign.NOT_COVERED, Sign.NOTHING)
RARE = (Sign.NONE_ISSUED, Sign.PARTLY, Sign.SIGNED_OFF)

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
        self.signs: tuple[Sign, ...] = ALWAYS
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_signs(self, signs: frozenset[Sign]) -> None:
        """Explain these too."""
        shown = (*ALWAYS, *(one for one in RARE if one in signs))
        if shown != self.signs:
            self.signs = shown
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
        rows = -(-len(self.signs) // 2)
        return QSize(self._look.px(120), rows * self._look.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks and their words."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw, pen = Drawing(painter, look), CellPainter(painter, look)
        left = max(look.text_width(self.words(one), 12) for one in self.signs[::2])
        second = px(EDGE + MARK) + left + px(10)
        for at, sign in enumerate(self.signs):
            row = QRect(px(EDGE) if at % 2 == 0 else second, at // 2 * px(ROW), 0, px(ROW))
            mark = QRect(row.left() - px(1), row.center().y() - px(1), px(16), px(3))
            self._mark(pen, sign, mark)
            words = QRect(row.left() + px(MARK) - px(2), row.top(), 0, row.height())
            words.setRight((second - px(8)) if at % 2 == 0 else self.width() - px(4))
            draw.words(words, self.words(sign), 12, token="ink2")

    def _mark(self, pen: CellPainter, sign: Sign, mark: QRect) -> None:
        px = self._look.px
        if sign is Sign.NOT_COVERED:
            pen.hatch(QRect(mark.left(), mark.center().y() - px(5), px(16), px(10)))
        elif sign is Sign.SIGNED_OFF:
            pen.signed_off(QRect(mark.left(), mark.top() - px(5), px(13), px(10)))
        else:
            pen.mark(mark, _SAMPLES[sign])
