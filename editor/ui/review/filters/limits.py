"""What narrows the period and the items: days, a place, who claims it, checked or not, words."""

from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from editor.ui.desk import Desk
from editor.ui.parts.choice import Choice
from editor.ui.parts.entry import Entry
from editor.ui.parts.words import Words
from editor.ui.review.figures.asked import Span
from editor.ui.review.figures.found import Found
from editor.ui.review.filters.day_entry import DayEntry
from editor.ui.review.filters.place_entry import PlaceEntry

PAUSE = 180
"""Words are looked for when typing rests so long; milliseconds."""


class Limits(QWidget):
    """Labels at the left, fields at the right."""

    chosen = Signal(dict)
    """Fields of Asked and what they are to be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, look = desk, desk.look
        self._claimants: tuple[str, ...] = ()
        self.first, self.last = DayEntry(look), DayEntry(look)
        self.place = PlaceEntry(desk)
        self.claim_by, self.checked = Choice(look), Choice(look)
        self.words = Entry(look)
        self.trouble = Words(look, size=12, token="bad", wraps=True)
        self._rest = QTimer(self, singleShot=True, interval=PAUSE)
        self._grid = QGridLayout(self)
        self._fill()
        self._connect()
        look.changed.connect(self.restyle)
        self.restyle()

    def _fill(self) -> None:
        self.place.setPlaceholderText(self.tr("Any place"))
        self.words.setPlaceholderText(self.tr("in the quote"))
        self.checked.addItems([self.tr("Also unchecked"), self.tr("Checked only")])
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Place"), self.place),
            (self.tr("Claim by"), self.claim_by),
            (self.tr("Checked"), self.checked),
            (self.tr("Words"), self.words),
        )
        for at, (name, field) in enumerate(rows):
            label = Words(self._desk.look, size=12, token="ink2")
            label.elides = False
            label.say(name)
            field.setAccessibleName(name)
            self._grid.addWidget(label, at, 0)
            self._grid.addWidget(field, at, 1)
        self._grid.addWidget(self.trouble, len(rows), 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self.trouble.hide()

    def _connect(self) -> None:
        self.first.chosen.connect(lambda day: self._days(day, self._last))
        self.last.chosen.connect(lambda day: self._days(self._first, day))
        for field in (self.first, self.last):
            field.refused.connect(self._refuse)
        self.place.chosen.connect(lambda place: self.chosen.emit({"place": place}))
        self.claim_by.activated.connect(self._claim)
        self.checked.activated.connect(lambda at: self.chosen.emit({"checked": at == 1}))
        self.words.textEdited.connect(lambda _: self._rest.start())
        self.words.editingFinished.connect(self._look)
        self._rest.timeout.connect(self._look)
        self._first: date | None = None
        self._last: date | None = None

    def restyle(self) -> None:
        """Take over the text size."""
        px = self._desk.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self.words.restyle()

    def _days(self, first: date | None, last: date | None) -> None:
        if first and last and first > last:
            self._refuse(self.tr("The first day is after the last."))
            return
        self._refuse("")
        self.chosen.emit({"first": first, "last": last, "picked": None})

    def _refuse(self, words: str) -> None:
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))

    def _claim(self, at: int) -> None:
        self.chosen.emit({"claim_by": self._claimants[at - 1] if at else ""})

    def _look(self) -> None:
        self._rest.stop()
        self.chosen.emit({"words": " ".join(self.words.text().split())})

    def show_found(self, found: Found, span: Span | None) -> None:
        """Show what is set; ``span`` is that of the archive."""
        asked = found.asked
        usual = span or (None, None)
        self._first, self._last = asked.first, asked.last
        self.first.show_day(asked.first, usual[0])
        self.last.show_day(asked.last, usual[1])
        self.place.show_place(asked.place)
        self._show_claimants(asked.claim_by)
        self.checked.setCurrentIndex(int(asked.checked))
        if " ".join(self.words.text().split()) != asked.words:
            self.words.setText(asked.words)

    def _show_claimants(self, claim_by: str) -> None:
        known: tuple[Any, ...] = self._desk.session.review.claimants()
        if claim_by and claim_by not in known:
            known = (*known, claim_by)
        if known != self._claimants or not self.claim_by.count():
            self._claimants = known
            self.claim_by.clear()
            self.claim_by.addItems([self.tr("Anyone"), *known])
        self.claim_by.setCurrentIndex(known.index(claim_by) + 1 if claim_by else 0)

    def commit(self) -> None:
        """Take what is typed and not yet taken."""
        for field in (self.first, self.last, self.place):
            if field.hasFocus():
                field.commit()
        if self._rest.isActive():
            self._look()
