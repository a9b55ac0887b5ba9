"""Words typed into a field and not committed: kept aside, and offered when the field is back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What was typed into a field, when (ISO 8601) and by whom.

    ``field`` names the field for good, as in ``passage:<uid>:note``.
    """

    field: str
    words: str
    at: str
    who: str


def field_of(table: str, uid: str, name: str) -> str:
    """The name of a field of a row, which it keeps as long as the row is there."""
    return f"{table}:{uid}:{name}"
