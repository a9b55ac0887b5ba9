"""The days panel, left of the page: whole, or folded to a rail where the window is narrow."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.ui.days.open_numbers import OpenNumbers
from editor.ui.days.overlay import Overlay
from editor.ui.days.rail import WIDTH as RAIL
from editor.ui.days.rail import Rail
from editor.ui.days.seen import SeenDays
from editor.ui.days.whole import WholeDays
from editor.ui.desk import Desk

WIDTHS = ((1600, 280), (1080, 236))
"""From this width of the window on, the panel is so wide; both at text size 100 %."""


class DaysPanel(QWidget):
    """Where one is in the archive, and where one can go."""

    left = Signal()
    """The page shall have the keys again."""
    title_asked = Signal(QPoint)
    """The menu of archives, at this point of the screen."""
    paste_asked = Signal()
    coverage_asked = Signal(object, QPoint)
    """Whether a chronicle covers a day (a date), asked at this point of the screen."""
    day_menu_asked = Signal(object, QPoint)
    """The menu of a day (a date), at this point of the screen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("days")
        self.setAccessibleName(self.tr("Days"))
        self._desk = desk
        self._at = self._where()
        self._seen, self._numbers = SeenDays(desk), OpenNumbers(desk)
        self.whole = WholeDays(desk, self._seen, self._numbers)
        self.rail = Rail(desk, self._seen)
        self.rail.hide()
        self.folded = False
        self._overlay = Overlay(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.rail)
        self._row.addWidget(self.whole)
        self._connect()
        self.restyle()
        self.whole.follow()

    def _connect(self) -> None:
        desk, whole = self._desk, self.whole
        desk.changed.connect(self._hear)
        desk.moved.connect(self._follow)
        desk.opened.connect(self._opened)
        desk.look.changed.connect(self.restyle)
        whole.title_asked.connect(self.title_asked)
        whole.day.paste_asked.connect(self.paste_asked)
        whole.day.coverage_asked.connect(self.coverage_asked)
        for done in (whole.went, whole.day.paste_asked):
            done.connect(self._overlay.hide)
        self.rail.whole_asked.connect(self.show_whole)
        for field in (whole.calendar, self.rail.days):
            field.day_menu_asked.connect(self.day_menu_asked)
        for part in (whole, self.rail.days):
            part.left.connect(self._overlay.hide)
            part.left.connect(self.left)

    # What the window calls.

    def fit_window(self, width: int) -> None:
        """Take the width, or fold to a rail, for a window ``width`` pixels wide."""
        logical = width / self._desk.look.factor
        wide = next((wide for least, wide in WIDTHS if logical >= least), RAIL)
        self._fold(folded=wide == RAIL)
        self.setFixedWidth(self._desk.look.px(wide))

    def show_whole(self) -> None:
        """Show the whole panel over the page while it is folded."""
        if not self.folded:
            return
        wide = self._desk.look.px(WIDTHS[-1][1])
        at = self.mapToGlobal(QPoint(0, 0))
        self._overlay.show_over(self.whole, QRect(at.x(), at.y(), wide, self.height()))
        self.whole.refresh()
        self.whole.follow()
        self.whole.calendar.setFocus()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.whole.restyle()
        self.rail.restyle()
        self._refresh()

    # What it follows.

    def _fold(self, *, folded: bool) -> None:
        if folded == self.folded:
            return
        self.folded = folded
        self._overlay.hide()
        self._row.addWidget(self.whole)
        self.whole.setVisible(not folded)
        self.rail.setVisible(folded)
        self._refresh()
        self._shown().follow()

    def _shown(self) -> WholeDays | Rail:
        return self.rail if self.folded else self.whole

    def _refresh(self) -> None:
        """What is out of sight is refreshed when it comes into sight."""
        self._shown().refresh()
        if self._overlay.isVisible():
            self.whole.refresh()

    def _where(self) -> tuple[date | None, int | None]:
        sheet = self._desk.sheet
        return self._desk.day, sheet.article.id if sheet is not None else None

    def _follow(self) -> None:
        """The desk went to an item; only another day or article matters here."""
        if self._where() == self._at:
            return
        self._at = self._where()
        self._shown().follow()
        if self._overlay.isVisible():
            self.whole.follow()

    def _opened(self) -> None:
        self._seen.forget_all()
        self._numbers.forget()
        self.whole.calendar.run = self.rail.days.run = None
        self._at = self._where()  # the same day and number may be another article there
        self._refresh()

    def _hear(self, change: Change) -> None:
        self._seen.forget(change)
        self._numbers.hear(change)
        if change.days or change.touches("day", "article", "meta"):
            self._refresh()
        self._follow()
