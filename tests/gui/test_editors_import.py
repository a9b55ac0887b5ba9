"""The import of many files: in slices, with reasons, and never losing one."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from editor.session import create_archive
from editor.session.importing.importing import Imported
from editor.session.importing.report import report
from editor.session.importing.sources import Source
from editor.ui.desk import Desk
from editor.ui.editors import import_run
from editor.ui.editors.import_rows import ImportList, sum_in_words
from editor.ui.editors.import_window import ImportWindow
from editor.ui.editors.time_left import time_left
from editor.ui.look.look import Look
from editor.ui.settings import Settings
from editor.ui.window.status_line import StatusLine
from editor.ui.window.windows import Windows


def article(day):
    return f"Chronicle of {day} November 2020\n\n1. A bridge was opened.\n\n2. A road was closed.\n"


@pytest.fixture
def folder(tmp_path: Path):
    """Four files that are articles, one without a day, one that cannot be read."""
    made = tmp_path / "articles"
    made.mkdir()
    for day in range(1, 5):
        (made / f"day-{day}.txt").write_text(article(day), "utf-8")
    (made / "no-day.txt").write_text("A bridge was opened.\n\nA road was closed.\n", "utf-8")
    (made / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    return made


@pytest.fixture
def asked():
    return []


@pytest.fixture
def window(qtbot, desk, asked):
    def ask(parent, wanted, take):
        asked.append((wanted, take))

    made = ImportWindow(desk, files=ask, folder=ask, save=ask)
    qtbot.addWidget(made)
    made.present()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def file_by_file(monkeypatch):
    """The window has its turn after each file."""
    monkeypatch.setattr(import_run, "SLICE", 0)


def read(qtbot, window, *paths):
    with qtbot.waitSignal(window.run.finished):
        window.start(list(paths))


def outcomes(window):
    return {row.path.name: row.outcome for row in window.model.rows}


def test_every_file_of_a_folder_is_named_with_what_became_of_it(qtbot, window, folder):
    read(qtbot, window, folder)
    assert outcomes(window) == {
        "day-1.txt": "added",
        "day-2.txt": "added",
        "day-3.txt": "added",
        "day-4.txt": "added",
        "no-day.txt": "no day",
        "picture.png": "unreadable",
    }
    assert window.words.text() == "4 added, 1 added without a day, 1 not read."
    assert next(row.why for row in window.model.rows if row.outcome == "unreadable")


def test_each_file_is_a_step_of_its_own(qtbot, window, folder):
    read(qtbot, window, folder)
    assert len(window.desk.session.history.steps()) == 5


def test_what_is_there_already_is_not_added_again(qtbot, window, folder):
    read(qtbot, window, folder)
    read(qtbot, window, folder / "day-1.txt")
    assert outcomes(window) == {"day-1.txt": "already there"}


def test_the_window_has_its_turn_between_files_and_says_how_far_it_is(
    qtbot, window, folder, file_by_file
):
    said = []
    window.progressed.connect(said.append)
    read(qtbot, window, folder)
    assert any(words.startswith("Import: 1 of 6 files read") for words in said)
    assert said[-1] == ""


def test_progress_is_seen_while_files_are_read_and_not_after(qtbot, window, folder, file_by_file):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    assert window.bar.isVisible()
    assert window.stop.isVisible()
    assert window.bar.share == pytest.approx(1 / 6)
    qtbot.waitUntil(lambda: not window.run.running)
    assert not window.bar.isVisible()
    assert not window.stop.isVisible()


def test_cancelling_keeps_what_is_read(qtbot, window, folder, file_by_file):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.stop.click()
    assert not window.run.running
    assert len(window.model.rows) == 1
    assert window.desk.session.articles.newest() is not None
    assert "Cancelled after 1 of 6 files" in window.words.text()


def test_a_closed_window_reads_on(qtbot, window, folder, file_by_file):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.close()
    with qtbot.waitSignal(window.desk.said, check_params_cb=lambda words, _: "4 added" in words):
        pass
    assert len(window.model.rows) == 6


def test_the_status_line_says_how_far_it_is_while_the_window_is_closed(
    qtbot, session, folder, tmp_path, file_by_file
):
    over = QWidget()
    qtbot.addWidget(over)
    desk = Desk(session, Look())
    status = StatusLine(desk.look, over)
    status.say(saved="Saved", here="", elsewhere="", measure="", go_on=("", ""))
    windows = Windows(desk, Settings(tmp_path / "settings.ini"), over, status.work)
    windows.import_files([folder])
    assert windows.imports.isVisible()
    with qtbot.waitSignal(windows.imports.run.progressed):
        windows.imports.close()
    assert status.accessibleName().startswith("Import: 1 of 6 files read")
    qtbot.waitUntil(lambda: not windows.imports.run.running)
    assert status.accessibleName() == "Saved"
    windows.close()


def test_leaving_the_program_ends_the_import_and_keeps_what_is_read(
    qtbot, window, folder, file_by_file
):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.leave()
    assert not window.run.running
    assert not window.isVisible()
    assert len(window.model.rows) == 1


def test_files_named_while_others_are_read_come_after_them(qtbot, window, folder, file_by_file):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder / "day-1.txt", folder / "day-2.txt"])
    window.start([folder / "day-3.txt"])
    qtbot.waitUntil(lambda: not window.run.running)
    assert list(outcomes(window)) == ["day-1.txt", "day-2.txt", "day-3.txt"]


def test_another_archive_on_the_desk_ends_the_import(qtbot, window, folder, tmp_path, file_by_file):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    other = create_archive(tmp_path / "other.chronicle")
    window.desk.take(other)
    assert not window.run.running
    assert other.articles.newest() is None
    other.close()


def test_an_archive_that_takes_nothing_more_is_said_and_ends_it(qtbot, window, folder, monkeypatch):
    from editor.chronicle.errors import ArchiveError

    def full(self, *_args, **_rest):
        raise ArchiveError("The disk is full.")

    monkeypatch.setattr(type(window.desk.session.articles), "put", full)
    with qtbot.waitSignal(window.desk.failed):
        window.start([folder])
    assert not window.run.running
    assert "The disk is full." in window.words.text()


def test_the_first_import_lays_an_article_on_the_desk(qtbot, window, folder):
    read(qtbot, window, folder / "day-1.txt")
    assert window.desk.sheet is not None


@pytest.mark.parametrize(
    ("outcome", "names"),
    [("unreadable", ["picture.png"]), ("no day", ["no-day.txt"]), ("already there", [])],
)
def test_only_files_of_one_outcome_are_shown(qtbot, window, folder, outcome, names):
    read(qtbot, window, folder)
    window.filter.setCurrentIndex(window.filter.findData(outcome))
    rows = range(window.shown.rowCount())
    assert [window.shown.index(at, 0).data() for at in rows] == names


def test_a_click_leads_to_the_article(qtbot, window, folder):
    read(qtbot, window, folder)
    window.list.clicked.emit(window.shown.index(2, 0))
    assert window.desk.sheet.article.id == window.model.rows[2].article
    window.list.clicked.emit(window.shown.index(5, 0))
    assert window.desk.sheet.article.id == window.model.rows[2].article


def test_files_and_folders_are_asked_for_without_stopping(qtbot, window, folder, asked):
    window.files.click()
    with qtbot.waitSignal(window.run.finished):
        asked[0][1]([folder / "day-1.txt"])
    window.folder.click()
    with qtbot.waitSignal(window.run.finished):
        asked[1][1]([folder])
    assert len(window.model.rows) == 6


def test_files_can_be_dropped(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "day-1.txt"))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    with qtbot.waitSignal(window.run.finished):
        window.dropEvent(event)
    assert list(outcomes(window)) == ["day-1.txt"]


def test_an_empty_folder_is_said_to_be_empty(qtbot, window, tmp_path):
    (tmp_path / "empty").mkdir()
    read(qtbot, window, tmp_path / "empty")
    assert window.words.text() == "There is no file in it."
    assert not window.save.isEnabled()


def test_the_report_is_saved_as_text_or_as_a_table(qtbot, window, folder, asked, tmp_path):
    read(qtbot, window, folder)
    window.save.click()
    wanted, take = asked[0]
    assert wanted.writes
    take(tmp_path / "report.txt")
    lines = (tmp_path / "report.txt").read_text("utf-8").splitlines()
    assert len(lines) == 6
    assert lines[0] == f"added: {folder / 'day-1.txt'}"
    take(tmp_path / "report.csv")
    table = list(csv.reader(io.StringIO((tmp_path / "report.csv").read_text("utf-8"))))
    assert table[0] == ["file", "outcome", "words that differ", "encoding", "reason"]
    assert len(table) == 7


def test_a_report_that_cannot_be_written_is_said(qtbot, window, folder, asked, tmp_path):
    read(qtbot, window, folder)
    window.save.click()
    asked[0][1](tmp_path / "no such folder" / "report.txt")
    assert "is not there" in window.said.text()


def files(*whats):
    return [
        Imported(
            source=Source(Path(f"{at}.txt")), outcome=what, article=at, why="", done=at, total=9
        )
        for at, what in enumerate(whats)
    ]


def test_the_model_keeps_the_rules_of_models(qtmodeltester):
    model = ImportList()
    model.add(files("added", "no day"))
    model.add(files("unreadable"))
    qtmodeltester.check(model)


def test_a_formula_in_a_file_name_stays_words_in_the_table():
    row = Imported(
        source=Source(Path("=1+1.txt")),
        outcome="unreadable",
        article=None,
        why="@no",
        done=1,
        total=1,
    )
    table = list(csv.reader(io.StringIO(report([row], ".csv").decode("utf-8"))))
    assert table[1] == ["'=1+1.txt", "unreadable", "", "", "'@no"]


def test_reports_of_nothing_say_nothing():
    assert sum_in_words([]) == ""
    assert report([], ".txt") == b""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (2.0, "a few seconds left"),
        (17.0, "about 20 seconds left"),
        (70.0, "about a minute left"),
        (200.0, "about 3 minutes left"),
    ],
)
def test_the_time_left_is_said_roughly(seconds, words):
    assert time_left(seconds) == words
