"""What is said of a backup: how it came about, what it holds, and how it differs from now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.chronicle.backup import Backup, Contents, Origin

Numbers = tuple[int, str, str]
"""How many, and the words for one and for several."""


def origin_in_words(backup: Backup) -> str:
    """How it came about, and that it lies in the second place."""
    said = {
        Origin.BY_ITSELF: _say("made by itself"),
        Origin.BY_HAND: _say("made by hand"),
        Origin.BEFORE_RESTORE: _say("kept before a restore"),
        Origin.BEFORE_UPDATE: _say("kept before an update"),
    }[backup.origin]
    return _say("{0}, second place").format(said) if backup.elsewhere else said


def contents_in_words(held: Contents) -> str:
    """As in ``12 days, 230 items, 180 tags``."""
    return ", ".join(_number(*one) for one in _numbers(lambda field: int(getattr(held, field))))


def difference_in_words(then: Contents, now: Contents) -> str:
    """As in ``14 items fewer than now, 1 day more``; or that it is as now."""

    def by(field: str) -> int:
        return int(getattr(then, field)) - int(getattr(now, field))

    numbers = _numbers(by)
    fewer = ", ".join(_number(-number, one, many) for number, one, many in numbers if number < 0)
    more = ", ".join(_number(*one) for one in numbers if one[0] > 0)
    said = [_say("{0} fewer than now").format(fewer)] if fewer else []
    if more:
        said.append((_say("{0} more") if fewer else _say("{0} more than now")).format(more))
    if said:
        return ", ".join(said)
    if then == now:
        return _say("as now")
    return _say("as many of each as now; other steps since")


def _numbers(count: Callable[[str], int]) -> tuple[Numbers, ...]:
    return (
        (count("days"), _say("{0} day"), _say("{0} days")),
        (count("items"), _say("{0} item"), _say("{0} items")),
        (count("tags"), _say("{0} tag"), _say("{0} tags")),
        (count("places"), _say("{0} place"), _say("{0} places")),
    )


def _number(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).format(number)


def _say(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
