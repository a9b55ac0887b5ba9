"""Does the choice among layouts hold for one it was not set by?

For each layout: the evidence of all layouts is set anew, by chance and the best of many, on the
texts that are *not* printed that way; then the texts that are printed that way are scored. This
tests the weights alone. The rules that find each layout were written by hand and stay.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean

from editor.reading import read
from tests.benchmarks.labelled import Labelled, figures

_TRIES = 400
_SPREAD = 0.35


@dataclass(frozen=True, slots=True)
class Scored:
    """A text: by layout, its weight and the span F1 it gives; and the layout that was taken."""

    taken: str
    weights: Mapping[str, float]
    spans: Mapping[str, float]


def without_one_layout(texts: Sequence[Labelled]) -> Iterator[str]:
    """A line for each layout, and the mean over texts."""
    scored = [_scored(one) for one in texts]
    families: dict[str, list[Scored]] = defaultdict(list)
    for one in scored:
        families[one.taken].append(one)
    told: list[float] = []
    yield "spans right where the weights were set without one layout:"
    for family, own in families.items():
        factors = _set([one for one in scored if one.taken != family])
        reached = [one.spans[_choice(one, factors)] for one in own]
        told += reached
        yield f"  {family:16}{fmean(reached):6.3f} ({len(own)} texts)"
    yield f"  {'all':16}{fmean(told):6.3f} ({len(told)} texts)"


def _scored(one: Labelled) -> Scored:
    draft = read(one.text)
    names = [offer.name for offer in draft.layouts]
    spans = {name: figures(one, read(one.text, layout=name))["spans"] for name in names}
    return Scored(draft.layout, _weights(one.text), spans)


def _weights(text: str) -> dict[str, float]:
    from editor.reading.furniture import furniture, without
    from editor.reading.layouts import layouts
    from editor.reading.lines import lines_of

    lines = lines_of(text)
    return {one.name: one.weight for one in layouts(without(lines, furniture(lines)))}


def _set(scored: Sequence[Scored]) -> Mapping[str, float]:
    """Factors on the evidence of each layout that do best on these texts."""
    chance = Random(7)
    names = sorted({name for one in scored for name in one.weights})
    tries = [
        {name: chance.uniform(1 - _SPREAD, 1 + _SPREAD) for name in names} for _ in range(_TRIES)
    ]
    return max(tries, key=lambda factors: fmean(one.spans[_choice(one, factors)] for one in scored))


def _choice(one: Scored, factors: Mapping[str, float]) -> str:
    return max(one.weights, key=lambda name: one.weights[name] * factors.get(name, 1.0))
