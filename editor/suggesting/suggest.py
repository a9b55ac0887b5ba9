"""A passage to a suggestion, with the reason in words."""

from collections.abc import Sequence

from editor.chronicle.passage import Passage
from editor.chronicle.suggestion import Suggestion
from editor.chronicle.vocabulary import Category
from editor.suggesting.attribution import claim_by
from editor.suggesting.gazetteer import Gazetteer
from editor.suggesting.places import places_of
from editor.suggesting.weighing import Weight, weigh

_MOST_WORDS = 2
_LONGEST = 28


def suggest(
    text: str, passage: Passage, categories: Sequence[Category], gazetteer: Gazetteer
) -> Suggestion:
    """What ``text[passage.start:passage.end]`` might be. Evidence stands in code points of text."""
    words = text[passage.start : passage.end]
    weights = weigh(words, categories)
    best = weights[0] if weights else None
    return Suggestion(
        passage=passage.id,
        category=best.category.id if best else None,
        reason=_reason(words, best),
        evidence=tuple(
            (passage.start + first, passage.start + last) for first, last in _evidence(words, best)
        ),
        runner_up=weights[1].category.id if len(weights) > 1 else None,
        places=places_of(
            text, passage.start, passage.end, gazetteer, best.category if best else None
        ),
        claim_by=claim_by(words),
    )


def _evidence(words: str, best: Weight | None) -> list[tuple[int, int]]:
    """The first and last word of each sign, without overlap, in order."""
    spans: list[tuple[int, int]] = []
    for first, end in sorted(best.words) if best else ():
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


def _reason(words: str, best: Weight | None) -> str:
    """A sentence for the archivist."""
    spans = _evidence(words, best)
    if best is None or not spans:
        return "Nothing in these words speaks for one category."
    said = [f"“{words[first:last]}”" for first, last in spans[:_MOST_WORDS]]
    speaks = "speak" if len(said) > 1 else "speaks"
    return f"{' and '.join(said)} {speaks} for {best.category.short_label.lower()}."
