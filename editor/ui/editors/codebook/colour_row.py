"""A row in which a colour is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from editor.ui.editors.codebook.swatch_button import SwatchButton
from editor.ui.editors.forms.row import Row
from editor.ui.look.look import Look
from editor.ui.parts.ground import paper_palette


class ColourRow(Row):
    """A swatch. A click opens the palette, which stops nothing."""

    chosen = Signal(str)
    """The colour as ``#RRGGBB``."""

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        self.button = SwatchButton(look)
        self.dialog: QColorDialog | None = None
        self._offered: tuple[str, ...] = ()
        super().__init__(look, label, self.button, hint)
        self.button.clicked.connect(self.open)

    def offer(self, colours: tuple[str, ...]) -> None:
        """Colours that stand in the palette ready to be taken."""
        self._offered = colours

    def show_value(self, colour: str) -> None:
        """Show what is chosen."""
        self.button.show_colour(colour)
        self.button.setAccessibleDescription(colour)

    def open(self) -> None:
        """Open the palette."""
        self.close_palette()
        dialog = QColorDialog(QColor(self.button.text()), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        for at, colour in enumerate(self._offered[: QColorDialog.customCount()]):
            QColorDialog.setCustomColor(at, QColor(colour))
        dialog.setModal(False)
        dialog.setPalette(paper_palette(self._look))
        dialog.setWindowTitle(self.label.text())
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name().upper()))
        dialog.finished.connect(self.close_palette)
        self.dialog = dialog
        dialog.show()

    def close_palette(self) -> None:
        """Take the palette away: another row is shown."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
