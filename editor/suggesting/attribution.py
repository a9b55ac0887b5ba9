"""Attribution: who is said to say so."""

import re

_SAY = r"(?:said|says|reported|reports|announced|stated|claimed|confirmed|counted|accused|denied)"
_WHO = re.compile(
    rf"^(?P<who>(?:The |An? )?[A-Z][\w’'.-]*(?:[ ](?:of|the|and|for|on|[\w’'.-]+)){{0,8}}?)\s+"
    rf"(?:also |later )?{_SAY}\b"
)
_AFTERWARDS = re.compile(rf",\s+(?P<who>[^,.;]{{3,60}}?)\s+(?:has |have |had )?{_SAY}\.?\s*$")
_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<who>[^,.;]{3,60})")
_MOST_WORDS = 9


def claim_by(words: str) -> str:
    """The one a passage names as its source, or ``""``."""
    found = _ACCORDING.search(words) or _AFTERWARDS.search(words) or _WHO.match(words)
    who = found["who"].strip() if found else ""
    return who if len(who.split()) <= _MOST_WORDS else ""
