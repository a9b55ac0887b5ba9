"""The label and the colour of a chart group."""

from editor.ui.desk import Desk
from editor.ui.editors.codebook.colour_row import ColourRow
from editor.ui.editors.codebook.rows import CodebookRow
from editor.ui.editors.forms.form import Form, Write
from editor.ui.editors.forms.text_row import TextRow


class GroupForm(Form):
    """One group."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__(desk, write)
        self._id = 0
        self.label = TextRow(self.look, self.tr("Label"))
        self.label.committed.connect(self._rename)
        self.colour = ColourRow(self.look, self.tr("Colour on the chart"))
        self.colour.chosen.connect(self._recolour)
        self._typing = self.keep_typing({"label": self.label})
        self.column.addWidget(self.label)
        self.column.addWidget(self.colour)
        self.column.addStretch(1)

    def _rename(self, words: str) -> None:
        if not words:
            self.label.say_error(self.tr("A group needs a label."))
            return
        book = self.desk.session.codebook
        self.write(self.label, lambda: book.change_group(self._id, label=words))

    def _recolour(self, colour: str) -> None:
        book = self.desk.session.codebook
        self.write(self.colour, lambda: book.change_group(self._id, colour=colour))

    def show_row(self, row: CodebookRow) -> None:
        """Show this one; what is being typed over the same one stays."""
        other, self._id = row.group.id != self._id, row.group.id
        self.heading.say(row.group.label)
        self.note.say(
            self.tr("Group on the chart. Items that count with it: {0}.").format(row.items)
        )
        if other:
            self.colour.close_palette()
            self.label.show_value(row.group.label)
        else:
            self.label.follow(row.group.label)
        self._typing.about("group", row.group.uid)
        groups = self.desk.session.codebook.groups()
        self.colour.offer(tuple(dict.fromkeys(one.colour for one in groups)))
        self.colour.show_value(row.group.colour)
