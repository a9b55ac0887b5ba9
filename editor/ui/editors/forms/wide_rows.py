"""A list that fills a window: it scrolls, and a click gives it the keys."""

from PySide6.QtCore import Qt

from editor.ui.look.look import Look
from editor.ui.parts.listing import Rows


def wide_rows(look: Look, row: int) -> Rows:
    """Rows of one height; ``row`` in pixels at text size 100 %."""
    made = Rows(look, row)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return made
