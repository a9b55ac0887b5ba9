"""The parts of a bar, bottom to top: chart groups or categories, and what is untagged."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from editor.chronicle.vocabulary import Category, Group
from editor.ui.look.theme import LIGHT

By = Literal["group", "category"]
UNTAGGED = 0
GROUP_PATTERNS = ("", "BDiag", "Hor", "Dense6", "Ver", "DiagCross", "FDiag", "Cross")
"""Patterns of groups in their order; the codebook gives patterns to categories only."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of each bar: a group or a category by its id, or what is untagged (key 0).

    ``colour`` is the codebook's (``#RRGGBB``), to be passed through the look; ``pattern`` is the
    name of a Qt brush, or empty.
    """

    key: int
    code: str
    label: str
    colour: str
    pattern: str


def segments_of(
    groups: Iterable[Group], categories: Iterable[Category], counted: set[int | None], by: By
) -> tuple[tuple[Segment, ...], dict[int | None, int]]:
    """The segments, and at which of them each category (None: untagged) is entered.

    ``counted`` are the categories that have a number. Sub-categories are entered at their
    category. Untagged has a segment, on top, only where something is.
    """
    groups, categories = tuple(groups), tuple(categories)
    if by == "group":
        segments = [_group(at, group) for at, group in enumerate(groups)]
        home = {one.id: one.group for one in categories}
    else:
        home = {one.id: one.parent or one.id for one in categories}
        segments = _categories(groups, categories, {home[one] for one in counted if one})
    if None in counted:
        segments.append(Segment(UNTAGGED, "", "untagged", LIGHT.edge, ""))
    at_key = {segment.key: at for at, segment in enumerate(segments)}
    place: dict[int | None, int] = {one: at_key[key] for one, key in home.items() if key in at_key}
    return tuple(segments), place | {None: at_key.get(UNTAGGED, -1)}


def _group(at: int, group: Group) -> Segment:
    pattern = GROUP_PATTERNS[at % len(GROUP_PATTERNS)]
    return Segment(group.id, group.code, group.label, group.colour, pattern)


def _categories(
    groups: tuple[Group, ...], categories: tuple[Category, ...], counted: set[int]
) -> list[Segment]:
    """Categories by group; a retired one only while something is tagged with it."""
    order = {group.id: at for at, group in enumerate(groups)}
    shown = [
        one for one in categories if one.parent is None and (not one.retired or one.id in counted)
    ]
    shown.sort(key=lambda one: (order[one.group], one.position))
    return [
        Segment(one.id, one.code, one.short_label or one.label, one.colour, one.pattern)
        for one in shown
    ]
