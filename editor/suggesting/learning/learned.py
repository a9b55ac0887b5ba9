"""Everything learned in an archive: counts over its confirmed items, exact to the item."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from editor.chronicle.vocabulary import Category
from editor.suggesting.learning.bayes import Bayes
from editor.suggesting.learning.blending import Ranking, blend
from editor.suggesting.learning.lesson import Lesson
from editor.suggesting.learning.record import Guess, Record, degree_of
from editor.suggesting.learning.sums import add

K = TypeVar("K")
V = TypeVar("V")


@dataclass(slots=True)
class Learned:
    """What items taught. The same items in the same order teach the same."""

    bayes: Bayes[int] = field(default_factory=Bayes[int])
    record: Record = field(default_factory=Record)
    alike: dict[tuple[str, int | None], Counter[int]] = field(
        default_factory=dict[tuple[str, int | None], Counter[int]]
    )
    """By language and what the signs said: how often a person said which category."""
    claims: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])
    """By what stood in the words: whom a person named as who claims it."""
    lessons: dict[int, tuple[Lesson, Guess]] = field(
        default_factory=dict[int, tuple[Lesson, Guess]]
    )
    version: int = field(default=0, compare=False)
    """Another number after everything that was taught or taken back."""

    def teach(self, lesson: Lesson, categories: Mapping[int, Category]) -> None:
        """Guess an item, then learn it; an earlier lesson of the same item is taken back."""
        self.forget(lesson.passage)
        guess = self._guess(lesson, categories)
        self.lessons[lesson.passage] = lesson, guess
        self._count(lesson, guess, 1)

    def forget(self, passage: int) -> None:
        """Take back what an item taught."""
        known = self.lessons.pop(passage, None)
        if known is not None:
            self._count(*known, -1)

    def _count(self, lesson: Lesson, guess: Guess, times: int) -> None:
        self.version += 1
        self.bayes.add(lesson.features, lesson.category, times)
        self.record.add(guess, times)
        _add_in(self.alike, (lesson.language, lesson.by_signs), lesson.category, times)
        if lesson.printed and lesson.claim_by:
            _add_in(self.claims, lesson.printed, lesson.claim_by, times)

    def _guess(self, lesson: Lesson, categories: Mapping[int, Category]) -> Guess:
        shares = self.bayes.shares(lesson.features)
        ranking = blend(lesson.signs, shares, self.record.weights(lesson.language), categories)
        first = ranking.order[0].category if ranking.order else None
        learned = max(shares, key=lambda one: (shares[one], -one)) if shares else None
        return Guess(
            language=lesson.language,
            degree=degree_of(ranking.share),
            right=first == lesson.category,
            by_signs=lesson.by_signs == lesson.category if lesson.signs else None,
            learned=learned == lesson.category if shares else None,
        )

    def rank(
        self,
        language: str,
        features: frozenset[str],
        signs: Mapping[int, float],
        categories: Mapping[int, Category],
    ) -> Ranking:
        """Categories for words, by signs and by what was learned."""
        shares = self.bayes.shares(features)
        return blend(signs, shares, self.record.weights(language), categories)

    def chance(self, ranking: Ranking) -> float:
        """How likely the first of a ranking is right, 0 to 1, by the record of this archive."""
        return self.record.chances()[degree_of(ranking.share)] if ranking.order else 0.0

    def like_it(self, language: str, by_signs: int | None, category: int) -> tuple[int, int]:
        """Of the items here that the signs took for the same: how many are this, of how many."""
        said = self.alike.get((language, by_signs), Counter[int]())
        return said[category], said.total()

    def claim(self, printed: str) -> str:
        """Whom archivists here name as who claims it, where the words name ``printed``."""
        named = self.claims.get(printed)
        return max(named, key=lambda who: (named[who], who)) if named else printed


def _add_in(counters: dict[K, Counter[V]], key: K, value: V, times: int) -> None:
    """Add to a sum among sums."""
    counter = counters.setdefault(key, Counter())
    add(counter, value, times)
    if not counter:
        del counters[key]
