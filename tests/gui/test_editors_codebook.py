"""The window of the codebook: each field one step, refusals below it, the rest follows."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from editor.session import create_archive
from editor.ui.editors.codebook.category_form import as_cues
from editor.ui.editors.codebook.patterns import PATTERNS
from editor.ui.editors.codebook.rows import CodebookModel, rows_of
from editor.ui.editors.codebook.window import CodebookWindow
from tests.gui.rows import enter, type_over

TEXT = "Chronicle of 8 November 2020\n\n1. A bridge was opened.\n\n2. A road was closed.\n"


@pytest.fixture
def asked():
    return []


@pytest.fixture
def window(qtbot, desk, asked):
    made = CodebookWindow(desk, lambda parent, wanted, take: asked.append((wanted, take)))
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def write_into(row, words):
    """As if it had been typed into a row of several lines."""
    row.field.edit.setFocus()
    row.field.edit.selectAll()
    row.field.edit.insertPlainText(words)
    row.commit()


def category(window, code):
    return window.desk.session.codebook.by_code(code)


def steps(window):
    return [one.label for one in window.desk.session.history.steps()]


def test_the_window_is_called_codebook_and_stops_nothing(window):
    assert window.objectName() == "codebook"
    assert not window.isModal()


def test_the_model_keeps_the_rules_of_models(qtmodeltester, session):
    model = CodebookModel()
    book = session.codebook
    model.show(rows_of(book.groups(), book.categories(), {}))
    qtmodeltester.check(model)


def test_every_group_category_and_sub_code_has_its_row(window):
    book = window.desk.session.codebook
    assert window.model.rowCount() == len(book.groups()) + len(book.categories())


def test_a_category_is_counted_with_its_sub_codes(window):
    shelling = category(window, "FIR.SHEL")
    window.desk.session.tagging.tag([window.desk.items[0].id], shelling.id)
    for key in ((0, category(window, "FIR").id), (0, shelling.id), (shelling.group, 0)):
        assert window.model.row(window.model.place_of(key)).items == 1


@pytest.mark.parametrize(
    ("field", "words"), [("label", "Fire and breaches"), ("short_label", "Fire")]
)
def test_a_word_is_one_step_and_shows_in_the_list(qtbot, window, field, words):
    window.choose("FIR")
    before = len(steps(window))
    enter(qtbot, getattr(window.category, field), words)
    assert getattr(category(window, "FIR"), field) == words
    assert len(steps(window)) == before + 1
    assert window.chosen.category == category(window, "FIR")


@pytest.mark.parametrize("field", ["definition", "include", "exclude"])
def test_leaving_a_field_of_several_lines_keeps_it(window, field):
    window.choose("FIR")
    write_into(getattr(window.category, field), "One line.\nAnother line.")
    assert getattr(category(window, "FIR"), field) == "One line.\nAnother line."


def test_cues_stand_one_a_line_and_none_twice(window):
    window.choose("FIR")
    write_into(window.category.cues, "was shelled\n\n  under fire \nwas shelled")
    assert category(window, "FIR").cues == ("was shelled", "under fire")
    assert window.category.cues.typed() == "was shelled\nunder fire"


def test_no_words_are_no_cues():
    assert as_cues(" \n\n") == ()


def test_esc_gives_the_former_words_back_and_closes_only_then(qtbot, window):
    window.choose("FIR")
    row = window.category.label
    was = row.typed()
    type_over(qtbot, row, "Something else")
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.typed() == was
    assert window.isVisible()
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert category(window, "FIR").label == was


def test_closing_keeps_what_is_typed(qtbot, window):
    window.choose("FIR")
    type_over(qtbot, window.category.label, "Kept on closing")
    window.close()
    assert category(window, "FIR").label == "Kept on closing"


def test_choosing_another_row_keeps_what_is_typed_in_the_first(qtbot, window):
    window.choose("FIR")
    type_over(qtbot, window.category.label, "Kept on leaving")
    window.choose("OPS")
    assert category(window, "FIR").label == "Kept on leaving"
    assert window.category.label.typed() == category(window, "OPS").label
    assert window.chosen.category.code == "OPS"


def test_a_category_without_a_label_is_refused_below_the_field(qtbot, window):
    window.choose("FIR")
    enter(qtbot, window.category.label, " ")
    assert window.category.label.error == "A category needs a label."
    assert category(window, "FIR").label


def test_a_letter_that_is_taken_is_refused_with_its_owner(qtbot, window):
    window.choose("FIR")
    enter(qtbot, window.category.key, "o")
    assert "The key O belongs to OPS" in window.category.key.error
    assert category(window, "FIR").key == "F"


def test_a_letter_of_the_page_is_refused(qtbot, window):
    window.choose("FIR")
    enter(qtbot, window.category.key, "g")
    assert "something else" in window.category.key.error


@pytest.mark.parametrize(("code", "wrong"), [("FIR", "7"), ("FIR", "FF"), ("FIR.SHEL", "a")])
def test_what_is_no_key_is_refused(qtbot, window, code, wrong):
    window.choose(code)
    enter(qtbot, window.category.key, wrong)
    assert window.category.key.error
    assert category(window, code).key == category(window, code).key.upper() != wrong.upper()


def test_a_free_letter_is_taken_in_capitals(qtbot, window):
    window.choose("FIR")
    enter(qtbot, window.category.key, "k")
    assert category(window, "FIR").key == "K"
    assert window.category.key.typed() == "K"


def test_several_categories_may_go_without_a_key(qtbot, window):
    for code in ("FIR", "OPS"):
        window.choose(code)
        window.category.key.edit.setFocus()
        window.category.key.edit.selectAll()
        qtbot.keyClick(window.category.key.edit, Qt.Key.Key_Delete)
        window.category.commit()
    assert category(window, "FIR").key == category(window, "OPS").key == ""


def test_a_refusal_is_gone_when_another_category_is_shown(qtbot, window):
    window.choose("FIR")
    enter(qtbot, window.category.key, "7")
    window.choose("OPS")
    assert not window.category.key.error
    assert window.category.key.typed() == "O"


def test_what_is_refused_on_leaving_is_said_in_the_main_window(qtbot, window):
    window.choose("FIR")
    type_over(qtbot, window.category.key, "7")
    with qtbot.waitSignal(window.desk.failed, check_params_cb=lambda why: "one letter" in why):
        window.choose("OPS")


def test_a_colour_is_chosen_beside_the_window_and_sub_codes_follow(window):
    window.choose("FIR")
    window.category.colour.button.click()
    dialog = window.category.colour.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.setCurrentColor(QColor(18, 52, 86))
    dialog.accept()
    assert category(window, "FIR").colour == "#123456"
    assert category(window, "FIR.SHEL").colour == "#123456"
    assert window.category.colour.dialog is None


def test_the_palette_goes_when_another_category_is_chosen(window):
    window.choose("FIR")
    window.category.colour.button.click()
    window.choose("OPS")
    assert window.category.colour.dialog is None


def test_the_palette_goes_with_the_window(window):
    window.choose("FIR")
    window.category.colour.button.click()
    dialog = window.category.colour.dialog
    window.close()
    assert not dialog.isVisible()


def test_a_colour_that_is_not_taken_changes_nothing(window):
    before = len(steps(window))
    window.choose("FIR")
    window.category.colour.button.click()
    window.category.colour.dialog.reject()
    assert len(steps(window)) == before


def test_a_pattern_is_chosen_from_those_the_shipped_codebook_names(window):
    shipped = {one.pattern for one in window.desk.session.codebook.categories()}
    assert shipped <= set(PATTERNS)
    window.choose("FIR")
    window.category.pattern.chosen.emit("Ver")
    assert category(window, "FIR").pattern == "Ver"
    assert window.category.pattern.choice.currentData() == "Ver"


def test_sub_codes_go_with_their_category_into_another_group(window):
    window.choose("FIR")
    other = window.desk.session.codebook.groups()[3]
    window.category.group.chosen.emit(other.id)
    assert category(window, "FIR").group == category(window, "FIR.SHEL").group == other.id
    assert window.chosen.category.code == "FIR"


def test_a_sub_code_has_no_group_of_its_own(window):
    window.choose("FIR.SHEL")
    assert not window.category.group.isVisible()


@pytest.mark.parametrize("field", ["conflict", "counts"])
def test_a_tick_is_a_step_at_once(window, field):
    window.choose("DIP")
    was = getattr(category(window, "DIP"), field)
    getattr(window.category, field).tick.click()
    assert getattr(category(window, "DIP"), field) is not was


def test_a_retired_category_can_be_taken_up_again(window):
    window.choose("FIR")
    window.category.retire.click()
    assert category(window, "FIR").retired
    assert window.category.retire.text() == "Take up again"
    assert "Retired" in window.category.note.text()
    window.category.retire.click()
    assert not category(window, "FIR").retired


def test_undo_in_the_window_takes_back_the_field(qtbot, window):
    window.choose("FIR")
    was = category(window, "FIR").label
    enter(qtbot, window.category.label, "Something else")
    qtbot.keyClick(window.category.label.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert category(window, "FIR").label == was
    assert window.category.label.typed() == was


def test_undo_in_the_window_is_of_the_archive_that_is_on_the_desk(qtbot, window, tmp_path: Path):
    other = create_archive(tmp_path / "other.chronicle")
    window.desk.take(other)
    window.choose("FIR")
    was = other.codebook.by_code("FIR").label
    enter(qtbot, window.category.label, "Something else")
    assert other.codebook.by_code("FIR").label == "Something else"
    qtbot.keyClick(window.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert other.codebook.by_code("FIR").label == was
    window.close()
    other.close()


def test_what_another_window_writes_shows_here(window):
    window.choose("FIR")
    window.desk.session.codebook.change(category(window, "FIR").id, label="Written elsewhere")
    assert window.category.label.typed() == "Written elsewhere"


def test_what_is_being_typed_stays_when_something_else_is_written(qtbot, window):
    window.choose("FIR")
    type_over(qtbot, window.category.label, "Half a wor")
    window.desk.session.codebook.change(category(window, "OPS").id, label="Other")
    assert window.category.label.typed() == "Half a wor"


def test_a_new_sub_code_is_entered_under_its_category(qtbot, window):
    window.choose("FIR.SHEL")
    window.new_sub.click()
    assert window.new.code.typed() == "FIR."
    window.new.code.edit.setText("fir.mort")
    window.new.label.edit.setText("Mortar fire")
    qtbot.keyClick(window.new.label.edit, Qt.Key.Key_Return)
    made = category(window, "FIR.MORT")
    assert made.label == "Mortar fire"
    assert made.parent == category(window, "FIR").id
    assert window.chosen.category.code == "FIR.MORT"
    assert window.category.label.typed() == "Mortar fire"


def test_a_new_category_stands_in_the_group_that_was_looked_at(window):
    window.choose("DIP")
    window.new_category.click()
    window.new.code.edit.setText("WEA")
    window.new.label.edit.setText("Weather")
    window.new.enter.click()
    assert category(window, "WEA").group == category(window, "DIP").group
    assert window.chosen.category.code == "WEA"


@pytest.mark.parametrize(
    ("code", "label", "field"),
    [("FIR", "Again", "code"), ("", "None", "code"), ("NEW", " ", "label")],
)
def test_a_new_category_that_cannot_be_is_refused_below_the_field(window, code, label, field):
    window.choose("DIP")
    before = len(steps(window))
    window.new_category.click()
    window.new.code.edit.setText(code)
    window.new.label.edit.setText(label)
    window.new.enter.click()
    assert getattr(window.new, field).error
    assert len(steps(window)) == before


def test_a_sub_code_begins_with_the_code_above_it(window):
    window.choose("FIR")
    window.new_sub.click()
    window.new.code.edit.setText("OPS.MORT")
    window.new.label.edit.setText("Mortar fire")
    window.new.enter.click()
    assert "FIR." in window.new.code.error
    assert category(window, "OPS.MORT") is None


def test_leaving_the_new_form_enters_nothing(window):
    window.choose("FIR")
    before = len(steps(window))
    window.new_category.click()
    window.new.code.edit.setText("NEW")
    window.new.cancel.click()
    assert len(steps(window)) == before
    assert window.category.isVisible()


def test_a_group_has_a_label_and_a_colour(qtbot, window):
    window.list.setCurrentIndex(window.model.index(0))
    enter(qtbot, window.group.label, "Hostilities")
    window.group.colour.chosen.emit("#112233")
    group = window.desk.session.codebook.groups()[0]
    assert (group.label, group.colour) == ("Hostilities", "#112233")
    enter(qtbot, window.group.label, " ")
    assert window.group.label.error


def test_a_group_has_no_sub_codes(window):
    window.list.setCurrentIndex(window.model.index(0))
    assert not window.new_sub.isEnabled()


def test_the_codebook_is_saved_as_a_file_with_what_was_just_typed(
    qtbot, window, asked, tmp_path: Path
):
    window.choose("FIR")
    type_over(qtbot, window.category.label, "Typed just now")
    window.export.click()
    wanted, take = asked[0]
    assert wanted.writes
    assert wanted.suffix == ".json"
    take(tmp_path / "book.json")
    text = (tmp_path / "book.json").read_text("utf-8")
    assert "Typed just now" in text
    assert json.loads(text)["categories"]


def test_a_file_that_cannot_be_written_is_said_in_words(qtbot, window, asked, tmp_path: Path):
    window.export.click()
    with qtbot.waitSignal(window.desk.failed):
        asked[0][1](tmp_path / "no such folder" / "book.json")
    assert "is not there" in window.said.text()


def test_the_list_reads_each_row_aloud(window):
    index = window.model.place_of((0, category(window, "FIR").id))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "FIR, Shelling and ceasefire violations, 0 items, key F"
    )
