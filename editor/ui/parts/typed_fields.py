"""What is typed into the fields of a row: kept while one types, offered if it was not finished."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from editor.chronicle.unfinished import field_of
from editor.session.unfinished import Typing
from editor.ui.parts.keeping import Keeping
from editor.ui.parts.offer import Offer


class TypedField(Protocol):
    """A field that can go on with words which were typed before."""

    offer: Offer

    @property
    def words_typed(self) -> SignalInstance:
        """Something was typed."""

    @property
    def settled(self) -> SignalInstance:
        """Nothing is typed here any more that is not committed."""

    def typed(self) -> str:
        """What stands in the field."""

    def go_on_with(self, words: str) -> None:
        """Edit words that were typed before and not finished."""


class TypedFields(QObject):
    """Follows the row that the fields are about; each field has a name that it keeps."""

    failed = Signal(str)
    """Why words cannot be kept."""

    def __init__(
        self, typing: Callable[[], Typing], fields: Mapping[str, TypedField], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._fields = dict(fields)
        self._keeping = {name: self._kept(typing, field) for name, field in fields.items()}
        self._row = ("", "")

    def _kept(self, typing: Callable[[], Typing], field: TypedField) -> Keeping:
        made = Keeping(typing, field.typed, self)
        made.failed.connect(self.failed)
        field.words_typed.connect(made.typed)
        field.settled.connect(made.settled)
        field.settled.connect(lambda: field.offer.offer(None))
        field.offer.taken.connect(field.go_on_with)
        field.offer.declined.connect(made.settled)
        return made

    def about(self, table: str, uid: str) -> None:
        """The fields are about this row now; what was not finished there is offered."""
        if (table, uid) == self._row:
            return
        self._row = table, uid
        for name, keeping in self._keeping.items():
            keeping.begin(field_of(table, uid, name) if uid else "")
            self._fields[name].offer.offer(keeping.offered())

    def forget(self) -> None:
        """The row lies in another archive: nothing is kept of it any more."""
        self._row = "", ""
        for name, keeping in self._keeping.items():
            keeping.forget()
            self._fields[name].offer.offer(None)
