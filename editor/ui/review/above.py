"""What Review shows at the top: the chart, or in its place the calendar or what is missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.ui.desk import Desk
from editor.ui.review.calendar.calendar import Calendar
from editor.ui.review.chart.chart import Chart
from editor.ui.review.figures.found import Found
from editor.ui.review.missing.missing import MissingPane

if TYPE_CHECKING:
    from editor.ui.review.pane import Pane


class Above(QWidget):
    """Panes in the place of the chart have the room of the lists below it too."""

    switched = Signal()
    day_asked = Signal(object)
    article_asked = Signal(int, object)

    def __init__(self, desk: Desk, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        chart.setParent(self)
        self._chart_name = QCoreApplication.translate("Above", "Chart")
        self.calendar = Calendar(desk)
        self.missing = MissingPane(desk)
        self._parts: dict[str, Pane] = {"calendar": self.calendar, "missing": self.missing}
        self._panes = tuple(self._parts.values())
        self._found: Found | None = None
        self._shown: Pane | None = None
        for pane in self._panes:
            pane.setParent(self)
            pane.hide()
            pane.asked_for.connect(self.show_pane)
        self.calendar.day_asked.connect(self.day_asked)
        self.missing.day_asked.connect(self.day_asked)
        self.missing.article_asked.connect(self.article_asked)

    @property
    def names(self) -> tuple[str, ...]:
        """The panes that may stand in the chart's place."""
        return tuple(one.name for one in self._panes)

    @property
    def whole(self) -> bool:
        """Whether a pane stands in the place of chart and lists."""
        return self._shown is not None

    def show_part(self, part: str) -> None:
        """Show ``calendar`` or ``missing``; anything else: the chart."""
        self._show(self._parts.get(part))

    def show_pane(self, name: str) -> None:
        """Show the pane of this name, as it stands in a head; any other name: the chart."""
        self._show(next((one for one in self._panes if one.name == name), None))

    def _show(self, shown: "Pane | None") -> None:
        self._shown = shown
        self.chart.setVisible(self._shown is None)
        for pane in self._panes:
            pane.setVisible(pane is self._shown)
            others = tuple(one for one in self.names if one != pane.name)
            pane.offer((self._chart_name, *others))
        self._fill()
        if self._shown is not None:
            self._shown.setFocus()
        self.switched.emit()

    def show_found(self, found: Found) -> None:
        """What is asked was answered anew: show it where it is in sight."""
        self._found = found
        self._fill()

    def _fill(self) -> None:
        if self._found is not None and self._shown is self.calendar:
            self.calendar.show_found(self._found)
        elif self._shown is self.missing:
            self.missing.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each has the whole room."""
        super().resizeEvent(event)
        for part in (self.chart, *self._panes):
            part.setGeometry(QRect(0, 0, self.width(), self.height()))
