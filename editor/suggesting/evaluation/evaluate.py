"""Evaluating: days in their order, never shuffled; nothing of an asked day is learned."""

from collections.abc import Iterable, Mapping
from datetime import date

from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category
from editor.suggesting.evaluation.coded import Coded
from editor.suggesting.evaluation.scores import PlaceSums, Scores, Trusted
from editor.suggesting.learning import Learned
from editor.suggesting.looking import Looked, look
from editor.suggesting.suggest import judge, lesson_of
from editor.suggesting.vocabulary import Vocabulary


def evaluate(items: Iterable[Coded], vocabulary: Vocabulary, last: int, trust: float) -> Scores:
    """Learn all but the ``last`` days, then ask for these, each item once.

    Undated items are left out.

    ``trust`` is the chance from which on suggestions are accepted.
    """
    dated = [(one.day, one) for one in items if one.day is not None]
    dated.sort(key=lambda pair: (pair[0], pair[1].passage.article, pair[1].passage.start))
    days = sorted({day for day, _ in dated})
    asked_days = set(days[-last:]) if last > 0 else set[date]()
    scores = Scores(learned_days=len(days) - len(asked_days), days=len(asked_days))
    learned = Learned()
    for day, one in dated:
        if day not in asked_days:
            lesson = lesson_of(_look(one, vocabulary), one.category, one.passage.claim_by)
            learned.teach(lesson, vocabulary.categories)
            scores.learned_items += 1
    for day, one in dated:
        if day in asked_days:
            found = judge(_look(one, vocabulary), learned)
            _score(scores, one, found, vocabulary.categories, trust)
    return scores


def _look(one: Coded, vocabulary: Vocabulary) -> Looked:
    return look(one.text, one.passage, vocabulary, language=one.language, day=one.day)


def _score(
    scores: Scores,
    one: Coded,
    found: Suggestion,
    categories: Mapping[int, Category],
    trust: float,
) -> None:
    codes = [each.category for each in found.ranked]
    tops = list(dict.fromkeys(_top(each, categories) for each in codes))
    coded = _top(one.category, categories)
    right, right_top = found.category == one.category, tops[:1] == [coded]
    scores.items += 1
    scores.top_first += right_top
    scores.top_of_three += coded in tops[:3]
    scores.code_first += right
    scores.code_of_three += one.category in codes[:3]
    scores.counts += found.counts == one.passage.counts
    scores.claims += found.claim_by == one.passage.claim_by
    scores.confusion[coded, tops[0] if tops else ""] += 1
    rows = [scores.trusted(found.chance)]
    if codes and found.chance >= trust:
        rows.append(scores.accepted)
    for row in rows:
        _trust(row, found.chance, right=right, right_top=right_top)
    _score_places(scores.places, one.places, found.places)


def _trust(row: Trusted, chance: float, *, right: bool, right_top: bool) -> None:
    row.items += 1
    row.chances += chance
    row.right += right
    row.right_top += right_top


def _score_places(
    sums: PlaceSums, coded: tuple[SuggestedPlace, ...], found: tuple[SuggestedPlace, ...]
) -> None:
    left = list(found)
    sums.coded += len(coded)
    sums.suggested += len(found)
    for one in coded:
        same = next((each for each in left if _same(one, each)), None)
        if same is not None:
            left.remove(same)
            sums.found += 1
            sums.same_place += same.place == one.place
            sums.same_role += same.role == one.role
            sums.same_precision += same.precision == one.precision


def _same(one: SuggestedPlace, other: SuggestedPlace) -> bool:
    """Whether two stand for the same place, or for the same words of the text."""
    if one.place == other.place:
        return True
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end


def _top(category: int, categories: Mapping[int, Category]) -> str:
    one = categories.get(category)
    return one.code.split(".")[0] if one else ""
