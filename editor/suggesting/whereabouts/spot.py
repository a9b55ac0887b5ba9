"""A spot: the words around a name, within its passage, and what they say of the name."""

import re
from dataclasses import dataclass
from functools import cached_property

from editor.chronicle.vocabulary import Place, PlaceKind

CONTAINERS = (PlaceKind.DISTRICT, PlaceKind.PROVINCE, PlaceKind.COUNTRY)
"""Kinds of places that others lie in."""
_BEFORE, _AFTER = 300, 120
"""Characters around a name that may tell what part it plays."""

_ACTOR_AFTER = re.compile(
    r"^(?:['’]s?)?\s*(?:-\w+\s+)?(?:army|troops|forces|side|president|government|ministry|minister|"
    r"parliament|defence|defense|foreign|authorities|officials?|prosecutor|commission|accounts|"
    r"leader|cabinet|embassy|emergenc\w+|ombudsm[ae]n|delegation|spokes\w+|representatives?|"
    r"(?:said|says|urged|denied|rejected|accused|blamed|condemned|ruled out|confirmed|called on)|"
    r"and \w+ (?:said|agreed))\b",
    re.IGNORECASE,
)
_GENITIVE_AFTER = re.compile(r"^['’]s?\s+\w")
_ACTOR_BEFORE = re.compile(
    r"(?:(?:president|prime minister|minister|people|government|republic|parliament|army|leaders?|"
    r"presidency|citizens?)\s+of\s+(?:the\s+)?(?:republic of\s+)?|"
    r"\b(?:urged|asked|told|accused|blamed|warned|counterparts? in|counterpart from)\s+)$",
    re.IGNORECASE,
)
_IN_BEFORE = re.compile(
    r"\b(?:in|over|into|across|inside|throughout|through|near)\s+(?:the\s+)?$", re.IGNORECASE
)
_AT_BEFORE = re.compile(
    r"(?:^|\b(?:in|at|on|from|near|to|of|over|towards?|around|for|and|inside|into|about)\s+(?:the\s+)?|[,(]\s*)$",
    re.IGNORECASE,
)
_PART_OF_NAME = re.compile(
    r"^ (?!(?:District|City|Town|Village|Region|Province|Rayon|Front|Direction|Axis|River)\b)"
    r"[A-Z][a-z]+"
)
_TERRITORY = re.compile(r"from (?:the )?territory of\s+$", re.IGNORECASE)
_TOWARDS_BEFORE = re.compile(
    r"(?:in the direction of|direction of|towards?|near|around|heights (?:of|around|near)|"
    r"outskirts of|edge of|close to|south of|north of|east of|west of|в направлении|близ|около)\s+"
    r"(?:the\s+)?(?:(?:town|city|village)(?: of)?\s+)?$",
    re.IGNORECASE,
)
_TOWARDS_AFTER = re.compile(
    r"^(?:[-–]\w+)?\s+(?:directions?|fronts?|axis|area|heights|boundary|направлени\w+"
    r"|istiqamət\w*|yaxınlığ\w*)\b",
    re.IGNORECASE,
)
_SETTLEMENT_BEFORE = re.compile(
    r"(?:city|town|village|settlement|streets?|mayor|centre|center) of\s+$|"
    r"\b(?:город\w*|сел[аоеу])\s+$|"
    r"\b(?:court|school|hospital|cemetery|buildings?|market|mosque|church|cathedral|airport|streets?"
    r"|station|stadium|kindergarten|houses|apartment\w*)\b[^.;,]{0,20}\bin\s+$",
    re.IGNORECASE,
)
_SETTLEMENT_AFTER = re.compile(
    r"^\s+(?:city|town|village|settlement|şəhər\w*|kənd\w*|qəsəbə\w*)\b", re.IGNORECASE
)
_LISTED = re.compile(
    r"\b(?:villages|settlements|towns|kəndlər\w*|сёл|сел)\b(?:[^.;](?!\bdistrict))*$", re.IGNORECASE
)
_DISTRICT_AFTER = re.compile(
    r"^(?:,? and [A-Z]\w+|, [A-Z]\w+)*\s+"
    r"(?:districts?|regions?|rayons?|provinces?|rayon\w*|район\w*)\b"
)
_CONTAINS_AFTER = re.compile(
    r"^(?:\s+(?:district|region|rayon|province))?(?:['’]s)?\s+"
    r"(?:villages?|towns?|settlements?) of\b",
    re.IGNORECASE,
)
_HEARD = re.compile(r"\b(?:heard|filmed)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:names?|renamed|called|known as)\s+(?:the\s+)?(?:village\s+)?$", re.IGNORECASE
)
_TWIN_NAME = re.compile(r"[A-Z][\w'’-]*\s\($")
"""Another name of the same place before it: Madagiz (Sugovushan)."""


@dataclass(frozen=True)
class Spot:
    """Ends of lines are as good as blanks."""

    before: str
    after: str

    @classmethod
    def of(cls, text: str, name: tuple[int, int], within: tuple[int, int]) -> "Spot":
        """The words around ``text[name[0]:name[1]]``, no further than ``within``."""
        before = text[max(within[0], name[0] - _BEFORE) : name[0]]
        after = text[name[1] : min(within[1], name[1] + _AFTER)]
        flat = " ".join(before.split("\n"))
        return cls(_TWIN_NAME.sub("", flat), " ".join(after.split("\n")))

    @cached_property
    def towards(self) -> bool:
        """Near a place, or on the way to it."""
        return bool(_TOWARDS_BEFORE.search(self.before) or _TOWARDS_AFTER.match(self.after))

    @cached_property
    def settlement(self) -> bool:
        """Whether the words say that a settlement is meant."""
        return bool(
            _SETTLEMENT_BEFORE.search(self.before)
            or _SETTLEMENT_AFTER.match(self.after)
            or _LISTED.search(self.before)
        )

    @cached_property
    def district(self) -> bool:
        """Whether the words say that a district is meant."""
        return bool(_DISTRICT_AFTER.match(self.after))

    @cached_property
    def contains(self) -> bool:
        """Whether only what lies in it is meant: the villages of its district."""
        return bool(_CONTAINS_AFTER.match(self.after))

    @cached_property
    def from_there(self) -> bool:
        """Whether something came from the territory of it."""
        return bool(_TERRITORY.search(self.before))

    @cached_property
    def only_spoken_of(self) -> bool:
        """Whether something was only heard or filmed there, or it is only named."""
        near = self.before[-60:] + " " + self.after[:30]
        return bool(_HEARD.search(near) or _NAMED.search(self.before))

    @cached_property
    def stands_at(self) -> bool:
        """Whether the name stands where a place is named: after a preposition, in a list."""
        return bool(_AT_BEFORE.search(self.before))

    def names_actor(self, place: Place) -> bool:
        """Whether the name stands for those who act, not for where it happened."""
        if self.from_there:
            return False
        if _ACTOR_BEFORE.search(self.before) or _ACTOR_AFTER.match(self.after):
            return True
        if _GENITIVE_AFTER.match(self.after):
            return place.kind in CONTAINERS
        if _PART_OF_NAME.match(self.after) and not self.stands_at:
            return True
        return place.kind is PlaceKind.COUNTRY and not _IN_BEFORE.search(self.before)
