"""Rows: what the page shows of each passage, made from the sheet, vocabulary and suggestions."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from unicodedata import bidirectional

from editor.chronicle.day_words import day_in_words
from editor.chronicle.draft import FoundDate
from editor.chronicle.mention import Mention, PlaceRole
from editor.chronicle.passage import Passage, Role, State
from editor.chronicle.sheet import Sheet
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.session import Session
from editor.ui.page.said import say

NO_REPEATS: Mapping[int, date] = MappingProxyType({})
SHOWN_ROLES = frozenset(Role) - {Role.MARK}


@dataclass(frozen=True, slots=True)
class Chip:
    """A category's code in its colour; dashed where it is only suggested."""

    code: str
    label: str
    colour: str
    suggested: bool


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """A place beside an item and under its words.

    ``mention`` is None for a suggested one; ``start`` and ``end`` are offsets in the article.
    """

    name: str
    role: PlaceRole
    start: int | None
    end: int | None
    mention: int | None

    @property
    def happened(self) -> bool:
        """Whether it counts as a placement."""
        return self.role is PlaceRole.HAPPENED


@dataclass(frozen=True, slots=True)
class Row:
    """One passage as the page shows it."""

    passage: Passage
    words: str
    number: int
    chip: Chip | None
    places: tuple[PlaceMark, ...]
    evidence: tuple[tuple[int, int], ...]
    note: str
    """What the margin says instead of a chip: a reason, or nothing."""
    again: bool
    """A headline that was printed before."""
    details: str
    """The item's own day and time."""
    linked: int
    """How many other items report the same event."""
    from_right: bool
    """Read from right to left."""
    mixed: bool
    """Holds words of both directions."""
    dates: tuple[FoundDate, ...] = ()
    """The dates printed in it, in order."""
    mark: str = ""
    """The number or time printed before an item."""

    @property
    def is_item(self) -> bool:
        """Whether it has a number and tags."""
        return self.passage.role is Role.ITEM


def rows_of(
    session: Session,
    sheet: Sheet,
    suggested: Mapping[int, Suggestion],
    dates: Sequence[FoundDate] = (),
    repeated: Mapping[int, date] = NO_REPEATS,
) -> tuple[Row, ...]:
    """The rows of an article, in the printed order; a mark is shown with its item."""
    maker, rows, mark = _RowMaker(session, sheet, suggested, dates, repeated), [], ""
    for one in sheet.passages:
        if one.role in SHOWN_ROLES:
            rows.append(maker.row(one, mark))
        mark = sheet.quote(one) if one.role is Role.MARK else ""
    return tuple(rows)


class _RowMaker:
    """Reads once for all rows what they share: numbers, names of places, links."""

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        suggested: Mapping[int, Suggestion],
        dates: Sequence[FoundDate],
        repeated: Mapping[int, date],
    ) -> None:
        self._session, self._sheet = session, sheet
        self._dates, self._repeated = dates, repeated
        self._numbers = sheet.numbers
        self._suggested = suggested
        mentions = (one for some in sheet.mentions.values() for one in some)
        wanted = {one.place for one in mentions if one.place is not None}
        wanted |= {one.place for what in suggested.values() for one in what.places}
        self._names = {key: place.name for key, place in session.places.some(wanted).items()}
        self._linked = session.articles.others_of_event(sheet.article.id)
        self._printed: set[str] = set()

    def row(self, passage: Passage, mark: str) -> Row:
        """One passage as the page shows it."""
        session, sheet = self._session, self._sheet
        words, what = sheet.quote(passage), self._suggested.get(passage.id)
        is_item = passage.role is Role.ITEM
        from_right, mixed = directions(words)
        return Row(
            passage=passage,
            words=words,
            number=self._numbers.get(passage.id, 0),
            chip=_chip(session, passage, what) if is_item else None,
            places=_places(sheet, passage, what, self._names) if is_item else (),
            evidence=what.evidence if what else (),
            note=_note(session, passage),
            again=self._again(passage, words),
            details=self._details(passage, mark),
            linked=self._linked.get(passage.id, 0),
            from_right=from_right,
            mixed=mixed,
            dates=self._dates_in(passage),
            mark=mark if is_item else "",
        )

    def _details(self, passage: Passage, mark: str) -> str:
        """The item's own day and time, its printed number where that is another, and repeats."""
        own = passage.day if passage.day != self._sheet.article.day else None
        number = str(self._numbers.get(passage.id, 0))
        telling = any(map(str.isalnum, mark)) and mark.strip("().[] \t") != number
        before = self._repeated.get(passage.id)
        said = (
            day_in_words(own) if own else "",
            passage.time,
            say("printed as “{0}”").format(mark) if telling and not passage.time else "",
            say("printed before, on {0}").format(day_in_words(before)) if before else "",
        )
        return " · ".join(one for one in said if one)

    def _dates_in(self, passage: Passage) -> tuple[FoundDate, ...]:
        first = bisect_left(self._dates, passage.start, key=lambda one: one.start)
        last = bisect_left(self._dates, passage.end, key=lambda one: one.start)
        return tuple(self._dates[first:last])

    def _again(self, passage: Passage, words: str) -> bool:
        if passage.role is not Role.HEADLINE:
            return False
        again = words in self._printed
        self._printed.add(words)
        return again


@lru_cache(maxsize=4096)
def directions(words: str) -> tuple[bool, bool]:
    """Whether words are read from the right, by their first letter, and whether both ways."""
    if words.isascii():
        return False, False
    strong = [kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")]
    first = strong[0] != "L" if strong else False
    return first, any((kind != "L") != first for kind in strong) or (
        first and any(map(str.isdigit, words))
    )


def _chip(session: Session, passage: Passage, what: Suggestion | None) -> Chip | None:
    category = session.codebook.category(passage.category)
    if category is not None:
        return Chip(category.code, category.label, category.colour, suggested=False)
    suggested = session.codebook.category(what.category) if what else None
    if suggested is not None and passage.state is State.OPEN:
        return Chip(suggested.code, suggested.label, suggested.colour, suggested=True)
    return None


def _places(
    sheet: Sheet, passage: Passage, what: Suggestion | None, names: Mapping[int, str]
) -> tuple[PlaceMark, ...]:
    mentions = sheet.mentions.get(passage.id, ())
    if mentions:
        return tuple(_of_mention(sheet, one, names) for one in mentions)
    return tuple(_of_suggestion(one, names) for one in what.places) if what else ()


def _of_mention(sheet: Sheet, one: Mention, names: Mapping[int, str]) -> PlaceMark:
    words = sheet.article.text[one.start : one.end] if one.start is not None else ""
    name = names.get(one.place, words) if one.place is not None else f"{words}?"
    return PlaceMark(name, one.role, one.start, one.end, one.id)


def _of_suggestion(one: SuggestedPlace, names: Mapping[int, str]) -> PlaceMark:
    return PlaceMark(names.get(one.place, ""), one.role, one.start, one.end, None)


def _note(session: Session, passage: Passage) -> str:
    if passage.counts or passage.role is not Role.ITEM:
        return ""
    words = {reason.value: said for reason, said in session.codebook.reasons}
    return words.get(passage.why_not, "").lower()
