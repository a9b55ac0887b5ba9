"""The page of a day without an article: why there is none can be said here."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.day import Coverage, DayRecord
from editor.chronicle.day_words import long_day_in_words
from editor.chronicle.selection import Selection
from editor.ui.desk import UNTAGGED, Desk
from editor.ui.page.empty.big_button import BigButton
from editor.ui.parts.said import Said
from editor.ui.parts.text_button import TextButton
from editor.ui.parts.tick import Tick

_WIDE = 520


class EmptyDay(QWidget):
    """Names the day, offers to paste, and asks whether a chronicle was issued at all."""

    paste_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.day: date | None = None
        self.title = Said(look, size=20, bold=True, serif=True)
        self.text = Said(look, size=16, token="ink2", serif=True)
        self.choices = {
            Coverage.NOT_COVERED: Tick(
                look, self.tr("Not covered"),
                self.tr("Nobody has looked yet. The chart shows a gap, never a zero."),
                round_=True,
            ),
            Coverage.NONE_ISSUED: Tick(
                look, self.tr("None issued"),
                self.tr("It was looked for, and no chronicle came out on this day."),
                round_=True,
            ),
        }  # fmt: skip
        self.paste = BigButton(look, self.tr("Paste"), "clipboard-text", "Ctrl V", primary=True)
        self.paste.clicked.connect(self.paste_asked)
        for coverage, tick in self.choices.items():
            tick.clicked.connect(lambda _=False, one=coverage: self._choose(one))
        self.there = TextButton(look, strong=True)
        self.there.clicked.connect(self._go)
        self._build()
        look.changed.connect(self.restyle)
        self.restyle()

    def _build(self) -> None:
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addWidget(self.there, 0, Qt.AlignmentFlag.AlignLeft)
        for tick in self.choices.values():
            self._column.addWidget(tick)
        self._column.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inner)
        row.addStretch(1)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setSpacing(px(12))
        self._inner.setFixedWidth(px(_WIDE))
        self.paste.updateGeometry()
        self.there.updateGeometry()

    def show_day(self, day: date) -> None:
        """Show this day and what is known of it."""
        self.day = day
        record = self._desk.session.days.record(day)
        self.title.say(self.tr("No chronicle on {0}").format(long_day_in_words(day)))
        self.text.say(self._known(record))
        one, many = self.tr("Go to the item"), self.tr("Go to the first of them")
        self.there.say(one if record.items == 1 else many)
        self.there.setVisible(bool(record.items))
        for coverage, tick in self.choices.items():
            tick.setVisible(not record.items)
            tick.setAutoExclusive(False)
            tick.setChecked(coverage is record.coverage)
            tick.setAutoExclusive(True)

    def _known(self, record: DayRecord) -> str:
        if record.items:
            if record.items == 1:
                return self.tr("1 item of another article is of this day, so it is covered.")
            said = self.tr("{0} items of other articles are of this day, so it is covered.")
            return said.format(record.items)
        return {
            Coverage.COVERED: self.tr("It is marked as covered, with nothing to count."),
            Coverage.PARTIAL: self.tr("It is marked as partly covered, with nothing to count."),
            Coverage.NOT_COVERED: self.tr("Paste it, or say why there is none."),
            Coverage.NONE_ISSUED: self.tr("None was issued on this day."),
        }[record.coverage]

    def _go(self) -> None:
        """To the first open item of the day, else to its first."""
        for groups in (UNTAGGED, None):
            of_day = Selection(first=self.day, last=self.day, groups=groups, counting=bool(groups))
            for row in self._desk.session.review.items(of_day, 1):
                self._desk.show_article(row.article, row.id)
                return

    def _choose(self, coverage: Coverage) -> None:
        day = self.day
        if day is not None:
            change = self._desk.act(lambda: self._desk.session.days.set_coverage(day, coverage))
            self._desk.tell(change)
            self.show_day(day)
