"""The filters, left of the chart: what is counted, which colours, which days, where, by whom."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.parts.rule import Rule
from editor.ui.parts.scroll import Scroll
from editor.ui.parts.words import Title
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.found import Found
from editor.ui.review.filters.chips import Chips
from editor.ui.review.filters.colours import Colours
from editor.ui.review.filters.limits import Limits
from editor.ui.review.filters.measures import Measures
from editor.ui.review.link import Link

WIDTH, EDGE = 232, 16


class Filters(Scroll):
    """Says what is asked for, and what each choice would come to."""

    asked = Signal(object)
    """The Asked that is wanted now."""
    patterns_switched = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self._asked = Asked()
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters"))
        self._build()
        self.chips.asked.connect(self.asked)
        self.measures.chosen.connect(lambda one: self._ask(measure=one))
        self.colours.by_chosen.connect(lambda by: self._ask(by=by, hidden=frozenset()))
        self.colours.hidden_chosen.connect(lambda keys: self._ask(hidden=keys))
        self.colours.patterns_switched.connect(self.patterns_switched)
        self.limits.chosen.connect(lambda fields: self._ask(**fields))
        self.clear.clicked.connect(lambda: self.asked.emit(self._asked.cleared()))
        desk.look.changed.connect(self.restyle)
        self.restyle()

    def _build(self) -> None:
        look = self._desk.look
        inside = Ground(self._desk)
        self.column = QVBoxLayout(inside)
        self.heading = Title(look, size=15, bold=True)
        self.heading.elides = True
        self.heading.say(self.tr("What is counted"))
        self.clear = Link(look, self.tr("Clear filters"))
        head = QHBoxLayout()
        head.addStrut(look.px(26))
        head.addWidget(self.heading, 1)
        head.addWidget(self.clear)
        self.chips = Chips(self._desk)
        self.measures = Measures(look)
        self.colours = Colours(look)
        self.limits = Limits(self._desk)
        self.column.addLayout(head)
        for part in (self.chips, self.measures, Line(look), self.colours, Line(look), self.limits):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.setWidget(inside)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self.setFixedWidth(px(WIDTH))
        self.column.setContentsMargins(px(EDGE), px(12), px(EDGE), px(12))
        self.column.setSpacing(px(8))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._desk.look.colour("chrome"))
        self.setPalette(palette)

    def _ask(self, **fields: object) -> None:
        wanted = replace(self._asked, **fields)  # type: ignore[arg-type]  # fields of Asked
        if wanted != self._asked:
            self.asked.emit(wanted)

    def show_found(self, found: Found) -> None:
        """Show what is asked for and what it comes to."""
        self._asked = found.asked
        self.clear.setVisible(found.asked.narrows)
        self.chips.show_found(found)
        self.measures.show_found(found)
        self.colours.show_found(found)
        self.limits.show_found(found, self._desk.session.days.span())

    def commit(self) -> None:
        """Take what is typed and not yet taken."""
        self.limits.commit()


class Line(Rule):
    """A hairline as wide as the fields."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it from end to end."""
        Drawing(QPainter(self), self._look).hairline(0, self.width(), 0)


class Ground(QWidget):
    """The ground of the filters, with a hairline towards the chart."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look = desk.look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        Drawing(QPainter(self), self._look).side_panel(self.rect(), Qt.Edge.RightEdge)
