"""What the palette offers for the words typed: acts, categories, days and items."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import long_day_in_words, short_day_in_words
from editor.chronicle.errors import DayError
from editor.chronicle.sheet import Hit
from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk

MOST_TAGS, MOST_HITS, MOST_COMMANDS = 5, 6, 8
_AROUND = 28
"""Letters of a quote shown before the first word that was found."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """One row. ``marked`` are spans of ``words``; ``aside`` stands before the keys."""

    section: str
    words: str
    do: Callable[[], object]
    icon: str = ""
    aside: str = ""
    keys: tuple[str, ...] = ()
    marked: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Doing:
    """What the palette can do: the actions, tagging, and going somewhere."""

    desk: Desk
    actions: tuple[QAction, ...]
    icons: dict[str, str]
    tag: Callable[[int], object]
    go: Callable[[int, int], object]


def found(words: str, doing: Doing) -> tuple[Found, ...]:
    """Rows for what was typed; without words, every act that can be done now."""
    typed = words.strip()
    if not typed:
        return tuple(_commands("", doing))
    return (
        *_days(typed, doing.desk),
        *_tags(typed, doing),
        *_items(typed, doing),
        *_commands(typed, doing),
    )


def marks(words: str, typed: str) -> tuple[Span, ...] | None:
    """Where each typed word begins a word of ``words``; None where one does not."""
    spans: list[Span] = []
    for one in typed.split():
        place = re.search(rf"\b{re.escape(one)}", words, re.IGNORECASE)
        place = place or re.search(re.escape(one), words, re.IGNORECASE)
        if place is None:
            return None
        spans.append(place.span())
    return tuple(sorted(spans))


def _commands(typed: str, doing: Doing) -> Iterator[Found]:
    shown = 0
    for action in doing.actions:
        words = action.text().replace("&", "").rstrip("…")
        spans = marks(words, typed)
        if not action.isEnabled() or spans is None or action.objectName() == "palette.open":
            continue
        shown += 1
        if typed and shown > MOST_COMMANDS:
            return
        keys = action.shortcut().toString()
        yield Found(
            _say("Commands"), words, action.trigger, doing.icons.get(action.objectName(), ""),
            keys=tuple(keys.replace("++", "+Plus").split("+")) if keys else (), marked=spans,
        )  # fmt: skip


def _tags(typed: str, doing: Doing) -> Iterator[Found]:
    item, sheet = doing.desk.item, doing.desk.sheet
    if item is None or sheet is None or item.id not in sheet.numbers:
        return
    many = len(doing.desk.selected)
    what = _say("Tag item {0}: ").format(sheet.numbers[item.id])
    if many > 1:
        what = _say("Tag {0} items: ").format(many)
    categories = doing.desk.session.codebook.categories()
    keys = {one.id: one.key for one in categories}
    shown = 0
    for one in categories:
        spans = _in_category(one, typed)
        if spans is None or shown == MOST_TAGS:
            continue
        shown += 1
        shifted = tuple((start + len(what), end + len(what)) for start, end in spans)
        pressed = (keys.get(one.parent, ""), one.key) if one.parent else (one.key,)
        yield Found(
            _say("Tag"), what + one.label, partial(doing.tag, one.id), "tag",
            one.code, tuple(key for key in pressed if key), shifted,
        )  # fmt: skip


def _in_category(one: Category, typed: str) -> tuple[Span, ...] | None:
    if one.retired:
        return None
    spans = marks(one.label, typed)
    if spans is None and one.code.casefold().startswith(typed.casefold()):
        return ()
    return spans


def _days(typed: str, desk: Desk) -> Iterator[Found]:
    try:
        day = day_from_words(typed, desk.day)
    except DayError:
        return
    yield Found(
        _say("Go to"), long_day_in_words(day), partial(desk.visit_day, day), "calendar-blank"
    )  # fmt: skip


def _items(typed: str, doing: Doing) -> Iterator[Found]:
    for hit in doing.desk.session.review.search(typed, MOST_HITS):
        words, spans = _cut(hit)
        where = short_day_in_words(hit.day) if hit.day else _say("undated")
        yield Found(
            _say("Go to"), words, partial(doing.go, hit.article, hit.passage), "quotes",
            _say("item {0}, {1}").format(hit.number, where), marked=spans,
        )  # fmt: skip


def _cut(hit: Hit) -> tuple[str, tuple[Span, ...]]:
    """The quote on one line, from a little before the first word found."""
    quote = re.sub(r"\s", " ", hit.quote)
    first = min((start for start, _ in hit.found), default=0)
    begin = 0 if first <= _AROUND else quote.rfind(" ", 0, first - _AROUND // 2) + 1
    lead = "“…" if begin else "“"
    by = len(lead) - begin
    spans: Iterable[Span] = ((start + by, end + by) for start, end in hit.found if start >= begin)
    return f"{lead}{quote[begin:]}”", tuple(spans)


def _say(words: str) -> str:
    return QCoreApplication.translate("palette", words)
