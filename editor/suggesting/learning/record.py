"""The record: how often each source of suggestions was right here, and how sure one can be.

Each confirmed item is first guessed, then learned, so every guess was made without its answer.
"""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from math import log

from editor.suggesting.learning.sums import add

_STEPS = (1.0, 2.0, 3.0, 4.0)
"""Where one degree of evidence ends and the next begins: logarithms of the odds."""
_BEFORE = (0.30, 0.55, 0.68, 0.74, 0.80)
"""The share that was right at each degree with signs alone, on days that no sign was made for."""
_WORTH = 8
"""As many items of an archive weigh as much as what was known before."""
_SIGNS_BEFORE, _LEARNED_BEFORE = (15, 20), (2, 20)
"""Right, of how many: the signs were measured; what is learned has to show itself first."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What was guessed of an item before its answer was known."""

    language: str
    degree: int
    right: bool
    by_signs: bool | None
    learned: bool | None
    """Whether each source alone was right; None where it said nothing."""


@dataclass(slots=True)
class Record:
    """Sums over guesses."""

    degrees: Counter[tuple[int, bool]] = field(default_factory=Counter[tuple[int, bool]])
    sources: Counter[tuple[str, str, bool]] = field(default_factory=Counter[tuple[str, str, bool]])

    def add(self, guess: Guess, times: int = 1) -> None:
        """Note a guess (1) or take it back (-1)."""
        add(self.degrees, (guess.degree, guess.right), times)
        for source, right in (("signs", guess.by_signs), ("learned", guess.learned)):
            if right is not None:
                add(self.sources, (guess.language, source, right), times)

    def chances(self) -> tuple[float, ...]:
        """The share that is right at each degree of evidence; more evidence is never worth less."""
        shares = []
        for degree, before in enumerate(_BEFORE):
            right, wrong = self.degrees[degree, True], self.degrees[degree, False]
            shares.append((before * _WORTH + right) / (_WORTH + right + wrong))
        return tuple(accumulate(shares, max))

    def weights(self, language: str) -> tuple[float, float]:
        """How much signs and what was learned weigh in a language, together 2."""
        signs = self._share(language, "signs", _SIGNS_BEFORE)
        learned = self._share(language, "learned", _LEARNED_BEFORE)
        return 2 * signs / (signs + learned), 2 * learned / (signs + learned)

    def _share(self, language: str, source: str, before: tuple[int, int]) -> float:
        right, of = before
        good = self.sources[language, source, True]
        return (right + good) / (of + good + self.sources[language, source, False])


def degree_of(share: float) -> int:
    """The degree of evidence for a share of all that speaks for anything, 0 to 1."""
    odds = share / max(1 - share, 1e-9)
    return bisect_right(_STEPS, log(max(odds, 1e-9)))
