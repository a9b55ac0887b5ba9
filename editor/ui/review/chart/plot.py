"""The plot: a PlotWidget without any behaviour of its own, two axes of words, and the bars."""

from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QWidget

from editor.ui.look.look import Look
from editor.ui.review.chart.axes import GAP, QuietAxis
from editor.ui.review.chart.bars_item import BarsItem, scale_of
from editor.ui.review.chart.day_ticks import day_ticks
from editor.ui.review.chart.scale import Scale, steps
from editor.ui.review.chart.shown import Shown
from editor.ui.review.figures.columns import Column

ABOVE = 38
"""Room above the highest bar for its number and the names of gaps, at text size 100 %."""
BELOW = 2
AXIS = 24


class Plot:
    """Wraps the widget that draws; who shows bars in it says which days are in sight."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self._look = look
        self._shown: Shown | None = None
        self._days, self._numbers = QuietAxis(look, "bottom"), QuietAxis(look, "left")
        axes = {"bottom": self._days, "left": self._numbers}
        self.widget = pg.PlotWidget(parent, axisItems=axes, enableMenu=False)
        self._bars = BarsItem(look)
        self._strip()
        self.restyle()

    def _strip(self) -> None:
        """Take away what a plot does by itself: the chart has its own mouse, keys and margins."""
        item = self.widget.getPlotItem()
        item.addItem(self._bars, ignoreBounds=True)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.disableAutoRange()
        item.layout.setContentsMargins(0, 0, 0, 0)
        item.layout.setSpacing(0)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setFrameShape(QFrame.Shape.NoFrame)
        self.widget.viewport().setMouseTracking(True)
        self._view = item.getViewBox()

    def restyle(self) -> None:
        """Follow the look."""
        self.widget.setBackground(self._look.colour("paper"))
        self._days.restyle()
        self._numbers.restyle()
        self._days.setHeight(self._look.px(AXIS))
        self._fit()

    def show_chart(self, shown: Shown | None) -> None:
        """Draw this; None draws nothing."""
        self._shown = shown
        self._fit()

    def mark(self, shown: Shown) -> None:
        """Draw this with the same days in sight."""
        self._shown = shown
        self._bars.mark(shown)

    def fit(self) -> None:
        """Follow the size of the widget."""
        self._fit()

    @property
    def scale(self) -> Scale:
        """The scale of the plot, in pixels of its widget."""
        view = self._view
        view.updateMatrix()
        whole = view.childGroup.sceneTransform() * self.widget.viewportTransform()
        return scale_of(whole, view.viewRect())

    def _fit(self) -> None:
        """Set range, lines and words from what is shown and from the size."""
        if self._shown is None:
            self._bars.show_chart(None, [])
            for axis in (self._days, self._numbers):
                axis.name({})
            return
        sight = self._shown.sight
        high = max(1, self.widget.height() - self._look.px(AXIS))
        highest = max(4, max((one.total for one in self._shown.columns), default=0))
        room = max(high - self._look.px(ABOVE) - BELOW, high * 0.3)
        one = highest / room
        lines = steps(highest, room, self._look.px(48))
        self._numbers.setWidth(self._look.text_width(str(lines[-1]), 12) + self._look.px(10))
        self._view.setRange(
            xRange=(sight.first - 0.5, sight.last + 0.5),
            yRange=(-BELOW * one, (high - BELOW) * one),
            padding=0,
        )
        self.widget.getPlotItem().layout.activate()
        self._numbers.name({number: str(number) for number in lines})
        self._days.name(self._day_words(self._shown))
        self._bars.show_chart(self._shown, lines)

    def _day_words(self, shown: Shown) -> dict[float, str]:
        sight = shown.sight
        wide = max(1.0, self.widget.width() - pg.AxisItem.width(self._numbers))
        gap = self._look.px(GAP)
        ticks = day_ticks(
            date.fromordinal(sight.first),
            date.fromordinal(sight.last),
            wide / sight.days,
            lambda words: self._look.text_width(words, 12) + gap,
        )
        found = {}
        for ordinal, words in ticks:
            column = shown.column_at(ordinal)
            found[column.centre if column else float(ordinal)] = words
        return found

    def column_at(self, at: QPointF) -> Column | None:
        """The column at a place of the widget; None beside the days and below the base."""
        if self._shown is None:
            return None
        scale = self.scale
        if not (scale.left <= at.x() <= scale.right and scale.top <= at.y() <= scale.base):
            return None
        return self._shown.column_at(scale.ordinal(at.x()))

    def column_near(self, x: float) -> Column | None:
        """The column above or below a place, or at the end it lies beyond."""
        if self._shown is None:
            return None
        sight = self._shown.sight
        ordinal = min(max(self.scale.ordinal(x), sight.first), sight.last)
        return self._shown.column_at(ordinal)
