"""Looking: everything that can be said of a passage without knowing what was learned.

It costs more than all the rest, and holds until the words or the vocabulary change.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from editor.chronicle.passage import Passage
from editor.suggesting.attribution import claim_by
from editor.suggesting.gazetteer import Name
from editor.suggesting.learning.features import features
from editor.suggesting.vocabulary import Vocabulary
from editor.suggesting.weighing import Weight, small_letters, weigh


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A passage with what its words speak for. ``day`` is that of its article."""

    text: str
    passage: Passage
    day: date | None
    language: str
    vocabulary: Vocabulary
    small: str
    weights: Sequence[Weight]
    features: frozenset[str]
    names: Sequence[Name]
    printed: str

    @property
    def words(self) -> str:
        """The words of the passage as they are printed."""
        return self.text[self.passage.start : self.passage.end]

    @property
    def signs(self) -> dict[int, float]:
        """What the signs weigh for each category, the heaviest first."""
        return {one.category.id: one.weight for one in self.weights}


def look(
    text: str,
    passage: Passage,
    vocabulary: Vocabulary,
    *,
    language: str = "",
    day: date | None = None,
) -> Looked:
    """Look at ``text[passage.start:passage.end]``; ``language`` and ``day`` are the article's."""
    words = text[passage.start : passage.end]
    small = small_letters(" ".join(words.split("\n")))
    return Looked(
        text=text,
        passage=passage,
        day=day,
        language=language,
        vocabulary=vocabulary,
        small=small,
        weights=weigh(words, tuple(vocabulary.categories.values())),
        features=features(small, language),
        names=vocabulary.gazetteer.find(text, passage.start, passage.end),
        printed=claim_by(words),
    )
