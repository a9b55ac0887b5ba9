"""The form for a place that is not in the gazetteer yet."""

from PySide6.QtCore import Signal

from editor.chronicle.change import Change
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.editors.places.lies_in_row import LiesInRow
from editor.ui.parts.key_button import KeyButton
from editor.ui.terms import kind_in_words


class NewPlace(Form):
    """Name, kind, and what it lies in; nothing is written before it is entered."""

    made = Signal(int)
    """It is entered: carries its id."""
    left = Signal()
    """It shall not be entered."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._parent: int | None = None
        self.heading.say(self.tr("New place"))
        self.note.say("")
        self.name = TextRow(self.look, self.tr("Name"))
        self.kind = ChoiceRow(self.look, self.tr("Kind"))
        self.kind.offer((one, kind_in_words(one)) for one in PlaceKind)
        self.within = LiesInRow(desk, self.tr("Lies in"), self.tr("May stay open."))
        self.within.chosen.connect(self._lies_in)
        self.enter = KeyButton(self.look, self.tr("Enter it"), "", primary=True)
        self.enter.clicked.connect(self.take)
        self.cancel = KeyButton(self.look, self.tr("Leave it"), "", outlined=True)
        self.cancel.clicked.connect(self.left.emit)
        self.name.entered.connect(self.take)
        for part in (self.name, self.kind, self.within):
            self.column.addWidget(part)
        self.column.addLayout(button_line(self.enter, self.cancel))
        self.column.addStretch(1)

    def begin(self, name: str) -> None:
        """Ask for a place of this name."""
        self._parent = None
        self.name.show_value(name)
        self.kind.show_value(PlaceKind.VILLAGE)
        self.within.show_value("")
        self.name.edit.setFocus()
        self.name.edit.selectAll()

    def _lies_in(self, place: int | None) -> None:
        self._parent = place

    def take(self) -> None:
        """Enter it, or say what is missing."""
        self.within.commit()
        if self.within.error:
            return
        made: list[int] = []
        if self.write(self.name, lambda: self._add(made)).step:
            self.made.emit(made[0])

    def _add(self, made: list[int]) -> Change:
        kind = PlaceKind(self.kind.choice.currentData())
        places = self.desk.session.places
        change, place = places.add(self.name.typed(), kind, parent=self._parent)
        made.append(place)
        return change
