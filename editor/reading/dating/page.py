"""A page whose dates are asked about: its lines, what they are, and the dates they print."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import islice

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
_LONGEST_HEAD, _LONGEST_FOOT = 60, 60
"""Lines. What stands further from the items is not about the page."""
_LONGEST_TOLD, _LONGEST_TOP = 1500, 6000
"""Characters of a line, and of a text above its items, that may speak of the whole page."""
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
        return self.text[: min(self.body[0], _LONGEST_TOP) + _FIRST_WORDS]

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
        above = (line for line in self.lines if line.start < self.body[0])
        below = (line for line in self.lines if line.start >= self.body[1])
        top = (line for line in self.lines[:_TOP] if self.inside(line))
        looked = (*islice(above, _LONGEST_HEAD), *top, *islice(below, _LONGEST_FOOT))
        return [one for line in looked for one in self._in_line(line)]

    def _in_line(self, line: Line) -> Iterator[Sighting]:
        last = min(line.end, line.start + _LONGEST_TOLD)
        found = self.found_in(line.start, last)
        digits = self.dates.text[line.start : last]
        since = 0
        for each in found:
            start, end = each.start - line.start, each.end - line.start
            lone = len(found) <= 2 and self._lone(line, each) and not line.ends_with_colon
            cue = cue_of(line.words, start, end, since)
            yield Sighting(
                found=each, line=line, lone=lone, inside=self.inside(line),
                cue=cue if lone or self._speaks_of_the_page(line, cue) else None,
                moment=moment(digits, start, end, each.day),
                above=self.headline is not None and line.start < self.headline.start,
            )  # fmt: skip
            since = end

    def _speaks_of_the_page(self, line: Line, cue: Cue | None) -> bool:
        """Whether what is issued or copied is the page, and not what a sentence tells of."""
        short = not line.is_sentence and len(line.words) <= _LONGEST_STAMP
        return cue not in _OF_PAGES or short or line is self.headline

    def _lone(self, line: Line, found: Found) -> bool:
        if self.headline and line.words == self.headline.words:
            return False
        start, end = found.start, found.end
        if beside := weekday_beside(self.text, start, end):
            start, end = min(start, beside.start), max(end, beside.end)
        rest = line.words[: start - line.start] + line.words[end - line.start :]
        letters = sum(one.isalpha() for one in rest)
        return letters <= 12 or (len(rest) <= _MOST_BESIDE and not line.is_sentence)
