"""Rows beside each other in a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.look.look import Look

GAP = 12


class Beside(QWidget):
    """Parts that share a line, their tops level; ``shares`` are their parts of the width."""

    def __init__(self, look: Look, *parts: QWidget, shares: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._look = look
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for at, part in enumerate(parts):
            share = shares[at] if shares else 1
            self._line.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._line.setSpacing(self._look.px(GAP))


def button_line(*buttons: QWidget) -> QHBoxLayout:
    """Buttons from the left, as wide as their words."""
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
