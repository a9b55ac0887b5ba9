"""A choice with words beside it: a box that is ticked, or one of several circles."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from editor.ui.look.look import Look

SIDE, GAP, ROOM = 16, 10, 4
TALL = 10_000


class Tick(QAbstractButton):
    """``round``: one of several in the same parent. ``hint`` stands below in small words."""

    def __init__(self, look: Look, words: str, hint: str = "", *, round_: bool = False) -> None:
        super().__init__()
        self._look, self._hint, self._round = look, hint, round_
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setCheckable(True)
        self.setAutoExclusive(round_)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.restyle)
        self.restyle()

    def say(self, words: str, hint: str) -> None:
        """Say this instead."""
        self._hint = hint
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self._fit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self._fit()

    def _fit(self) -> None:
        if self.width() > 0:
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines depend on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _indent(self) -> int:
        return self._look.px(SIDE + GAP + ROOM)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width - self._indent()), TALL)
        wrap = Qt.TextFlag.TextWordWrap
        words = QFontMetrics(self._look.font(14)).boundingRect(room, wrap, self.text())
        hint = QFontMetrics(self._look.font(12)).boundingRect(room, wrap, self._hint)
        return words.height(), hint.height() if self._hint else 0

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines."""
        return sum(self._heights(width)) + self._look.px(2 * ROOM)

    def sizeHint(self) -> QSize:
        """As wide as the words on one line."""
        look = self._look
        widths = (
            QFontMetrics(look.font(14)).horizontalAdvance(self.text()),
            QFontMetrics(look.font(12)).horizontalAdvance(self._hint),
        )
        wide = self._indent() + max(widths) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(self._look.px(120), self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, the words and the hint."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        words, hint = self._heights(self.width())
        line = QFontMetrics(look.font(14)).height()
        mark = QRectF(px(ROOM), px(ROOM) + (line - px(SIDE)) / 2, px(SIDE), px(SIDE))
        self._paint_mark(painter, mark)
        box = QRect(self._indent(), px(ROOM), self.width() - self._indent(), words)
        painter.setFont(look.font(14))
        painter.setPen(look.colour("ink" if self.isEnabled() else "ink3"))
        painter.drawText(box, Qt.TextFlag.TextWordWrap, self.text())
        painter.setFont(look.font(12))
        painter.setPen(look.colour("ink2" if self.isEnabled() else "ink3"))
        below = QRect(box.left(), box.bottom() + 1, box.width(), hint)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, self._hint)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        look, on = self._look, self.isChecked()
        strong = look.colour("accent" if self.isEnabled() else "ink3")
        radius = box.width() / 2 if self._round else look.px(4)
        edge = look.colour("accent" if self.underMouse() and self.isEnabled() else "edge")
        painter.setPen(QPen(strong if on else edge, 1.2))
        filled = on and not self._round
        painter.setBrush(strong if filled else look.colour("raised"))
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        if on and self._round:
            inset = look.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        elif on:
            side = look.px(12)
            at = box.center().toPoint()
            painter.drawPixmap(
                at.x() - side // 2, at.y() - side // 2, look.icon("check", side, "on")
            )
