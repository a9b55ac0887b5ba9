"""The window that offers to salvage a damaged archive, and what the main window says of one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from editor import app
from editor.session.safety import check
from editor.ui.editors.salvaging.window import SalvageWindow
from editor.ui.window.later import Later


@pytest.fixture
def broken(tmp_path, new_archive) -> Path:
    """An archive whose beginning is lost."""
    path = new_archive(tmp_path / "broken.chronicle")
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    return path


@pytest.fixture
def asked() -> list:
    """What file pickers were asked for; each hands over the name that was suggested."""
    return []


@pytest.fixture
def opened() -> list:
    """Which archives were opened."""
    return []


@pytest.fixture
def window(qtbot, desk, asked, opened):
    def choose(_parent, wanted, take):
        asked.append(wanted)
        take(wanted.suggested)

    made = SalvageWindow(desk, opened.append, choose=choose)
    qtbot.addWidget(made)
    yield made
    QThreadPool.globalInstance().waitForDone()


def test_the_offer_says_what_will_happen_and_changes_nothing(window, broken):
    before = broken.read_bytes()
    window.offer(broken, "broken.chronicle is damaged.")
    assert window.isVisible()
    assert not window.isModal()
    assert "stays as it is" in window.advice.text()
    assert not window.report.isVisible()
    assert broken.read_bytes() == before


def test_what_came_out_is_reported_can_be_saved_and_opened(qtbot, window, broken, asked, opened):
    window.offer(broken, "broken.chronicle is damaged.")
    with qtbot.waitSignal(window.run.finished):
        window.go.click()
    new = broken.with_name("broken salvaged.chronicle")
    assert check(new) == ()
    assert "509 places" in window.report.text()
    window.save.click()
    report = new.with_name("broken salvaged report.txt")
    assert report.read_text("utf-8") == window.report.text() + "\n"
    assert "was saved" in window.said.text()
    window.go.click()
    assert opened == [new]
    assert not window.isVisible()
    assert [one.suggested.suffix for one in asked] == [".chronicle", ".txt"]


def test_what_cannot_be_salvaged_is_said_and_can_be_tried_again(qtbot, window, tmp_path):
    words = tmp_path / "words.chronicle"
    words.write_text("just words")
    window.offer(words, "words.chronicle is damaged.")
    with qtbot.waitSignal(window.run.failed):
        window.go.click()
    assert "No article" in window.said.text()
    assert window.go.isEnabled()
    assert not window.report.isVisible()


def test_a_report_that_cannot_be_written_is_said(qtbot, window, broken, monkeypatch):
    window.offer(broken, "broken.chronicle is damaged.")
    with qtbot.waitSignal(window.run.finished):
        window.go.click()
    window._save_report(broken.parent / "none" / "report.txt")
    assert "is not there" in window.said.text()


@pytest.fixture
def main(qtbot, archive, twin):
    made = app.build(archive)
    made.pasting.put(twin)
    yield made
    made.close()
    QThreadPool.globalInstance().waitForDone()
    made.deleteLater()


def test_opening_a_damaged_archive_keeps_the_open_one_and_offers_salvage(main, broken):
    here = main.desk.session.path
    assert not main.archives.open(broken)
    assert main.desk.session.path == here
    assert main.windows.salvage.isVisible()
    assert "broken.chronicle" in main.windows.salvage.heading.text()


def test_an_archive_found_damaged_is_neither_written_nor_exported_from(qtbot, main, tmp_path):
    with closing(sqlite3.connect(main.desk.session.path)) as raw, raw:
        raw.execute("UPDATE tally SET items = items + 1")
    with qtbot.waitSignal(main.desk.failed) as failed:
        Later(main)._check()
    assert "kept counts" in failed.args[0]
    assert main.strip.isVisible()
    assert "numbers may be wrong" in main.strip.words.text()
    session, said = main.desk.session, []
    main.desk.failed.connect(said.append)
    main.desk.act(lambda: session.rename("Other"))
    main.desk.act(session.history.undo)
    main.desk.act(lambda: session.exports.export(tmp_path / "out.csv"))
    assert ["is damaged" in one for one in said] == [True, True, True], said
    assert not (tmp_path / "out.csv").exists()
    main.strip.buttons[0].click()
    assert main.windows.salvage.isVisible()
