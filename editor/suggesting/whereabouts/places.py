"""The places of a passage: each once, with its role and its precision."""

import re
from typing import TYPE_CHECKING

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.suggestion import SuggestedPlace
from editor.chronicle.vocabulary import Category, Place, PlaceKind
from editor.suggesting.vocabulary import Vocabulary
from editor.suggesting.whereabouts.choosing import choose, one_each, tells_where
from editor.suggesting.whereabouts.spot import CONTAINERS, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.suggesting.gazetteer import Name

_SHOWN = ("MED", "PUB")
_SPOKEN = ("STM", "DIP")
_CARRIED = re.compile(r"\b(?:that|announc|saying|said|about|called)\b", re.IGNORECASE)
_REGIONS = ("border", "Karabakh", "corridor", "line")
"""Words in the names of places without a kind that are wider than a site."""


def places_of(
    text: str,
    within: tuple[int, int],
    found_names: "Sequence[Name]",
    vocabulary: Vocabulary,
    category: Category | None,
) -> tuple[SuggestedPlace, ...]:
    """The places of a stretch of a text, each once, in the order of their words."""
    found: list[SuggestedPlace] = []
    before: Name | None = None
    names = one_each(found_names, text)
    named = {place for name in names for place in name.places}
    for name in names:
        here = Spot.of(text, (name.start, name.end), within)
        lies_in = before is not None and tells_where(
            before, name, text[before.end : name.start], vocabulary.gazetteer.places
        )
        beside = named.difference(name.places)
        words = text[name.start : name.end]
        place = choose(name, words, vocabulary, here, before if lies_in else None, beside)
        if place is not None and all(one.place != place.id for one in found):
            found.append(
                SuggestedPlace(
                    place=place.id,
                    start=name.start,
                    end=name.end,
                    role=PlaceRole.WITHIN if lies_in else _role(place, here, category),
                    precision=_precision(place, here, within=lies_in),
                )
            )
        before = name
    return tuple(found)


def _role(place: Place, here: Spot, category: Category | None) -> PlaceRole:
    if place.kind in CONTAINERS and here.contains:
        return PlaceRole.WITHIN
    if here.only_spoken_of:
        return PlaceRole.MENTIONED
    top = category.code.split(".")[0] if category else ""
    if top in _SHOWN or (top in _SPOKEN and _CARRIED.search(here.before)):
        return PlaceRole.MENTIONED
    if top == "STM" and not here.stands_at:
        return PlaceRole.MENTIONED
    return PlaceRole.HAPPENED


def _precision(place: Place, here: Spot, *, within: bool) -> Precision:
    """Never more exact than the mention: on the way to a place is not in it."""
    if here.towards and not within:
        return Precision.NEAR
    match place.kind:
        case PlaceKind.OTHER:
            wide = any(one in place.name for one in _REGIONS)
            return Precision.REGION if wide else Precision.SITE
        case PlaceKind.PROVINCE:
            return Precision.DISTRICT
        case kind:
            return kind.precision
