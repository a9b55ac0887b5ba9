"""What can be done with the chart as a picture: saved to a file, or copied."""

from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.look.look import Look
from editor.ui.review.link import Link


class PictureMenu(Link):
    """A word with a menu below it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", caret=True, parent=parent)
        self.say(self.tr("Picture"))
        self.menu = QMenu(self)
        self.save = self.menu.addAction(self.tr("Save as…"))
        self.copy = self.menu.addAction(self.tr("Copy"))
        self.clicked.connect(lambda: self.menu.popup(self.mapToGlobal(self.rect().bottomLeft())))
