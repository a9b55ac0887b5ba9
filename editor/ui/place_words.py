"""Places in words: what they are, where they lie, how else they are named."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.chronicle.vocabulary import Place
from editor.ui.terms import kind_in_words


def _say(words: str) -> str:
    return QCoreApplication.translate("PlaceWords", words)


def whereabouts(place: Place, parents: Sequence[Place]) -> str:
    """What a place is and where it lies, as in ``town in Khojavend District``.

    ``parents`` are the places it lies in, nearest first; where there is one only, that is the
    country, as in ``district, Azerbaijan``.
    """
    kind = kind_in_words(place.kind)
    if not parents:
        return kind
    if len(parents) == 1:
        return _say("{0}, {1}").format(kind, parents[0].name)
    return _say("{0} in {1}").format(kind, parents[0].name)


def place_in_words(place: Place, parents: Sequence[Place]) -> str:
    """Name, kind and where it lies, so that places of one name can be told apart."""
    return _say("{0}, {1}").format(place.name, whereabouts(place, parents))


def parents_in_words(parents: Sequence[Place]) -> str:
    """Where a place lies, nearest first."""
    return ", ".join(one.name for one in parents)


def other_names(place: Place, limit: int = 3) -> str:
    """Other forms of its name, as in ``also Martuni, Xocavənd``; empty where it has none."""
    names = [one for one in dict.fromkeys(place.names) if one != place.name][:limit]
    return _say("also {0}").format(", ".join(names)) if names else ""
