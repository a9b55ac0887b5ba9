"""A moment in words: by the clock of this place, and near ones by how near they are."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from editor.chronicle.day_words import day_in_words


def when_in_words(at: str, now: datetime | None = None) -> str:
    """As in ``today 14:02``, ``yesterday 14:02``, ``8 Nov 2020 14:02``.

    By the clock of ``now``; without one, by the clock that this place had at the moment.
    """
    here = now or datetime.now().astimezone()
    moment = datetime.fromisoformat(at).astimezone(now.tzinfo if now else None)
    day, clock = moment.date(), moment.strftime("%H:%M")
    if day == here.date():
        return _say("today {0}").format(clock)
    if day == here.date() - timedelta(days=1):
        return _say("yesterday {0}").format(clock)
    return f"{day_in_words(day)} {clock}"


def _say(words: str) -> str:
    return QCoreApplication.translate("moments", words)
