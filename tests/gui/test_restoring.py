"""The window of backups: what each holds, restoring one, and taking the restore back."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from editor.chronicle.backup import Backup, Contents, Origin
from editor.session.backups import back_up
from editor.ui.editors.restoring.rows import COPY_ROLE
from editor.ui.editors.restoring.window import RestoreWindow
from editor.ui.editors.restoring.words import difference_in_words, origin_in_words
from editor.ui.settings import SECOND_PLACE
from editor.ui.window.archives import Archives

TEXT = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed for repair.
"""


@pytest.fixture
def archives(desk, settings, qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    yield Archives(desk, settings, over)
    desk.session.close()


@pytest.fixture
def window(desk, settings, archives, qtbot):
    made = RestoreWindow(desk, settings)
    qtbot.addWidget(made)
    yield made
    made.leave()


def shown(qtbot, window, archives, number):
    """Asks for the window and waits until every copy in it was looked into."""
    window.ask(archives.restore)
    all_told(qtbot, window, number)
    return window.copies.rows


def all_told(qtbot, window, number):
    def told():
        rows = window.copies.rows
        assert len(rows) == number
        assert all(one.why or (one.held and one.differs) for one in rows)

    qtbot.waitUntil(told)


def tag(desk):
    desk.session.tagging.tag([desk.items[0].id], desk.session.codebook.categories()[0].id)


def test_each_backup_says_what_it_holds_and_how_that_differs_from_now(
    qtbot, desk, window, archives
):
    back_up(desk.session.path)
    tag(desk)
    (row,) = shown(qtbot, window, archives, 1)
    assert row.held == "1 day, 2 items, 0 tags, 0 places"
    assert row.differs == "1 tag fewer than now"
    assert row.origin == "made by itself"


def test_backups_of_both_places_stand_in_one_list(
    qtbot, desk, settings, window, archives, tmp_path
):
    (tmp_path / "stick").mkdir()
    settings.set(SECOND_PLACE, str(tmp_path / "stick"))
    back_up(desk.session.path, tmp_path / "stick")
    rows = shown(qtbot, window, archives, 2)
    assert {one.origin for one in rows} == {"made by itself", "made by itself, second place"}


def test_restoring_swaps_the_open_archive_and_one_click_takes_it_back(
    qtbot, desk, window, archives
):
    back_up(desk.session.path)
    tag(desk)
    shown(qtbot, window, archives, 1)
    window.list.setCurrentIndex(window.copies.index(0))
    window.restore.click()
    assert desk.items[0].category is None
    assert "kept as" in window.done_words.text()
    all_told(qtbot, window, 2)
    assert "kept before a restore" in {one.origin for one in window.copies.rows}
    window.back.click()
    assert desk.items[0].category is not None
    assert window.done_words.text().startswith("The archive is as it was.")
    all_told(qtbot, window, 3)


def test_one_that_cannot_be_read_says_why_and_is_not_offered(qtbot, desk, window, archives):
    (path,) = back_up(desk.session.path)
    path.write_bytes(b"nothing of an archive" * 500)
    (row,) = shown(qtbot, window, archives, 1)
    assert "is not a Chronicle Editor archive" in row.why
    window.list.setCurrentIndex(window.copies.index(0))
    assert not window.restore.isEnabled()
    window.restore.click()
    assert window.done_words.text() == ""


def test_a_file_from_elsewhere_can_be_restored_too(qtbot, desk, settings, archives, tmp_path):
    other = tmp_path / "from a colleague.chronicle"
    desk.session.safety.save_copy(other)
    tag(desk)
    window = RestoreWindow(desk, settings, choose=lambda over, wanted, take: take(other))
    qtbot.addWidget(window)
    window.ask(archives.restore)
    window.other.click()
    assert desk.items[0].category is None
    assert "from a colleague.chronicle" in window.done_words.text()
    window.leave()


def test_what_cannot_be_restored_leaves_the_archive_open_as_it_was(
    qtbot, desk, settings, archives, tmp_path
):
    wrong = tmp_path / "wrong.chronicle"
    wrong.write_bytes(b"no archive" * 1000)
    window = RestoreWindow(desk, settings, choose=lambda over, wanted, take: take(wrong))
    qtbot.addWidget(window)
    window.ask(archives.restore)
    with qtbot.waitSignal(desk.failed):
        window.other.click()
    assert window.done_words.text() == ""
    assert len(desk.items) == 2
    window.leave()


def test_an_archive_without_backups_says_so(qtbot, window, archives):
    window.ask(archives.restore)
    qtbot.waitUntil(lambda: window.none.text() == "There are no backups of this archive yet.")


def test_closing_ends_the_reading(qtbot, desk, window, archives):
    back_up(desk.session.path)
    window.ask(archives.restore)
    window.close()
    assert window.reading._worker is None


def test_the_list_is_a_sound_model(qtbot, desk, window, archives):
    back_up(desk.session.path)
    QAbstractItemModelTester(
        window.copies, QAbstractItemModelTester.FailureReportingMode.Fatal, window
    )
    shown(qtbot, window, archives, 1)
    assert window.copies.index(0).data(COPY_ROLE).held


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        ((2, 5, 1, 0), (3, 9, 1, 0), "1 day, 4 items fewer than now"),
        ((3, 9, 1, 2), (3, 8, 1, 0), "1 item, 2 places more than now"),
        ((3, 9, 0, 0), (3, 8, 2, 0), "2 tags fewer than now, 1 item more"),
        ((3, 9, 1, 0), (3, 9, 1, 0), "as now"),
    ],
)
def test_a_difference_is_said_in_words(then, now, words):
    assert difference_in_words(contents(*then), contents(*now)) == words


def test_as_many_of_each_is_not_said_to_be_the_same():
    then = contents(1, 1, 1, 1, last="Note on item 1")
    now = contents(1, 1, 1, 1, last="Note on item 2")
    assert difference_in_words(then, now) == "as many of each as now; other steps since"


def contents(days, items, tags, places, last=""):
    return Contents(days=days, articles=1, items=items, tags=tags, places=places, last=last)


def test_every_origin_has_words(tmp_path):
    from datetime import datetime

    made = datetime(2021, 5, 3).astimezone()
    said = {origin_in_words(Backup(path=tmp_path, made=made, origin=one, size=1)) for one in Origin}
    assert len(said) == len(Origin)
