"""What is missing, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.chronicle.day_words import day_in_words, span_in_words
from editor.chronicle.missing import Contradiction, Lack, Missing


def _note(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("missing", words))


_LACKS = {
    Lack.DAYS: _note("Days without an article"),
    Lack.OPEN: _note("Articles with open items"),
    Lack.PLACES: _note("Items without a place"),
    Lack.NAMES: _note("Names not matched with a place"),
    Lack.DATES: _note("Dates that contradict each other"),
}
_NOTHING = {
    Lack.DAYS: _note("Every day between the first and the last has an article."),
    Lack.OPEN: _note("No item is open."),
    Lack.PLACES: _note("Every item that counts has a place where it happened."),
    Lack.NAMES: _note("Every marked name is matched with a place."),
    Lack.DATES: _note("No dates contradict each other."),
}
_CONTRADICTIONS = {
    Contradiction.PUBLISHED_BEFORE: _note("published before the day it is of"),
    Contradiction.RETRIEVED_BEFORE: _note("retrieved before it was published"),
    Contradiction.ITEM_AFTER: _note("this item is of a day after its article was published"),
}


def lack_in_words(lack: Lack) -> str:
    """The name of a list."""
    return _say(_LACKS[lack])


def nothing_said(lack: Lack) -> str:
    """What an empty list says."""
    return _say(_NOTHING[lack])


def title_said(row: Missing) -> str:
    """The first line of a row: the days, or the printed words."""
    if row.lack is Lack.DAYS and row.day is not None and row.last is not None:
        return span_in_words(row.day, row.last)
    return " ".join(row.words.split()) or _say("Without a headline")


def detail_said(row: Missing) -> str:
    """The second line: which day, how many, what contradicts what."""
    if row.lack is Lack.DAYS:
        return _say("1 day") if row.number == 1 else _say("{0} days").format(f"{row.number:,}")
    parts = [day_in_words(row.day) if row.day else _say("undated")]
    if row.lack is Lack.OPEN:
        parts.append(_say("{0} open").format(f"{row.number:,}"))
    if row.contradiction is not None:
        parts.append(_say(_CONTRADICTIONS[row.contradiction]))
    return ", ".join(parts)


def _say(words: str) -> str:
    return QCoreApplication.translate("missing", words)
