"""Offers: what was corrected in an earlier article of a source would fit this one as well."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date

from editor.chronicle.draft import Draft
from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet

LOOKED_AT = 3
"""Articles of the source before this one that are compared with how they were read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsBefore:
    """Passages of this article that were corrected in an earlier one, with the role given there."""

    article: int
    earlier: int
    day: date | None
    """The day of the earlier article."""
    roles: Mapping[int, Role]
    """By passage of this article."""
    lines: Mapping[str, Role]
    """By their words: what would be learned of the source."""


def corrections(sheet: Sheet, draft: Draft, decided: Container[str]) -> dict[str, Role]:
    """Whole passages, word for word, whose role is not the one they were read with.

    What was ``decided`` of lines of the source needs no offer.
    """
    return {
        _words(sheet, one): one.role
        for one in sheet.passages
        if one.role is not Role.MARK
        and _read_as(draft, one) not in (None, one.role)
        and _words(sheet, one) not in decided
    }


def _read_as(draft: Draft, passage: Passage) -> Role | None:
    """What the reader took the words of a passage for."""
    span = passage.start, passage.end
    return next((one.role for one in draft.passages if (one.start, one.end) == span), None)


def as_before(sheet: Sheet, earlier: Sheet, corrected: Mapping[str, Role]) -> AsBefore | None:
    """What of those corrections has a passage in this article to be made on."""
    found = {
        one: corrected[words]
        for one in sheet.passages
        if (words := _words(sheet, one)) in corrected and corrected[words] is not one.role
    }
    if not found:
        return None
    return AsBefore(
        article=sheet.article.id,
        earlier=earlier.article.id,
        day=earlier.article.day,
        roles={one.id: role for one, role in found.items()},
        lines={_words(sheet, one): role for one, role in found.items()},
    )


def _words(sheet: Sheet, passage: Passage) -> str:
    return sheet.quote(passage).strip()
