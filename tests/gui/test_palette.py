"""The palette: anything by name, any item by its words, any day as it is typed."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.palette.found import Doing, found, marks
from editor.ui.palette.palette import Palette
from editor.ui.palette.rows import FOUND_ROLE, FoundRows

TEXT = """Coast diary: 8 November 2020

1. A ferry left the harbour at noon.

2. Guns were heard in the hills, the harbour office said.
"""


@pytest.fixture
def doing(desk):
    done = []
    actions = []
    for name, words in (("view.review", "Review"), ("edit.undo", "Undo"), ("x", "Not now")):
        action = QAction(words)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False, one=name: done.append(one))
        actions.append(action)
    actions[2].setEnabled(False)
    made = Doing(
        desk,
        tuple(actions),
        {"view.review": "chart-bar"},
        lambda category: done.append(("tag", category)),
        lambda article, item: done.append(("go", article, item)),
    )
    return made, done


@pytest.fixture
def palette(qtbot, doing):
    over = QWidget()
    over.resize(1280, 800)
    made = Palette(doing[0].desk.look, over, lambda words: found(words, doing[0]))
    qtbot.addWidget(over)
    over.show()
    qtbot.waitExposed(over)
    over.activateWindow()
    return made


def test_without_words_every_act_that_can_be_done_is_listed(doing):
    assert [one.words for one in found("", doing[0])] == ["Review", "Undo"]


def test_an_item_is_found_by_its_words_and_marked(doing, desk):
    rows = [one for one in found("guns hills", doing[0]) if one.icon == "quotes"]
    assert [one.aside for one in rows] == ["item 2, 8 Nov"]
    marked = [rows[0].words[start:end].casefold() for start, end in rows[0].marked]
    assert marked == ["guns", "hills"]
    rows[0].do()
    assert doing[1] == [("go", desk.sheet.article.id, desk.items[1].id)]


def test_a_category_is_found_by_label_and_by_code(doing, desk):
    by_label = found("ceasefire", doing[0])
    by_code = found("fir.cfv", doing[0])
    assert "FIR.CFV" in [one.aside for one in by_label]
    assert [one.aside for one in by_code] == ["FIR.CFV"]
    by_code[0].do()
    category = desk.session.codebook.by_code("FIR.CFV")
    assert doing[1] == [("tag", category.id)]


def test_a_day_is_gone_to_as_it_is_typed(doing, desk):
    row = next(one for one in found("9 nov 2020", doing[0]) if one.icon == "calendar-blank")
    assert row.words == "Monday 9 November 2020"
    row.do()
    assert desk.day == date(2020, 11, 9)


def test_typed_words_are_marked_at_the_beginnings_of_words():
    assert marks("Losses and loss lists", "loss") == ((0, 4),)
    assert marks("Military losses", "los mil") == ((0, 3), (9, 12))
    assert marks("Military losses", "navy") is None


def test_the_rows_are_a_sound_model(qtmodeltester, doing):
    rows = FoundRows()
    rows.show_sections(found("", doing[0]))
    qtmodeltester.check(rows)
    rows.show(())
    qtmodeltester.check(rows)
    assert rows.rowCount() == 0


def test_headings_are_passed_over_with_the_arrows(qtbot, palette):
    palette.open()
    assert palette.list.currentIndex().data(FOUND_ROLE).words == "Review"
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().data(FOUND_ROLE).words == "Review"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().data(FOUND_ROLE).words == "Undo"


def test_what_is_typed_and_entered_at_once_is_done(qtbot, palette, doing):
    palette.open()
    qtbot.keyClicks(palette.field, "undo")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert doing[1] == ["edit.undo"]
    assert not palette.isVisible()


def test_esc_and_a_click_beside_close_it(qtbot, palette, doing):
    palette.open()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 700))
    assert not palette.isVisible()
    assert doing[1] == []


def test_it_asks_for_one_line_of_words(qtbot, palette):
    taken = []
    palette.ask("Title of the archive", "Coast", taken.append)
    assert palette.field.selectedText() == "Coast"
    qtbot.keyClicks(palette.field, "Harbour")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken == ["Harbour"]
    palette.ask("Title of the archive", "Coast", taken.append)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert taken == ["Harbour"]
