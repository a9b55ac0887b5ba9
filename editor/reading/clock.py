"""Times of day as they are printed before an item, in the ways of many countries."""

import re

_CLOCK = (
    r"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:\s*(?:[ap]\.?\s?m\.?(?!\w)|hrs?(?!\w)|h(?!\w)"
    r"|Uhr))?"
    r"|(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d(?!\w)"
    r"|(?:[01]\d|2[0-4])[0-5]\d(?:Z|\s?[ap]m)?(?=\s)"
    r"|(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|12\s?noon|midnight|noon)"
)
_ZONE = (
    r"(?:\s*(?:\(?(?:UTC|GMT|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|IST|JST|AZT"
    r"|local time)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?))?"
)
_ABOUT = (
    r"(?:(?:c\.|ca\.|about|around|at|um|gegen|kl\.?|à|vers|в|о|около|saat|ore|alle|godz\.?)\s?)?"
)
_DAY = (
    r"(?:(?P<day>[0-3]?\d[./-][01]?\d(?:[./-](?:\d\d){1,2})?|(?:19|20)\d\d-[01]\d-[0-3]\d),?\s+)?"
)
_TO = r"(?:\s?(?:[-–—]|to|until|bis|до)\s?"
_TIME = re.compile(
    rf"[\[(]?{_DAY}(?P<time>{_ABOUT}{_CLOCK}{_TO}{_CLOCK})?{_ZONE})(?![.:/]?\d)[\])]?"
    r"(?P<between>\s*[-–—:,.|•·/]*\s*)",
    re.IGNORECASE,
)
_ALONE_DIGITS = re.compile(r"\d{4}")


def time_at(words: str) -> tuple[str, int] | None:
    """The time of day that words begin with, and how long it is with what parts it from the rest.

    A date right before the time belongs to it; a date and a time alone tell of the whole text.
    """
    found = _TIME.match(words)
    if found is None or (found["day"] and found.end() == len(words)):
        return None
    time = found["time"].strip()
    if time[0].isalpha() and not any(one.isdigit() for one in time) and " " in time:
        return None  # "At noon the ferry came" is a sentence
    return time, found.end()


def time_behind_mark(words: str) -> tuple[str, int] | None:
    """The same behind a bullet or a number, where four digits may count anything (2030 people)."""
    found = time_at(words)
    return found if found and not _ALONE_DIGITS.fullmatch(found[0]) else None
