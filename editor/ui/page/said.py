"""What the page says of roles, bases and dates, in the archivist's words."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.chronicle.article import Basis
from editor.chronicle.day_words import day_in_words
from editor.chronicle.passage import Role
from editor.ui.terms import role_in_words


def _note(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("page", words))


_BASES = {
    Basis.HEADLINE: _note("of this day by its headline"),
    Basis.HEADING: _note("of this day by a heading"),
    Basis.TEXT: _note("of this day by its text"),
    Basis.ORDINAL: _note("of this day by its number"),
    Basis.DATELINE: _note("of this day by its dateline"),
    Basis.FILE_NAME: _note("of this day by its file name"),
    Basis.HAND: _note("of this day by hand"),
    Basis.NONE: _note("no day found"),
}

_BASES_SHORT = {
    Basis.HEADLINE: _note("as the headline says"),
    Basis.HEADING: _note("as a heading says"),
    Basis.TEXT: _note("as the text says"),
    Basis.ORDINAL: _note("counted from the number of the day"),
    Basis.DATELINE: _note("as the dateline says"),
    Basis.FILE_NAME: _note("as the file name says"),
    Basis.HAND: _note("entered by hand"),
    Basis.NONE: _note("no day was found in the text"),
}

CHOSEN_ROLES = (
    Role.ITEM,
    Role.HEADLINE,
    Role.DATELINE,
    Role.BYLINE,
    Role.LEAD,
    Role.HEADING,
    Role.SKIP,
)
"""What a passage can be said to be; a mark belongs to its item and is not shown."""


def say(words: str) -> str:
    """Words of the page in the language of the window."""
    return QCoreApplication.translate("page", words)


def role_said(role: Role) -> str:
    """What a passage is called."""
    return role_in_words(role)


def basis_said(basis: Basis) -> str:
    """How the day was found, as the head of the page says it."""
    return say(_BASES[basis])


def basis_explained(basis: Basis) -> str:
    """How the day was found, as it stands beside the day itself."""
    return say(_BASES_SHORT[basis])


def moment_said(iso: str) -> str:
    """A date that was printed, as short as a head needs it; as it stands where it is none."""
    try:
        return day_in_words(date.fromisoformat(iso[:10]))
    except ValueError:
        return iso


def ordinal_said(number: int) -> str:
    """As in ``43rd day``."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(
        number % 10, "th")  # fmt: skip
    return say("{0} day").format(f"{number}{ending}")
