"""Choosing: which of several places of one name is meant, and whether a name only tells where."""

import re
from collections.abc import Iterable
from dataclasses import replace

from editor.chronicle.names import fold
from editor.chronicle.vocabulary import Place, PlaceKind
from editor.suggesting.gazetteer import Name
from editor.suggesting.vocabulary import Vocabulary
from editor.suggesting.whereabouts.spot import CONTAINERS, Spot

_SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)
_WIDE = (PlaceKind.PROVINCE, PlaceKind.COUNTRY)
_KINDS = list(PlaceKind)
_VILLAGE_OF = re.compile(
    r"^\s*(?:villages?|towns?|settlements?)\s+(?:of|in)\s+(?:the\s+)?$|^\s*\($|"
    r"^,?\s+in (?:the\s+)?$",
    re.IGNORECASE,
)
_DISTRICT_OF = re.compile(r"^\s*(?:districts?|regions?)\s+(?:of|in)\s+(?:the\s+)?$", re.IGNORECASE)


def one_each(names: Iterable[Name], text: str) -> list[Name]:
    """Names without those that only repeat the one before them in brackets: Shusha (Shushi)."""
    kept: list[Name] = []
    for name in names:
        same = set(kept[-1].places) & set(name.places) if kept else set[int]()
        if same and text[kept[-1].end : name.start].strip() == "(":
            both = tuple(one for one in kept[-1].places if one in same)
            kept[-1] = replace(kept[-1], places=both)
        else:
            kept.append(name)
    return kept


def choose(
    name: Name,
    words: str,
    vocabulary: Vocabulary,
    here: Spot,
    inner: Name | None,
    beside: set[int],
) -> Place | None:
    """The likeliest of the places called ``words``; None where an actor is meant.

    ``inner`` is the name before it, where this one tells in what that one lies; ``beside`` are
    the places named around it: of two villages of one name it is that of the district named.
    A ruling of the archive decides, unless the words say what kind of place it is.
    """
    places = vocabulary.gazetteer.places
    candidates = [places[one] for one in name.places]
    if inner is None and all(here.names_actor(one) for one in candidates):
        return None
    wanted = CONTAINERS if inner else _preferred(here, candidates)
    above = {places[one].parent for one in inner.places} if inner else set()
    ruled = vocabulary.rulings.get(fold(words)) if len(candidates) > 1 else None
    said = inner is not None or here.settlement or here.district
    return min(
        candidates,
        key=lambda one: (
            one.id not in above, said and one.kind not in wanted, one.id != ruled,
            one.kind not in wanted, one.parent not in beside, _KINDS.index(one.kind),
        ),
    )  # fmt: skip


def _preferred(here: Spot, candidates: Iterable[Place]) -> tuple[PlaceKind, ...]:
    """A bare name that is town and district alike means the district, unless words say town."""
    if here.settlement and not here.district:
        return _SETTLEMENTS
    if any(one.kind is PlaceKind.DISTRICT for one in candidates):
        return (PlaceKind.DISTRICT,)
    return (PlaceKind.CITY, PlaceKind.TOWN)


def tells_where(inner: Name, name: Name, between: str, places: dict[int, Place]) -> bool:
    """Whether a name only tells where the one before it lies: X village of Y; X, Y."""
    insides = [places[one] for one in inner.places]
    if between.strip() == ",":
        return any(one.parent in name.places for one in insides)
    if _DISTRICT_OF.match(between):
        return any(places[one].kind in _WIDE for one in name.places)
    if not _VILLAGE_OF.match(between):
        return False
    return any(one.kind not in CONTAINERS for one in insides)
