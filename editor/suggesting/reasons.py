"""Reasons: why a category is suggested, in a sentence, with the words that gave it."""

from editor.chronicle.vocabulary import Category
from editor.suggesting.learning.features import stems_of
from editor.suggesting.learning.learned import Learned
from editor.suggesting.looking import Looked
from editor.suggesting.weighing import Weight

_MOST_WORDS = 2
_LONGEST = 28
_FEW = 3
"""What was seen fewer times in this archive is not worth a word."""

Span = tuple[int, int]


def reason_of(looked: Looked, category: Category, learned: Learned) -> tuple[str, list[Span]]:
    """The sentence, and the spans of its words within the passage."""
    weight = next((one for one in looked.weights if one.category.id == category.id), None)
    spans = evidence(looked.words, weight)
    if not spans:
        spans = _learned_words(looked, category, learned)
    if not spans:
        return "", []
    said = [f"“{looked.words[first:last]}”" for first, last in spans[:_MOST_WORDS]]
    speaks = "speak" if len(said) > 1 else "speaks"
    sentence = f"{' and '.join(said)} {speaks} for {category.short_label.lower()}"
    return sentence + _like_it(looked, category, learned), spans


def _like_it(looked: Looked, category: Category, learned: Learned) -> str:
    by_signs = looked.weights[0].category.id if looked.weights else None
    this, of = learned.like_it(looked.language, by_signs, category.id)
    return f"; {this} of {of} like it in this archive." if of >= _FEW and this else "."


def _learned_words(looked: Looked, category: Category, learned: Learned) -> list[Span]:
    """The words that were seen most often with this category, and seldom with others."""
    found = []
    for stem, first, last in stems_of(looked.small):
        seen = learned.bayes.number(f"{looked.language}:{stem}")
        if seen[category.id]:
            found.append((seen[category.id] ** 2 / seen.total(), first, last))
    best = sorted(found, key=lambda one: (-one[0], one[1]))[:_MOST_WORDS]
    return sorted((first, last) for _, first, last in best)


def evidence(words: str, weight: Weight | None) -> list[Span]:
    """The first and last word of each sign, without overlap, in order."""
    spans: list[Span] = []
    for first, end in sorted(weight.words) if weight else ():
        last = _word_end(words, end)
        if last - first > _LONGEST:
            ends = [(first, _word_end(words, first + 1)), (_word_start(words, last - 1), last)]
        else:
            ends = [(first, last)]
        for one in ends:
            if not spans or one[0] >= spans[-1][1]:
                spans.append(one)
    return spans


def _word_end(words: str, at: int) -> int:
    while at < len(words) and words[at].isalnum():
        at += 1
    return at


def _word_start(words: str, at: int) -> int:
    while at > 0 and words[at - 1].isalnum():
        at -= 1
    return at
