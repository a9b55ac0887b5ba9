"""What stands beside an item: chip, places, a note. Painted and clicked by the same boxes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QRect, Qt

from editor.chronicle.draft import Meaning
from editor.chronicle.mention import PlaceRole
from editor.ui.look.look import Look
from editor.ui.page.laid.frame import DISC, GUTTER, Frame
from editor.ui.page.laid.rows import Chip, PlaceMark, Row
from editor.ui.page.said import say
from editor.ui.terms import meaning_in_words, role_in_words

CHIP_HEIGHT, PLACE_HEIGHT = 20, 22
PIN, AFTER = 17, 10
"""Room of the pin, and between two places on one line."""


class Kind(Enum):
    """What a spot is."""

    CHIP = auto()
    NOTE = auto()
    """Words in italics: a reason, or that the item is open."""
    PLACE = auto()
    ROLE = auto()
    """What a passage is, in words."""
    RAIL = auto()
    """The same as a sign in the gutter, where there is no room for words too."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One thing beside a passage. ``box`` counts from the viewport's left and the row's top."""

    kind: Kind
    box: QRect
    words: str
    chip: Chip | None = None
    place: PlaceMark | None = None


def spots(look: Look, row: Row, frame: Frame, below: int, line: int) -> list[Spot]:
    """Everything beside a row. ``below``: height of its lines; ``line``: of its first one."""
    if not row.is_item:
        return _role(look, row, frame, line)
    flow = _Flow(look, frame, below)
    if row.note:
        flow.note(say("not an event: {0}").format(row.note))
    elif row.chip is not None:
        words = row.chip.code + ("?" if row.chip.suggested else "")
        flow.put(Kind.CHIP, look.chip_width(words), words, chip=row.chip)
    else:
        flow.note(say("open"))
    if row.passage.second_look:
        flow.note(say("second look"))
    flow.break_line()
    for place in row.places:
        said = place_said(place)
        wide = look.metrics(13, italic=not place.happened).horizontalAdvance(said) + 2
        flow.put(Kind.PLACE, wide + look.px(PIN), said, place=place)
    return list(flow.made())


def place_said(place: PlaceMark) -> str:
    """A place as the margin says it."""
    return say("in {0}").format(place.name) if place.role is PlaceRole.WITHIN else place.name


def _role(look: Look, row: Row, frame: Frame, line: int) -> list[Spot]:
    said = role_in_words(row.passage.role)
    if row.again:
        said = say("{0} again").format(said)
    meaning = next((one.meaning for one in row.dates if one.meaning is not Meaning.MENTIONED), None)
    if meaning is not None:
        said = say("{0} · {1}").format(said, meaning_in_words(meaning))
    rail = Spot(Kind.RAIL, sign_box(look, frame, line), said)
    if frame.narrow:
        return [rail]
    return [rail, Spot(Kind.ROLE, QRect(frame.margin, 0, frame.margin_width, line), said)]


def sign_box(look: Look, frame: Frame, line: int) -> QRect:
    """Where the sign of a row stands in the gutter; counts from the row's top."""
    side, inset = look.px(DISC), look.px(2)
    left = frame.text - look.px(GUTTER) + inset
    if frame.mirrored:
        left = frame.text + frame.width + look.px(GUTTER) - inset - side
    return QRect(left, (line - side) // 2, side, side)


class _Flow:
    """Puts boxes side by side and breaks the line where they do not fit."""

    def __init__(self, look: Look, frame: Frame, below: int) -> None:
        self._look, self._frame = look, frame
        self._x, self._y = 0, look.px(2) + (below + look.px(2) if frame.narrow else 0)
        self._line = look.px(CHIP_HEIGHT)
        self._spots: list[Spot] = []

    def put(
        self,
        kind: Kind,
        wide: int,
        words: str,
        *,
        chip: Chip | None = None,
        place: PlaceMark | None = None,
    ) -> None:
        """Put the next one where there is room."""
        frame, px = self._frame, self._look.px
        room = frame.margin_width + (px(4) if kind is Kind.PLACE else 0)
        if self._x and self._x + wide > room:
            self._next_line()
        self._line = px(PLACE_HEIGHT if kind is Kind.PLACE else CHIP_HEIGHT)
        wide = min(wide, room)
        left = frame.margin + self._x
        if frame.mirrored:
            left = frame.margin + frame.margin_width - self._x - wide
        self._spots.append(Spot(kind, QRect(left, self._y, wide, self._line), words, chip, place))
        self._x += wide + px(AFTER)

    def note(self, words: str) -> None:
        """Put words in italics, on more lines where one is too short."""
        metrics, room = self._look.metrics(12, italic=True), self._frame.margin_width
        wide = metrics.horizontalAdvance(words) + 2
        self.put(Kind.NOTE, wide, words)
        if wide > room:
            spot = self._spots[-1]
            lines = QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, words
            box = QRect(spot.box)
            box.setHeight(metrics.boundingRect(*lines).height() + self._look.px(4))
            self._spots[-1] = replace(spot, box=box)
            self._line = box.height()

    def break_line(self) -> None:
        """The chip stands alone; under narrow items places follow it on its line."""
        if self._x and not self._frame.narrow:
            self._next_line()
            self._y += self._look.px(2)

    def _next_line(self) -> None:
        self._x = 0
        self._y += self._line

    def made(self) -> Iterator[Spot]:
        """The boxes, in reading order."""
        return iter(self._spots)


def elided(look: Look, spot: Spot) -> str:
    """The words of a spot as they fit into it."""
    place = spot.place
    italic = spot.kind is not Kind.PLACE or (place is not None and not place.happened)
    size = 13 if spot.kind is Kind.PLACE else 12
    room = spot.box.width() - (look.px(PIN) if spot.kind is Kind.PLACE else 0)
    return look.metrics(size, italic=italic).elidedText(
        spot.words, Qt.TextElideMode.ElideRight, room
    )
