"""Evaluating: how good suggestions are in this archive, by what was confirmed in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from editor.chronicle.errors import TagError
from editor.chronicle.suggestion import SuggestedPlace
from editor.session.suggesting.lessons import coded
from editor.store.store import Store
from editor.store.subjects.confirmed import Confirmed
from editor.suggesting import Vocabulary
from editor.suggesting.evaluation import Coded, Scores, evaluate


def evaluated(store: Store, vocabulary: Vocabulary, last: int, trust: float) -> Scores:
    """Learn all but the ``last`` days with confirmed items, ask for these; nothing is written.

    Raises TagError where there are no earlier days to learn from.
    """
    items = tuple(_confirmed(store, vocabulary))
    days = {one.day for one in items}
    if not 0 < last < len(days):
        raise TagError(
            f"{len(days)} days have confirmed items. Evaluate on fewer of them than that, at "
            "least one."
        )
    return evaluate(items, vocabulary, last, trust)


def _confirmed(store: Store, vocabulary: Vocabulary) -> Iterator[Coded]:
    """Every confirmed item of a day with its places."""
    for article, one in Confirmed(store.file).between(date.min, date.max):
        if one.category in vocabulary.categories:
            places = tuple(
                SuggestedPlace(
                    place=each.place,
                    start=each.start,
                    end=each.end,
                    role=each.role,
                    precision=each.precision,
                )
                for each in store.mentions.of(one.id)
                if each.place is not None
            )
            yield replace(coded(article, one), places=places)
