"""Review: the chart, filters beside it, and below it the items, totals and map of what it shows."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.ui.desk import Desk
from editor.ui.parts.file_choice import Chooser, choose_file
from editor.ui.review.above import Above
from editor.ui.review.below import Below
from editor.ui.review.buttons import Buttons
from editor.ui.review.chart.chart import Chart
from editor.ui.review.chart.line import table_of
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.columns import Unit
from editor.ui.review.figures.found import Found, find
from editor.ui.review.filters.filters import WIDTH, Filters
from editor.ui.review.pictures import Pictures
from editor.ui.settings import CHART_UNIT, PATTERNS, Settings
from editor.ui.terms import measure_in_words

EDGE, TOP, CHART_SHARE, CHART_LEAST = 24, 12, 0.42, 200
FOLD_BELOW = 800
"""Below this width (at text size 100 %) the filters fold away behind a button."""


class ReviewView(QWidget):
    """One question at a time, asked by filters and chart and answered everywhere alike."""

    article_asked = Signal(int, int)
    """An article and an item of it are to be read."""
    export_asked = Signal()
    measure_changed = Signal()
    patterns_switched = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        choose: Chooser = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._asked, self._unfolded = Asked(), False
        self._stale, self._unshown = False, True
        self._found = find(desk.session, self._asked)
        self.setObjectName("review")
        self.setAccessibleName(self.tr("Review"))
        self.filters, self.chart, self.below = Filters(desk), Chart(desk), Below(desk)
        self.buttons = Buttons(desk.look)
        self.chart.stand_in_head(self.buttons)
        self.above = Above(desk, self.chart)
        self.buttons.offer(self.above.names, self.above.show_pane)
        for part in (self.above, self.below, self.filters):
            part.setParent(self)
        self._pictures = Pictures(self.chart, desk, settings, choose, lambda: self._found)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self.set_patterns(settings.get(PATTERNS))
        self._show_unit(next((one for one in Unit if one == settings.get(CHART_UNIT)), None))

    def _connect(self) -> None:
        desk, items = self._desk, self.below.items
        desk.changed.connect(self._outdated)
        desk.opened.connect(self._start_again)
        desk.look.changed.connect(self._restyle)
        self._later.timeout.connect(self.open)
        self.filters.asked.connect(self.ask)
        self.filters.patterns_switched.connect(self._switch_patterns)
        self.chart.span_selected.connect(self._pick)
        self.chart.day_opened.connect(self._open_day)
        self.above.day_asked.connect(desk.visit_day)
        self.above.article_asked.connect(desk.visit)
        self.above.switched.connect(self._place)
        items.opened.connect(self.article_asked)
        items.not_counting_switched.connect(
            lambda on: self.ask(replace(self._asked, also_not_counting=on))
        )
        self.below.where.map.place_chosen.connect(
            lambda place: self.ask(replace(self._asked, place=place))
        )
        self.buttons.units.chosen.connect(self._choose_unit)
        self.buttons.export.clicked.connect(self.export_asked)
        self.buttons.picture.save.triggered.connect(self._pictures.save)
        self.buttons.picture.copy.triggered.connect(self._pictures.copy)
        self.buttons.filters.clicked.connect(self._switch_filters)

    # What is asked

    @property
    def selection(self) -> Selection:
        """What is listed below the chart."""
        self._read()
        return self._found.selection

    @property
    def whole(self) -> Selection:
        """The filters over the whole period."""
        self._read()
        return self._found.whole

    @property
    def measure_words(self) -> str:
        """As in ``items that count``."""
        return measure_in_words(self._asked.measure)

    @property
    def found(self) -> Found:
        """What is shown."""
        return self._found

    def ask(self, asked: Asked) -> None:
        """Ask this now, and show the answer."""
        before, self._asked = self._asked, asked
        self._answer()
        self.open()
        if before.measure is not asked.measure:
            self.measure_changed.emit()

    def _pick(self, first: date | None, last: date | None) -> None:
        picked = (first, last) if first is not None and last is not None else None
        if picked != self._asked.picked:
            self.ask(replace(self._asked, picked=picked))

    def _open_day(self, day: date) -> None:
        selection = replace(self.whole, first=day, last=day)
        review = self._desk.session.review
        found = review.items(selection, 1) or review.items(Selection(first=day, last=day), 1)
        for item in found:
            self.article_asked.emit(item.article, item.id)

    # Keeping up

    def _outdated(self, change: Change = NOTHING) -> None:
        self._stale = True
        if self.isVisible():
            self._later.start()

    def _start_again(self) -> None:
        """Another archive: its keys and days are others."""
        self._asked = Asked(measure=self._asked.measure)
        self._outdated()

    def open(self, part: str = "") -> None:
        """Read anew what is out of date, and show it; at the top the ``part`` that is named."""
        if part:
            self.above.show_part(part)
        self._read()
        if self._unshown:
            self._show()

    def _read(self) -> None:
        if self._stale:
            self._answer()

    def _answer(self) -> None:
        known = None if self._stale else self._found
        self._found = find(self._desk.session, self._asked, known)
        self._stale, self._unshown = False, True

    def _show(self) -> None:
        self._unshown, found = False, self._found
        self.filters.show_found(found)
        self.chart.show_bars(found.bars, found.asked.picked)
        self.above.show_found(found)
        self.below.show_found(found)
        for button in (self.buttons.picture, self.buttons.export):
            button.setEnabled(found.span is not None or found.measures[Measure.ITEMS] > 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Becoming visible: show what holds now."""
        super().showEvent(event)
        self.open()

    def commit(self) -> None:
        """Take what is typed into a filter."""
        self.filters.commit()

    # Patterns, copies, pictures

    def set_patterns(self, on: bool) -> None:
        """Whether bars have patterns beside their colours."""
        self.chart.set_patterns(on)
        self.filters.colours.set_patterns(on)

    def _switch_patterns(self, on: bool) -> None:
        self._settings.set(PATTERNS, on)
        self.set_patterns(on)
        self.patterns_switched.emit(on)

    def _choose_unit(self, unit: Unit | None) -> None:
        self._settings.set(CHART_UNIT, unit or "")
        self._show_unit(unit)

    def _show_unit(self, unit: Unit | None) -> None:
        self.chart.want_unit(unit)
        self.buttons.units.show_unit(unit)
        self.buttons.fit()
        self.chart.stand_in_head(self.buttons)

    def copy(self) -> str:
        """Chart or totals where they have the focus, else the items, as a table with tabs.

        Of days that are picked on the chart, it is the items that are wanted.
        """
        shown = self.chart.shown
        if self.chart.hasFocus() and shown is not None and shown.selected is None:
            return table_of(shown)
        if self.below.totals.table.hasFocus():
            return self.below.totals.copy()
        return self._desk.session.exports.as_table(self.below.items.copied())

    # Where everything stands

    def _restyle(self) -> None:
        self._place()
        self.update()

    def _switch_filters(self) -> None:
        self._unfolded = not self._unfolded
        self._place()

    def _place(self) -> None:
        px, high = self._desk.look.px, self.height()
        folds = self.width() / self._desk.look.factor < FOLD_BELOW
        self.buttons.filters.setVisible(folds)
        self.buttons.fit()
        self.filters.setVisible(not folds or self._unfolded)
        side = px(WIDTH) if self.filters.isVisibleTo(self) else 0
        self.filters.setGeometry(0, 0, px(WIDTH), high)
        left, wide = side + px(EDGE), self.width() - side - 2 * px(EDGE)
        chart = max(round(high * CHART_SHARE), min(px(CHART_LEAST), high // 2))
        if self.above.whole:
            chart = high - px(TOP) - px(8)
        self.below.setVisible(not self.above.whole)
        self.above.setGeometry(left, px(TOP), max(wide, 1), chart)
        top = px(TOP) + chart + px(8)
        self.below.setGeometry(left, top, max(wide, 1), max(high - top - px(8), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything follows the window."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        QPainter(self).fillRect(self.rect(), self._desk.look.colour("paper"))
