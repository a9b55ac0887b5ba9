"""Backups of the window: after an hour of work, when an archive is left, and never in the way."""

import pytest

from editor import app
from editor.session.backups import backups
from editor.ui.settings import SECOND_PLACE
from editor.ui.window.backups import Backups


@pytest.fixture
def window(qtbot, archive, twin):
    made = app.build(archive)
    made.pasting.put(twin)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def own(window):
    return Backups(window.desk, window.archives, window.settings, window.status)


def change(window):
    session = window.desk.session
    session.tagging.set_note([window.desk.current], f"note {len(session.history.steps())}")


def test_an_hour_begins_with_the_first_change_and_ends_with_a_backup(qtbot, window, own):
    assert not own._hour.isActive()
    change(window)
    assert own._hour.isActive()
    with qtbot.waitSignal(own.made) as made:
        own._hour.timeout.emit()
    assert len(made.args[0]) == 1
    assert [one.path for one in backups(window.desk.session.path)] == list(made.args[0])


def test_an_archive_that_is_left_gets_its_backup(qtbot, window, own, new_archive, tmp_path):
    left = window.desk.session.path
    with qtbot.waitSignal(own.made):
        assert window.archives.open(new_archive(tmp_path / "second.chronicle"))
    assert len(backups(left)) == 1


def test_the_last_is_made_when_the_window_is_closed(window, own):
    change(window)
    path = window.desk.session.path
    window.close()
    own.finish()
    assert len(backups(path)) == 1
    own.finish()
    assert len(backups(path)) == 1


def test_a_failure_stands_in_the_bottom_line_until_one_is_made(qtbot, window, own, tmp_path):
    window.settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    with qtbot.waitSignal(own.made), qtbot.assertNotEmitted(window.desk.failed):
        own.begin()
    assert window.status.remarked.startswith("No backup: The folder")
    assert "stick is not there" in window.status.toolTip()
    window.settings.set(SECOND_PLACE, "")
    with qtbot.waitSignal(own.made):
        own.begin()
    assert window.status.remarked == ""


def test_an_archive_that_ended_without_one_gets_it_soon_after_the_start(qtbot, window, own):
    own.start()
    with qtbot.waitSignal(own.made):
        own._soon.timeout.emit()
    assert len(backups(window.desk.session.path)) == 1
