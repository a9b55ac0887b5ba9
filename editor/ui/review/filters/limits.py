"""What narrows the items: days, place, claim, source, language, checked, second look, words."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from editor.chronicle.finding.asked import understood
from editor.ui.desk import Desk
from editor.ui.parts.choice import Choice
from editor.ui.parts.entry import Entry
from editor.ui.parts.words import Words
from editor.ui.review.figures.asked import Span
from editor.ui.review.figures.found import Found
from editor.ui.review.filters.day_entry import DayEntry
from editor.ui.review.filters.named_choice import NamedChoice
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
        self.first, self.last = DayEntry(look), DayEntry(look)
        self.place = PlaceEntry(desk)
        self.claim_by = NamedChoice(look, self.tr("Anyone"))
        self.source = NamedChoice(look, self.tr("Any source"))
        self.language = NamedChoice(look, self.tr("Any language"))
        self.checked, self.second_look = Choice(look), Choice(look)
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
        self.words.setPlaceholderText(self.tr("in items, notes, places"))
        self.words.setToolTip(self.tr('bridge road, "closed for repair", brid*, AND, OR, NOT, ( )'))
        self.checked.addItems([self.tr("Also unchecked"), self.tr("Checked only")])
        self.second_look.addItems([self.tr("All items"), self.tr("Flagged only")])
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Place"), self.place),
            (self.tr("Claim by"), self.claim_by),
            (self.tr("Source"), self.source),
            (self.tr("Language"), self.language),
            (self.tr("Checked"), self.checked),
            (self.tr("Second look"), self.second_look),
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
        self.claim_by.named.connect(lambda name: self.chosen.emit({"claim_by": name}))
        self.source.named.connect(lambda name: self.chosen.emit({"source": name}))
        self.language.named.connect(lambda name: self.chosen.emit({"language": name}))
        self.second_look.activated.connect(lambda at: self.chosen.emit({"second_look": at == 1}))
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

    def _look(self) -> None:
        self._rest.stop()
        self._refuse(understood(self.words.text()).trouble)
        self.chosen.emit({"words": " ".join(self.words.text().split())})

    def show_found(self, found: Found, span: Span | None) -> None:
        """Show what is set; ``span`` is that of the archive."""
        asked = found.asked
        usual = span or (None, None)
        self._first, self._last = asked.first, asked.last
        self.first.show_day(asked.first, usual[0])
        self.last.show_day(asked.last, usual[1])
        self.place.show_place(asked.place)
        review = self._desk.session.review
        self.claim_by.show_name(asked.claim_by, review.claimants())
        self.source.show_name(asked.source, review.sources())
        self.language.show_name(asked.language, review.languages())
        self.second_look.setCurrentIndex(int(asked.second_look))
        self.checked.setCurrentIndex(int(asked.checked))
        if " ".join(self.words.text().split()) != asked.words:
            self.words.setText(asked.words)
            self._refuse(understood(asked.words).trouble)

    def commit(self) -> None:
        """Take what is typed and not yet taken."""
        for field in (self.first, self.last, self.place):
            if field.hasFocus():
                field.commit()
        if self._rest.isActive():
            self._look()
