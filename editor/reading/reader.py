"""Reading: a kept text to a Draft that covers every printed word."""

from collections.abc import Sequence
from datetime import date

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, LayoutOffer, ReadingSettings
from editor.reading.anatomy import Head, read_head
from editor.reading.dates import dates_in, language_with_dates, moment
from editor.reading.day import OfDay, find_day, with_own_days
from editor.reading.languages import language_of
from editor.reading.layouts import LAST_RESORT, Layout, Run, layouts
from editor.reading.lines import lines_of
from editor.reading.passages import passages
from editor.reading.remarks import remarks

_HEAD_SAMPLE = 3000
_PLAIN = ReadingSettings()


def read(
    text: str,
    *,
    file_name: str = "",
    layout: str | None = None,
    settings: ReadingSettings = _PLAIN,
) -> Draft:
    """What can be understood of a kept text. A blank text gives a draft without passages.

    ``layout`` asks for one of the offered layouts by its name. Where it is None, or a layout that
    finds no items in this text, the likeliest is taken.
    """
    language = language_of(text)
    dating = language_with_dates(text[:_HEAD_SAMPLE], language or "en")
    printed = lines_of(text)
    found = layouts(printed)
    chosen = _chosen(found, layout)
    lines = chosen.lines or printed
    first = chosen.runs[0].lines[0].start if chosen.runs else len(text)
    head = read_head([line for line in lines if line.start < first], dating)
    of = find_day(lines, head, dating, file_name)
    chosen = _without_background(_without_head(chosen, head), of, dating)
    made = passages(text, lines, chosen, head, settings.learned)
    return Draft(
        text=text,
        passages=with_own_days(made, text, of, dating),
        headline=head.headline.words if head.headline else "",
        day=of.day,
        day_basis=of.basis,
        day_evidence=of.evidence,
        published=_published(head, of.basis),
        retrieved=head.page_header.day.isoformat() if head.page_header else "",
        byline=head.byline,
        language=language,
        layout=chosen.name,
        layouts=tuple(LayoutOffer(name=one.name, items=len(one.runs)) for one in found),
        remarks=remarks(lines, head, of, dating),
    )


def _chosen(found: Sequence[Layout], name: str | None) -> Layout:
    """The layout that is asked for, or the likeliest that is more than a last resort."""
    asked = (one for one in found if one.name == name)
    likeliest = (one for one in found if one.score > LAST_RESORT)
    return next(asked, next(likeliest, Layout("none")))


def _without_head(layout: Layout, head: Head) -> Layout:
    """Paragraphs and lines that the head claims are no items."""
    kept = [run for run in layout.runs if run.lines[0].start not in head.roles]
    return Layout(layout.name, kept, layout.score)


def _without_background(layout: Layout, of: OfDay, language: str) -> Layout:
    """Paragraphs above the items that tell of other days only are the lead."""
    if layout.name != "paragraphs" or of.day is None:
        return layout
    kept = list(layout.runs)
    while len(kept) > 2 and _tells_of_others(kept[0], of.day, language):
        kept.pop(0)
    return Layout(layout.name, kept, layout.score)


def _tells_of_others(run: Run, day: date, language: str) -> bool:
    days = [one.day for line in run.lines for one in dates_in(line.words, language)]
    return bool(days) and day not in days


def _published(head: Head, basis: Basis) -> str:
    if head.dateline is None or (basis is Basis.DATELINE and head.headline is None):
        return ""
    line, found = head.dateline
    return moment(line.words, found, line.start)
