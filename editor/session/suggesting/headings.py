"""Headings: an item that names no place of its own may have happened where its heading says."""

from bisect import bisect
from dataclasses import replace

from editor.chronicle.article import Article
from editor.chronicle.mention import PlaceRole
from editor.chronicle.passage import Passage, Role
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.store.store import Store
from editor.suggesting import Vocabulary
from editor.suggesting.whereabouts import places_of

_Places = tuple[SuggestedPlace, ...]


class Headings:
    """The places that the headings of articles name, kept until something of them changes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[int, tuple[list[int], list[_Places]]] = {}

    def forget(self) -> None:
        """Passages or places are not what they were."""
        self._kept.clear()

    def add(
        self, what: Suggestion, article: Article, item: Passage, vocabulary: Vocabulary
    ) -> Suggestion:
        """What is suggested for an item, with the place of the heading above it and the reason.

        Only where the heading names one place, and the item none where it happened.
        """
        if any(one.role is PlaceRole.HAPPENED for one in what.places):
            return what
        found = self._above(article, item, vocabulary)
        if len(found) != 1 or any(one.place == found[0].place for one in what.places):
            return what
        name = vocabulary.gazetteer.places[found[0].place].name
        remark = f"{name} is named in the heading above."
        return replace(what, places=(*what.places, *found), remarks=(*what.remarks, remark))

    def _above(self, article: Article, item: Passage, vocabulary: Vocabulary) -> _Places:
        """The places where things happened that the nearest heading before an item names."""
        if article.id not in self._kept:
            headings = [
                one for one in self._store.passages.of(article.id) if one.role is Role.HEADING
            ]
            self._kept[article.id] = (
                [one.start for one in headings],
                [_named_in(article.text, one, vocabulary) for one in headings],
            )
        starts, places = self._kept[article.id]
        at = bisect(starts, item.start)
        return places[at - 1] if at else ()


def _named_in(text: str, heading: Passage, vocabulary: Vocabulary) -> _Places:
    """Without words: a mention stands on words of its own passage."""
    within = heading.start, heading.end
    names = vocabulary.gazetteer.find(text, *within)
    return tuple(
        replace(one, start=None, end=None)
        for one in places_of(text, within, names, vocabulary, None)
        if one.role is PlaceRole.HAPPENED
    )
