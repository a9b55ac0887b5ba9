"""Which chart groups or categories are shown: boxes in their colours."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.words import Words
from editor.ui.review.figures.bars import Bars
from editor.ui.review.figures.found import Found
from editor.ui.review.figures.segments import Segment
from editor.ui.review.filters.row import SegmentRow
from editor.ui.review.link import Link
from editor.ui.review.pane import empty

MOST_POINTS = 90
"""A small line has no more points; days are added up beyond."""


class Colours(QWidget):
    """Boxes that are ticked, with the numbers they come to and a small line over the period."""

    by_chosen = Signal(str)
    hidden_chosen = Signal(object)
    """The keys of the segments that are left out."""
    patterns_switched = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._segments: tuple[Segment, ...] = ()
        self._by, self._on = "group", False
        self.rows: list[SegmentRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head())
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self._column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        look = self._look
        label = Words(look, size=12, bold=True, token="ink2")
        label.say(self.tr("Coloured by"))
        self.by = Link(look, "", token="ink", caret=True)
        self.by.setToolTip(self.tr("Click to colour by categories or by chart groups"))
        self.by.clicked.connect(self._switch_by)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.by)
        return row

    def _foot(self) -> QHBoxLayout:
        look = self._look
        self.all, self.none = Link(look, self.tr("All")), Link(look, self.tr("None"))
        self.patterns = Link(look, "", token="ink2")
        self.all.clicked.connect(lambda: self.hidden_chosen.emit(frozenset()))
        self.none.clicked.connect(lambda: self.hidden_chosen.emit(self._keys()))
        self.patterns.clicked.connect(lambda: self.patterns_switched.emit(not self._on))
        self.set_patterns(on=False)
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(self.all)
        row.addWidget(self.none)
        row.addStretch(1)
        row.addWidget(self.patterns)
        return row

    def _keys(self) -> frozenset[int]:
        return frozenset(one.key for one in self._segments)

    def _switch_by(self) -> None:
        self.by_chosen.emit("category" if self._by == "group" else "group")

    def set_patterns(self, on: bool) -> None:
        """Say whether bars have patterns."""
        self._on = on
        self.patterns.say(self.tr("patterns on") if on else self.tr("patterns off"))

    def show_found(self, found: Found) -> None:
        """Show the segments, their numbers and lines."""
        self._by = found.asked.by
        self.by.say(self.tr("chart group") if self._by == "group" else self.tr("category"))
        if found.offered.segments != self._segments:
            self._segments = found.offered.segments
            self._build()
        for at, row in enumerate(self.rows):
            row.setChecked(row.key not in found.asked.hidden)
            row.show_number(found.offered_numbers.get(row.key, 0))
            row.show_line(line_of(found.offered, at))

    def _build(self) -> None:
        empty(self._list)
        self.rows = [SegmentRow(self._look, one.key, _name(one), one.colour)
                     for one in self._segments]  # fmt: skip
        for row in self.rows:
            self._list.addWidget(row)
            row.show()
            row.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.hidden_chosen.emit(_unticked(self.rows))


def _name(segment: Segment) -> str:
    return segment.label[:1].upper() + segment.label[1:]


def _unticked(rows: Iterable[SegmentRow]) -> frozenset[int]:
    return frozenset(row.key for row in rows if not row.isChecked())


def line_of(bars: Bars, segment: int) -> list[int | None]:
    """The numbers of a segment over the period; None for a gap."""
    days = [bars.numbers.get(day) for day, _ in bars.coverages]
    together = -(-len(days) // MOST_POINTS) or 1
    line: list[int | None] = []
    for start in range(0, len(days), together):
        known = [parts[segment] for parts in days[start : start + together] if parts is not None]
        line.append(sum(known) if known else None)
    return line
