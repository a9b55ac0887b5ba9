"""A row that is ticked or not."""

from PySide6.QtCore import Signal

from editor.ui.editors.forms.row import Row
from editor.ui.look.look import Look
from editor.ui.parts.tick import Tick


class TickRow(Row):
    """Words with a box, taken as soon as it is clicked."""

    ticked = Signal(bool)
    """What it is from now on."""

    def __init__(self, look: Look, words: str, hint: str = "") -> None:
        self.tick = Tick(look, words, hint)
        super().__init__(look, "", self.tick)
        self.tick.setAccessibleName(words)
        self.tick.setAccessibleDescription(hint)
        self.tick.clicked.connect(self.ticked)

    def show_value(self, on: bool) -> None:
        """Show whether it is ticked."""
        self.tick.setChecked(on)
