"""The rows of a table as articles: those of one day together, or each for itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, islice
from typing import TypeVar

from editor.chronicle.errors import TextError
from editor.chronicle.limits import MOST_ROWS
from editor.chronicle.text import keep
from editor.exchange.texts_in.columns import (
    Columns,
    Row,
    Table,
    checked,
    days_of,
    guessed,
    table_of,
)
from editor.exchange.texts_in.found import Found, Known, Mapped

_BETWEEN = "\n\n"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A row by what its cells are for; ``number`` counts from 1 below the header."""

    number: int
    text: str
    day: date | None
    headline: str
    source: str


def limited(rows: Iterable[_T]) -> Iterator[_T]:
    """The rows. Raises TextError where there are more than a table may have."""
    left = iter(rows)
    yield from islice(left, MOST_ROWS)
    if next(left, None) is not None:
        raise TextError(f"The table has more than {MOST_ROWS:,} rows. Split it into several files.")


def articles(rows: Iterable[Row], columns: Columns | None) -> Iterator[Found]:
    """The articles of a table, with the columns that were asked for or guessed.

    Raises TextError where the table is empty or has no such column.
    """
    table = table_of(rows)
    chosen = checked(columns, table) if columns else guessed(table)
    lines = list(_lines(table, chosen))
    if not lines:
        raise TextError(f"The column “{chosen.text}” is empty.")
    mapped = Mapped(header=table.header, columns=chosen)
    yield from _of_days(lines, mapped) if chosen.together else _alone(lines, mapped)


def _lines(table: Table, chosen: Columns) -> Iterator[_Line]:
    none = [""] * len(table.rows)
    texts, headlines, sources = (
        [keep(str(cell)).strip() for cell in table.column(name) or none]
        for name in (chosen.text, chosen.headline, chosen.source)
    )
    days = days_of(table.column(chosen.date) or none)
    for at, text in enumerate(texts):
        if text:
            yield _Line(number=at + 1, text=text, day=days[at], headline=headlines[at],
                        source=sources[at])  # fmt: skip


def _of_days(lines: list[_Line], mapped: Mapped) -> Iterator[Found]:
    """An article for each day, in the order of their first rows; each row is an item of it."""
    days: dict[date | None, list[_Line]] = {}
    for line in lines:
        days.setdefault(line.day, []).append(line)
    for day, its in days.items():
        headline = its[0].headline if len({one.headline for one in its}) == 1 else ""
        own = [_with_headline(one) if not headline else one.text for one in its]
        yield Found(
            words=_BETWEEN.join(own),
            part=day.isoformat() if day else "without a day",
            known=Known(day=day, headline=headline, source=its[0].source),
            items=_spans(own),
            mapped=mapped,
        )


def _spans(words: list[str]) -> tuple[tuple[int, int], ...]:
    """Where each of the words stands when all are put below each other."""
    starts = accumulate((len(one) + len(_BETWEEN) for one in words), initial=0)
    return tuple((start, start + len(one)) for start, one in zip(starts, words, strict=False))


def _with_headline(line: _Line) -> str:
    """Where each row has a headline of its own, it stands above the row's words."""
    return f"{line.headline}\n{line.text}" if line.headline else line.text


def _alone(lines: list[_Line], mapped: Mapped) -> Iterator[Found]:
    for one in lines:
        words = one.text if one.headline in one.text else f"{one.headline}{_BETWEEN}{one.text}"
        yield Found(
            words=words,
            part=f"row {one.number}",
            known=Known(day=one.day, headline=one.headline, source=one.source),
            mapped=mapped,
        )
