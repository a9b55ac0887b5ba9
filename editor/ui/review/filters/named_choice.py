"""A choice among names that the archive holds, or any of them."""

from PySide6.QtCore import Signal

from editor.ui.look.look import Look
from editor.ui.parts.choice import Choice


class NamedChoice(Choice):
    """The first entry, ``anything``, sets no limit."""

    named = Signal(str)
    """The name chosen; empty: any."""

    def __init__(self, look: Look, anything: str) -> None:
        super().__init__(look)
        self._anything = anything
        self._names: tuple[str, ...] = ()
        self.activated.connect(lambda at: self.named.emit(self._names[at - 1] if at else ""))

    def show_name(self, name: str, known: tuple[str, ...]) -> None:
        """Show which name is set; it can be chosen too where it is known no more."""
        names = (*known, name) if name and name not in known else known
        if names != self._names or not self.count():
            self._names = names
            self.clear()
            self.addItems([self._anything, *names])
        self.setCurrentIndex(names.index(name) + 1 if name else 0)
