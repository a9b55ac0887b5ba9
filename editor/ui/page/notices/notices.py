"""The notices above the page: a few quiet lines, each with what can be done about it."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.page.notices.notice import Choice, Notice

ARRIVAL, ALIKE, LEARNED, BEFORE, FIRST_DAY, NO_LIST = (
    "arrival", "alike", "learned", "before", "first day", "no list",
)  # fmt: skip
"""What a line is about; it stands in this order, and says one thing at a time."""
ORDER = (NO_LIST, ALIKE, ARRIVAL, LEARNED, BEFORE, FIRST_DAY)


class Notices(QWidget):
    """Lines are made when they are first said; none takes the focus."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._left = look, 0
        self._lines: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self._fit()
        self.update()

    def _fit(self) -> None:
        """The air above and below belongs to the lines: without them there is none."""
        air = self._look.px(4) if self.said() else 0
        self._column.setContentsMargins(0, air, 0, air)

    def line(self, about: str) -> Notice:
        """The line about something, said or not."""
        if about not in self._lines:
            made = self._lines[about] = Notice(self._look)
            made.set_left(self._left)
            before = sum(ORDER.index(one) < ORDER.index(about) for one in self._lines)
            self._column.insertWidget(before, made)
            made.installEventFilter(self)
        return self._lines[about]

    def say(
        self, about: str, sentence: str, choices: tuple[Choice, ...] = (), *, key: str = ""
    ) -> None:
        """Say a sentence; ``key`` is what the first choice is done with by key."""
        self.line(about).say(sentence, choices, key=key)
        self._fit()

    def drop(self, *about: str) -> bool:
        """Take lines away; False where none of them was said."""
        shown = [one for one in about if one in self._lines and not self._lines[one].isHidden()]
        for one in shown:
            self._lines[one].hide()
        return bool(shown)

    def clear(self) -> None:
        """Another article is looked at: nothing of this one is said any more."""
        self.drop(*self._lines)

    def said(self) -> tuple[str, ...]:
        """What is said now, from top to bottom."""
        shown = (self._lines.get(one) for one in ORDER)
        return tuple(one.words.text() for one in shown if one is not None and not one.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line came or went."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the bar at its left and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("tint"))
        bar = self._look.px(3)
        painter.fillRect(QRect(0, 0, bar, self.height()), self._look.colour("accent"))
        Drawing(painter, self._look).hairline(0, self.width(), self.height() - 1)

    def set_left(self, left: int) -> None:
        """Where the page's text begins."""
        self._left = left
        for one in self._lines.values():
            one.set_left(left)
