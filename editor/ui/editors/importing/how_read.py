"""How a file was read, and in which other way it can be: its encoding, the columns of its table."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.exchange.texts_in.columns import Columns
from editor.exchange.texts_in.decoding import known
from editor.exchange.texts_in.found import How, Mapped
from editor.exchange.texts_in.kinds import SAY_NO_ENCODING, is_kind
from editor.session.importing.importing import Imported
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.tick_row import TickRow
from editor.ui.editors.importing.encodings import encodings_offered
from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.terms import differing_in_words

WIDE, WIDEST = 280, 4000
"""The choice of an encoding by itself, and beside those of columns; pixels at text size 100 %."""


class HowRead(QWidget):
    """Shown for the file that is chosen in the list; a choice reads it again at once."""

    asked = Signal(object)
    """Read the file so: carries the How."""
    difference_asked = Signal()
    """Show what differs from the article that it is nearly the same as."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row: Imported | None = None
        self._make_near()
        self._make_choices()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._near_line)
        self._column.addLayout(self._line)
        self._column.addWidget(self.together)
        look.changed.connect(self.restyle)
        self.restyle()

    def _make_near(self) -> None:
        self.near = Said(self._look, size=13)
        self.show_difference = KeyButton(
            self._look, self.tr("Show the difference"), "", outlined=True
        )
        self.show_difference.clicked.connect(self.difference_asked)
        self._near_line = QHBoxLayout()
        self._near_line.addWidget(self.near, 1)
        self._near_line.addWidget(self.show_difference)

    def _make_choices(self) -> None:
        look = self._look
        self.columns = {
            "text": ChoiceRow(look, self.tr("Text from")),
            "date": ChoiceRow(look, self.tr("Day from")),
            "headline": ChoiceRow(look, self.tr("Headline from")),
            "source": ChoiceRow(look, self.tr("Source from")),
        }
        self.encoding = ChoiceRow(look, self.tr("Read as"))
        self.encoding.offer(encodings_offered())
        self.together = TickRow(
            look, self.tr("The rows of a day are one article, each row an item of it")
        )
        self._line = QHBoxLayout()
        for name, row in self.columns.items():
            row.chosen.connect(lambda value, name=name: self._ask(**{name: value}))
            self._line.addWidget(row, 1)
        self._line.addWidget(self.encoding, 1)
        self._line.addStretch()
        self.encoding.chosen.connect(self._ask_encoding)
        self.together.ticked.connect(lambda on: self._ask(together=on))

    def show_row(self, row: Imported | None) -> None:
        """Show how a file was read; None hides it all."""
        self._row = row
        mapped = row.mapped if row else None
        readable = row is not None and is_kind(row.source.shown.name)
        encoded = readable and row is not None and row.source.suffix not in SAY_NO_ENCODING
        near = row.near if row else None
        for choice in (*self.columns.values(), self.together):
            choice.setVisible(mapped is not None)
        self.near.setVisible(near is not None)
        self.show_difference.setVisible(near is not None)
        self.encoding.setVisible(encoded)
        self.setVisible(mapped is not None or near is not None or encoded)
        if near is not None:
            self.near.say(self._nearly(near.words))
        if row is not None and encoded:
            self.encoding.show_value(_encoding(row))
            self.encoding.setMaximumWidth(self._look.px(WIDE if mapped is None else WIDEST))
        if mapped is not None:
            self._show_columns(mapped)

    def _nearly(self, words: int) -> str:
        if not words:
            return self.tr("The same words as in an article that was there, set otherwise.")
        said = self.tr("Nearly the same as an article that was there: {0}.")
        return said.format(differing_in_words(words))

    def _show_columns(self, mapped: Mapped) -> None:
        named = [(one, one) for one in mapped.header]
        for name, row in self.columns.items():
            row.offer(named if name == "text" else [("", self.tr("no column")), *named])
            row.show_value(getattr(mapped.columns, name))
        self.together.show_value(mapped.columns.together)

    def _ask_encoding(self, encoding: object) -> None:
        if self._row is not None:
            self.asked.emit(How(encoding=str(encoding), columns=self._chosen()))

    def _ask(self, **changed: object) -> None:
        now = self._row.mapped if self._row else None
        if self._row is not None and now is not None:
            columns = replace(now.columns, **changed)  # type: ignore[arg-type]  # by its own names
            self.asked.emit(How(encoding=self._row.how.encoding, columns=columns))

    def _chosen(self) -> Columns | None:
        """The columns that were chosen before; those that were guessed are guessed again."""
        return self._row.how.columns if self._row else None

    def restyle(self) -> None:
        """Take over text size."""
        self._column.setSpacing(self._look.px(8))
        self._line.setSpacing(self._look.px(8))
        self._near_line.setSpacing(self._look.px(8))
        self.show_row(self._row)


def _encoding(row: Imported) -> str:
    """The encoding a file was read in, as it is offered."""
    found = row.how.encoding or row.encoding
    return known(found).removesuffix("-sig") if found else ""
