"""The terms of the trade as the window says them: roles, states, coverage, kinds, measures.

Each is given as it stands within a line; ``as_entry`` makes an entry of a menu of it.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.chronicle.article import Basis
from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.draft import Meaning
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role, State
from editor.chronicle.vocabulary import PlaceKind


def _note(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("terms", words))


_PLACE_ROLES = {
    PlaceRole.HAPPENED: _note("happened here"),
    PlaceRole.MENTIONED: _note("only mentioned"),
    PlaceRole.WITHIN: _note("within"),
}

_PLACE_ROLES_EXPLAINED = {
    **_PLACE_ROLES,
    PlaceRole.WITHIN: _note("another place lies in it"),
}

_PRECISIONS = {
    Precision.SITE: _note("exact site"),
    Precision.SETTLEMENT: _note("settlement"),
    Precision.NEAR: _note("near or towards"),
    Precision.DISTRICT: _note("district"),
    Precision.REGION: _note("region"),
    Precision.COUNTRY: _note("country"),
}

_ROLES = {
    Role.ITEM: _note("item"),
    Role.HEADLINE: _note("headline"),
    Role.DATELINE: _note("dateline"),
    Role.BYLINE: _note("byline"),
    Role.LEAD: _note("background"),
    Role.HEADING: _note("heading"),
    Role.MARK: _note("mark"),
    Role.SKIP: _note("furniture"),
}

_STATES = {
    State.OPEN: _note("open"),
    State.TAGGED: _note("tagged, not yet confirmed"),
    State.CHECKED: _note("confirmed"),
    State.EXCLUDED: _note("not an event"),
}

_COVERAGES = {
    Coverage.COVERED: _note("covered"),
    Coverage.PARTIAL: _note("partly covered"),
    Coverage.NOT_COVERED: _note("not covered"),
    Coverage.NONE_ISSUED: _note("none issued"),
}

_BASES = {
    Basis.HEADLINE: _note("by its headline"),
    Basis.HEADING: _note("by a heading"),
    Basis.TEXT: _note("by its text"),
    Basis.ORDINAL: _note("by its number"),
    Basis.DATELINE: _note("by its dateline"),
    Basis.FILE_NAME: _note("by its file name"),
    Basis.TABLE: _note("by its column in the table"),
    Basis.HAND: _note("by hand"),
    Basis.NONE: _note("no day found"),
}

_MEANINGS = {
    Meaning.EVENT: _note("the day"),
    Meaning.PUBLISHED: _note("published"),
    Meaning.RETRIEVED: _note("retrieved"),
    Meaning.MENTIONED: _note("only mentioned"),
}

_LAYOUTS = {
    "bullet": _note("bullets"),
    "number": _note("numbers"),
    "roman number": _note("Roman numbers"),
    "letter": _note("letters"),
    "time": _note("times"),
    "entry": _note("entries"),
    "date": _note("dates"),
    "mixed marks": _note("mixed marks"),
    "indents": _note("indented paragraphs"),
    "paragraphs": _note("paragraphs"),
    "lines": _note("lines"),
    "sentences": _note("sentences"),
    "table": _note("rows of a table"),
    "headings": _note("headings"),
    "labels": _note("labels"),
    "mixture": _note("a mixture"),
}
"""As the reader names them; a layout that is not listed goes by its own name."""

_KINDS = {
    PlaceKind.COUNTRY: _note("country"),
    PlaceKind.PROVINCE: _note("province"),
    PlaceKind.DISTRICT: _note("district"),
    PlaceKind.CITY: _note("city"),
    PlaceKind.TOWN: _note("town"),
    PlaceKind.VILLAGE: _note("village"),
    PlaceKind.RIVER: _note("river"),
    PlaceKind.MOUNTAIN: _note("mountain"),
    PlaceKind.OTHER: _note("other"),
}

_MEASURES = {
    Measure.ITEMS: _note("items that count"),
    Measure.EVENTS: _note("distinct events"),
    Measure.PLACEMENTS: _note("placements"),
    Measure.CONFLICT: _note("conflict items"),
}


def place_role_in_words(role: PlaceRole) -> str:
    """The part a place plays in an item, as short as a row has room."""
    return _say(_PLACE_ROLES[role])


def place_role_explained(role: PlaceRole) -> str:
    """The part a place plays, where it is chosen or spoken and must be understood alone."""
    return _say(_PLACE_ROLES_EXPLAINED[role])


def precision_in_words(precision: Precision) -> str:
    """How exactly the text says where."""
    return _say(_PRECISIONS[precision])


def role_in_words(role: Role) -> str:
    """What a passage is called."""
    return _say(_ROLES[role])


def state_in_words(state: State) -> str:
    """How far an item has come."""
    return _say(_STATES[state])


def coverage_in_words(coverage: Coverage) -> str:
    """Whether a chronicle covers a day."""
    return _say(_COVERAGES[coverage])


def basis_in_words(basis: Basis) -> str:
    """How the day of an article was found."""
    return _say(_BASES[basis])


def meaning_in_words(meaning: Meaning) -> str:
    """What a printed date says."""
    return _say(_MEANINGS[meaning])


def layout_in_words(name: str) -> str:
    """How the items of an article are told apart; empty: by nothing but a person's hand."""
    return _say(_LAYOUTS.get(name, name)) if name else _say("cut by hand")


def kind_in_words(kind: PlaceKind) -> str:
    """What kind of place it is."""
    return _say(_KINDS[kind])


def measure_in_words(measure: Measure) -> str:
    """What is counted."""
    return _say(_MEASURES[measure])


def differing_in_words(words: int) -> str:
    """As in ``5 words differ``."""
    return (_say("1 word differs") if words == 1 else _say("{0} words differ")).format(words)


def items_in_words(number: int) -> str:
    """As in ``1 item`` and ``1,204 items``."""
    return _say("1 item") if number == 1 else _say("{0} items").format(f"{number:,}")


def as_entry(words: str) -> str:
    """The words with a capital, as an entry of a menu or a heading."""
    return words[:1].upper() + words[1:]


def _say(words: str) -> str:
    return QCoreApplication.translate("terms", words)
