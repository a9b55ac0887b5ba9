"""The other days with open items: as many as there is room for, and how many more there are."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from editor.ui.days.heading_line import HeadingLine
from editor.ui.days.open_numbers import OpenNumbers
from editor.ui.days.open_paint import ROW, OpenPainter
from editor.ui.days.open_rows import OpenDay, OpenRows
from editor.ui.days.seen import SeenDays
from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows

HEADING, WANTED = 24, 2


class OpenPart(QWidget):
    """Takes the height that is left."""

    went = Signal()
    left = Signal()

    def __init__(self, desk: Desk, seen: SeenDays, numbers: OpenNumbers) -> None:
        super().__init__()
        self._desk, self._seen, self._numbers = desk, seen, numbers
        self.heading = HeadingLine(desk.look)
        self.heading.say(self.tr("Other days with open items"))
        self.more = HeadingLine(desk.look, bold=False)
        self.rows = OpenRows(self)
        self.list = Rows(desk.look, ROW)
        self.list.setAccessibleName(self.heading.words)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(OpenPainter(desk.look, self.list))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.heading, self.list, self.more):
            column.addWidget(part)
        column.addStretch(1)
        self.list.clicked.connect(self._go)
        keys = ListKeys((self.list,))
        keys.entered.connect(self._enter)
        keys.left.connect(self.left)

    def minimumSizeHint(self) -> QSize:
        """It may be out of sight where there is no room."""
        return QSize(0, 0)

    def wanted(self) -> int:
        """The height that shows a few days, in pixels."""
        days = min(sum(day != self._desk.day for day, _ in self._numbers.days()), WANTED)
        px = self._desk.look.px
        return px(HEADING) + days * px(ROW) + px(8) if days else 0

    def refresh(self) -> None:
        """Take over the numbers and the height."""
        here = self._desk.day
        days = [one for one in self._numbers.days() if one[0] != here]
        px = self._desk.look.px
        room = (self.height() - px(HEADING)) // px(ROW)
        shown = days[: room if len(days) <= room or room < 2 else room - 1]
        self._show(len(days), len(days) - len(shown), below=room >= 2)
        span = self._seen.span()
        years = span is not None and span[0].year != span[1].year
        self.rows.show(OpenDay(*one, years=years) for one in shown)
        self.list.fit()

    def _show(self, days: int, more: int, *, below: bool) -> None:
        """Say how many days are not shown: below, or beside the heading where that is low."""
        self.heading.setVisible(days > 0 and self.height() >= self._desk.look.px(HEADING + ROW))
        words = self.tr("and 1 more day") if more == 1 else self.tr("and {0} more days")
        self.more.say(words.format(more))
        self.more.setVisible(more > 0 and below and self.heading.isVisibleTo(self))
        number = self.tr("{0} days").format(days) if more and not below else ""
        self.heading.say(self.heading.words, number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer days fit."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.refresh()

    def _go(self, index: QModelIndex) -> None:
        day = self.rows.day(index)
        if day is not None:
            self._desk.show_open(day)
            self.went.emit()

    def _enter(self, index: QModelIndex) -> None:
        self._go(index)
        self.left.emit()
