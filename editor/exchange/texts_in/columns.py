"""Which column of a table holds what: guessed from its header and its cells, chosen by a person."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.errors import DayError, TextError

Row = tuple[str | date, ...]

_NAMES = {
    "date": "date day datum дата день tarix tarih gün fecha data giorno dia dzień",
    "headline": "headline title заголовок başlıq başlık titre titel titolo título tytuł",
    "source": "source outlet agency publisher источник mənbə kaynak quelle fuente fonte źródło",
    "text": "text event item description content news wording body текст событие описание mətn "
            "hadisə metin olay texte événement ereignis texto testo tekst",
}  # fmt: skip
_LONG = 600
"""Characters of a cell above which it is an article, not an item."""
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})[T ]\d.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Columns by their names in the header; empty for none.

    ``together``: the rows of one day become one article, each row an item; else each row is an
    article of its own.
    """

    text: str
    date: str = ""
    headline: str = ""
    source: str = ""
    together: bool = True

    @property
    def in_words(self) -> str:
        """As in ``text from “Event”, date from “Day”``."""
        said = (("text", self.text), ("date", self.date), ("headline", self.headline),
                ("source", self.source))  # fmt: skip
        return ", ".join(f"{what} from “{name}”" for what, name in said if name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as it stands in a file: the names of its columns, and its rows, as wide as they."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]

    def column(self, name: str) -> list[str | date]:
        """The cells of a column; none for no name."""
        if not name:
            return []
        at = self.header.index(name)
        return [row[at] for row in self.rows]


def table_of(rows: Iterable[Row]) -> Table:
    """Rows as a table; columns without names are numbered.

    Raises TextError where there are no rows below the header.
    """
    filled = [row for row in rows if any(cell != "" for cell in row)]
    width = max(map(len, filled), default=0)
    even = [(*row, *("",) * (width - len(row))) for row in filled]
    first = even[0] if even else ()
    named = bool(first) and all(_day(cell) is None for cell in first)
    header = _header([str(cell) for cell in first] if named else [""] * width)
    if not (rest := even[1 if named else 0 :]):
        raise TextError("The table has no rows.")
    return Table(header=header, rows=tuple(rest))


def _header(names: Sequence[str]) -> tuple[str, ...]:
    """Names that tell the columns apart."""
    made: list[str] = []
    for at, raw in enumerate(names, 1):
        name = " ".join(raw.split()) or f"Column {at}"
        made.append(name if name not in made else f"{name} ({at})")
    return tuple(made)


def guessed(table: Table) -> Columns:
    """Which column seems to hold what: by the names, then by the cells."""
    found: dict[str, str] = {}
    for what, names in _NAMES.items():
        known = set(names.split())
        hits = (one for one in table.header
                if one not in found.values() and known & set(one.casefold().split()))  # fmt: skip
        found[what] = next(hits, "")
    found["date"] = found["date"] or _dated(table, found.values())
    found["text"] = found["text"] or _longest(table, found.values())
    cells = [str(cell) for cell in table.column(found["text"])]
    whole = sum(len(cell) > _LONG or "\n" in cell.strip() for cell in cells) * 2 > len(cells)
    return Columns(**found, together=not whole)


def _dated(table: Table, taken: Iterable[str]) -> str:
    """The first column most of whose cells are days."""
    for name in (one for one in table.header if one not in taken):
        cells = table.column(name)
        if sum(one is not None for one in days_of(cells)) * 2 > len(cells):
            return name
    return ""


def _longest(table: Table, taken: Iterable[str]) -> str:
    """The column with the most words; where all have another use, the last."""
    free = [one for one in table.header if one not in taken] or [table.header[-1]]
    return max(free, key=lambda name: sum(len(str(cell)) for cell in table.column(name)))


def checked(columns: Columns, table: Table) -> Columns:
    """The columns, where the table has them. Raises TextError where it has not."""
    for field in fields(columns):
        name = getattr(columns, field.name)
        if isinstance(name, str) and name and name not in table.header:
            has = ", ".join(table.header)
            raise TextError(f"The table has no column “{name}”. It has: {has}.")
    if not columns.text:
        raise TextError("Say which column holds the text.")
    return columns


def days_of(cells: Sequence[str | date]) -> list[date | None]:
    """The days of a column; None for a cell that is no day, or could be two.

    ``8/11/2020`` is read as the rest of the column shows: with a first number above 12 somewhere,
    the day stands first.
    """
    parts = [_NUMBERS.fullmatch(_without_time(cell)) for cell in cells if isinstance(cell, str)]
    first = any(one and int(one[1]) > 12 for one in parts)
    second = any(one and int(one[3]) > 12 for one in parts)
    return [_day(cell, day_first=first, month_first=second and not first) for cell in cells]


def _without_time(cell: str) -> str:
    found = _WITH_TIME.fullmatch(cell.strip())
    return found[1] if found else cell.strip()


def _day(cell: str | date, *, day_first: bool = False, month_first: bool = False) -> date | None:
    if isinstance(cell, date):
        return cell
    words = _without_time(cell)
    if (numbers := _NUMBERS.fullmatch(words)) and (day_first or month_first or numbers[2] != "/"):
        day, month = (numbers[3], numbers[1]) if month_first else (numbers[1], numbers[3])
        words = f"{numbers[4]}-{month}-{day}"
    try:
        return day_from_words(words, None)
    except DayError:
        return None
