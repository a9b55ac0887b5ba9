"""The places of this archive: found in any spelling, changed field by field."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Place
from editor.ui.desk import Desk
from editor.ui.editors.forms.search_field import SearchField
from editor.ui.editors.places.dump_line import DumpLine
from editor.ui.editors.places.form import PlaceForm
from editor.ui.editors.places.merge import MergePlace
from editor.ui.editors.places.naming_window import NamingWindow
from editor.ui.editors.places.new_place import NewPlace
from editor.ui.editors.places.rows import KIND, LATITUDE, LONGITUDE, NAME, NAMES, PARENT, PlaceTable
from editor.ui.editors.table_look import QuietTable
from editor.ui.editors.window import PADDING, EditorWindow, scrolling
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said

if TYPE_CHECKING:
    from editor.session import Session

FORM = 320
"""Width of the fields at text size 100 %."""
WIDTHS = (170, 76, 140, 120, 84, 84, 56)
SHOWN_FROM = {KIND: 300, NAMES: 460, PARENT: 520, LATITUDE: 860, LONGITUDE: 860}
"""Widths of the table, at text size 100 %, from which these columns are shown."""
FOUND_MOST = 500
"""Places a search shows; nobody reads on."""


Read = tuple[tuple[Place, ...], dict[int, Place]]


class PlacesWindow(EditorWindow):
    """The table at the left, the fields of what is chosen at the right."""

    SIZE = 1060, 680

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PlacesWindow", "Places")
        super().__init__(desk, title, "places_window", parent)
        self._shown, self._items, self._above = 0, dict[int, int](), dict[int, Place]()
        self._kept: tuple[Session, str, Read] | None = None
        self.lead.say(
            self.tr("The gazetteer of this archive. Other names are found when one types them.")
        )
        self._make_table()
        self._make_forms()
        self._line = QHBoxLayout()
        self._line.addLayout(self._left, 1)
        self._line.addWidget(self.pages)
        self.content.addLayout(self._line)
        self.names = KeyButton(self.look, self.tr("Names without a place…"), "", outlined=True)
        self.names.clicked.connect(self._show_naming)
        close = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        close.clicked.connect(self.close)
        self.foot.addWidget(self.new)
        self.foot.addWidget(self.names)
        self.dump = DumpLine(self.desk)
        self.dump.run.finished.connect(self._follow)
        self.foot.addWidget(self.dump, 1)
        self.foot.addWidget(close)

    @cached_property
    def naming(self) -> NamingWindow:
        """Names without a place, made when it is first asked for."""
        return NamingWindow(self.desk, parent=self)

    def _show_naming(self) -> None:
        self.naming.present()

    def _make_table(self) -> None:
        self.search = SearchField(self.look)
        self.search.setPlaceholderText(self.tr("Find a place, in any spelling"))
        self.search.setAccessibleName(self.tr("Find a place"))
        self.search.went_down.connect(self._enter_table)
        self.search.textChanged.connect(self._search)
        self.number = Said(self.look, size=12, token="ink2")
        self.model = PlaceTable(self)
        self.table = QuietTable(self.look)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Places"))
        self.table.horizontalHeader().setSectionResizeMode(NAMES, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.new = KeyButton(self.look, self.tr("New place"), "", outlined=True)
        self.new.clicked.connect(lambda: self.new_place(""))
        self._left = QVBoxLayout()
        for part in (self.search, self.number):
            self._left.addWidget(part)
        self._left.addWidget(self.table, 1)

    def _make_forms(self) -> None:
        self.form = PlaceForm(self.desk, self.write)
        self.fresh = NewPlace(self.desk, self.write)
        self.fresh.made.connect(self._show_new)
        self.fresh.left.connect(self._show_chosen)
        self.merging = MergePlace(self.desk, self.write)
        self.merging.merged.connect(self._show_new)
        self.merging.left.connect(self._show_chosen)
        self.form.merge_wanted.connect(self._ask_merge)
        self.pages = QStackedWidget()
        for form in (self.form, self.fresh, self.merging):
            self.pages.addWidget(scrolling(form, self.look))

    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""
        words = self.search.text().strip()
        found, self._above = self._read(words)
        by_place = self.desk.session.review.by_place(Selection())
        self._items = {one.id: number for one, number in by_place if one is not None}
        self.model.show(found, self._above, self._items)
        counted = self.tr("{0} places found") if words else self.tr("{0} places")
        self.number.say(counted.format(f"{len(found):,}"))
        self._point_at(self._shown)
        if self.pages.currentIndex() == 0:
            self._show_chosen()

    def _read(self, words: str) -> Read:
        """The places and what they lie in; read again only where it may be other than before."""
        session = self.desk.session
        if self._kept is None or self._kept[:2] != (session, words):
            places = session.places
            found = places.find(words, FOUND_MOST) if words else places.all()
            above = places.some(one.parent for one in found if one.parent is not None)
            self._kept = session, words, (found, above)
        return self._kept[2]

    def _heard(self, change: Change) -> None:
        if change.touches("place", "place_name"):
            self._kept = None
        super()._heard(change)

    def _follow(self) -> None:
        """While thousands of places come in, they are not read anew with every step."""
        if not self.dump.run.running:
            super()._follow()

    def leave(self) -> None:
        """The program is left: what is entered so far stays."""
        self.dump.run.end()
        super().leave()

    def _search(self) -> None:
        self.commit()
        self.refresh()

    def _enter_table(self) -> None:
        self.table.setFocus()

    def _point_at(self, place: int) -> None:
        row = self.model.row_of(place)
        index = self.model.index(row if row is not None else 0, NAME)
        if index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    @property
    def chosen(self) -> Place | None:
        """The place that is chosen."""
        return self.model.place(self.table.currentIndex())

    def choose(self, place: int) -> None:
        """Choose a place by its id, whatever is searched for."""
        if self.model.row_of(place) is None:
            self.search.clear()
        self._point_at(place)

    def _choose_row(self, index: QModelIndex) -> None:
        place = self.model.place(index)
        if place is not None and place.id != self._shown:
            self._shown = place.id
            self.commit()
            self._show_chosen()

    def _show_chosen(self) -> None:
        place = self.chosen
        self.pages.setVisible(place is not None or self.pages.currentIndex() > 0)
        if place is not None:
            items = self._items.get(place.id, 0)
            self.form.show_place(place, self._above.get(place.parent or 0), items)
            self.pages.setCurrentIndex(0)

    def new_place(self, name: str) -> None:
        """Open with a place that is to be entered under this name."""
        self.present()
        self.commit()
        self.pages.setCurrentIndex(1)
        self.pages.show()
        self.fresh.begin(name)

    def _ask_merge(self) -> None:
        place = self.chosen
        if place is not None:
            self.commit()
            self.pages.setCurrentIndex(2)
            self.merging.begin(place)

    def _show_new(self, place: int) -> None:
        self.pages.setCurrentIndex(0)
        self.choose(place)
        self._show_chosen()

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        px = self.look.px
        self.search.restyle()
        for column, wide in enumerate(WIDTHS):
            self.table.setColumnWidth(column, px(wide))
        self._line.setSpacing(px(20))
        self._left.setSpacing(px(6))
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that stand among the fields too give way first."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self.pages.setFixedWidth(min(self.look.px(FORM), self.width() * 9 // 20))
        room = (self.width() - self.pages.width()) / self.look.factor - 2 * PADDING
        for column, least in SHOWN_FROM.items():
            self.table.setColumnHidden(column, room < least)
        mode = QHeaderView.ResizeMode
        alone = self.table.isColumnHidden(NAMES)
        self.table.horizontalHeader().setSectionResizeMode(
            NAME, mode.Stretch if alone else mode.Interactive
        )
        if not alone:
            self.table.setColumnWidth(NAME, self.look.px(WIDTHS[NAME]))
