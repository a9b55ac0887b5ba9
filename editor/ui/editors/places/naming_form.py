"""The form for one name that waits: its lines, the place it means, or a new one of its name."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.chronicle.change import Change
from editor.chronicle.gazetteer_work import MarkedWords, WaitingName
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.places.lies_in_row import LiesInRow
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.terms import kind_in_words

LINES = 6
"""Lines around the name that are shown."""


class NamingForm(Form):
    """Nothing is written before a button is pressed."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._name: WaitingName | None = None
        self._place: int | None = None
        self._rule: tuple[str, int] | None = None
        look = self.look
        self.lines = Said(look, size=13, token="ink2", serif=True)
        self.place = LiesInRow(desk, self.tr("The place it means"))
        self.place.chosen.connect(self._choose)
        self.give = KeyButton(look, self.tr("Name it in all items"), "", primary=True)
        self.give.clicked.connect(self.take)
        self.kind = ChoiceRow(look, self.tr("Or a new place of this name"))
        self.kind.offer((one, kind_in_words(one)) for one in PlaceKind)
        self.make = KeyButton(look, self.tr("Enter it as new"), "", outlined=True)
        self.make.clicked.connect(self.take_as_new)
        self.ruling = Said(look, size=13, token="ink")
        self.always = KeyButton(look, self.tr("Always"), "", outlined=True)
        self.always.clicked.connect(self.rule)
        for part in (self.lines, self.place):
            self.column.addWidget(part)
        self.column.addLayout(button_line(self.give))
        self.column.addWidget(self.kind)
        self.column.addLayout(button_line(self.make))
        self.column.addWidget(self.ruling)
        self.column.addLayout(button_line(self.always))
        self.column.addStretch(1)
        self._offer_ruling(None)

    def show_name(self, name: WaitingName | None) -> None:
        """Show this one; what is being typed for the same one stays."""
        other = name is None or self._name is None or name.key != self._name.key
        self._name = name
        self.heading.say(name.words if name else "")
        self.note.say(items_in_words(name.items) if name else "")
        shown = name.marked[:LINES] if name else ()
        self.lines.say("\n".join(_line(one) for one in shown))
        for part in (self.place, self.give, self.kind, self.make):
            part.setVisible(name is not None)
        if other:
            self.place.show_value("")
            self.kind.show_value(PlaceKind.VILLAGE)
            self._place = None
        self.give.setEnabled(self._place is not None)

    def _choose(self, place: int | None) -> None:
        self._place = place
        self.give.setEnabled(place is not None)
        if place is not None:
            self.give.setFocus()

    def take(self) -> None:
        """The name means the chosen place, in all its items."""
        name, place = self._name, self._place
        if name is None or place is None:
            return
        naming = self.desk.session.naming
        if self._do(lambda: naming.resolve(self._mentions(name), place)):
            self._offer_ruling((name.words, place))

    def take_as_new(self) -> None:
        """The name means a new place that is called so."""
        name = self._name
        if name is not None:
            kind = PlaceKind(self.kind.choice.currentData())
            naming = self.desk.session.naming
            self._do(lambda: naming.resolve_as_new(self._mentions(name), name.words, kind))

    def _do(self, act: Callable[[], Change]) -> bool:
        return bool(self.write(self.place, act).step)

    @staticmethod
    def _mentions(name: WaitingName) -> list[int]:
        return [one.mention for one in name.marked]

    def _offer_ruling(self, rule: tuple[str, int] | None) -> None:
        """Offer to remember a choice among places of one name."""
        naming, places = self.desk.session.naming, self.desk.session.places
        homonyms = rule is not None and len(naming.fitting(rule[0])) > 1
        self._rule = rule if homonyms else None
        place = places.get(self._rule[1]) if self._rule else None
        words = self.tr("Several places are called “{0}”. Always mean {1} by it in this archive?")
        self.ruling.say(words.format(self._rule[0], place.name) if self._rule and place else "")
        self.always.setVisible(self._rule is not None)

    def rule(self) -> None:
        """From now on the name means that place here."""
        rule = self._rule
        if rule is not None and self._do(lambda: self.desk.session.naming.rule(*rule)):
            self._offer_ruling(None)


def items_in_words(number: int) -> str:
    """As in ``2 items``."""
    words = "1 item" if number == 1 else "{0} items"
    return QCoreApplication.translate("NamingForm", words).format(f"{number:,}")


def _line(one: MarkedWords) -> str:
    return "“" + " ".join(one.line.split()) + "”"
