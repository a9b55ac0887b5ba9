"""A form: rows under each other, as wide as there is room, which scroll where it is too high."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.editors.forms.row import Row, TypedRow
from editor.ui.parts.said import Said
from editor.ui.parts.typed_fields import TypedField, TypedFields

Write = Callable[[Row, Callable[[], Change]], Change]
"""Does what a row asks for, and says below the row why it cannot be done."""


class Form(QWidget):
    """A heading, a line of small words, rows."""

    def __init__(self, desk: Desk, write: Write) -> None:
        super().__init__()
        self.desk, self.look, self.write = desk, desk.look, write
        self.heading = Said(self.look, size=16, bold=True, serif=True)
        self.note = Said(self.look, size=12, token="ink2")
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.note)
        self.look.changed.connect(self.restyle)
        self.restyle()

    def keep_typing(self, fields: Mapping[str, TypedField]) -> TypedFields:
        """Keep what is typed into these, and offer what was not finished."""
        made = TypedFields(lambda: self.desk.session.typing, fields, self)
        made.failed.connect(self.desk.failed)
        self.desk.opened.connect(made.forget)
        return made

    def commit(self) -> None:
        """Keep what is typed and not yet committed."""
        for row in self.findChildren(TypedRow):
            row.commit()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self.look.px
        self.column.setContentsMargins(px(2), px(2), px(14), px(12))
        self.column.setSpacing(px(12))
