"""What an export holds, in words."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.day_words import day_in_words
from editor.chronicle.selection import Selection
from editor.session import Session
from editor.session.outlook import Outlook

MOST_DAYS = 4
"""Days that are named before the rest is only counted."""
FORBIDDEN = '<>:"/\\|?*'
"""Letters that some system does not take in the name of a file."""


def outlook_in_words(seen: Outlook) -> str:
    """As in ``17 items, 23 rows; 17 items count``."""
    if not seen.items:
        return _say("Nothing to export: no item here")
    return _say("{0}, {1}; {2}").format(
        _number(seen.items, _say("1 item"), _say("{0} items")),
        _number(seen.rows, _say("1 row"), _say("{0} rows")),
        _number(seen.counting, _say("1 item counts"), _say("{0} items count")),
    )


def open_in_words(seen: Outlook) -> str:
    """How many items are open and on which days; empty where none is."""
    if not seen.open_days:
        return ""
    number = _number(seen.open_items, _say("1 item is open"), _say("{0} items are open"))
    days = (f"{day_or_undated(day)} ({_count(open_items)})" for day, open_items in seen.open_days)
    return _say("{0}: {1}.").format(number, _some(days, len(seen.open_days)))


def left_out_in_words(seen: Outlook) -> str:
    """Which days are left out because they are not annotated; empty where none is."""
    if not seen.left_out:
        return ""
    open_items = dict(seen.open_days)
    number = _number(len(seen.left_out), _say("1 day is left out"), _say("{0} days are left out"))
    days = (_left_out(day, open_items.get(day, 0)) for day in seen.left_out)
    return _say("{0}: {1}.").format(number, _some(days, len(seen.left_out)))


def _left_out(day: date | None, open_items: int) -> str:
    if day is None:
        return _say("undated")
    why = _say("{0} open").format(_count(open_items)) if open_items else _say("not covered")
    return f"{day_in_words(day)} ({why})"


def file_name(title: str, selection: Selection | None, suffix: str) -> str:
    """A name that every system takes, as in ``Autumn 2020 2020-11-08.csv``."""
    plain = "".join(" " if one in FORBIDDEN or ord(one) < 32 else one for one in title)
    days = [] if selection is None else [selection.first, selection.last]
    said = dict.fromkeys(day.isoformat() for day in days if day is not None)
    return " ".join([*plain.split(), "_".join(said)]).strip(" .") + suffix


def day_or_undated(day: date | None) -> str:
    """As in ``8 Nov 2020``."""
    return day_in_words(day) if day else _say("undated")


def span_in_words(first: date | None, last: date | None) -> str:
    """As in ``27 Sep 2020 to 10 Nov 2020``; one day alone where both are the same."""
    if first is None and last is None:
        return _say("all days")
    if first is None or last is None:
        words = _say("up to {0}") if first is None else _say("from {0}")
        return words.format(day_or_undated(first or last))
    if first == last:
        return day_in_words(first)
    return _say("{0} to {1}").format(day_in_words(first), day_in_words(last))


def selection_in_words(session: Session, selection: Selection) -> str:
    """As in ``8 Nov 2020, Hostilities, in Shusha``."""
    days = span_in_words(selection.first, selection.last)
    return ", ".join([days, *_conditions(session, selection)])


def _conditions(session: Session, selection: Selection) -> Iterator[str]:
    if selection.groups is not None:
        labels = {one.id: one.label for one in session.codebook.groups()}
        yield _either(labels.get(one, _say("untagged")) for one in sorted(selection.groups))
    if selection.categories is not None:
        found = (session.codebook.category(one) for one in sorted(selection.categories))
        yield _either(one.label if one else _say("untagged") for one in found)
    if selection.place is not None:
        place = session.places.some([selection.place]).get(selection.place)
        yield _say("in {0}").format(place.name if place else "?")
    if selection.claim_by:
        yield _say("claimed by {0}").format(selection.claim_by)
    if selection.checked:
        yield _say("confirmed only")
    if selection.placed:
        yield _say("with a place")
    if selection.words.strip():
        yield _say("with “{0}”").format(selection.words.strip())
    if selection.article is not None:
        yield _say("one article")


def _either(labels: Iterable[str]) -> str:
    named = list(labels)
    if not named:
        return _say("no category")
    return _some(named, len(named))


def _some(words: Iterable[str], total: int) -> str:
    shown = [one for one, _ in zip(words, range(MOST_DAYS), strict=False)]
    more = total - len(shown)
    return ", ".join(shown) + (_say(" and {0} more").format(_count(more)) if more else "")


def _number(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(_count(number))


def _count(number: int) -> str:
    return f"{number:,}"


def _say(words: str) -> str:
    return QCoreApplication.translate("export", words)
