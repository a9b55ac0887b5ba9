"""A page whose dates are asked about: its lines, what they are, and the dates they print."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from editor.chronicle.passage import Role
from editor.reading.dates import Dates, Found
from editor.reading.dates.clock import moment
from editor.reading.dates.weekday import weekday_beside
from editor.reading.dating.cues import Cue, cue_of
from editor.reading.lines import Line

_FILE_DAY = re.compile(r"((?:1[89]|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)")
_MOST_BESIDE = 40
"""Characters that may stand beside a date in a line that is there for the date."""
_LONGEST_STAMP = 140
_FIRST_WORDS = 600
"""Characters of the items in which a report says what day it tells of."""
_TOP = 12
"""Lines in which a date may stand for the whole text."""
_OF_PAGES = (Cue.ISSUED, Cue.UPDATED, Cue.RETRIEVED, Cue.NUMBERED)
"""What in a sentence is said of other things than the page."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A date outside the items: its line, the words that speak of it, whether a time is printed.

    ``lone``: the line is there for the date; ``above``: it stands above the headline; ``inside``:
    it stands among the items, at the top of the text.
    """

    found: Found
    line: Line
    cue: Cue | None
    moment: str
    lone: bool
    above: bool
    inside: bool

    @property
    def timed(self) -> bool:
        """Whether a time of day stands beside it."""
        return "T" in self.moment


@dataclass(frozen=True, kw_only=True)
class Page:
    """A text, its lines, its headline and head, where its items are; and what it is known by."""

    text: str
    lines: Sequence[Line]
    headline: Line | None
    roles: Mapping[int, Role]
    body: tuple[int, int]
    language: str
    file_name: str = ""
    first_day: date | None = None

    @cached_property
    def dates(self) -> Dates:
        """All that is printed."""
        return Dates(self.text, self.language)

    @cached_property
    def file_day(self) -> date | None:
        """The day in the name of the file (chronicle-2020-11-08.txt)."""
        for found in _FILE_DAY.finditer(self.file_name):
            try:
                return date(*map(int, found.groups()))
            except ValueError:
                continue
        return None

    @property
    def top(self) -> str:
        """The words above the items, and the first of theirs."""
        return self.text[: self.body[0] + _FIRST_WORDS]

    def inside(self, line: Line) -> bool:
        """Whether a line stands among the items."""
        return self.body[0] <= line.start < self.body[1]

    def with_role(self, *roles: Role) -> list[Line]:
        """The lines of the head that have one of these roles."""
        return [line for line in self.lines if self.roles.get(line.start) in roles]

    def found_in(self, start: int, end: int) -> list[Found]:
        """The dates printed in ``text[start:end]``, a missing year taken from its neighbours."""
        lacking = (self.in_a_year(one.start) for one in self.dates.lacking_in(start, end))
        found = [*self.dates.full_in(start, end), *(one for one in lacking if one)]
        return sorted(found, key=lambda one: one.start)

    def in_a_year(self, at: int) -> Found | None:
        """The date without a year that begins here, by the full date before it, else behind it."""
        (one,) = self.dates.lacking_in(at, at + 1)
        before, after = self.dates.full_around(at)
        if near := before or after:
            why = f"“{self.text[near.start : near.end]}” stands nearest"
            above = not self.body[0] <= at < self.body[1]
            return self.dates.in_nearest_year(one, near.day, why, by_weekday=above)
        if self.file_day:
            return self.dates.in_nearest_year(one, self.file_day, "the name of the file has it")
        return None

    @cached_property
    def sightings(self) -> Sequence[Sighting]:
        """The dates outside the items and at the top of the text, in order."""
        return [
            one
            for index, line in enumerate(self.lines)
            if index < _TOP or not self.inside(line)
            for one in self._in_line(line)
        ]

    def _in_line(self, line: Line) -> Iterator[Sighting]:
        since, words = 0, line.words
        found = self.found_in(line.start, line.end)
        for each in found:
            start, end = each.start - line.start, each.end - line.start
            cue = cue_of(words, start, end, since)
            lone = len(found) <= 2 and self._lone(line, each) and not line.ends_with_colon
            if (
                cue in _OF_PAGES
                and not lone
                and line is not self.headline
                and (line.is_sentence or len(words) > _LONGEST_STAMP)
            ):
                cue = None
            yield Sighting(
                found=each, line=line, cue=cue, moment=self._moment(line, each), lone=lone,
                above=self.headline is not None and line.start < self.headline.start,
                inside=self.inside(line),
            )  # fmt: skip
            since = end

    def _moment(self, line: Line, found: Found) -> str:
        words = self.dates.text[line.start : line.end]
        return moment(words, found.start - line.start, found.end - line.start, found.day)

    def _lone(self, line: Line, found: Found) -> bool:
        if self.headline and line.words == self.headline.words:
            return False
        start, end = found.start, found.end
        if beside := weekday_beside(self.text, start, end):
            start, end = min(start, beside.start), max(end, beside.end)
        rest = line.words[: start - line.start] + line.words[end - line.start :]
        letters = sum(one.isalpha() for one in rest)
        return letters <= 12 or (len(rest) <= _MOST_BESIDE and not line.is_sentence)
