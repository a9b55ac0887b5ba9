"""The strokes every panel is drawn with, on top of the look's tokens."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from editor.chronicle.text import printed
from editor.ui.look.look import Look

CAP = 18
"""Height of a key cap, in pixels at text size 100 %."""
_LONGEST = 1000
"""Letters of one line that are measured; no line shows as many."""
LEFT = Qt.AlignmentFlag.AlignLeft


def cap_width(look: Look, key: str) -> int:
    """How wide a key cap is."""
    return max(look.px(CAP), look.text_width(key, 12, bold=True) + look.px(10))


class Drawing:
    """A painter that knows the look."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look = painter, look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def font(self, size: int, *, bold: bool = False, serif: bool = False) -> QFont:
        """A font of the look."""
        return self._look.font(size, bold=bold, serif=serif)

    def width(self, words: str, size: int, *, bold: bool = False) -> int:
        """How wide words are."""
        return QFontMetrics(self.font(size, bold=bold)).horizontalAdvance(words) + 1

    def words(
        self,
        box: QRect,
        words: str,
        size: int = 13,
        *,
        bold: bool = False,
        token: str = "ink",
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line of text in the middle of a box, elided where it is too long."""
        painter = self._painter
        painter.setFont(self.font(size, bold=bold))
        painter.setPen(self._look.colour(token))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(
            printed(words[:_LONGEST]), Qt.TextElideMode.ElideRight, max(0, box.width())
        )
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)

    def ground(self, box: QRect, state: QStyle.StateFlag, *, chosen: bool = False) -> None:
        """The ground of a row: chosen, under the mouse, or with the focus."""
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            self._round(box, 6, self._look.colour("tint" if chosen else "hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            self._round(box.adjusted(1, 1, -1, -1), 6, None, self._look.colour("accent"), 2)

    def focus_ring(self, box: QRect) -> None:
        """The ring around what has the focus."""
        self._round(box.adjusted(1, 1, -1, -1), 6, None, self._look.colour("accent"), 2)

    def rounded(
        self, box: QRect, radius: int, fill: QColor | None, line: QColor | None = None
    ) -> None:
        """A box with round corners; ``radius`` in pixels at text size 100 %."""
        self._round(box, radius, fill, line)

    def key_cap(
        self, left: int, middle: int, key: str, *, on: bool = False, over: bool = False
    ) -> QRect:
        """A key cap from its left edge; gives where it stands. ``over``: on the accent."""
        height = self._look.px(CAP)
        box = QRect(left, middle - height // 2, cap_width(self._look, key), height)
        colour = self._look.colour
        token = "on" if over else "accent" if on else "ink2"
        edge = colour(token) if on or over else colour("line2")
        self._round(box, 4, None if over else colour("raised"), edge)
        self.words(box, key, 12, bold=True, token=token, align=Qt.AlignmentFlag.AlignHCenter)
        return box

    def key_cap_at_right(
        self, right: int, middle: int, key: str, *, on: bool = False, over: bool = False
    ) -> QRect:
        """A key cap from its right edge; gives where it stands."""
        return self.key_cap(right - cap_width(self._look, key) + 1, middle, key, on=on, over=over)

    def swatch(self, left: int, middle: int, colour: str) -> None:
        """The colour of a category."""
        side = self._look.px(10)
        box = QRect(left, middle - side // 2 + 1, side, side)
        self._round(box, 3, self._look.swatch(colour))

    def chip(self, box: QRect, words: str, colour: str, *, suggested: bool) -> None:
        """A code on a tint of its colour, or dashed where it is only suggested."""
        px, painter = self._look.px, self._painter
        ground, text, bar = self._look.chip(colour)
        if suggested:
            text = self._look.colour("ink2")
            painter.setPen(QPen(text, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        else:
            self._round(box, 4, ground)
            painter.fillRect(box.left(), box.top(), px(3), box.height(), bar)
        painter.setFont(self.font(12, bold=True))
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def rule(self, row: QRect, colour: str) -> None:
        """The line at the left of sub-codes, in the colour of their category."""
        px = self._look.px
        box = QRect(row.left() + px(3), row.top(), px(2), row.height())
        self._painter.fillRect(box, self._look.swatch(colour))

    def icon(self, name: str, left: int, middle: int, size: int, token: str) -> None:
        """An icon from its left edge."""
        side = self._look.px(size)
        pixmap = self._look.icon(name, side, token)
        self._painter.drawPixmap(QPoint(left, middle - side // 2 + 1), pixmap)

    def pin(self, left: int, middle: int, *, filled: bool) -> None:
        """A pin: filled where it happened."""
        name, token = ("map-pin-fill", "accent") if filled else ("map-pin", "ink3")
        self.icon(name, left, middle, 14, token)

    def hairline(self, left: int, right: int, y: int) -> None:
        """A line of one pixel."""
        self._painter.fillRect(QRect(left, y, right - left, 1), self._look.colour("line"))

    def field(self, box: QRect, *, focus: bool, bad: bool) -> None:
        """The ground and edge of a text field."""
        colour = self._look.colour
        edge = "bad" if bad else "accent" if focus else "edge"
        self._round(box, 6, colour("raised"), colour(edge), 2 if focus else 1)

    def under_mouse(self, box: QRect) -> None:
        """The ground of what the mouse is on."""
        self._round(box, 6, self._look.colour("hover"))

    def button(
        self, box: QRect, *, primary: bool, outlined: bool, state: tuple[bool, bool, bool]
    ) -> None:
        """A button; ``state`` is under the mouse, pressed, with the focus."""
        hovered, pressed, focused = state
        colour = self._look.colour
        if primary:
            fill = colour("accent")
            self._round(box, 6, fill.darker(112) if hovered or pressed else fill)
        elif outlined:
            self._round(box, 6, colour("hover" if hovered else "raised"), colour("edge"))
        elif hovered or pressed:
            self.under_mouse(box)
        if focused:
            inner = box.adjusted(2, 2, -2, -2) if primary else box
            self._round(inner, 5, None, colour("on" if primary else "accent"), 2)

    def card(self, box: QRect) -> None:
        """The one card of the panel."""
        self._round(box, 8, self._look.colour("raised"), self._look.colour("line"))

    def scroll_handle(self, box: QRect) -> None:
        """The handle of a scroll bar."""
        self._round(box, 2, self._look.colour("line2"))

    def side_panel(self, box: QRect, edge: Qt.Edge) -> None:
        """The ground of a side panel, with a hairline towards the page."""
        self._painter.fillRect(box, self._look.colour("chrome"))
        x = box.left() if edge is Qt.Edge.LeftEdge else box.right()
        self._painter.fillRect(QRect(x, box.top(), 1, box.height()), self._look.colour("line"))

    def floating(self, box: QRect, shadow: int) -> None:
        """The ground of what floats, with its shadow around."""
        dark = QColor(self._look.colour("ink" if not self._look.dark else "sunk"))
        for step in range(shadow, 0, -1):
            dark.setAlphaF(0.012)
            self._round(box.adjusted(-step, -step + 2, step, step), 8 + step, dark)
        self._round(box, 8, self._look.colour("raised"), self._look.colour("line2"))

    def _round(
        self,
        box: QRect,
        radius: int,
        fill: QColor | None,
        line: QColor | None = None,
        width: int = 1,
    ) -> None:
        painter, inset = self._painter, width / 2 if line is not None else 0
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
        corner = self._look.px(radius)
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), corner, corner)
