"""Search: the palette over the window, made when it is first asked for."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.commands import COMMANDS
from editor.ui.desk import Desk

if TYPE_CHECKING:
    from editor.ui.palette.found import Found
    from editor.ui.palette.palette import Palette


class Search:
    """Finds commands, categories, days and items; asks for a line of words in the same field."""

    def __init__(
        self,
        desk: Desk,
        over: QWidget,
        actions: Callable[[], tuple[QAction, ...]],
        tag: Callable[[int], object],
        show: Callable[[int, int], object],
    ) -> None:
        self._desk, self._over = desk, over
        self._actions, self._tag, self._show = actions, tag, show

    @cached_property
    def palette(self) -> "Palette":
        """The field and what it finds, over the window."""
        from editor.ui.palette.palette import Palette

        return Palette(self._desk.look, self._over, self._found)

    def open(self, words: str = "") -> None:
        """Show what can be done, or found for the words."""
        self.palette.open(words)

    def ask(self, what: str, value: str, take: Callable[[str], object]) -> None:
        """Ask for one line of words; Esc leaves everything as it is."""
        self.palette.ask(what, value, take)

    def place(self) -> None:
        """Follow the size of the window."""
        if "palette" in self.__dict__:
            self.palette.place()

    def _found(self, words: str) -> "tuple[Found, ...]":
        from editor.ui.palette.found import Doing, found

        icons = {one.id: one.icon for one in COMMANDS}
        return found(words, Doing(self._desk, self._actions(), icons, self._tag, self._show))
