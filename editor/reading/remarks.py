"""Remarks: what in a text does not fit together. They decide nothing."""

from collections.abc import Iterator, Sequence

from editor.reading.anatomy import Head
from editor.reading.dates import dates_in, impossible_in
from editor.reading.day import OfDay, counted_day
from editor.reading.lines import Line
from editor.reading.months import ENGLISH_WEEKDAYS, weekdays

_TOP = 20
_SERIES = 400
"""Days. Where the two lie further apart, the days are counted from something else."""


def remarks(lines: Sequence[Line], head: Head, of: OfDay, language: str) -> tuple[str, ...]:
    """Sentences for the archivist, each once."""
    top = lines[:_TOP]
    found = [
        *_impossible(top, language), *_weekdays(top, language), *_ordinal(lines, head, of, language)
    ]  # fmt: skip
    return tuple(dict.fromkeys(found))


def _impossible(lines: Sequence[Line], language: str) -> Iterator[str]:
    for line in lines:
        for printed in impossible_in(line.words, language):
            yield f"“{printed}” is no day of the calendar."


def _weekdays(lines: Sequence[Line], language: str) -> Iterator[str]:
    """Weekdays right before or after a date that fell on another."""
    names = weekdays(language)
    for line in lines:
        for found in dates_in(line.words, language, line.start):
            before = line.words[: found.start - line.start].lower().split()[-1:]
            after = line.words[found.end - line.start :].lower().split()[:1]
            for word in (*before, *after):
                said = names.get(word.strip(",.()"))
                if said is not None and said != found.day.weekday():
                    right = ENGLISH_WEEKDAYS[found.day.weekday()]
                    yield f"{found.day} was a {right}, not a {ENGLISH_WEEKDAYS[said]}."


def _ordinal(lines: Sequence[Line], head: Head, of: OfDay, language: str) -> Iterator[str]:
    counted = counted_day(lines, head, language)
    if counted and of.day and counted.day != of.day and abs((counted.day - of.day).days) < _SERIES:
        line = next(line for line in lines if line.start <= counted.start < line.end)
        words = line.words[counted.start - line.start : counted.end - line.start]
        yield f"“{words}”, counted from the date in the lead, is {counted.day}, not {of.day}."
