"""A row in words, for screen readers and for who rests the mouse on a mark."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from editor.chronicle.draft import FoundDate
from editor.session import Session
from editor.ui.page.laid.beside import Kind, Spot
from editor.ui.page.laid.rows import Row
from editor.ui.page.painting.dates import date_said
from editor.ui.page.said import say
from editor.ui.terms import as_entry, place_role_explained, role_in_words, state_in_words


def row_in_words(session: Session, row: Row) -> str:
    """Number, text, category, places and state of an item."""
    category = session.codebook.category(row.passage.category)
    places = ", ".join(
        f"{place.name}, {place_role_explained(place.role)}"
        for place in row.places
        if place.mention is not None
    )
    dates = ", ".join(date_said(one) for one in row.dates)
    parts = [
        say("Item {0}").format(row.number) if row.is_item else role_in_words(row.passage.role),
        " ".join(row.words.split()),
        category.label if category else "",
        places,
        dates,
        row.note or state_in_words(row.passage.state) if row.is_item else "",
    ]
    return ". ".join(part.rstrip(".") for part in parts if part)


def tip_for(spot: Spot) -> str:
    """What a mark beside an item stands for."""
    if spot.chip is not None:
        said = say("{0}, suggested") if spot.chip.suggested else "{0}"
        return said.format(spot.chip.label)
    if spot.place is not None:
        said = say("{0}: {1}, suggested") if spot.place.mention is None else "{0}: {1}"
        return said.format(spot.place.name, place_role_explained(spot.place.role))
    if spot.kind is Kind.NOTE:
        return spot.words
    return say("{0}. Click to say what it is, or to ask why.").format(as_entry(spot.words))


def tip_for_date(date: FoundDate) -> str:
    """What a printed date stands for, and why."""
    reason = say("{0}. {1}").format(date_said(date), date.why) if date.why else date_said(date)
    return say("{0}. Click to say otherwise.").format(reason.rstrip("."))


def announce(page: QWidget, said: str) -> None:
    """Let a screen reader say it, if one is listening.

    Rows have no interface of their own: one made in Python is called by Qt after Python has let
    go of it, and the program ends there.
    """
    if said and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, said))
