"""The buttons at the right of the chart's title."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.review.link import Link
from editor.ui.review.picture_menu import PictureMenu
from editor.ui.review.units import Units


class Buttons(QWidget):
    """Filters (where they are folded away), what a bar holds, export, picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.filters = Link(look, self.tr("Filters"))
        self.units = Units(look)
        self.export = KeyButton(look, self.tr("Export…"), self.tr("Ctrl E"))
        self.picture = PictureMenu(look)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.filters, self.units, self.export, self.picture):
            self._row.addWidget(part)
        self.fit()

    def offer(self, names: Iterable[str], show: Callable[[str], object]) -> None:
        """Name the panes that may stand in the chart's place."""
        for at, name in enumerate(names, 1):
            link = Link(self._look, name)
            link.clicked.connect(lambda _=False, name=name: show(name))
            self._row.insertWidget(at, link)
        self.fit()

    def fit(self) -> None:
        """Take the room the buttons need."""
        self._row.setSpacing(self._look.px(14))
        self.updateGeometry()
