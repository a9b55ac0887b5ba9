"""Words on the panel: one line that elides, or several that wrap."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.text import printed
from editor.ui.look.look import Look

MOST = 10_000


class Words(QWidget):
    """Text in a size and colour of the look, with an icon before it where one is named."""

    clicked = Signal()
    serif = False
    elides = True

    def __init__(
        self,
        look: Look,
        *,
        size: int,
        bold: bool = False,
        token: str = "ink",
        wraps: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._size, self._bold, self._token = size, bold, token
        self._text, self._icon = "", ""
        self.wraps = wraps
        look.changed.connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str, icon: str = "") -> None:
        """Say this instead."""
        self._text, self._icon = printed(text), icon
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFont(self._look.font(self._size, bold=self._bold, serif=self.serif))
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if self.wraps or self.elides else QSizePolicy.Policy.Fixed,
            QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(self.wraps)
        self.setSizePolicy(policy)
        self.updateGeometry()
        self._fit()
        self.update()

    def _indent(self) -> int:
        return self._look.px(self._size + 8) if self._icon else 0

    def _height(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        if not self.wraps:
            return metrics.height()
        margins = self.contentsMargins()
        room = max(1, width - self._indent() - margins.left() - margins.right())
        box = metrics.boundingRect(QRect(0, 0, room, MOST), Qt.TextFlag.TextWordWrap, self._text)
        return box.height() + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """As wide as the words on one line."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self._text) + 1 + self._indent()
        return QSize(wide, self._height(self.width() if self.wraps else wide))

    def minimumSizeHint(self) -> QSize:
        """Words that elide or wrap can be narrow."""
        hint = self.sizeHint()
        return QSize(self._look.px(8), hint.height()) if self.wraps or self.elides else hint

    def hasHeightForWidth(self) -> bool:
        """Where it wraps."""
        return self.wraps

    def heightForWidth(self, width: int) -> int:
        """The height of the lines."""
        return self._height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines depend on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self.wraps and self.width() > 0:
            self.setMinimumHeight(self._height(self.width()))
        elif not self.wraps:
            self.setMinimumHeight(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words."""
        painter = QPainter(self)
        box = self.contentsRect()
        metrics = QFontMetrics(self.font())
        if self._icon:
            side = self._look.px(self._size + 2)
            pixmap = self._look.icon(self._icon, side, self._token)
            painter.drawPixmap(box.left(), box.top() + (metrics.height() - side) // 2, pixmap)
            box.setLeft(box.left() + self._indent())
        painter.setPen(self._look.colour(self._token))
        if self.wraps:
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self._text)
            return
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip(self._text if shown != self._text else "")
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class Title(Words):
    """A heading in the serif that is always read whole."""

    serif = True
    elides = False
