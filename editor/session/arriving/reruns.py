"""Re-runs: whether a new text is one that is there, with another dateline or a few other words."""

from collections.abc import Iterable
from dataclasses import dataclass

from editor.chronicle.draft import Draft, DraftPassage
from editor.chronicle.likeness import are_alike, words_of, words_that_differ
from editor.chronicle.passage import Passage, Role
from editor.store.store import Store

_ASKED = 3
"""Passages, the longest, by which an article that prints the same is looked for."""
_PHRASE = 8
"""Their first words that are looked for, in this order."""
_COMPARED = 5
"""Articles that are compared at most, the newest, so that it costs the same in any archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """An article that another one is nearly the same as; ``words`` differ."""

    article: int
    words: int


class Reruns:
    """Finds the article that a new one repeats."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def near(self, draft: Draft) -> Near | None:
        """The newest article that is nearly the same, or None."""
        body = _body(draft.text, draft.passages)
        for article in self._printing_the_same(draft):
            there = self._store.articles.get(article)
            if there is None:
                continue
            passages = self._store.passages.of(article)
            if are_alike(body, _body(there.text, passages)):
                words = words_that_differ(words_of(there.text), words_of(draft.text))
                return Near(article=article, words=words)
        return None

    def _printing_the_same(self, draft: Draft) -> Iterable[int]:
        printed = (draft.text[one.start : one.end] for one in _bodies(draft.passages))
        phrases = (words_of(one)[:_PHRASE] for one in sorted(printed, key=len)[-_ASKED:])
        found = {
            article
            for phrase in phrases
            if len(phrase) == _PHRASE
            for article in self._store.lists.articles_printing(phrase, _COMPARED)
        }
        return sorted(found, reverse=True)[:_COMPARED]


def _body(text: str, passages: Iterable[Passage | DraftPassage]) -> list[str]:
    return [word for one in _bodies(passages) for word in words_of(text[one.start : one.end])]


def _bodies(passages: Iterable[Passage | DraftPassage]) -> list[Passage | DraftPassage]:
    """The items, which a re-run repeats; in an article without any, all passages."""
    every = list(passages)
    return [one for one in every if one.role is Role.ITEM] or every
