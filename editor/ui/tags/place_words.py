"""Places in the words of the panel: what they are, where they lie, how else they are named."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.chronicle.vocabulary import Place


def _say(words: str) -> str:
    return QCoreApplication.translate("PlaceWords", words)


def kind_in_words(place: Place, parents: Sequence[Place]) -> str:
    """What a place is and where it lies: ``town in Khojavend District``, ``country``."""
    kind = _say(place.kind.value)
    if not parents:
        return kind
    if len(parents) == 1:
        return _say("{0}, {1}").format(kind, parents[0].name)
    return _say("{0} in {1}").format(kind, parents[0].name)


def parents_in_words(parents: Sequence[Place]) -> str:
    """Where a place lies, nearest first."""
    return ", ".join(one.name for one in parents)


def other_names(place: Place, limit: int = 3) -> str:
    """Other forms of its name, as in ``also Martuni, Xocavənd``; empty where it has none."""
    names = [one for one in dict.fromkeys(place.names) if one != place.name][:limit]
    return _say("also {0}").format(", ".join(names)) if names else ""
