"""The import of many files: in slices, with reasons, and never losing one."""

import csv
import io
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from editor.exchange.texts_in.found import AS_FOUND
from editor.session import create_archive
from editor.session.importing.importing import Imported, Importing
from editor.session.importing.report import report
from editor.session.importing.sources import Source
from editor.session.work import Work
from editor.ui.desk import Desk
from editor.ui.editors.importing.difference_window import DifferenceWindow
from editor.ui.editors.importing.rows import ImportList, sum_in_words
from editor.ui.editors.importing.window import ImportWindow
from editor.ui.editors.time_left import time_left
from editor.ui.look.look import Look
from editor.ui.settings import Settings
from editor.ui.window.archives import Archives
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
    yield made
    made.end()


class Gate:
    """Holds the reading after the first file, until it is opened or the reading is stopped."""

    def __init__(self, monkeypatch):
        self._turns = threading.Semaphore(0)
        whole = Importing.import_files

        def import_files(importing, paths, how=AS_FOUND):
            for one in whole(importing, paths, how):
                yield one
                self._turns.acquire()

        monkeypatch.setattr(Importing, "import_files", import_files)
        stop = Work.stop
        monkeypatch.setattr(Work, "stop", lambda work: (stop(work), self.open()))

    def open(self):
        self._turns.release(1000)


@pytest.fixture
def gate(monkeypatch):
    made = Gate(monkeypatch)
    yield made
    made.open()


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


def test_the_window_has_its_turn_between_files_and_says_how_far_it_is(qtbot, window, folder, gate):
    said = []
    window.progressed.connect(said.append)
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    gate.open()
    qtbot.waitUntil(lambda: not window.run.running)
    assert any(words.startswith("Import: 1 of 6 files read") for words in said)
    assert said[-1] == ""


def test_progress_is_seen_while_files_are_read_and_not_after(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    assert window.bar.isVisible()
    assert window.stop.isVisible()
    assert window.bar.share == pytest.approx(1 / 6)
    gate.open()
    qtbot.waitUntil(lambda: not window.run.running)
    assert not window.bar.isVisible()
    assert not window.stop.isVisible()


def test_cancelling_keeps_what_is_read(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.stop.click()
    assert "stopping after the file in hand" in window.words.text()
    qtbot.waitUntil(lambda: not window.run.running)
    assert len(window.model.rows) == 2
    assert len(window.desk.session.history.steps()) == 2
    assert "Cancelled after 2 of 6 files" in window.words.text()


def test_what_was_cancelled_goes_on_without_doubles(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.stop.click()
    qtbot.waitUntil(lambda: not window.run.running)
    read(qtbot, window, folder)
    assert window.words.text() == ("2 added, 2 already there, 1 added without a day, 1 not read.")


def test_a_closed_window_reads_on(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.close()
    gate.open()
    with qtbot.waitSignal(window.desk.said, check_params_cb=lambda words, _: "4 added" in words):
        pass
    assert len(window.model.rows) == 6


def test_the_status_line_says_how_far_it_is_while_the_window_is_closed(
    qtbot, session, folder, tmp_path, gate
):
    over = QWidget()
    qtbot.addWidget(over)
    desk = Desk(session, Look())
    status = StatusLine(desk.look, over)
    status.say(saved="Saved", here="", elsewhere="", measure="", go_on=("", ""))
    settings = Settings(tmp_path / "settings.ini")
    archives = Archives(desk, settings, over)
    windows = Windows(desk, settings, over, status.work, archives)
    windows.import_files([folder])
    assert windows.imports.isVisible()
    with qtbot.waitSignal(windows.imports.run.progressed):
        windows.imports.close()
    assert status.accessibleName().startswith("Import: 1 of 6 files read")
    gate.open()
    qtbot.waitUntil(lambda: not windows.imports.run.running)
    assert status.accessibleName() == "Saved"
    windows.close()


def test_leaving_the_program_ends_the_import_and_keeps_what_is_read(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder])
    window.leave()
    assert not window.run.running
    assert not window.isVisible()
    assert len(window.model.rows) == 2


def test_files_named_while_others_are_read_come_after_them(qtbot, window, folder, gate):
    with qtbot.waitSignal(window.run.progressed):
        window.start([folder / "day-1.txt", folder / "day-2.txt"])
    window.start([folder / "day-3.txt"])
    gate.open()
    qtbot.waitUntil(lambda: not window.run.running)
    assert list(outcomes(window)) == ["day-1.txt", "day-2.txt", "day-3.txt"]


def test_another_archive_on_the_desk_ends_the_import(qtbot, window, folder, tmp_path, gate):
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
    window.begin.files.click()
    with qtbot.waitSignal(window.run.finished):
        asked[0][1]([folder / "day-1.txt"])
    window.begin.folder.click()
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
    assert not window.report.save.isEnabled()


def test_the_report_is_saved_as_text_or_as_a_table(qtbot, window, folder, asked, tmp_path):
    read(qtbot, window, folder)
    window.report.save.click()
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
    window.report.save.click()
    asked[0][1](tmp_path / "no such folder" / "report.txt")
    assert "is not there" in window.report.said.text()


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


DAY = """Chronicle of 7 November 2020

1. A bridge was opened in the morning by the mayor of the town.

2. A long road was closed until the evening, as the office reported.

3. The ferry left the port with a delay of two hours and came back.
"""


def choose(window, row):
    window.list.setCurrentIndex(window.shown.index(row, 0))


def test_a_re_run_is_said_to_be_nearly_the_same_and_its_difference_is_shown(
    qtbot, window, tmp_path
):
    (tmp_path / "1.txt").write_text(DAY, "utf-8")
    (tmp_path / "2.txt").write_text("Reprinted on 9 May 2021\n\n" + DAY, "utf-8")
    read(qtbot, window, tmp_path / "1.txt", tmp_path / "2.txt")
    assert window.words.text() == "1 added, 1 nearly the same."
    choose(window, 0)
    assert not window.how.near.isVisible()
    choose(window, 1)
    assert "5 words differ" in window.how.near.text()
    window.how.show_difference.click()
    shown = window.difference
    assert isinstance(shown, DifferenceWindow)
    assert shown.text.text().split()[:5] == ["Reprinted", "on", "9", "May", "2021"]
    first = window.model.rows[0].article
    shown.keep_first.click()
    assert not shown.isVisible()
    assert window.desk.sheet.article.id == first
    assert window.desk.session.articles.newest() == first


def test_a_file_is_read_again_in_another_encoding_as_one_step(qtbot, window, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes(
        "Хроника за 12 июня 2028 года\n\n- Открыли мост.\n- Был рынок.".encode("cp1251")
    )
    read(qtbot, window, path)
    choose(window, 0)
    row = window.how.encoding
    assert row.choice.currentData() == "cp1251"
    row.choice.setCurrentIndex(row.choice.findData("koi8-r"))
    with qtbot.waitSignal(window.run.finished):
        row.choice.activated.emit(row.choice.currentIndex())
    (again,) = window.model.rows
    assert (again.encoding, again.how.encoding) == ("koi8-r", "koi8-r")
    assert window.desk.session.articles.sheet(again.article).article.text.startswith("уПНМХЙЮ")
    window.desk.session.history.undo()
    newest = window.desk.session.articles.newest()
    assert window.desk.session.articles.sheet(newest).article.text.startswith("Хроника")


def test_the_columns_of_a_table_are_shown_and_can_be_chosen(qtbot, window, tmp_path):
    path = tmp_path / "days.csv"
    path.write_text(
        "Day,Note,Event\n2021-05-03,One,A bridge was opened.\n2021-05-03,Two,A road was closed.\n"
    )
    read(qtbot, window, path)
    choose(window, 0)
    how = window.how
    shown = {name: row.choice.currentText() for name, row in how.columns.items()}
    assert shown == {"text": "Event", "date": "Day", "headline": "no column", "source": "no column"}
    assert how.together.tick.isChecked()
    text = how.columns["text"].choice
    text.setCurrentIndex(text.findData("Note"))
    with qtbot.waitSignal(window.run.finished):
        text.activated.emit(text.currentIndex())
    (row,) = window.model.rows
    assert window.desk.session.articles.sheet(row.article).article.text == "One\n\nTwo"
    choose(window, 0)
    with qtbot.waitSignal(window.run.finished):
        how.together.tick.click()
    assert [one.part for one in window.model.rows] == ["row 1", "row 2"]


def test_a_file_that_cannot_be_read_so_stays_as_it_was(qtbot, window, tmp_path):
    path = tmp_path / "day.txt"
    path.write_text(DAY, "utf-8")
    read(qtbot, window, path)
    choose(window, 0)
    row = window.how.encoding.choice
    row.setCurrentIndex(row.findData("utf-16"))
    with qtbot.waitSignal(window.desk.failed):
        row.activated.emit(row.currentIndex())
    assert outcomes(window) == {"day.txt": "added"}
    assert window.desk.session.articles.newest() == window.model.rows[0].article


def test_the_encoding_of_the_files_chosen_next_can_be_said(qtbot, window, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("Хроника за 12 июня 2028 года".encode("koi8-r"))
    choice = window.begin.encoding
    choice.setCurrentIndex(choice.findData("koi8-r"))
    read(qtbot, window, path)
    assert window.model.rows[0].how.encoding == "koi8-r"


def test_undo_takes_back_what_was_read_last(qtbot, window, folder):
    read(qtbot, window, folder / "day-1.txt", folder / "day-2.txt")
    window.desk.session.history.undo()
    assert window.desk.session.articles.newest() == window.model.rows[0].article
