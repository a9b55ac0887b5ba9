"""The map's pane: the map, what its marks mean, and in words what it cannot show."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.day_words import short_span_in_words
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.words import Words
from editor.ui.review.figures.found import Found
from editor.ui.review.map.above import places_above
from editor.ui.review.map.layout import Spot
from editor.ui.review.map.map import Map
from editor.ui.review.map.placements import Mark, Placements, placements_of
from editor.ui.review.map.strokes import paint_spot
from editor.ui.review.pane import Pane

MOST_NAMES = 4


class Where(Pane):
    """Placements of the selection: by place, it is always placements that are counted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, QCoreApplication.translate("Where", "Where"), parent)
        self._desk = desk
        self.map = Map(desk.look)
        self.legend = Legend(desk.look)
        self.rest = Words(desk.look, size=12, token="ink2", wraps=True)
        self.column.addWidget(self.map, 1)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.rest)
        self.column.addStretch(0)

    def show_found(self, found: Found) -> None:
        """Read the placements of the selection and show them."""
        session, picked = self._desk.session, found.asked.picked
        rows = session.review.by_precision(found.selection)
        above = places_above(session, (place for place, _, _ in rows if place is not None))
        placements = placements_of(rows, above)
        self.map.show_placements(placements, found.asked.place)
        one = placements.total == 1
        words = self.tr("1 placement") if one else self.tr("{0} placements")
        happened = words.format(f"{placements.total:,}")
        self.beside.say(f"{short_span_in_words(*picked)}, {happened}" if picked else happened)
        rest = self._rest(placements)
        self.rest.say(rest)
        self.rest.setVisible(bool(rest))

    def _rest(self, placements: Placements) -> str:
        """What has no spot on the map, in words."""
        parts = (
            self._names(self.tr("{0} at a region or country: {1}"), placements.countries),
            self._names(self.tr("{0} outside this map: {1}"), placements.outside),
            self._names(self.tr("{0} without coordinates: {1}"), placements.nowhere),
            self.tr("{0} at words not matched with a place").format(placements.unknown)
            if placements.unknown
            else "",
        )
        return "\n".join(part for part in parts if part)

    def _names(self, words: str, names: Mapping[str, int]) -> str:
        if not names:
            return ""
        ordered = sorted(names, key=lambda name: (-names[name], name))
        named = ", ".join(ordered[:MOST_NAMES])
        if len(ordered) > MOST_NAMES:
            named = self.tr("{0} and {1} more").format(named, len(ordered) - MOST_NAMES)
        return words.format(sum(names.values()), named)


class Legend(QWidget):
    """What a dot and a dashed circle mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(100), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both, each with its words."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw, left, middle = Drawing(painter, look), 0, self.height() // 2
        for exact, words in (
            (True, self.tr("settlement")),
            (False, self.tr("district or towards")),
        ):
            mark = Mark(place=0, name="", at=QPointF(), exact=exact, number=1)
            paint_spot(
                painter, look, Spot(mark, QPointF(left + px(6), middle), px(5)), strong=False
            )
            box = self.rect().adjusted(left + px(16), 0, 0, 0)
            draw.words(box, words, 12, token="ink2")
            left += px(16) + draw.width(words, 12) + px(14)
