"""Backups made without being asked: when one is due, whole, in both places, never in the way."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from editor.chronicle.backup import Origin
from editor.chronicle.errors import ArchiveError
from editor.session import Session, open_archive
from editor.session.backups import back_up, backups, contents
from editor.store.backups import making, shelf

NOW = datetime(2021, 6, 30, 18, 0).astimezone()


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_backup_is_made_while_the_archive_is_open_and_holds_all_of_it(
    session: Session, items: list[int]
) -> None:
    session.tagging.set_note(items[:1], "in the backup")
    (path,) = back_up(session.path)
    session.tagging.set_note(items[:1], "after it")
    copy = open_archive(path)
    assert copy._store.passages.some(items)[0].note == "in the backup"
    assert [one.label for one in copy.history.steps()][-1].startswith("Paste")
    copy.close()
    assert names(path.parent) == [path.name]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_nothing_is_made_where_nothing_changed(session: Session, items: list[int]) -> None:
    assert len(back_up(session.path)) == 1
    assert back_up(session.path) == ()
    session.tagging.set_note(items[:1], "something")
    assert len(back_up(session.path)) == 1
    session.history.undo()
    assert len(back_up(session.path)) == 1
    session.history.redo()
    assert len(back_up(session.path)) == 1
    assert back_up(session.path) == ()


def test_an_archive_in_which_nothing_was_done_yet_has_no_backup(session: Session) -> None:
    assert back_up(session.path) == ()
    assert backups(session.path) == ()


def test_a_backup_made_by_hand_stands_for_the_archive_too(
    session: Session, items: list[int]
) -> None:
    by_hand = session.safety.backup()
    assert back_up(session.path) == ()
    assert [(one.path, one.origin) for one in backups(session.path)] == [(by_hand, Origin.BY_HAND)]


def test_the_second_place_gets_one_too_and_archives_of_one_name_are_kept_apart(
    session: Session, items: list[int], tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    here, there = back_up(session.path, second)
    assert here.parent == session.path.parent / "backups"
    assert there.parent.parent == second
    assert shelf.in_second_place(tmp_path / "other" / session.path.name, second) != there.parent
    assert [one.elsewhere for one in backups(session.path, second)].count(True) == 1


def test_one_place_that_fails_does_not_keep_the_other_from_its_backup(
    session: Session, items: list[int], tmp_path: Path
) -> None:
    blocked = tmp_path / "stick"
    blocked.mkdir()
    shelf.in_second_place(session.path, blocked).write_text("not a folder")
    with pytest.raises(ArchiveError, match="cannot be made"):
        back_up(session.path, blocked)
    assert len(backups(session.path)) == 1


def test_where_the_stick_was_taken_out_nothing_grows_in_its_place(
    session: Session, items: list[int], tmp_path: Path
) -> None:
    with pytest.raises(ArchiveError, match="stick is not there"):
        back_up(session.path, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_only_what_the_program_made_itself_is_ever_taken_away(
    session: Session, items: list[int]
) -> None:
    by_hand = session.safety.backup()
    folder = shelf.beside(session.path)
    for number in range(1, 16):
        session.tagging.set_note(items[:1], f"note {number}")
        made = making.back_up(session.path, folder, NOW + timedelta(minutes=number))
        assert made is not None
    there = [one for one in backups(session.path) if one.origin is Origin.BY_ITSELF]
    assert len(there) == 10
    assert by_hand.exists()
    copy = open_archive(max(there, key=lambda one: one.made).path)
    assert copy._store.passages.some(items)[0].note == "note 15"
    copy.close()


def test_a_backup_of_one_moment_is_made_while_another_window_writes(
    session: Session, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two windows' worth of steps between the pages: the copy is of the moment it began."""
    monkeypatch.setattr(making, "PAGES", 5)
    written: list[int] = []

    def meanwhile(_seconds: float) -> None:
        session.tagging.set_note(items[:1], f"between pages {len(written)}")
        written.append(1)

    monkeypatch.setattr(making.time, "sleep", meanwhile)
    (path,) = back_up(session.path)
    assert len(written) > 3
    copy = open_archive(path)
    assert copy._store.passages.some(items)[0].note == ""
    copy.close()


def test_a_backup_that_does_not_read_back_is_not_kept(
    session: Session, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "check", lambda path, quick: ("Page 7 is broken.",))
    with pytest.raises(ArchiveError, match="could not be read back: Page 7 is broken"):
        back_up(session.path)
    assert names(shelf.beside(session.path)) == []


def test_a_backup_that_lacks_something_is_not_kept(
    session: Session, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "_copy", _copy_an_empty_archive)
    with pytest.raises(ArchiveError, match="does not hold what the archive holds"):
        back_up(session.path)
    assert names(shelf.beside(session.path)) == []


def _copy_an_empty_archive(source: sqlite3.Connection, target: Path, archive: Path) -> None:
    copy = sqlite3.connect(target, isolation_level=None)
    source.backup(copy)
    copy.execute("DELETE FROM change")
    copy.execute("DELETE FROM step")
    copy.execute("PRAGMA journal_mode = DELETE")
    copy.close()


def test_a_disk_without_room_is_said_and_left_alone(
    session: Session, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 10

    monkeypatch.setattr(making.shutil, "disk_usage", lambda _folder: Usage)
    with pytest.raises(ArchiveError, match="too little room for a backup"):
        back_up(session.path)
    assert names(shelf.beside(session.path)) == []


def test_a_damaged_backup_does_not_stand_for_the_archive(
    session: Session, items: list[int]
) -> None:
    (path,) = back_up(session.path)
    path.write_bytes(b"no archive" * 1000)
    assert len(back_up(session.path)) == 1


def test_what_a_copy_holds_is_counted(session: Session, items: list[int]) -> None:
    session.tagging.tag(items[:2], session.codebook.categories()[0].id)
    found = contents(back_up(session.path)[0])
    assert (found.days, found.articles, found.items, found.tags) == (1, 1, 3, 2)
    assert found.last.startswith("Tag items 1 to 2")
    with pytest.raises(ArchiveError, match="no archive"):
        contents(session.path.with_name("gone.chronicle"))


def test_files_of_other_names_are_no_backups_of_this_archive(session: Session) -> None:
    folder = shelf.beside(session.path)
    folder.mkdir()
    stem = session.path.stem
    for name in (
        f"{stem}.chronicle",
        f"{stem} 2021-06-31 180000.chronicle",
        f"another {stem} 2021-06-30 180000.chronicle",
        f"{stem} 2021-06-30 180000.txt",
    ):
        (folder / name).touch()
    assert backups(session.path) == ()
    (folder / f"{stem} 2021-06-30 180000 (2).chronicle").touch()
    (session.path.parent / f"{stem} before restore 2021-06-30 180001.chronicle").touch()
    (session.path.parent / f"{stem} before update 2021-06-30 180002.chronicle").touch()
    assert [one.origin for one in backups(session.path)] == [
        Origin.BEFORE_UPDATE,
        Origin.BEFORE_RESTORE,
        Origin.BY_HAND,
    ]
