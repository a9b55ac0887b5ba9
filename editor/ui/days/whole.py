"""The whole column: title, undated, calendar, legend, the day on the desk, other open days."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.days.day_part import DayPart
from editor.ui.days.field import DayField, Measures
from editor.ui.days.legend import Legend
from editor.ui.days.open_numbers import OpenNumbers
from editor.ui.days.open_part import OpenPart
from editor.ui.days.row_button import RowButton
from editor.ui.days.run import LEAST_WEEKS, weeks
from editor.ui.days.seen import SeenDays
from editor.ui.days.title import TitleButton
from editor.ui.days.weekdays import NoDays, Weekdays
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.rule import Rule
from editor.ui.parts.words import Words

WEEKS = Measures(edge=16, cell=(26, 32), pitch=34)
FEWEST_WEEKS, MOST_WEEKS = 3, 10
"""Weeks in sight at once; the other open days have what is left."""


class WholeDays(QWidget):
    """Everything of the panel while it is not folded."""

    title_asked = Signal(QPoint)
    went = Signal()
    left = Signal()

    def __init__(self, desk: Desk, seen: SeenDays, numbers: OpenNumbers) -> None:
        super().__init__()
        self._desk, self._seen = desk, seen
        self.title = TitleButton(desk.look)
        self.undated = RowButton(desk.look)
        self.undated.setObjectName("undated")
        self.calendar = DayField(desk, seen, WEEKS)
        self.calendar.setObjectName("calendar")
        self.weekdays = Weekdays(desk.look, self.calendar)
        self.none = NoDays(desk.look, self.calendar)
        self.hint = Words(desk.look, size=13, token="ink2", wraps=True)
        self.legend = Legend(desk.look)
        self.rule = Rule(desk.look)
        self.day = DayPart(desk, seen)
        self.open = OpenPart(desk, seen, numbers)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self.title, self.undated, self.weekdays, self.calendar, self.none):
            self._column.addWidget(part)
        self._column.addWidget(self.hint)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.rule)
        self._column.addWidget(self.day)
        self._column.addWidget(self.open, 1)
        self._column.addStretch(0)  # for the empty archive, where nothing stretches
        self.hint.say(self.tr("Days appear here as you paste."))

    def _connect(self) -> None:
        self.title.clicked.connect(
            lambda: self.title_asked.emit(self.title.mapToGlobal(self.title.rect().bottomLeft()))
        )
        self.undated.clicked.connect(self._go_undated)
        # Seen while drawing; nothing may change its size then.
        self.calendar.signs_seen.connect(self._explain, Qt.ConnectionType.QueuedConnection)
        for part in (self.calendar, self.day, self.open):
            part.went.connect(self.went)
            part.left.connect(self.left)

    def _go_undated(self) -> None:
        self._desk.show_day(None)
        self.went.emit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setContentsMargins(0, 0, 1, px(8))
        self.weekdays.setFixedHeight(px(22))
        self.none.setFixedHeight(px(WEEKS.pitch) * LEAST_WEEKS)
        self.day.restyle()
        self.hint.setContentsMargins(px(16), px(8), px(16), 0)

    def refresh(self) -> None:
        """Take over the archive and its days."""
        self.title.say(self._desk.session.title)
        span = self._seen.span()
        run = weeks(*span) if span is not None else None
        self._show_parts(empty=run is None, undated=self._say_undated())
        if run != self.calendar.run:
            self.calendar.show_run(run)
            self.legend.show_signs(self.calendar.signs)
        self.calendar.refresh()
        self._show_day()

    def follow(self) -> None:
        """The desk went elsewhere."""
        self._show_day()
        self.calendar.follow()

    def _say_undated(self) -> bool:
        """Name the articles without a day; whether there are any."""
        articles = self._desk.session.articles.of_day(None)
        number = self._desk.session.days.undated().items
        self.undated.say(self.tr("Undated"), str(number))
        return bool(articles) or number > 0

    def _show_parts(self, *, empty: bool, undated: bool) -> None:
        self.undated.setVisible(undated)
        self.none.setVisible(empty)
        self.hint.setVisible(empty and not undated)
        for part in (self.calendar, self.legend):
            part.setVisible(not empty)
        for below in (self.rule, self.day, self.open):
            below.setVisible(undated or not empty)

    def _show_day(self) -> None:
        self.undated.chosen = self._desk.day is None and self._desk.sheet is not None
        self.undated.update()
        self.day.refresh()
        self._share_height()
        self.open.refresh()

    def _explain(self) -> None:
        self.legend.show_signs(self.calendar.signs)
        self._share_height()

    def _share_height(self) -> None:
        """As many weeks as leave room for the rest; the calendar scrolls."""
        run = self.calendar.run
        if run is None:
            return
        px, pitch = self._desk.look.px, self.calendar.pitch
        parts = (self.title, self.undated, self.weekdays, self.legend, self.day)
        heights = [one.sizeHint().height() for one in parts if one.isVisibleTo(self)]
        margins = self._column.contentsMargins()
        taken = sum(heights) + px(22) + margins.top() + margins.bottom()
        room = (self.height() - taken - self.open.wanted()) // pitch
        self.calendar.setFixedHeight(min(run.rows, MOST_WEEKS, max(FEWEST_WEEKS, room)) * pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Weeks and rows share the height."""
        super().resizeEvent(event)
        self._share_height()
        self.calendar.bring(self.calendar.focused_day)

    def sizeHint(self) -> QSize:
        """As a column."""
        return QSize(self._desk.look.px(236), self._desk.look.px(600))

    def minimumSizeHint(self) -> QSize:
        """What does not fit is cut, so that the window can be low."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        Drawing(QPainter(self), self._desk.look).side_panel(self.rect(), Qt.Edge.RightEdge)
