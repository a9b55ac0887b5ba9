"""Settings hold at once, and what is the archive's own is a step of its history."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.session import create_archive
from editor.ui.editors.settings.folder_row import FolderRow
from editor.ui.editors.settings.window import SettingsWindow
from editor.ui.settings import LOG_WORDS, PATTERNS, SECOND_PLACE, TEXT_SIZE, TEXT_SIZES, THEME, WHO
from editor.ui.window.archives import Archives
from editor.ui.window.windows import Windows
from tests.gui.rows import enter


@pytest.fixture
def window(qtbot, desk, settings):
    made = SettingsWindow(desk, settings)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def pick(row, value):
    at = row.choice.findData(value)
    row.choice.setCurrentIndex(at)
    row.choice.activated.emit(at)


def test_the_name_stands_on_the_next_step(qtbot, window, desk, settings):
    enter(qtbot, window.who, "  A. Reader ")
    assert settings.get(WHO) == "A. Reader"
    desk.session.rename("Other title")
    assert desk.session.history.steps(1)[0].who == "A. Reader"


def test_a_name_half_typed_is_kept_when_the_window_closes(qtbot, window, settings):
    window.who.edit.setFocus()
    qtbot.keyClicks(window.who.edit, "B. Reader")
    window.close()
    assert settings.get(WHO) == "B. Reader"


@pytest.mark.parametrize("wanted", ["light", "dark", "system"])
def test_the_theme_is_shown_and_kept(window, desk, settings, wanted):
    pick(window.theme, wanted)
    assert desk.look.wanted == settings.get(THEME) == wanted


def test_the_text_size_reaches_everything_and_is_kept(window, desk, settings):
    pick(window.text_size, 150)
    assert desk.look.factor == 1.5
    assert settings.get(TEXT_SIZE) == 150
    assert window.font().pixelSize() == desk.look.font(14).pixelSize()


def test_every_text_size_is_offered(window):
    choice = window.text_size.choice
    assert {choice.itemData(at) for at in range(choice.count())} == set(TEXT_SIZES)


def test_theme_and_text_size_changed_by_a_key_are_followed(window, desk):
    desk.look.set_theme("dark")
    desk.look.set_factor(1.25)
    assert window.theme.choice.currentData() == "dark"
    assert window.text_size.choice.currentData() == 125


def test_patterns_are_told_and_kept(qtbot, window, settings):
    with qtbot.waitSignal(window.patterns_changed) as told:
        window.patterns.click()
    assert told.args == [True]
    assert settings.get(PATTERNS) is True


def test_patterns_switched_here_are_those_of_the_menu(qtbot, desk, settings):
    over = QWidget()
    qtbot.addWidget(over)
    action = QAction("Patterns", over, checkable=True, objectName="view.patterns")
    triggered = []
    action.toggled.connect(lambda on: triggered.append(bool(on)))
    windows = Windows(desk, settings, over, lambda words: None, Archives(desk, settings, over))
    made = windows.settings
    made.present()
    made.patterns.click()
    assert triggered == [True]
    made.patterns.click()
    assert triggered == [True, False]


def test_a_setting_changed_by_the_menus_is_shown_when_the_window_is_turned_to(
    qtbot, window, settings
):
    settings.set(PATTERNS, True)
    assert not window.patterns.isChecked()
    window.present()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert window.isActiveWindow()
    assert window.patterns.isChecked()


def test_day_1_is_a_step_and_numbers_the_days(qtbot, window, desk):
    enter(qtbot, window.first_day, "27 Sep 2020")
    assert desk.session.days.ordinal(date(2020, 11, 8)) == 43
    assert desk.session.history.next_undo == "First day of the series: 27 Sep 2020"
    desk.session.history.undo()
    assert window.first_day.typed() == ""
    assert desk.session.days.first_day is None


def test_day_1_left_empty_ends_the_numbering(qtbot, window, desk):
    enter(qtbot, window.first_day, "27 Sep 2020")
    enter(qtbot, window.first_day, "")
    assert desk.session.days.first_day is None


def test_a_day_1_that_is_none_is_refused_in_words(qtbot, window, desk):
    enter(qtbot, window.first_day, "27 Sep 2020")
    enter(qtbot, window.first_day, "31 Sep 2020")
    assert "does not exist" in window.first_day.error
    assert "It stays “27 Sep 2020”" in window.first_day.error
    assert desk.session.days.first_day == date(2020, 9, 27)


def test_another_archive_has_a_day_1_of_its_own(qtbot, window, desk, tmp_path):
    enter(qtbot, window.first_day, "27 Sep 2020")
    before, other = desk.session, create_archive(tmp_path / "other.chronicle", "Other")
    desk.take(other)
    assert window.archive.text() == "Other"
    assert window.first_day.typed() == ""
    desk.take(before)
    assert window.first_day.typed() == "27 Sep 2020"
    other.close()


def test_the_second_place_for_backups_must_be_a_folder_that_is_there(
    qtbot, window, settings, tmp_path
):
    window.present()
    window.second.committed.emit(str(tmp_path / "none"))
    assert "There is no folder" in window.second.error
    assert settings.get(SECOND_PLACE) == ""
    window.second.committed.emit(str(tmp_path))
    assert settings.get(SECOND_PLACE) == window.second.typed() == str(tmp_path)
    window.second.committed.emit("")
    assert settings.get(SECOND_PLACE) == ""


def test_a_folder_can_be_chosen_with_the_systems_picker(qtbot, desk, tmp_path):
    row = FolderRow(desk.look, "Second place", choose=lambda over, wanted, take: take([tmp_path]))
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.committed) as chosen:
        row.button.click()
    assert chosen.args == [str(tmp_path)]


def test_words_in_the_log_are_a_choice_that_is_off_at_first(window, settings):
    window.present()
    assert settings.get(LOG_WORDS) is False
    window.log_words.click()
    assert settings.get(LOG_WORDS) is True
