"""View and Help: what is shown, and how."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.ui.actions import Handlers
from editor.ui.look.look import Look
from editor.ui.settings import TEXT_SIZE, TEXT_SIZES, THEME, Settings
from editor.ui.window.windows import Windows


class ViewActs(QObject):
    """Acts on the window itself; nothing of it is a step."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        windows: Windows,
        show: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._settings, self._windows, self._show = look, settings, windows, show

    def handlers(self) -> Handlers:
        """The tables of both menus; the chart's patterns are the window's."""
        windows = self._windows
        return {
            "view.annotate": lambda: self._show("annotate"),
            "view.review": lambda: self._show("review"),
            "view.calendar": lambda: self._show("calendar"),
            "view.missing": lambda: self._show("missing"),
            "view.theme": self.theme,
            "view.text_larger": lambda: self.text(1),
            "view.text_smaller": lambda: self.text(-1),
            "help.keys": windows.show_keys,
            "help.guide": windows.show_guide,
            "help.about": windows.show_about,
            "codebook.edit": windows.show_codebook,
            "places.edit": windows.show_places,
            "edit.history": windows.show_history,
            "item.history": windows.show_item_history,
        }

    def theme(self) -> None:
        """The other theme, from now on."""
        wanted = "light" if self._look.dark else "dark"
        self._settings.set(THEME, wanted)
        self._look.set_theme(wanted)

    def text(self, by: int) -> None:
        """The next larger or smaller text size."""
        now = round(self._look.factor * 100)
        sizes = [one for one in TEXT_SIZES if (one > now if by > 0 else one < now)]
        if sizes:
            size = sizes[0] if by > 0 else sizes[-1]
            self._settings.set(TEXT_SIZE, size)
            self._look.set_factor(size / 100)
