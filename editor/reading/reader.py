"""Reading: a kept text to a Draft that covers every printed word."""

import sys
from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from editor.chronicle.draft import Draft, LayoutOffer, ReadingSettings
from editor.reading.anatomy import read_head
from editor.reading.dating import Page, date_article
from editor.reading.furniture import furniture, without
from editor.reading.headline import plain_headline
from editor.reading.languages import language_of
from editor.reading.layouts import LAST_RESORT, Layout, layouts
from editor.reading.lead import without_lead, without_title
from editor.reading.lines import Line, lines_of
from editor.reading.link_lists import without_link_lists
from editor.reading.passages import Around, passages

_LONGEST_HEAD = 60
"""Lines."""
_PLAIN = ReadingSettings()


def read(
    text: str, *, file_name: str = "", layout: str | None = None, settings: ReadingSettings = _PLAIN
) -> Draft:
    """What can be understood of a kept text. A blank text gives a draft without passages.

    ``layout`` asks for one of the offered layouts by its name. Where it is None, or a layout that
    finds no items in this text, the likeliest is taken.
    """
    language = language_of(text)
    printed = lines_of(text)
    page = furniture(printed)
    found = [_bare(one, printed, page, language) for one in layouts(without(printed, page))]
    chosen = _chosen(found, layout)
    lines = _as_cut(printed, chosen, page)
    head = read_head(_above(lines, chosen, page), language)
    dated = date_article(
        Page(text=text, lines=lines, headline=head.headline, roles=head.roles, body=_body(chosen),
             language=language, file_name=file_name, first_day=settings.first_day)
    )  # fmt: skip
    chosen = without_lead(chosen, dated.of.day, language)
    made = dated.own_days(passages(text, lines, chosen, Around(head, page, settings.learned)))
    return Draft(
        text=text,
        passages=made,
        headline=plain_headline(head.headline) if head.headline else "",
        day=dated.of.day,
        day_basis=dated.of.basis,
        day_evidence=dated.of.evidence,
        published=dated.published,
        retrieved=dated.retrieved,
        byline=head.byline,
        language=language,
        layout=chosen.name,
        layouts=_offers(found, chosen),
        dates=dated.meanings(made),
        remarks=dated.remarks,
    )


def _bare(
    layout: Layout, printed: Sequence[Line], page: Mapping[int, str], language: str
) -> Layout:
    """The layout without what only looks like its items: menus, and the title of the text."""
    return without_title(without_link_lists(layout, _as_cut(printed, layout, page)), language)


def _offers(found: Sequence[Layout], chosen: Layout) -> tuple[LayoutOffer, ...]:
    """What can be asked for; the one that is used says how many items it gave."""
    used = {one.name: len(one.runs) for one in (*found, chosen)}
    return tuple(LayoutOffer(name=one.name, items=used[one.name]) for one in found)


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


def _body(chosen: Layout) -> tuple[int, int]:
    """Where the items begin and end; a text without any is all head."""
    if not chosen.runs:
        return sys.maxsize, sys.maxsize
    return chosen.runs[0].lines[0].start, chosen.runs[-1].lines[-1].end
