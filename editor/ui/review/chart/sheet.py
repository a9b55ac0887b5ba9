"""The chart as a sheet: head, plot and key. What the window shows and what a picture is made of."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.ui.look.look import Look
from editor.ui.review.chart import words as say
from editor.ui.review.chart.drawing import selected_blocks
from editor.ui.review.chart.head import draw_head, head_height
from editor.ui.review.chart.key import draw_key, key_width
from editor.ui.review.chart.line import draw_line, line_height
from editor.ui.review.chart.marks import marks_of
from editor.ui.review.chart.plot import Plot
from editor.ui.review.chart.shown import Shown
from editor.ui.review.chart.sight import Sight
from editor.ui.review.figures.bars import Bars
from editor.ui.review.figures.columns import Column, Unit, columns_of

THINNEST = 4
"""A day narrower than this many pixels is shown with its week, a week with its month, and so on."""
DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30, Unit.YEAR: 365}
Span = tuple[date, date]


class ChartSheet(QWidget):
    """Shows bars; no mouse, no keys."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.shown: Shown | None = None
        self.reserved = 0
        """Pixels at the right of the title that something else stands on."""
        self._patterns = False
        self.wanted_unit: Unit | None = None
        """What one bar is to hold; None: what there is room for."""
        self._columns: dict[Unit, tuple[Column, ...]] = {}
        """Those of the bars shown, once they were needed."""
        self.plot = Plot(look, self)
        look.changed.connect(self._restyle)

    def show_bars(self, bars: Bars, selected: Span | None) -> None:
        """Show these; the days in sight stay where the span of the chart does."""
        if bars.first is None or bars.last is None:
            self._show(None)
            return
        start, end = bars.first.toordinal(), bars.last.toordinal()
        sight = self.shown.sight if self.shown else None
        if sight is None or (sight.start, sight.end) != (start, end):
            sight = Sight.whole(start, end)
        if self.shown is None or self.shown.bars is not bars:
            self._columns = {}
        unit = self._unit(sight)
        columns = self._columns_of(bars, unit)
        ringed = self.shown is not None and self.shown.ringed
        self._show(Shown(bars, unit, columns, sight, selected, None, self._patterns, ringed))

    def set_patterns(self, on: bool) -> None:
        """Whether segments carry the codebook's patterns."""
        self._patterns = on
        if self.shown is not None:
            self._show(replace(self.shown, patterns=on))

    def see(self, sight: Sight) -> None:
        """Bring other days into sight."""
        if self.shown is None:
            return
        unit = self._unit(sight)
        columns = self._columns_of(self.shown.bars, unit)
        self._show(replace(self.shown, sight=sight, unit=unit, columns=columns, hovered=None))

    def hover(self, column: Column | None) -> None:
        """Lay a ground under the column the mouse is on."""
        if self.shown is not None and column != self.shown.hovered:
            self.shown = replace(self.shown, hovered=column)
            self.plot.mark(self.shown)

    def ring(self, *, on: bool) -> None:
        """Show where the keys go, or not."""
        if self.shown is not None and on != self.shown.ringed:
            self.shown = replace(self.shown, ringed=on)
            self.plot.mark(self.shown)

    def want_unit(self, unit: Unit | None) -> None:
        """Show days, weeks, months or years; None: what there is room for."""
        self.wanted_unit = unit
        if self.shown is not None:
            self.see(self.shown.sight)

    def _columns_of(self, bars: Bars, unit: Unit) -> tuple[Column, ...]:
        if unit not in self._columns:
            self._columns[unit] = columns_of(bars, unit)
        return self._columns[unit]

    def _unit(self, sight: Sight) -> Unit:
        """What is wanted, or coarser where it would be too thin to be told apart.

        A unit that was chosen may be thinner than one that was not, but not than a pixel.
        """
        room = self._plot_width() / sight.days
        thinnest = 1 if self.wanted_unit else self.look.px(THINNEST)
        finest = DAYS[self.wanted_unit or Unit.DAY]
        fitting = (unit for unit, days in DAYS.items() if finest <= days >= thinnest / room)
        return next(fitting, Unit.YEAR)

    def _plot_width(self) -> int:
        return self.width() - key_width(self.look, self.width()) - self.look.px(30)

    def _show(self, shown: Shown | None) -> None:
        keyed = key_width(self.look, self.width()) > 0
        self.shown = replace(shown, keyed=keyed) if shown is not None else None
        self._place()
        self.plot.show_chart(self.shown)
        self.update()

    def _restyle(self) -> None:
        self.plot.restyle()
        if self.shown is not None:
            self.see(self.shown.sight)
        else:
            self._place()
            self.update()

    def _place(self) -> None:
        """Head above, key at the right, the rest is the plot."""
        top = head_height(self.look, self.shown, self.width()) + self.look.px(4)
        right = key_width(self.look, self.width())
        high = self.height() - top - line_height(self.look, self.height())
        self.plot.widget.setGeometry(0, top, self.width() - right, max(1, high))
        self.plot.widget.setVisible(self.shown is not None)
        self.plot.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new size; thin days become weeks."""
        super().resizeEvent(event)
        if self.shown is not None:
            self.see(self.shown.sight)
        else:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw head and key; the plot draws itself."""
        painter = QPainter(self)
        self.draw_around(painter)
        painter.end()

    def draw_around(self, painter: QPainter) -> None:
        """Draw everything but the plot."""
        painter.fillRect(self.rect(), self.look.colour("paper"))
        if self.shown is None:
            painter.setFont(self.look.font(14))
            painter.setPen(self.look.colour("ink2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say.empty_words())
            return
        draw_head(painter, self.look, self.shown, self.width(), self.reserved)
        draw_line(painter, self.look, self.shown, self.rect())
        if width := key_width(self.look, self.width()):
            top = self.plot.widget.y()
            high = self.plot.widget.height() - self.look.px(4)
            box = QRectF(self.width() - width, top, width, high)
            draw_key(painter, self.look, self.shown, box, self._leads())

    def _leads(self) -> dict[int, float]:
        """How high each segment of the one selected bar stands, in this widget."""
        if self.shown is None or self.shown.selected is None:
            return {}
        shown, scale = self.shown, self.plot.scale
        marks = marks_of(shown.in_sight, scale, self.look.px, shown.selected)
        top = self.plot.widget.y()
        return {segment: y + top for segment, y, _ in selected_blocks(marks, shown)}

    def position_of(self, day: date) -> QPoint:
        """Where a day stands, low on the plot, in pixels of ``plot.widget``'s viewport."""
        scale = self.plot.scale
        return QPoint(round(scale.x(day.toordinal())), round(scale.base) - 3)
