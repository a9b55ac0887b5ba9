"""The calendar's pane: what it shows in words, the days, and whether a row is a week or a month."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.chronicle.counts import Counts
from editor.chronicle.day import Coverage
from editor.chronicle.day_words import span_in_words
from editor.ui.desk import Desk
from editor.ui.parts.file_choice import Chooser, choose_file
from editor.ui.parts.words import Words
from editor.ui.review.calendar.field import DayField, Span
from editor.ui.review.calendar.grid import Grid
from editor.ui.review.calendar.words import span_said
from editor.ui.review.figures.found import Found
from editor.ui.review.link import Link
from editor.ui.review.pane import Pane
from editor.ui.review.sheet.preview import ask_report
from editor.ui.terms import as_entry, coverage_in_words


class Calendar(Pane):
    """Numbers are those of the chart under the same filters; a gap has none."""

    day_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, QCoreApplication.translate("Calendar", "Calendar"), parent)
        self._desk, self._weekly = desk, False
        self._span: Span | None = None
        self._counts: Counts | None = None
        self.choose: Chooser = choose_file
        self.field = DayField(desk)
        self.setFocusProxy(self.field)
        self.rows = Link(desk.look, "", token="ink2", caret=True)
        self.coverage = Link(desk.look, self.tr("Coverage…"))
        self.coverage.setToolTip(
            self.tr("Drag over days, or Shift and arrows, then say what covers them (C)")
        )
        self.said = Words(desk.look, size=13, token="ink", wraps=True)
        self.legend = Words(desk.look, size=12, token="ink2", wraps=True)
        self.legend.say(
            self.tr(
                "Hatched: not covered. Hatched edge: partly covered. Dashed: none issued. "
                "Line at the foot: confirmed, tagged, open. Dot: signed off."
            )
        )
        self.report = Link(desk.look, self.tr("Report…"))
        self.report.setToolTip(self.tr("The days chosen as PDF; all of them where it is one"))
        for part in (self.rows, self.coverage, self.report):
            self.head.insertWidget(self.head.count() - 1, part)
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.said)
        self.column.addWidget(self.legend)
        self.rows.clicked.connect(self._switch_rows)
        self.coverage.clicked.connect(self._ask_here)
        self.report.clicked.connect(self._ask_report)
        self.field.day_asked.connect(self.day_asked)
        self.field.coverage_asked.connect(self._ask_coverage)
        self.field.moved.connect(self._say)

    def show_found(self, found: Found) -> None:
        """Count by day what the chart counts, and show it."""
        session = self._desk.session
        self._span = session.days.span()
        self._counts = session.review.counts(found.asked.measure, found.whole)
        self._show()

    def _show(self) -> None:
        for part in (self.field, self.legend, self.rows, self.coverage, self.report):
            part.setVisible(self._span is not None)
        self.rows.say(self.tr("a row a week") if self._weekly else self.tr("a row a month"))
        if self._span is None or self._counts is None:
            self.beside.say("")
            self.said.say(self.tr("No days yet. Paste a day's article and it stands here."))
            return
        first, last = self._span
        records = self._desk.session.days.records(first, last).values()
        self.beside.say(span_said(records, (last - first).days + 1))
        grid = Grid.of(first, last, weekly=self._weekly)
        numbers, measure = numbers_of(self._counts), self._counts.measure
        self.field.show_days(grid, numbers, measure, self._span)
        self._say()

    def _say(self) -> None:
        first, last = self.field.chosen
        if first == last:
            self.said.say(self.field.words(first))
        else:
            days = self.tr("{0} days chosen").format(f"{(last - first).days + 1:,}")
            self.said.say(f"{span_in_words(first, last)}: {days}")

    def _switch_rows(self) -> None:
        self._weekly = not self._weekly
        self._show()

    def _ask_here(self) -> None:
        below = self.coverage.mapToGlobal(self.coverage.rect().bottomLeft())
        self._ask_coverage(self.field.chosen, below)

    def _ask_report(self) -> None:
        first, last = self.field.chosen
        span = (None, None) if first == last else (first, last)
        ask_report(self._desk, self.choose, self, *span)

    def _ask_coverage(self, span: Span, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setFont(self.look.font(13))
        menu.setObjectName("calendar_coverage")
        menu.addSection(span_in_words(*span))
        for coverage in Coverage:
            action = menu.addAction(as_entry(coverage_in_words(coverage)))
            action.triggered.connect(lambda _=False, one=coverage: self.set_coverage(span, one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def set_coverage(self, span: Span, coverage: Coverage) -> None:
        """Say in one step what covers the days of a span."""
        days = self._desk.session.days
        self._desk.tell(self._desk.act(lambda: days.set_coverage_of(*span, coverage)))


def numbers_of(counts: Counts) -> dict[date, int]:
    """Numbers by day: a covered day without any is a written zero, a gap has no entry."""
    covered = (Coverage.COVERED, Coverage.PARTIAL)
    zeros = {day: 0 for day, coverage in counts.coverage.items() if coverage in covered}
    return {**zeros, **{day: number for day, number in counts.by_day().items() if day is not None}}
