"""The time of day printed beside a date, with its zone: 10:23 (UTC+04:00), 1130 AM CDT."""

import re
from datetime import date

from editor.reading.dates.weekday import weekday_beside

_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "GET": 240,
    "AZT": 240, "IRST": 210, "NST": -210, "AST": -240, "ADT": -180, "EST": -300, "EDT": -240,
    "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600, "JST": 540,
}  # fmt: skip
"""Minutes from Greenwich. What may be one of several zones (IST, ET) is left out."""
_HALF = r"(?P<half{0}>[ap])\.?\s?m\b\.?"
_CLOCK = (
    r"(?:(?P<h>[01]?\d|2[0-3])\s?[:.hHч]\s?(?P<m>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?![\d:])"
    rf"(?:\s?{_HALF.format(1)})?"
    rf"|(?P<h2>1[0-2]|0?[1-9])(?P<m2>[0-5]\d)?\s?{_HALF.format(2)}"
    r"|(?P<h3>[01]?\d|2[0-3])\s?(?=Uhr\b|h\b(?!\s?\d)))"
)
_ZONE = (
    r"(?:\s?(?:hrs?|Uhr|h|hours)\b\.?)?(?:,?\s{0,2}[(\[]?\s?(?:(?P<zone>"
    + "|".join(sorted(_ZONES, key=len, reverse=True))
    + r")(?![^\W\d_]))?"
    r"(?:\s?(?P<sign>[+\-−])(?P<oh>\d{1,2})(?::?(?P<om>[0-5]\d))?(?!\d))?\s?[)\]]?)?"
)
_BETWEEN = (
    r"(?:\s{0,2}(?:at|on|um|в|о|об|à|a las|a la|às|alle ore|alle|ore|o godz\.|godz\.|o|saat|"
    r"kl\.|ժամը|საათი|ساعت|الساعة|في|of|le|del|de|di|am|года|году|г\.|року|р\.|ET|local time|"
    r"[-–—|/,،·•T(\[)\]])){0,4}\s{0,3}"
)
_AFTER = re.compile(rf"(?:-\w{{2,3}}(?:\sil\b)?)?{_BETWEEN}{_CLOCK}{_ZONE}", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<![\d:.,]){_CLOCK}{_ZONE}{_BETWEEN}\Z", re.IGNORECASE)
_REACH = 60
"""Characters before a date in which its time begins."""


def moment(line: str, start: int, end: int, day: date) -> str:
    """A day with the time printed beside ``line[start:end]``, as exact as printed (ISO 8601)."""
    if beside := weekday_beside(line, start, end):
        start, end = min(start, beside.start), max(end, beside.end)
    match = _AFTER.match(line, end) or _BEFORE.search(line, max(0, start - _REACH), start)
    if match is None:
        return day.isoformat()
    hour, minute = (
        int(match["h"] or match["h2"] or match["h3"]),
        int(match["m"] or match["m2"] or 0),
    )
    if half := match["half1"] or match["half2"]:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return f"{day.isoformat()}T{hour:02}:{minute:02}:00{_offset(match)}"


def _offset(match: re.Match[str]) -> str:
    minutes = _ZONES.get((match["zone"] or "").upper())
    if match["sign"]:
        printed = int(match["oh"]) * 60 + int(match["om"] or 0)
        minutes = (minutes or 0) + (printed if match["sign"] == "+" else -printed)
    if minutes is None:
        return ""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
