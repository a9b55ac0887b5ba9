"""The places of a suggestion: each with its role in words, under each other or on one line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.mention import PlaceRole
from editor.chronicle.suggestion import SuggestedPlace
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.terms import place_role_in_words

ROW, PIN, GAP = 20, 20, 10
"""Height of a line, room for a pin, and what parts places on one line; at text size 100 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A suggested place in words, or several of them that share the last line."""

    places: tuple[SuggestedPlace, ...]
    name: str
    said: str

    @property
    def happened(self) -> bool:
        """Whether the item happened there."""
        return self.places[0].role is PlaceRole.HAPPENED


class SuggestedPlaces(QWidget):
    """A line a place; where there are more than fit, the last line counts them.

    A click keeps a place whatever the item is tagged with.
    """

    kept = Signal(object)
    """The SuggestedPlace that shall be kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._each: tuple[Named, ...] = ()
        self._most, self._joined = 1, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click a place to keep it whatever the category"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_places(
        self, places: tuple[SuggestedPlace, ...], most: int, *, joined: bool = False
    ) -> None:
        """Show these on up to ``most`` lines; ``joined``: on one line."""
        known = self._desk.session.places.some([one.place for one in places])
        self._most, self._joined = most, joined
        self._each = tuple(
            Named(places=(one,), name=known[one.place].name, said=place_role_in_words(one.role))
            for one in places
            if one.place in known
        )
        self.setVisible(bool(self._each))
        self.setAccessibleName("; ".join(f"{one.name}, {one.said}" for one in self._each))
        self.updateGeometry()
        self.update()

    def _lines(self) -> tuple[Named, ...]:
        """What stands on lines of their own; the last may hold all that is left."""
        if len(self._each) <= self._most:
            return self._each
        rest = self._each[self._most - 1 :]
        names = ", ".join(one.name for one in rest)
        said = self.tr("and {0} more").format(len(rest) - 1)
        last = Named(places=tuple(place for one in rest for place in one.places),
                     name=names, said=said)  # fmt: skip
        return (*self._each[: self._most - 1], last)

    def _boxes(self) -> Iterator[tuple[QRect, Named]]:
        """Where each is, as far as it is in sight."""
        px = self._desk.look.px
        if not self._joined:
            for row, one in enumerate(self._lines()):
                yield QRect(0, row * px(ROW), self.width(), px(ROW)), one
            return
        left = 0
        for one in self._each:
            wide = px(PIN) + self._desk.look.text_width(self._short(one), 13)
            if left < self.width():
                yield QRect(left, 0, min(wide, self.width() - left), px(ROW)), one
            left += wide + px(GAP)

    def _short(self, one: Named) -> str:
        within = one.places[0].role is PlaceRole.WITHIN
        return self.tr("in {0}").format(one.name) if within else one.name

    def sizeHint(self) -> QSize:
        """A row a place, or one."""
        px = self._desk.look.px
        rows = 1 if self._joined else min(self._most, len(self._each))
        return QSize(px(120), px(ROW) * rows)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click keeps the place, or all places of the last line."""
        at = event.position().toPoint()
        hit = next((one for box, one in self._boxes() if box.contains(at)), None)
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            for place in hit.places:
                self.kept.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        draw, px = Drawing(QPainter(self), self._desk.look), self._desk.look.px
        for box, one in self._boxes():
            draw.pin(box.left(), box.center().y(), filled=one.happened)
            words = box.adjusted(px(PIN), 0, 0, 0)
            if self._joined:
                token = "ink" if one.happened else "ink2"
                draw.words(words, self._short(one), 13, token=token)
            else:
                self._paint_line(draw, words, one)

    def _paint_line(self, draw: Drawing, box: QRect, one: Named) -> None:
        gap = self._desk.look.px(8)
        room = max(box.width() - draw.width(one.said, 13) - gap, box.width() // 2)
        wide = min(draw.width(one.name, 14, bold=True), room)
        draw.words(QRect(box.left(), box.top(), wide, box.height()), one.name, 14, bold=True)
        draw.words(box.adjusted(wide + gap, 0, 0, 0), one.said, 13, token="ink2")
