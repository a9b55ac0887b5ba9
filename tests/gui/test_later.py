"""What waits until the window stands: the chart's library and the check of the file."""

import pytest
from PySide6.QtCore import QThreadPool

from editor import app
from editor.session import soundness
from editor.ui.window import later
from editor.ui.window.later import Later


@pytest.fixture
def window(qtbot, archive, twin):
    made = app.build(archive)
    made.pasting.put(twin)
    yield made
    made.close()
    QThreadPool.globalInstance().waitForDone()
    made.deleteLater()


def test_a_sound_archive_is_checked_and_nothing_is_said(qtbot, window):
    waiting = Later(window)
    with qtbot.waitSignal(waiting.checked) as checked, qtbot.assertNotEmitted(window.desk.failed):
        waiting._check()
    assert not checked.args[0]


def test_a_damaged_archive_is_said(qtbot, window, monkeypatch):
    monkeypatch.setattr(later, "_problems", lambda _path, _ended: ("Page 7 is broken.",))
    with qtbot.waitSignal(window.desk.failed) as failed:
        Later(window)._check()
    assert "Page 7 is broken." in failed.args[0]


def test_an_archive_that_is_gone_is_said(qtbot, window):
    window.desk.session.path.unlink()
    with qtbot.waitSignal(window.desk.failed) as failed:
        Later(window)._check()
    assert window.desk.session.path.name in failed.args[0]


def test_an_archive_found_sound_is_known_to_be_so_after_the_window_wrote_into_it(qtbot, window):
    path, waiting = window.desk.session.path, Later(window)
    with qtbot.waitSignal(waiting.checked):
        waiting._check()
    window.desk.session.rename("Harbour")
    assert not soundness.is_known(path)
    window.close()
    assert soundness.is_known(path)


def test_a_check_that_was_ended_says_nothing_of_the_archive(archive):
    assert soundness.look_through(archive, lambda: True) is None
    assert not soundness.is_known(archive)
    assert soundness.look_through(archive, lambda: False) == ()
    assert soundness.is_known(archive)
