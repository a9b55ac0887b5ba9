"""An image of a whole archive, as it leaves or enters the program.

Everything is keyed by ``uid``, never by internal id, and made of plain values (dates are ISO
texts), so that an image is the same thing as its JSON. It holds every row of the archive but
the history; what follows from the rest (folded name keys, kept counts, the search index) is
made anew where an image is read in. Lists keep the order of the archive.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupImage:
    """A chart group."""

    uid: str
    code: str
    label: str
    colour: str
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryImage:
    """A category; ``parent`` and ``group`` are uids."""

    uid: str
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
    retired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NameImage:
    """A form of a place's name and its language (BCP 47, empty where not known)."""

    name: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceImage:
    """A place; ``parent`` is a uid, coordinates are microdegrees.

    ``names`` are all forms, the display name among them where the archive lists it.
    """

    uid: str
    name: str
    kind: str
    parent: str | None
    latitude: int | None
    longitude: int | None
    country: str
    source: str
    names: tuple[NameImage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionImage:
    """A place named in an item; ``place`` is a uid, None while it is not known."""

    place: str | None
    start: int | None
    end: int | None
    role: str
    precision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageImage:
    """A span of its article; ``parent``, ``category`` and ``same_as`` are uids.

    ``parent`` is a passage of the same article, ``same_as`` of any.
    """

    uid: str
    start: int
    end: int
    role: str
    parent: str | None
    day: str | None
    time: str
    category: str | None
    counts: bool
    why_not: str
    wording: str
    claim_by: str
    note: str
    same_as: str | None
    checked: bool
    mentions: tuple[MentionImage, ...]
    second_look: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleImage:
    """An article with its text and its passages in order."""

    uid: str
    day: str | None
    day_basis: str
    headline: str
    published: str
    retrieved: str
    byline: str
    source: str
    url: str
    language: str
    text: str
    sha256: str
    added: str
    passages: tuple[PassageImage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayImage:
    """What is noted of a calendar day."""

    day: str
    coverage: str
    note: str
    signed_off: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveImage:
    """A whole archive. ``meta`` are pairs of a key and a value, its title among them."""

    meta: tuple[tuple[str, str], ...]
    groups: tuple[GroupImage, ...]
    categories: tuple[CategoryImage, ...]
    places: tuple[PlaceImage, ...]
    articles: tuple[ArticleImage, ...]
    days: tuple[DayImage, ...]
