"""What was learned of sources, in the settings: shown, and forgotten one by one."""

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.chronicle.passage import Role
from editor.ui.editors.settings.learned_row import LearnedLines
from editor.ui.editors.settings.window import SettingsWindow

BACKGROUND = "The harbour was opened in 1921 and is kept by the town."


def text(day):
    return f"Diary: {day} May 2021\n\n{BACKGROUND}\n\n- Ferry {day} left.\n- Bus {day} came.\n"


@pytest.fixture
def window(qtbot, desk, settings):
    for day in (1, 2, 3):
        desk.session.articles.paste(text(day))
    made = SettingsWindow(desk, settings)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


def test_a_learned_line_is_shown_with_its_role(window):
    (row,) = window.learned.model.rows
    assert (row.words, row.role) == (BACKGROUND, Role.SKIP)
    said = window.learned.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{BACKGROUND}. furniture · source not known"
    assert "never within the list" in window.learned.hint.text()


def test_delete_forgets_it_as_a_step(qtbot, desk, window):
    window.learned.list.setCurrentIndex(window.learned.model.index(0))
    qtbot.keyClick(window.learned.list, Qt.Key.Key_Delete)
    assert window.learned.model.rows == ()
    assert "Nothing was learned" in window.learned.hint.text()
    desk.session.history.undo()
    assert len(window.learned.model.rows) == 1


def test_the_cross_forgets_it_and_the_words_do_not(qtbot, window):
    port = window.learned.list.viewport()
    middle = port.height() // 2
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    assert len(window.learned.model.rows) == 1
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(port.width() - 8, middle))
    assert window.learned.model.rows == ()


def test_the_first_day_that_articles_tell_is_said_beside_its_field(desk, window):
    told = "Diary: {0} May 2021\n\nDay {0} of the works.\n\n- Ferry {0} left.\n- Bus {0} came.\n"
    for day in (4, 5, 6):
        desk.session.articles.paste(told.format(day))
    window.refresh()
    assert "count their days from 1 May 2021" in window.first_day._hint.text()


def test_the_list_is_a_sound_model(qtmodeltester, desk, window):
    model = LearnedLines()
    model.show(desk.session.learning.all())
    qtmodeltester.check(model)
