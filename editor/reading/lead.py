"""The lead: paragraphs above the items that read like items, and are none."""

import re
from dataclasses import replace
from datetime import date

from editor.reading.anatomy import dateline
from editor.reading.dates import dates_in
from editor.reading.headline import is_titled, only_date
from editor.reading.layouts import Layout, Run

_CUT_AT_BLANKS = ("paragraphs", "headings", "mixture")
_MOST = 3
"""Paragraphs a lead may have."""
_LONGEST_SOURCE = 220
_AS_OF = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-4])[:.][0-5]\d(?!\d)")


def without_lead(layout: Layout, day: date | None, language: str) -> Layout:
    """The layout without the paragraphs at its beginning that are the lead.

    Those tell of other days only, or say as of when, and from whom, all that follows is known.
    """
    if layout.name not in _CUT_AT_BLANKS:
        return layout
    kept = list(layout.runs)
    while day and len(kept) > 2 and _tells_of_others(kept[0], day, language):
        kept.pop(0)
    for at, run in reversed(list(enumerate(kept[:_MOST]))):
        if len(kept) > 2 * _MOST and _says_as_of_when(run):
            kept = kept[at + 1 :]
            break
    return replace(layout, runs=kept)


def without_title(layout: Layout, language: str) -> Layout:
    """The layout without the lines at its beginning that are the headline and the dateline.

    Where items are titles themselves, the headline looks like one of them.
    """
    if len(layout.runs) <= _MOST:
        return layout
    top = [run.lines[0] for run in layout.runs[:_MOST]]
    dated = {line.start: dateline(line, language) for line in top}
    last = max((at for at, line in enumerate(top) if only_date(line, dated)), default=-1)
    titled = not layout.marked and not top[0].is_sentence
    if last < 0 and titled and (dated[top[0].start] or is_titled(top[0])):
        last = 0
    return replace(layout, runs=layout.runs[last + 1 :])


def _tells_of_others(run: Run, day: date, language: str) -> bool:
    days = [one.day for line in run.lines for one in dates_in(line.words, language)]
    return bool(days) and day not in days


def _says_as_of_when(run: Run) -> bool:
    """A short paragraph with a time and a date in it, right behind each other."""
    words = " ".join(line.words for line in run.lines)
    if len(words) > _LONGEST_SOURCE:
        return False
    time = _AS_OF.search(words)
    return (
        time is not None and re.match(r"\W*\d{1,2}\s+[^\W\d]{3,}", words[time.end() :]) is not None
    )
