"""A codebook as it travels between archives: groups and categories by code, without ids."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookGroup:
    """A chart group. ``colour`` is ``#RRGGBB``."""

    code: str
    label: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookCategory:
    """A category, or a sub-category where ``parent`` (a code) is set.

    The fields mean what they mean in ``vocabulary.Category``; ``group`` is a code, ``position``
    counts from 1 among the categories of the same parent. ``mappings`` are pairs of a scheme
    (``cameo``) and the codes that come closest in it, for those who must compare.
    """

    code: str
    label: str
    short_label: str
    parent: str | None
    group: str
    definition: str
    include: str
    exclude: str
    cues: tuple[str, ...]
    colour: str
    pattern: str
    key: str
    position: int
    conflict: bool
    counts: bool
    retired: bool = False
    mappings: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookReason:
    """A reason why an item is not an event."""

    code: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """Everything items are tagged with but places.

    ``categories`` stand in order, each before its sub-categories.
    """

    id: str
    version: str
    title: str
    language: str
    licence: str
    groups: tuple[CodebookGroup, ...]
    categories: tuple[CodebookCategory, ...]
    reasons: tuple[CodebookReason, ...]
