"""How long it still takes, in words that do not pretend to know it exactly."""

from PySide6.QtCore import QCoreApplication


def time_left(seconds: float | None) -> str:
    """As in ``about 20 seconds left``; empty where it is not known."""
    if seconds is None:
        return ""
    if seconds < 5:
        return _say("a few seconds left")
    if seconds < 60:
        return _say("about {0} seconds left").format(-(-int(seconds) // 5) * 5)
    minutes = round(seconds / 60)
    words = _say("about a minute left") if minutes < 2 else _say("about {0} minutes left")
    return words.format(minutes)


def _say(words: str) -> str:
    return QCoreApplication.translate("TimeLeft", words)
