"""The toast: what was just done, with undo beside it; goes by itself."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

LINE, LEAST, PADDING, CAP = 20, 204, 14, 18
GUTTER = 36
"""The page's own left edge, where only numbers stand."""
SECONDS = 6
FADE = 120
"""Milliseconds; none where the system asks for reduced motion."""


class Toast(QWidget):
    """Stands at the bottom left of its parent, over the side panel and not over the text.

    Words that are longer than the panel is wide wrap, and undo goes below them.
    """

    undo_asked = Signal()

    def __init__(self, look: Look, parent: QWidget, beside: QWidget) -> None:
        super().__init__(parent)
        self._look, self._over, self._beside = look, parent, beside
        self._words, self._undo, self._bad = "", False, False
        self.setObjectName("toast")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = self._fading()
        look.changed.connect(self.place)
        self.hide()

    def _fading(self) -> QPropertyAnimation:
        fade = QPropertyAnimation(self._effect, b"opacity", self)
        fade.setDuration(FADE)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        return fade

    def text(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str, undo: bool = False, *, bad: bool = False) -> None:
        """Say something; refusals stay longer, and undo is offered where it makes sense."""
        self._words, self._undo, self._bad = words, undo, bad
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._timer.start((2 if bad else 1) * SECONDS * 1000)
        self.place()
        self.show()
        self.raise_()
        self._effect.setOpacity(1.0)
        if not self._look.reduced_motion:
            self._fade.start()

    def place(self) -> None:
        """Take the room that the words need, at the bottom left."""
        px, over = self._look.px, self._over
        most = px(2 * LEAST)
        if self._beside.isVisible() and not self._bad:
            most = max(px(LEAST), self._beside.width() + px(GUTTER))
        most = min(most, over.width() - px(2 * PADDING))
        wide = self._indent() + self._look.text_width(self._words, 13) + px(2 * PADDING)
        if wide + self._undo_width() <= most:
            size = wide + self._undo_width(), px(2 * LINE)
        else:
            tall = self._wrapped(most).height() + px(LINE)
            size = most, min(tall + (px(LINE + 8) if self._undo else 0), over.height() // 2)
        left = min(px(PADDING) // 2, over.width() - size[0])
        self.setGeometry(left, over.height() - size[1] - px(28 + 8), *size)
        self.update()

    def _indent(self) -> int:
        return self._look.px(22) if self._bad else 0

    def _wrapped(self, wide: int) -> QRect:
        room = wide - self._look.px(2 * PADDING) - self._indent()
        box = QRect(0, 0, room, 10_000)
        metrics = self._look.metrics(13)
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self._words)

    def _undo_width(self) -> int:
        if not self._undo:
            return 0
        look = self._look
        words = look.text_width(self.tr("Undo"), 13, bold=True)
        return words + look.text_width(self.tr("Ctrl Z"), 12, bold=True) + look.px(40)

    def _undo_box(self) -> QRect:
        """Where undo stands: at the right of one line, or below several."""
        tall = self._look.px(2 * LINE)
        wide = self._undo_width()
        return QRect(self.width() - wide, self.height() - tall, wide, tall)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on undo takes it back; elsewhere the toast goes."""
        wanted = self._undo and self._undo_box().contains(event.position().toPoint())
        self.hide()
        if wanted:
            self.undo_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        draw = Drawing(painter, look)
        draw.rounded(QRect(self.rect()), 8, look.colour("toast"))
        if self._bad:
            draw.icon("warning", px(PADDING), px(LINE), 16, "on_toast")
        left = px(PADDING) + self._indent()
        one_line = self.height() <= px(2 * LINE)
        right = self.width() - px(PADDING) - (self._undo_width() if one_line else 0)
        painter.setFont(look.font(13))
        painter.setPen(look.colour("on_toast"))
        top = (px(2 * LINE) - look.metrics(13).height()) // 2
        box = QRect(left, top, right - left + px(8), self.height() - 2 * top)
        painter.drawText(box, Qt.TextFlag.TextWordWrap, self._words)
        if self._undo:
            self._paint_undo(draw, self._undo_box())

    def _paint_undo(self, draw: Drawing, box: QRect) -> None:
        look, px = self._look, self._look.px
        words, keys = self.tr("Undo"), self.tr("Ctrl Z")
        room = QRect(
            box.left() + px(8), box.top(), look.text_width(words, 13, bold=True), box.height()
        )
        draw.words(room, words, 13, bold=True, token="toast_accent")
        cap = QRect(room.right() + px(8), box.center().y() - px(CAP) // 2, 0, px(CAP))
        cap.setWidth(look.text_width(keys, 12, bold=True) + px(10))
        edge = QColor(look.colour("on_toast"))
        edge.setAlphaF(0.4)
        draw.rounded(cap, 4, None, edge)
        draw.words(cap.adjusted(px(5), 0, 0, 0), keys, 12, bold=True, token="on_toast")
