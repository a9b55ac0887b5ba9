"""A row in which one of a few things is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from editor.ui.editors.forms.row import Row
from editor.ui.look.look import Look
from editor.ui.parts.choice import Choice


class ChoiceRow(Row):
    """One of a few, taken as soon as it is chosen."""

    chosen = Signal(object)
    """The value of what was chosen."""

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        self.choice = Choice(look)
        super().__init__(look, label, self.choice, hint)
        self.choice.activated.connect(lambda _: self.chosen.emit(self.choice.currentData()))

    def offer(self, values: Iterable[tuple[object, str]]) -> None:
        """Offer these: values and words. What was chosen stays chosen where it is among them."""
        new = list(values)
        if new == [
            (self.choice.itemData(at), self.choice.itemText(at))
            for at in range(self.choice.count())
        ]:
            return
        was = self.choice.currentData()
        self.choice.clear()
        for value, words in new:
            self.choice.addItem(words, value)
        self.show_value(was)

    def show_value(self, value: object) -> None:
        """Show what is chosen."""
        at = next(
            (at for at in range(self.choice.count()) if self.choice.itemData(at) == value), -1
        )
        self.choice.setCurrentIndex(at)
        self.say_error("")
