"""Whether an image could be an archive: its keys, references, vocabularies and days.

``check`` raises ExportError at the first thing that is wrong and names it.
"""

from collections.abc import Iterable, Mapping

from editor.chronicle.archive import ArchiveImage, PassageImage, PlaceImage
from editor.chronicle.day import Coverage
from editor.chronicle.errors import ExportError
from editor.chronicle.vocabulary import PlaceKind
from editor.exchange.demands import calendar_day, colour, cue, once, refers, shown, word_of
from editor.exchange.sound_article import Known, check_article

POLE, DATE_LINE = 90_000_000, 180_000_000
"""Latitude and longitude end here, in microdegrees."""


def check(image: ArchiveImage) -> None:
    """Raise ExportError unless every row could stand in an archive."""
    passages = [one for article in image.articles for one in article.passages]
    _check_keys(image, passages)
    _check_vocabulary(image)
    _check_places(image.places)
    for day in image.days:
        calendar_day(day.day)
        word_of(Coverage, "state of coverage", day.coverage)
    known = Known(
        categories=frozenset(one.uid for one in image.categories),
        places=frozenset(one.uid for one in image.places),
        linked=frozenset(one.uid for one in passages if one.same_as is not None),
    )
    for article in image.articles:
        check_article(article, known)


def _check_keys(image: ArchiveImage, passages: Iterable[PassageImage]) -> None:
    kinds = (image.groups, image.categories, image.places, image.articles, passages)
    once("uid", (one.uid for kind in kinds for one in kind))
    once("code of a group", (one.code for one in image.groups))
    once("code of a category", (one.code for one in image.categories))
    once("day", (one.day for one in image.days))
    once("property", (key for key, _ in image.meta))


def _check_vocabulary(image: ArchiveImage) -> None:
    groups = frozenset(one.uid for one in image.groups)
    for group in image.groups:
        colour(group.colour)
    tops: set[str] = set()
    for category in image.categories:
        refers("group", category.group, groups)
        refers("category (a main one, before its own)", category.parent, tops)
        if category.parent is None:
            tops.add(category.uid)
        colour(category.colour)
        for one in category.cues:
            cue(one)


def _check_places(places: Iterable[PlaceImage]) -> None:
    parents = {one.uid: one.parent for one in places}
    for place in places:
        refers("place", place.parent, parents)
        word_of(PlaceKind, "kind of place", place.kind)
        if abs(place.latitude or 0) > POLE or abs(place.longitude or 0) > DATE_LINE:
            raise ExportError(f"The place “{shown(place.name)}” does not lie on the globe.")
    _check_circles(parents)


def _check_circles(parents: Mapping[str, str | None]) -> None:
    """A place must not lie in itself, over however many others."""
    free: set[str] = set()
    for start in parents:
        way: dict[str, None] = {}
        here: str | None = start
        while here is not None and here not in free:
            if here in way:
                raise ExportError(f"The place “{shown(here)}” is said to lie within itself.")
            way[here] = None
            here = parents[here]
        free.update(way)
