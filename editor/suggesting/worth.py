"""Worth: whether an item tells of an event of its day, and if not, why not."""

import re

from editor.chronicle.passage import Reason
from editor.chronicle.vocabulary import Category

_PLANNED = re.compile(
    r"\b(?:(?:is|are|was|were) (?:due|scheduled|expected|planned|to (?:meet|visit|hold|begin))"
    r"|will (?:meet|visit|hold|discuss|begin|take place|start|arrive)|плани\w+ся|состоится"
    r"|planlaşdırıl\w*|keçiriləcək)\b"
)
_SINCE = re.compile(
    r"\b(?:since (?:the (?:start|beginning|outbreak)|\d|[a-z]+ \d)|so far|up to \d|in all|began"
    r"|from [a-z]+ \d+ (?:to|through|until)|between [a-z]+ \d+ and|за время|с начала|başlanandan)\b"
)
_TOLL = ("CIV.TOLL",)
_SAID = {
    Reason.TALLY: "A running total, not an event of the day.",
    Reason.DUPLICATE: "It restates what was claimed on an earlier day.",
    Reason.PLANNED: "It tells of what is planned.",
}


def worth_of(small: str, category: Category | None) -> tuple[Reason | None, str]:
    """Why the words (in small letters) tell of no event of the day, as a code and in words.

    None and ``""`` where they do.
    """
    reason = _reason(small, category)
    return reason, _SAID[reason] if reason else ""


def _reason(small: str, category: Category | None) -> Reason | None:
    if category is None:
        return None
    if not category.counts:
        return rule_of(category)
    if category.code in _TOLL and _SINCE.search(small):
        return Reason.TALLY
    first = re.split(r"[.;]\s", small, maxsplit=1)[0]
    if category.code.startswith("DIP") and _PLANNED.search(first):
        return Reason.PLANNED
    return None


def rule_of(category: Category) -> Reason:
    """Why a category does not count by itself: a total over days, or a claim told again."""
    return Reason.TALLY if "TOLL" in category.code else Reason.DUPLICATE
