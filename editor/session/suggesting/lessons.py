"""Lessons: what is learned follows the confirmed items of the archive, act by act.

A few items are learned at once. Many take a second or two: ``to_learn`` gives them as plain
values, ``learn`` makes of them what is learned, on any thread, and ``take`` puts it in place.
"""

from collections.abc import Iterable

from editor.chronicle.article import Article
from editor.chronicle.change import Change
from editor.chronicle.passage import Passage, Role
from editor.store.store import Store
from editor.store.subjects.confirmed import Confirmed
from editor.suggesting import Learned, Vocabulary, lesson_of, look
from editor.suggesting.evaluation import Coded

MOST = 2000
"""Items that are learned from, the newest: enough to tell categories apart, soon read."""
AT_ONCE = 20
"""More items than these are learned in the background."""


class Lessons:
    """What was learned so far, and the items that may have changed since."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._learned = Learned()
        self._pending: set[int] = set()
        self._asked = False
        self.behind = True
        """Whether everything is to be learned anew."""

    def hear(self, change: Change) -> None:
        """Note what a change may have confirmed or taken back."""
        if change.touches("category", "place", "place_name", "ruling"):
            self._fall_behind()
        elif change.touches("passage"):
            self._pending |= change.passages
            if len(self._pending) > AT_ONCE:
                self._fall_behind()

    def _fall_behind(self) -> None:
        self.behind, self._asked = True, False

    def now(self, vocabulary: Vocabulary) -> Learned:
        """What was learned until now. Where many items wait, they are not waited for."""
        if self.behind and not self._asked:
            self._asked = True
            if len(few := self.to_learn(AT_ONCE + 1)) <= AT_ONCE:
                self.take(learn(few, vocabulary))
        if self._pending and not self.behind:
            self._catch_up(vocabulary)
        return self._learned

    def to_learn(self, most: int = MOST) -> tuple[Coded, ...]:
        """The newest confirmed items with their words, in the order they came."""
        found = tuple(coded(*one) for one in Confirmed(self._store.file).newest(most))
        self._pending.clear()
        return found

    def take(self, learned: Learned) -> None:
        """What was learned anew takes the place of what was known."""
        self._learned = learned
        self.behind = len(self._pending) > AT_ONCE
        self._asked = False

    def _catch_up(self, vocabulary: Vocabulary) -> None:
        """Learn the pending items that are confirmed, forget the rest."""
        changed = {one.id: one for one in self._store.passages.some(self._pending)}
        for key in sorted(self._pending):
            one = changed.get(key)
            article = self._store.articles.get(one.article) if one and _teaches(one) else None
            if one is not None and article is not None:
                _teach(self._learned, coded(article, one), vocabulary)
            else:
                self._learned.forget(key)
        self._pending.clear()


def learn(items: Iterable[Coded], vocabulary: Vocabulary) -> Learned:
    """Learn from items in their order."""
    learned = Learned()
    for one in items:
        _teach(learned, one, vocabulary)
    return learned


def coded(article: Article, one: Passage) -> Coded:
    """A confirmed item with its words."""
    return Coded(
        text=article.text,
        passage=one,
        day=article.day,
        language=article.language,
        category=one.category or 0,
    )


def _teaches(one: Passage) -> bool:
    return one.checked and one.category is not None and one.role is Role.ITEM


def _teach(learned: Learned, one: Coded, vocabulary: Vocabulary) -> None:
    looked = look(one.text, one.passage, vocabulary, language=one.language, day=one.day)
    learned.teach(lesson_of(looked, one.category, one.passage.claim_by), vocabulary.categories)
