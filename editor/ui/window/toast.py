"""The toast: what was just done, with undo beside it; goes by itself."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

HEIGHT, MOST = 40, 560
SECONDS = 6
FADE = 120
"""Milliseconds; none where the system asks for reduced motion."""


class Toast(QWidget):
    """Stands at the bottom left of its parent."""

    undo_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._over = look, parent
        self._words, self._undo, self._bad = "", False, False
        self.setObjectName("toast")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self._fade = self._fading()
        look.changed.connect(self.place)
        self.hide()

    def _fading(self) -> QPropertyAnimation:
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
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
        if self._look.reduced_motion:
            self._fade.setCurrentTime(FADE)
        else:
            self._fade.start()

    def place(self) -> None:
        """Take the room that the words need, at the bottom left."""
        px, parent = self._look.px, self._over
        wide = self._look.text_width(self._words, 13) + px(32) + self._undo_width()
        wide += px(22) if self._bad else 0
        wide = min(wide, px(MOST), parent.width() - px(32))
        top = parent.height() - px(HEIGHT) - px(28) - px(12)
        self.setGeometry(px(16), top, wide, px(HEIGHT))
        self.update()

    def _undo_width(self) -> int:
        if not self._undo:
            return 0
        look = self._look
        words = look.text_width(self.tr("Undo"), 13, bold=True)
        return words + look.text_width(self.tr("Ctrl Z"), 12, bold=True) + look.px(40)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on undo takes it back; elsewhere the toast goes."""
        wanted = self._undo and event.position().x() > self.width() - self._undo_width()
        self.hide()
        if wanted:
            self.undo_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, px = self._look, self._look.px
        draw = Drawing(QPainter(self), look)
        box = QRect(self.rect())
        draw.rounded(box, 8, look.colour("toast"))
        left = px(16)
        if self._bad:
            draw.icon("warning", left, box.center().y(), 16, "on_toast")
            left += px(22)
        room = box.width() - left - px(12) - self._undo_width()
        draw.words(QRect(left, 0, room, box.height()), self._words, 13, token="on_toast")
        if self._undo:
            self._paint_undo(draw, box)

    def _paint_undo(self, draw: Drawing, box: QRect) -> None:
        look, px = self._look, self._look.px
        left = box.width() - self._undo_width() + px(8)
        words = self.tr("Undo")
        wide = look.text_width(words, 13, bold=True)
        room = QRect(left, 0, wide, box.height())
        draw.words(room, words, 13, bold=True, token="toast_accent")
        keys = self.tr("Ctrl Z")
        cap = QRect(left + wide + px(8), box.center().y() - px(9), 0, px(18))
        cap.setWidth(look.text_width(keys, 12, bold=True) + px(10))
        edge = QColor(look.colour("on_toast"))
        edge.setAlphaF(0.4)
        draw.rounded(cap, 4, None, edge)
        room = cap.adjusted(px(5), 0, 0, 0)
        draw.words(room, keys, 12, bold=True, token="on_toast")
