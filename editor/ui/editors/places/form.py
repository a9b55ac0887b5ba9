"""What is known of a place, field by field; each is one step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.chronicle.vocabulary import Place, PlaceKind
from editor.ui.desk import Desk
from editor.ui.editors.forms.beside import Beside, button_line
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.forms.row import Row, TypedRow
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.editors.places.lies_in_row import LiesInRow
from editor.ui.editors.places.names_row import NamesRow
from editor.ui.editors.places.point_rows import PointRows
from editor.ui.parts.key_button import KeyButton
from editor.ui.terms import kind_in_words


class PlaceForm(Form):
    """One place."""

    merge_wanted = Signal()
    """It shall be merged into another."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._id = 0
        look = self.look
        self.name = TextRow(look, self.tr("Name"))
        self.name.committed.connect(lambda words: self._set(self.name, name=words))
        self.kind = ChoiceRow(look, self.tr("Kind"))
        self.kind.offer((one, kind_in_words(one)) for one in PlaceKind)
        self.kind.chosen.connect(lambda kind: self._set(self.kind, kind=kind))
        self.within = LiesInRow(desk, self.tr("Lies in"))
        self.within.chosen.connect(lambda one: self._set(self.within, parent=one))
        self.point = PointRows(look)
        self.point.placed.connect(self._place)
        self.country = TextRow(look, self.tr("Country"))
        self.country.committed.connect(lambda words: self._set(self.country, country=words))
        self.names = NamesRow(look, self.tr("Other names"))
        self.names.removed.connect(self._remove_name)
        self.names.new.committed.connect(self._add_name)
        self.source = TextRow(look, self.tr("Source"))
        self.source.committed.connect(lambda words: self._set(self.source, source=words))
        self.merge = KeyButton(look, self.tr("Merge…"), "", outlined=True)
        self.merge.setToolTip(self.tr("Merge it into another place"))
        self.merge.clicked.connect(self.merge_wanted)
        self.delete = KeyButton(look, self.tr("Delete place"), "", outlined=True)
        self.delete.clicked.connect(self._delete)
        self._typing = self.keep_typing(
            {"name": self.name, "country": self.country, "source": self.source}
        )
        for part in (
            self.name,
            Beside(look, self.kind, self.country),
            self.within,
            self.point,
            self.names,
            self.source,
        ):
            self.column.addWidget(part)
        self.acts = Row(look, "", _in_line(self.merge, self.delete))
        self.column.addWidget(self.acts)
        self.column.addStretch(1)

    def _set(self, row: Row, **fields: object) -> None:
        self.write(row, lambda: self.desk.session.places.change(self._id, **fields))

    def _place(self, row: Row, latitude: int | None, longitude: int | None) -> None:
        self._set(row, latitude=latitude, longitude=longitude)

    def _add_name(self, name: str) -> None:
        row, places = self.names.new, self.desk.session.places
        place = places.get(self._id)
        if place is not None and name in (place.name, *place.names):
            row.say_error(self.tr("The place has this name already."))
        elif name and self.write(row, lambda: places.add_name(self._id, name)).step:
            row.show_value("")

    def _remove_name(self, name: str) -> None:
        row = self.names.new
        self.write(row, lambda: self.desk.session.places.remove_name(self._id, name))

    def _delete(self) -> None:
        self.write(self.acts, lambda: self.desk.session.merging.delete(self._id))

    def show_place(self, place: Place, parent: Place | None, items: int) -> None:
        """Show this one; what is being typed over the same one stays."""
        other, self._id = place.id != self._id, place.id
        if other:
            self.acts.say_error("")
        self.heading.say(place.name)
        self.note.say(self.tr("Items that happened here: {0}.").format(items))
        values: tuple[tuple[TypedRow, str], ...] = (
            (self.name, place.name),
            (self.within, parent.name if parent else ""),
            (self.country, place.country),
            (self.source, place.source),
        )
        for row, value in values:
            if other:
                row.show_value(value)
            else:
                row.follow(value)
        if other:
            self.names.new.show_value("")
        self.point.show_point(place.latitude, place.longitude, other=other)
        self.kind.show_value(place.kind)
        self._typing.about("place", place.uid)
        self.names.show_names(tuple(one for one in dict.fromkeys(place.names) if one != place.name))


def _in_line(*buttons: QWidget) -> QWidget:
    held = QWidget()
    line = button_line(*buttons)
    line.setContentsMargins(0, 0, 0, 0)
    held.setLayout(line)
    return held
