"""Steps of the history as a person reads them: what was done, and what is looked for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StepKind(StrEnum):
    """What a step was mainly about, told from what it touched."""

    ARTICLE = "article"
    """An article came, went, or was corrected."""
    CUT = "cut"
    """Where passages begin and end, and what they are."""
    TAG = "tag"
    """Category, confirmation, what counts, same event."""
    PLACE = "place"
    """Places of items, and the places themselves."""
    WORDS = "words"
    """Wording, claim, note and time of items."""
    DAY = "day"
    """Days of items and articles, coverage, sign-off."""
    CODEBOOK = "codebook"
    """Categories and groups."""
    ARCHIVE = "archive"
    """The title, named views, what was learned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An entry of the history. ``done`` is False while it is undone; ``rows`` were changed by it.

    ``kept`` is False where its details were given up: it stands with its name and cannot be turned.
    ``kind`` is None then.
    """

    id: int
    label: str
    who: str
    at: str
    done: bool
    rows: int = 0
    kind: StepKind | None = None
    kept: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which steps are looked for; what is not named may be any.

    ``day`` and ``item`` (a passage's key): steps that touched it; ``words`` stand in the label.
    """

    day: date | None = None
    item: int | None = None
    kind: StepKind | None = None
    who: str | None = None
    words: str = ""


EVERY = Sought()
"""Every step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some steps, newest first; ``before`` this id the next page begins (None: there is none)."""

    steps: tuple[Step, ...]
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One thing of an item that a step made other: a field's name, its value before and after.

    A value is in words (a code, a name, quoted text); empty: there was none.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStep:
    """A step of an item's history, with what it made other there."""

    step: Step
    differing: tuple[Differing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """What giving up the details of old steps comes to: how many steps, and bytes of details."""

    steps: int
    bytes: int
    through: int = 0
    """The newest step whose details go."""
