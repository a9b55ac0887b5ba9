"""What the page says of its day and its dates, in the archivist's words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.article import Basis
from editor.chronicle.day_words import day_in_words
from editor.chronicle.passage import Role
from editor.ui.terms import basis_in_words

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


def basis_said(basis: Basis) -> str:
    """How the day was found, as the head of the page says it."""
    found = basis_in_words(basis)
    return found if basis is Basis.NONE else say("of this day {0}").format(found)


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
