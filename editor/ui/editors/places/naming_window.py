"""Names that no place is known for: each is named once for all items; and what names mean here."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.gazetteer_work import WaitingName
from editor.ui.desk import Desk
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.places.naming_form import NamingForm, items_in_words
from editor.ui.editors.places.naming_rows import ROW, NamedPainter, NamedRow, NamedRows
from editor.ui.editors.window import EditorWindow, scrolling
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.said import Said
from editor.ui.place_words import place_in_words

FORM = 340
"""Width of the fields at text size 100 %."""


class NamingWindow(EditorWindow):
    """The tray at the left, the chosen name at the right, rulings below."""

    SIZE = 860, 620

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("NamingWindow", "Names without a place")
        super().__init__(desk, title, "naming_window", parent)
        self._waiting: dict[str, WaitingName] = {}
        self.lead.say(
            self.tr(
                "Words marked as a place that none is chosen for. A choice holds for all items."
            )
        )
        self.model, self.rulings = NamedRows(self), NamedRows(self)
        self.list = wide_rows(self.look, ROW)
        self.ruled = wide_rows(self.look, ROW)
        for view, model, name in (
            (self.list, self.model, self.tr("Names without a place")),
            (self.ruled, self.rulings, self.tr("Names with a fixed meaning")),
        ):
            view.setModel(model)
            view.setItemDelegate(NamedPainter(self.look, view))
            view.setAccessibleName(name)
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.none = Said(self.look, size=13, token="ink2")
        self.ruled_words = Said(self.look, size=12, bold=True, token="ink2")
        self.forget = KeyButton(self.look, self.tr("Forget this meaning"), "", outlined=True)
        self.form = NamingForm(desk, self.write)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.addWidget(self.none)
        self._left.addWidget(self.list, 2)
        self._left.addWidget(self.ruled_words)
        self._left.addWidget(self.ruled, 1)
        self._line = QHBoxLayout()
        self._line.addLayout(self._left, 1)
        self._area = scrolling(self.form, self.look)
        self._line.addWidget(self._area)
        self.content.addLayout(self._line)
        close = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        close.clicked.connect(self.close)
        self.foot.addWidget(self.forget)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.ruled.selectionModel().currentChanged.connect(self._mind_rulings)
        ListKeys((self.list,)).entered.connect(self._go_to_field)
        ListKeys((self.ruled,)).deleted.connect(self._forget)
        self.forget.clicked.connect(lambda: self._forget(self.ruled.currentIndex()))

    def refresh(self) -> None:
        """Show what waits and what is ruled now."""
        naming, places = self.desk.session.naming, self.desk.session.places
        self._waiting = {one.key: one for one in naming.waiting()}
        was = self._key
        self.model.show(
            NamedRow(key=one.key, name=one.words, said=items_in_words(one.items))
            for one in self._waiting.values()
        )
        known = places.some(one.place for one in naming.rulings())
        self.rulings.show(
            NamedRow(
                key=one.key,
                name=one.name,
                said=place_in_words(known[one.place], places.parents(one.place)),
            )
            for one in naming.rulings()
        )
        self.none.say("" if self._waiting else self.tr("Every marked name has its place."))
        self.list.setVisible(bool(self._waiting))
        self.ruled_words.say(self.tr("Names that always mean one place in this archive"))
        self._point_at(was)
        self._mind_rulings()

    def _point_at(self, key: str) -> None:
        index = self.model.place_of(key)
        self.list.setCurrentIndex(index if index.isValid() else self.model.index(0))
        self._choose()

    @property
    def _key(self) -> str:
        row = self.model.row(self.list.currentIndex())
        return row.key if row else ""

    @property
    def chosen(self) -> WaitingName | None:
        """The name that is chosen."""
        return self._waiting.get(self._key)

    def _choose(self, _now: QModelIndex | None = None, _was: QModelIndex | None = None) -> None:
        self.form.show_name(self.chosen)

    def _go_to_field(self, _index: QModelIndex) -> None:
        self.form.place.edit.setFocus()

    def _mind_rulings(
        self, _now: QModelIndex | None = None, _was: QModelIndex | None = None
    ) -> None:
        there = bool(self.rulings.rows)
        self.ruled_words.setVisible(there)
        self.ruled.setVisible(there)
        self.forget.setVisible(there)
        self.forget.setEnabled(self.ruled.currentIndex().isValid())

    def _forget(self, index: QModelIndex) -> None:
        row = self.rulings.row(index)
        if row is not None:
            self.desk.tell(self.desk.act(lambda: self.desk.session.naming.unrule(row.key)))

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "_area"):
            self._line.setSpacing(self.look.px(20))
            self._left.setSpacing(self.look.px(6))
            self._area.setFixedWidth(min(self.look.px(FORM), self.width() // 2))
            for view in (self.list, self.ruled):
                view.doItemsLayout()
