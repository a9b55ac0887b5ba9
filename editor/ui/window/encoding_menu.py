"""The menu of encodings that an opened file can be read in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.editors.importing.encodings import encodings_offered
from editor.ui.look.look import Look


class EncodingMenu(QMenu):
    """The present encoding is ticked; gone when it closes."""

    chosen = Signal(str)
    """Another encoding was chosen: carries its name."""

    def __init__(self, look: Look, now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self.setObjectName("encodings")
        self.setFont(look.font(13))
        group = QActionGroup(self)
        for encoding, words in encodings_offered():
            if encoding:
                action = self.addAction(words)
                action.setCheckable(True)
                action.setChecked(encoding == now)
                action.setData(encoding)
                group.addAction(action)
        group.triggered.connect(self._choose)
        self.aboutToHide.connect(self.deleteLater)

    def _choose(self, action: QAction) -> None:
        if action.data() != self._now:
            self.chosen.emit(action.data())
