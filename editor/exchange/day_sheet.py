"""Days as pages: a report as HTML that any reader of HTML lays out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape

from editor.chronicle.day_words import day_in_words, long_day_in_words, short_day_in_words
from editor.chronicle.passage import State
from editor.chronicle.report import Report, ReportArticle, ReportDay, ReportItem, ReportRow

BAR = 150
"""Length of the longest bar, in pixels of the page."""
_STATES = {
    State.OPEN: "untagged",
    State.TAGGED: "not yet confirmed",
    State.CHECKED: "",
    State.EXCLUDED: "not an event",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """Colours of the page as ``#RRGGBB``, and its families of type.

    ``bars`` has for a colour of the codebook the one that is printed.
    """

    text: str
    quiet: str
    line: str
    serif: str
    sans: str
    bars: Mapping[str, str] = field(default_factory=dict[str, str])


def anchor(day: date) -> str:
    """The name of the place where a day begins."""
    return f"day-{day.isoformat()}"


def map_of(day: date) -> str:
    """The address of the small map of a day."""
    return f"map:{day.isoformat()}"


def as_html(report: Report, ink: Ink, pages: Mapping[date, int], maps: Iterable[date] = ()) -> str:
    """The whole report; ``pages`` are the numbers of pages for contents and index.

    ``maps`` are the days that have a picture under ``map_of``.
    """
    there = frozenset(maps)
    parts = [_contents(report, pages)] if report.bound else []
    parts += [
        _day(one, ink, breaks=bool(one.articles and (parts or at)), map_there=one.day in there)
        for at, one in enumerate(report.days)
    ]
    if report.bound:
        parts.append(_index(report, pages))
    return f"<html><head><style>{_style(ink)}</style></head><body>{''.join(parts)}</body></html>"


def _style(ink: Ink) -> str:
    return (
        f"body {{ font-family: {ink.sans}; font-size: 13px; color: {ink.text}; }}"
        f"h1 {{ font-family: {ink.serif}; font-size: 24px; font-weight: 600; margin: 0 0 2px 0; }}"
        f"h2 {{ font-family: {ink.serif}; font-size: 16px; font-weight: 600; margin: 8px 0 2px; }}"
        f".quiet {{ color: {ink.quiet}; font-size: 12px; }}"
        f".quote {{ font-family: {ink.serif}; font-size: 13px; }}"
        ".bar { font-size: 6px; padding: 2px 0 2px 0; }"
        "p { margin: 0; } td { padding: 1px 8px 1px 0; }"
    )


_BREAK = ' style="page-break-before: always"'


def _contents(report: Report, pages: Mapping[date, int]) -> str:
    rows = "".join(
        f"<tr><td>{escape(day_in_words(one.day))}</td><td>{escape(_covered(one))}</td>"
        f'<td align="right">{_number(one)}</td><td align="right">{pages.get(one.day, 0)}</td></tr>'
        for one in report.days
    )
    method = "".join(
        f"<h2>{escape(subject)}</h2><p>{escape(words)}</p>" for subject, words in report.method
    )
    total = sum(one.counted or 0 for one in report.days)
    return (
        f"<h1>{escape(report.title)}</h1><h2>Contents</h2>"
        '<table width="100%"><tr class="quiet"><td>Day</td><td>Coverage</td>'
        f'<td align="right">Items that count</td><td align="right">Page</td></tr>{rows}'
        f'<tr><td><b>All</b></td><td></td><td align="right"><b>{total:,}</b></td><td></td></tr>'
        f'</table><h1 style="page-break-before: always">Method</h1>{method}'
    )


def _day(one: ReportDay, ink: Ink, *, breaks: bool, map_there: bool) -> str:
    ordinal = f" (day {one.ordinal} of the series)" if one.ordinal is not None else ""
    signed = _signed(one.record.signed_off)
    number = _number(one)
    counted = f", {number} items that count" if number else ""
    note = f'<p class="quiet">Note: {escape(one.record.note)}</p>' if one.record.note else ""
    head = (
        f'<h1{_BREAK if breaks else ""}><a name="{anchor(one.day)}"></a>'
        f"{escape(long_day_in_words(one.day))}</h1>"
        f'<p class="quiet">{escape(_covered(one) + ordinal + counted + signed)}</p>{note}'
    )
    return head + _figures(one, ink, map_there=map_there) + "".join(map(_article, one.articles))


def _figures(one: ReportDay, ink: Ink, *, map_there: bool) -> str:
    """The small chart, and the small map beside it."""
    if not one.totals:
        return ""
    most = max(row.number for row in one.totals)
    bars = "".join(_bar(row, most, ink) for row in one.totals)
    picture = f'<img src="{map_of(one.day)}" width="160" height="120">' if map_there else ""
    return (
        f'<table width="100%"><tr><td><table>{bars}</table></td>'
        f'<td align="right">{picture}</td></tr></table>'
    )


def _bar(row: ReportRow, most: int, ink: Ink) -> str:
    wide = max(2, round(BAR * row.number / most))
    fill = escape(ink.bars.get(row.colour, ink.line))
    bar = (
        f'<table cellspacing="0"><tr><td width="{wide}" bgcolor="{fill}" class="bar">&nbsp;</td>'
        "</tr></table>"
    )
    return (
        f'<tr class="quiet"><td>{escape(row.label)}</td><td align="right">{row.number:,}</td>'
        f'<td width="{BAR + 16}">{bar}</td></tr>'
    )


def _article(one: ReportArticle) -> str:
    facts = (
        one.source,
        one.byline,
        f"published {one.published}" if one.published else "",
        f"retrieved {one.retrieved}" if one.retrieved else "",
        one.url,
    )
    said = " · ".join(fact for fact in facts if fact)
    rows = "".join(map(_item, one.items))
    return (
        f"<h2>{escape(one.headline or 'Without a headline')}</h2>"
        f'<p class="quiet">{escape(said)}</p><table width="100%" cellspacing="0">{rows}</table>'
    )


def _item(one: ReportItem) -> str:
    tags = (
        f"{one.code} {one.label}".strip(),
        ", ".join(one.places),
        f"claimed by {one.claim_by}" if one.claim_by else "",
        _STATES[one.state] + (f" ({one.why_not})" if one.why_not else ""),
        f"wording: {one.wording}" if one.wording else "",
        f"note: {one.note}" if one.note else "",
    )
    said = " · ".join(tag for tag in tags if tag)
    quote = escape(one.quote).replace("\n", "<br>")
    return (
        f'<tr><td width="28" align="right" class="quiet">{one.number}</td>'
        f'<td><p class="quote">{quote}</p><p class="quiet">{escape(said)}</p></td></tr>'
    )


def _index(report: Report, pages: Mapping[date, int]) -> str:
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>"
        + ", ".join(f"{short_day_in_words(day)} (p. {pages.get(day, 0)})" for day in days)
        + "</td></tr>"
        for name, days in report.places.items()
    )
    return (
        '<h1 style="page-break-before: always">Places where something was reported</h1>'
        f'<table width="100%">{rows}</table>'
    )


def _signed(signed_off: str) -> str:
    """The day and the name of a sign-off; what is kept is the moment, then the name."""
    if not signed_off:
        return ""
    moment, _, who = signed_off.partition(" ")
    try:
        said = f", signed off {day_in_words(date.fromisoformat(moment[:10]))}"
    except ValueError:
        said = f", signed off {moment}"
    return f"{said} by {who}" if who else said


def _covered(one: ReportDay) -> str:
    return one.record.coverage.value.capitalize()


def _number(one: ReportDay) -> str:
    return "" if one.counted is None else f"{one.counted:,}"
