"""The folded panel: days in one column, and a button that shows the whole panel."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.day_words import short_month_in_words
from editor.ui.days.field import DayField, Measures
from editor.ui.days.run import one_a_row
from editor.ui.days.seen import SeenDays
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton

WIDTH = 56
DAYS = Measures(edge=8, cell=(39, 36), pitch=38)


class MonthName(QWidget):
    """The month that the days in sight are of."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, ""

    def say(self, day: date | None) -> None:
        """Name the month of this day."""
        self._words = short_month_in_words(day) if day is not None else ""
        self.setToolTip(str(day.year) if day is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(WIDTH), self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw = Drawing(QPainter(self), self._look)
        middle = Qt.AlignmentFlag.AlignHCenter
        draw.words(QRect(self.rect()), self._words, 12, bold=True, token="ink2", align=middle)


class Rail(QWidget):
    """Days under each other."""

    whole_asked = Signal()

    def __init__(self, desk: Desk, seen: SeenDays) -> None:
        super().__init__()
        self._desk, self._seen = desk, seen
        self.button = KeyButton(desk.look, "", "", icon="calendar-blank")
        self.button.setAccessibleName(self.tr("Show the days"))
        self.button.setToolTip(self.tr("Calendar, articles and open days"))
        self.month = MonthName(desk.look)
        self.days = DayField(desk, seen, DAYS)
        self.days.setObjectName("rail")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.month)
        self._column.addWidget(self.days, 1)
        self.button.clicked.connect(self.whole_asked)
        self.days.scrolled.connect(self._name_month)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setContentsMargins(0, px(8), 1, 0)
        self.month.setFixedHeight(px(24))
        self.button.updateGeometry()

    def refresh(self) -> None:
        """Take over the archive and its days."""
        span = self._seen.span()
        run = one_a_row(*span) if span is not None else None
        if run != self.days.run:
            self.days.show_run(run)
        self.days.refresh()
        self._name_month()

    def follow(self) -> None:
        """The desk went elsewhere."""
        self.days.follow()
        self._name_month()

    def _name_month(self) -> None:
        run = self.days.run
        self.month.say(run.day(self.days.rows_in_sight()[0], 0) if run is not None else None)

    def minimumSizeHint(self) -> QSize:
        """The days scroll."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        Drawing(QPainter(self), self._desk.look).side_panel(self.rect(), Qt.Edge.RightEdge)
