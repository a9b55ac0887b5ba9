"""Kinds of places in words."""

from PySide6.QtCore import QCoreApplication

from editor.chronicle.vocabulary import Place, PlaceKind


def kind_in_words(kind: PlaceKind) -> str:
    """What a kind is called."""
    words = {
        PlaceKind.COUNTRY: _say("country"),
        PlaceKind.PROVINCE: _say("province"),
        PlaceKind.DISTRICT: _say("district"),
        PlaceKind.CITY: _say("city"),
        PlaceKind.TOWN: _say("town"),
        PlaceKind.VILLAGE: _say("village"),
        PlaceKind.RIVER: _say("river"),
        PlaceKind.MOUNTAIN: _say("mountain"),
        PlaceKind.OTHER: _say("other"),
    }
    return words[kind]


def place_in_words(place: Place, parent: Place | None) -> str:
    """Name, kind and what it lies in, so that places of one name can be told apart."""
    if parent is None:
        return _say("{0}, {1}").format(place.name, kind_in_words(place.kind))
    return _say("{0}, {1} in {2}").format(place.name, kind_in_words(place.kind), parent.name)


def _say(words: str) -> str:
    return QCoreApplication.translate("PlaceKinds", words)
