"""Type-ahead: places in the order a person who has typed so much would want them."""

from collections.abc import Sequence

from editor.chronicle.names import fold
from editor.chronicle.vocabulary import Place, PlaceKind

_KINDS = list(PlaceKind)
_CLOSE_ENOUGH = 60
_FEW = 50


def rank(words: str, places: Sequence[Place], limit: int = 8) -> list[Place]:
    """The places whose names fit best: exact, beginning alike, a later word alike, then similar.

    Homonyms stay side by side, the larger kind first.
    """
    key = fold(words)
    if not key:
        return []
    scored = [(_score(key, place), place) for place in places]
    fitting = [(score, place) for score, place in scored if score[0] < 4]
    if not fitting:
        fitting = _similar(key, places)
    fitting.sort(key=lambda one: (one[0], _KINDS.index(one[1].kind), one[1].name))
    return [place for _, place in fitting[:limit]]


def closest(key: str, keys: Sequence[str]) -> list[str]:
    """The few of these folded names that are most like a key."""
    from rapidfuzz import fuzz, process

    found = process.extract(key, keys, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH, limit=_FEW)
    return [name for name, _, _ in found]


def _score(key: str, place: Place) -> tuple[int, int]:
    best = (4, 0)
    for at, form in enumerate((place.name, *place.names)):
        name = fold(form)
        if name == key:
            fit = 0 if at == 0 else 1
        elif name.startswith(key):
            fit = 2
        elif f" {key}" in f" {name}":
            fit = 3
        else:
            continue
        best = min(best, (fit, len(name) if fit > 1 else 0))
    return best


def _similar(key: str, places: Sequence[Place]) -> list[tuple[tuple[int, int], Place]]:
    from rapidfuzz import fuzz

    scored = []
    for place in places:
        closeness = max(fuzz.ratio(key, fold(form)) for form in (place.name, *place.names))
        if closeness >= _CLOSE_ENOUGH:
            scored.append(((4, -round(closeness)), place))
    return scored
