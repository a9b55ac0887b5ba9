"""Places of a passage: which ones the words name, the part each plays, and how exactly."""

import re
from collections.abc import Iterable
from dataclasses import replace

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.suggestion import SuggestedPlace
from editor.chronicle.vocabulary import Category, Place, PlaceKind
from editor.suggesting.gazetteer import Gazetteer, Name

_ACTOR_AFTER = re.compile(
    r"^(?:['’]s?)?\s*(?:-\w+\s+)?(?:army|troops|forces|side|president|government|ministry|minister|"
    r"parliament|defence|defense|foreign|authorities|officials?|prosecutor|commission|accounts|"
    r"leader|cabinet|embassy|emergenc\w+|ombudsm[ae]n|delegation|(?:said|says|urged|denied|"
    r"rejected|accused|blamed|condemned|ruled out)|and \w+ (?:said|agreed))\b",
    re.IGNORECASE,
)
_GENITIVE_AFTER = re.compile(r"^['’]s?\s+\w")
_ACTOR_BEFORE = re.compile(
    r"(?:president|prime minister|minister|people|government|republic|parliament|army|leaders?|"
    r"presidency|citizens?)\s+of\s+(?:the\s+)?(?:republic of\s+)?$",
    re.IGNORECASE,
)
_IN_BEFORE = re.compile(r"\b(?:in|over|into|across|inside|throughout|through|near)\s+(?:the\s+)?$",
                        re.IGNORECASE)  # fmt: skip
_TERRITORY = re.compile(r"from (?:the )?territory of\s+$", re.IGNORECASE)
_TOWARDS_BEFORE = re.compile(
    r"(?:in the direction of|direction of|towards?|near|around|heights (?:of|around|near)|"
    r"outskirts of|close to|south of|north of|east of|west of)\s+(?:the\s+)?"
    r"(?:(?:town|city|village)(?: of)?\s+)?$",
    re.IGNORECASE,
)
_TOWARDS_AFTER = re.compile(r"^\s+(?:directions?|fronts?|axis|area|heights)\b", re.IGNORECASE)
_SETTLEMENT_BEFORE = re.compile(
    r"(?:city|town|village|settlement|streets?|mayor) of\s+$", re.IGNORECASE
)
_SETTLEMENT_AFTER = re.compile(r"^\s+(?:city|town|village|settlement)\b", re.IGNORECASE)
_DISTRICT_AFTER = re.compile(
    r"^(?:,? and [A-Z]\w+|, [A-Z]\w+)*\s+(?:districts?|regions?|rayons?|provinces?)\b"
)
_VILLAGE_OF = re.compile(
    r"^\s*(?:villages?|towns?|settlements?)\s+(?:of|in)\s+(?:the\s+)?$|^\s*\($|"
    r"^,?\s+in (?:the\s+)?$",
    re.IGNORECASE,
)
_CONTAINS_AFTER = re.compile(
    r"^(?:\s+(?:district|region|rayon|province))?(?:['’]s)?\s+"
    r"(?:villages?|towns?|settlements?) of\b",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 300, 120
"""Characters around a name that may tell what part it plays."""
_CONTAINER_KINDS = (PlaceKind.DISTRICT, PlaceKind.PROVINCE, PlaceKind.COUNTRY)
_SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)
_SHOWN = ("MED", "PUB")
_SPOKEN = ("STM", "DIP")
_CARRIED = re.compile(r"\b(?:that|announc|saying|said|about|called)\b", re.IGNORECASE)


def places_of(
    text: str, start: int, end: int, gazetteer: Gazetteer, category: Category | None
) -> tuple[SuggestedPlace, ...]:
    """The places of ``text[start:end]``, each once, in the order of their words."""
    found: list[SuggestedPlace] = []
    before: Name | None = None
    names = _one_each(gazetteer.find(text, start, end), text)
    named = {place for name in names for place in name.places}
    for name in names:
        here = _Spot(
            text[max(start, name.start - _BEFORE) : name.start],
            text[name.end : min(end, name.end + _AFTER)],
        )
        within = before is not None and _tells_where(
            before, name, text[before.end : name.start], gazetteer
        )
        beside = named.difference(name.places)
        place = _choose(name, gazetteer, here, before if within else None, beside)
        if place is not None and all(one.place != place.id for one in found):
            role = PlaceRole.WITHIN if within else _role(place, here, category)
            found.append(
                SuggestedPlace(
                    place=place.id,
                    start=name.start,
                    end=name.end,
                    role=role,
                    precision=_precision(place, here, within=within),
                )
            )
        before = name
    return tuple(found)


def _one_each(names: list[Name], text: str) -> list[Name]:
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


class _Spot:
    """The words around a name, within its passage; ends of lines are as good as blanks."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = " ".join(before.split("\n")), " ".join(after.split("\n"))

    @property
    def towards(self) -> bool:
        """Near a place, or on the way to it."""
        return bool(_TOWARDS_BEFORE.search(self.before) or _TOWARDS_AFTER.match(self.after))

    @property
    def settlement(self) -> bool:
        return bool(_SETTLEMENT_BEFORE.search(self.before) or _SETTLEMENT_AFTER.match(self.after))

    @property
    def district(self) -> bool:
        return bool(_DISTRICT_AFTER.match(self.after))

    def names_actor(self, place: Place) -> bool:
        """Whether the name stands for those who act, not for where it happened."""
        if _TERRITORY.search(self.before):
            return False
        if _ACTOR_BEFORE.search(self.before) or _ACTOR_AFTER.match(self.after):
            return True
        if _GENITIVE_AFTER.match(self.after):
            return place.kind in _CONTAINER_KINDS
        return place.kind is PlaceKind.COUNTRY and not _IN_BEFORE.search(self.before)


def _choose(
    name: Name, gazetteer: Gazetteer, here: _Spot, inner: Name | None, beside: set[int]
) -> Place | None:
    """The likeliest of the places called so; None where an actor is meant.

    ``inner`` is the name before it, where this one tells in what that one lies; ``beside`` are
    the places named around it: of two villages of one name it is that of the district named.
    """
    candidates = [gazetteer.places[one] for one in name.places]
    if inner is None and all(here.names_actor(one) for one in candidates):
        return None
    wanted = _CONTAINER_KINDS if inner else _preferred(here, candidates)
    above = {gazetteer.places[one].parent for one in inner.places} if inner else set()
    return min(
        candidates,
        key=lambda one: (
            one.id not in above, one.kind not in wanted, one.parent not in beside, _usual(one)
        ),
    )  # fmt: skip


def _preferred(here: _Spot, candidates: Iterable[Place]) -> tuple[PlaceKind, ...]:
    """A bare name that is town and district alike means the district, unless words say town."""
    if here.settlement and not here.district:
        return _SETTLEMENTS
    if any(one.kind is PlaceKind.DISTRICT for one in candidates):
        return (PlaceKind.DISTRICT,)
    return (PlaceKind.CITY, PlaceKind.TOWN)


def _usual(place: Place) -> int:
    return list(PlaceKind).index(place.kind)


def _tells_where(inner: Name, name: Name, between: str, gazetteer: Gazetteer) -> bool:
    """Whether a name only tells where the one before it lies: X village of Y; X, Y."""
    insides = [gazetteer.places[one] for one in inner.places]
    if between.strip() == ",":
        return any(one.parent in name.places for one in insides)
    if not _VILLAGE_OF.match(between):
        return False
    return any(one.kind not in _CONTAINER_KINDS for one in insides)


def _role(place: Place, here: _Spot, category: Category | None) -> PlaceRole:
    if place.kind in _CONTAINER_KINDS and _CONTAINS_AFTER.match(here.after):
        return PlaceRole.WITHIN
    top = category.code.split(".")[0] if category else ""
    if top in _SHOWN or (top in _SPOKEN and _CARRIED.search(here.before)):
        return PlaceRole.MENTIONED
    return PlaceRole.HAPPENED


def _precision(place: Place, here: _Spot, *, within: bool) -> Precision:
    if here.towards and not within:
        return Precision.NEAR
    if place.kind is PlaceKind.OTHER:
        lines = ("border", "Karabakh", "corridor", "line")
        return Precision.REGION if any(one in place.name for one in lines) else Precision.SITE
    return place.kind.precision
