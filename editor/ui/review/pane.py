"""A pane of the review: a heading in the serif, small words beside it, and what it holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.words import Title, Words
from editor.ui.review.link import Link

HEAD = 26


class Pane(QWidget):
    """``name`` is what other panes call it where there is room for one of them only."""

    asked_for = Signal(str)
    """The name of another pane that is wanted in this one's place."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.name = look, name
        self.heading = Title(look, size=16, bold=True)
        self.heading.elides = True
        self.heading.say(name)
        self.beside = Words(look, size=13, token="ink2")
        self.beside.elides = False
        self.beside.restyle()
        self.head, self._others = QHBoxLayout(), QHBoxLayout()
        self.column = QVBoxLayout(self)
        for part in (self.heading, self.beside):
            self.head.addWidget(part)
        self.head.addStrut(look.px(HEAD))
        self.head.addStretch(1)
        self.head.addLayout(self._others)
        self.column.addLayout(self.head)
        look.changed.connect(self.restyle)
        Pane.restyle(self)

    def restyle(self) -> None:
        """Take over the text size."""
        px = self.look.px
        self.column.setContentsMargins(0, px(8), 0, 0)
        self.column.setSpacing(px(6))
        self.head.setSpacing(px(10))
        self._others.setSpacing(px(10))

    def offer(self, others: tuple[str, ...]) -> None:
        """Name the panes that can be shown in this one's place."""
        empty(self._others)
        for name in others:
            link = Link(self.look, name)
            link.clicked.connect(lambda _=False, name=name: self.asked_for.emit(name))
            self._others.addWidget(link)


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
