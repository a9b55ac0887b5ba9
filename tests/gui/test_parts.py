"""What lists and rows have in common, whatever they show."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.ui.look.look import Look
from editor.ui.parts.listing import Rows
from editor.ui.parts.row_model import RowModel, SectionModel
from editor.ui.parts.row_paint import RowPainter
from editor.ui.parts.thin_bar import ThinBar


@dataclass(frozen=True)
class Ship:
    name: str
    section: str = ""
    crew: int = 0


class Ships(RowModel[Ship]):
    def key(self, row):
        return row.name

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self.row(index)
        return row.name if row and role == Qt.ItemDataRole.DisplayRole else None


class Fleet(SectionModel[Ship]):
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self.row(index)
        words = row.name if isinstance(row, Ship) else row
        return words if role == Qt.ItemDataRole.DisplayRole else None


def test_rows_are_a_sound_model(qtmodeltester):
    ships = Ships()
    ships.show([Ship("Ann"), Ship("Bea")])
    qtmodeltester.check(ships)
    assert ships.rows == (Ship("Ann"), Ship("Bea"))
    assert ships.place_of("Bea").row() == 1
    assert not ships.place_of("Cis").isValid()
    assert ships.row(QModelIndex()) is None


def test_rows_of_the_same_keys_are_told_as_changed_and_stay_chosen(qtbot):
    ships = Ships()
    ships.show([Ship("Ann")])
    with qtbot.assertNotEmitted(ships.modelReset), qtbot.waitSignal(ships.dataChanged):
        ships.show([Ship("Ann", crew=4)])
    with qtbot.waitSignal(ships.modelReset):
        ships.show([Ship("Bea")])


def test_the_same_rows_tell_nothing(qtbot):
    ships = Ships()
    ships.show([Ship("Ann")])
    with qtbot.assertNotEmitted(ships.modelReset), qtbot.assertNotEmitted(ships.dataChanged):
        ships.show([Ship("Ann")])


def test_a_section_has_its_heading_once_and_it_cannot_be_chosen(qtmodeltester):
    fleet = Fleet()
    fleet.show_sections([Ship("Ann", "Ferries"), Ship("Bea", "Ferries"), Ship("Cis", "Tugs")])
    qtmodeltester.check(fleet)
    rows = [fleet.index(at) for at in range(fleet.rowCount())]
    assert [one.data() for one in rows] == ["Ferries", "Ann", "Bea", "Tugs", "Cis"]
    chosen = [bool(one.flags() & Qt.ItemFlag.ItemIsSelectable) for one in rows]
    assert chosen == [False, True, True, False, True]


@pytest.mark.parametrize("factor", [0.75, 1.0, 2.0])
def test_a_list_is_as_high_as_its_rows_and_scrolls_where_there_are_more(qtbot, factor):
    look, ships = Look(), Ships()
    look.set_factor(factor)
    view = Rows(look, RowPainter.row_height, most=3)
    qtbot.addWidget(view)
    view.setModel(ships)
    view.setItemDelegate(RowPainter(look, view))
    high = look.px(RowPainter.row_height)
    for number, shown in ((0, 0), (2, 2), (5, 3)):
        ships.show([Ship(str(at)) for at in range(number)])
        view.fit()
        assert view.height() == shown * high
        assert view.isVisibleTo(None) is bool(number)
    assert isinstance(view.verticalScrollBar(), ThinBar)
    hint = view.itemDelegate().sizeHint(QStyleOptionViewItem(), ships.index(0))
    assert hint.height() == high >= QFontMetrics(look.font(13)).height()
