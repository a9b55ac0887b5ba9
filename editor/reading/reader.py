"""Reading: a kept text to a Draft that covers every printed word."""

from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from editor.chronicle.article import Basis
from editor.chronicle.draft import Draft, LayoutOffer, ReadingSettings
from editor.reading.anatomy import Head, read_head
from editor.reading.dates import language_with_dates, moment
from editor.reading.day import find_day, with_own_days
from editor.reading.furniture import furniture, without
from editor.reading.headline import plain_headline
from editor.reading.languages import language_of
from editor.reading.layouts import LAST_RESORT, Layout, layouts, without_link_lists
from editor.reading.lead import without_lead
from editor.reading.lines import Line, lines_of
from editor.reading.passages import Around, passages
from editor.reading.remarks import remarks

_HEAD_SAMPLE = 3000
_LONGEST_HEAD = 60
"""Lines."""
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
    page = furniture(printed)
    found = layouts(without(printed, page))
    chosen = _chosen(found, layout)
    lines = _as_cut(printed, chosen, page)
    chosen = without_link_lists(chosen, lines)
    head = read_head(_above(lines, chosen, page), dating)
    of = find_day(lines, head, dating, file_name)
    chosen = without_lead(chosen, of.day, dating)
    made = passages(text, lines, chosen, Around(head, page, settings.learned))
    return Draft(
        text=text,
        passages=with_own_days(made, text, of, dating),
        headline=plain_headline(head.headline) if head.headline else "",
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
    likeliest = (one for one in found if one.weight > LAST_RESORT)
    return next(asked, next(likeliest, Layout("none")))


def _as_cut(printed: Sequence[Line], chosen: Layout, page: Mapping[int, str]) -> list[Line]:
    """The lines as the layout cuts them, with the furniture it did not see in its place."""
    if not chosen.lines:
        return list(printed)
    beside = [line for line in printed if line.start in page]
    return sorted([*chosen.lines, *beside], key=lambda line: line.start)


def _above(lines: Sequence[Line], chosen: Layout, page: Mapping[int, str]) -> list[Line]:
    """The lines before the first item that are no furniture; a page has no endless head."""
    first = chosen.runs[0].lines[0].start if chosen.runs else None
    above = takewhile(lambda line: first is None or line.start < first, lines)
    return list(islice((line for line in above if line.start not in page), _LONGEST_HEAD))


def _published(head: Head, basis: Basis) -> str:
    if head.dateline is None or (basis is Basis.DATELINE and head.headline is None):
        return ""
    line, found = head.dateline
    return moment(line.words, found, line.start)
