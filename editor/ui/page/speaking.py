"""A row in words, for screen readers."""

from PySide6.QtCore import QCoreApplication

from editor.chronicle.passage import State
from editor.session import Session
from editor.ui.page.rows import Row


def row_in_words(session: Session, row: Row) -> str:
    """Number, text, category, places and state of an item."""
    category = session.codebook.category(row.passage.category)
    states = {
        State.OPEN: _tr("open"),
        State.TAGGED: _tr("tagged, not yet confirmed"),
        State.CHECKED: _tr("confirmed"),
        State.EXCLUDED: _tr("not an event"),
    }
    places = ", ".join(place.name for place in row.places if place.mention is not None)
    parts = [
        _tr("Item {0}").format(row.number) if row.is_item else row.passage.role.value,
        " ".join(row.words.split()),
        category.label if category else "",
        places,
        states[row.passage.state] if row.is_item else "",
    ]
    return ". ".join(part for part in parts if part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("page", words)
