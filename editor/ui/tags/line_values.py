"""The values of an item as its lines show them, read from an article."""

from collections.abc import Callable

from editor.chronicle.day_words import day_in_words
from editor.chronicle.passage import Passage
from editor.chronicle.sheet import Sheet

Value = Callable[[Sheet, Passage], str]


def day_of(sheet: Sheet, item: Passage) -> str:
    """Its day."""
    day = sheet.day_of(item)
    return day_in_words(day) if day else ""


def time_of(_sheet: Sheet, item: Passage) -> str:
    """Its time."""
    return item.time


def claim_of(_sheet: Sheet, item: Passage) -> str:
    """Who claims it."""
    return item.claim_by


def note_of(_sheet: Sheet, item: Passage) -> str:
    """Its note."""
    return item.note


def of_item(item: int, value: Value) -> Callable[[Sheet], str | None]:
    """The value of an item by its key; None where it is not in the article any more."""

    def read(sheet: Sheet) -> str | None:
        passage = sheet.passage(item)
        return value(sheet, passage) if passage else None

    return read
