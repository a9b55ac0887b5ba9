"""The form that makes one place of two: the numbers are shown before anything is written."""

from PySide6.QtCore import Signal

from editor.chronicle.gazetteer_work import MergeOutlook
from editor.chronicle.vocabulary import Place
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import button_line
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.places.lies_in_row import LiesInRow
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said


class MergePlace(Form):
    """Which place it is merged into, and what that changes."""

    merged = Signal(int)
    """It is done: carries the id of the place that stays."""
    left = Signal()
    """Nothing shall be merged."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._place: Place | None = None
        self._into: int | None = None
        self.into = LiesInRow(desk, self.tr("Into"), self.tr("The place that stays."))
        self.into.chosen.connect(self._choose)
        self.numbers = Said(self.look, size=13, token="ink")
        self.merge = KeyButton(self.look, self.tr("Merge them"), "", primary=True)
        self.merge.clicked.connect(self.take)
        self.cancel = KeyButton(self.look, self.tr("Leave it"), "", outlined=True)
        self.cancel.clicked.connect(self.left.emit)
        self.column.addWidget(self.into)
        self.column.addWidget(self.numbers)
        self.column.addLayout(button_line(self.merge, self.cancel))
        self.column.addStretch(1)

    def begin(self, place: Place) -> None:
        """Ask into which place this one is merged."""
        self._place = place
        self.heading.say(self.tr("Merge {0}").format(place.name))
        self.note.say(self.tr("Its items, names and what lies in it go over. One step to undo."))
        self.into.show_value("")
        self._choose(None)
        self.into.edit.setFocus()

    def _choose(self, into: int | None) -> None:
        """Show what it would change."""
        self._into = None
        if self._place is not None and into is not None and into != self._place.id:
            self._into = into
            outlook = self.desk.session.merging.outlook(self._place.id, into)
            self.numbers.say(_in_words(self, outlook))
            self.merge.setFocus()
        else:
            self.numbers.say("")
            if into is not None:
                self.into.say_error(self.tr("Choose another place to merge it into."))
        self.merge.setEnabled(self._into is not None)

    def take(self) -> None:
        """Merge them, or say below the field why not."""
        place, into = self._place, self._into
        if place is None or into is None:
            return
        if self.write(self.into, lambda: self.desk.session.merging.merge(place.id, into)).step:
            self.merged.emit(into)


def _in_words(form: MergePlace, outlook: MergeOutlook) -> str:
    lines = [
        form.tr("Items that name it: {0}").format(f"{outlook.items:,}"),
        form.tr("of these, items that name both: {0}").format(f"{outlook.both:,}"),
        form.tr("Placements counted twice so far, then once: {0}").format(
            f"{outlook.placements:,}"
        ),
        form.tr("Names that go over: {0}").format(outlook.names),
        form.tr("Places that lie in it: {0}").format(outlook.inside),
        form.tr("Rulings that mean it: {0}").format(outlook.rulings),
    ]
    return "\n".join(lines)
