"""The file and its disk while it is open: full, pulled, removed, replaced, oddly named."""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor.chronicle.errors import ArchiveError
from editor.session import Session, create_archive, open_archive
from editor.session.safety import check
from tests.endurance.disk import OK, watched

IO_ERROR_READ = 266
"""SQLITE_IOERR_READ."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(reason="only an administrator of Linux can mount a small disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def kept(small_disk: Path, new_archive: Callable[[Path], Path], diary: str) -> Iterator[Session]:
    """An archive on it, open, with one article."""
    session = open_archive(new_archive(small_disk / "kept.chronicle"))
    session.articles.paste(diary)
    yield session
    session.close()


def fill(place: Path) -> Path:
    """Take all room that is left."""
    ballast = place / "ballast"
    room = os.statvfs(place)
    ballast.write_bytes(bytes(room.f_bavail * room.f_bsize))
    assert os.statvfs(place).f_bavail == 0
    return ballast


def still_whole(session: Session, elsewhere: Path) -> None:
    """What is in the archive can be saved elsewhere, and is sound there."""
    session.safety.save_copy(elsewhere)
    assert check(elsewhere) == ()
    copy = open_archive(elsewhere)
    assert copy.articles.newest() == session.articles.newest()
    copy.close()


def test_on_a_full_disk_nothing_is_half_written(
    kept: Session, small_disk: Path, tmp_path: Path, twin: str
) -> None:
    ballast = fill(small_disk)
    for number in range(3):
        with pytest.raises(ArchiveError, match="is full"):
            kept.articles.paste(twin.replace("Harbour", f"Harbour {number}") * 20)
    with pytest.raises(ArchiveError, match=r"full|cannot be written"):
        kept.safety.save_copy(small_disk / "copy.chronicle")
    assert len(kept.history.steps()) == 1
    still_whole(kept, tmp_path / "copy.chronicle")
    ballast.unlink()
    assert kept.articles.paste(twin).change.step


def test_on_a_full_disk_no_archive_is_made_by_half(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(ArchiveError):
        create_archive(small_disk / "new.chronicle")
    assert [one.name for one in small_disk.iterdir()] == ["ballast"]


def test_a_full_disk_when_closing_loses_nothing(
    small_disk: Path, new_archive: Callable[[Path], Path], diary: str
) -> None:
    session = open_archive(new_archive(small_disk / "kept.chronicle"))
    session.articles.paste(diary)
    ballast = fill(small_disk)
    session.close()
    ballast.unlink()
    again = open_archive(session.path)
    assert again.articles.newest() is not None
    again.close()
    assert check(session.path) == ()
    assert [one.name for one in small_disk.iterdir()] == ["kept.chronicle"]


def test_a_stick_that_is_pulled_is_said_and_the_window_can_go_on(
    new_archive: Callable[[Path], Path], tmp_path: Path, diary: str
) -> None:
    """No device can be pulled here: reads, writes and syncs of SQLite fail as they then do."""
    with watched() as disk:
        session = open_archive(new_archive(tmp_path / "stick.chronicle"))
        session.articles.paste(diary)
        disk.fault = lambda what: OK if what.kind == "open" else IO_ERROR_READ
        with pytest.raises(ArchiveError, match="the disk reports an error"):
            session.rename("Other")
        disk.fault = None
        assert session.rename("Other").step
        session.close()
    assert check(session.path) == ()


def test_over_a_quota_nothing_is_half_written(session: Session, twin: str, tmp_path: Path) -> None:
    """A limit on the size of files stands for the quota; the system refuses in the same way."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    session.articles.paste(twin)
    size = max(one.stat().st_size for one in tmp_path.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 5000, before[1]))
    try:
        with pytest.raises(ArchiveError, match=r"is full|reports an error"):
            session.articles.paste(twin.replace("Harbour", "Market") * 200)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert len(session.history.steps()) == 1
    assert session.rename("Other").step
    still_whole(session, tmp_path / "copy.chronicle")


def test_a_file_that_is_removed_while_it_is_open(
    session: Session, diary: str, tmp_path: Path
) -> None:
    session.articles.paste(diary)
    session.path.unlink()
    for act in (lambda: session.rename("Other"), session.history.undo):
        with pytest.raises(ArchiveError, match="was removed, or replaced"):
            act()
    still_whole(session, tmp_path / "copy.chronicle")


def test_a_file_that_is_replaced_while_it_is_open_is_not_written_to(
    session: Session, diary: str, tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    session.articles.paste(diary)
    other = new_archive(tmp_path / "other.chronicle")
    before = other.read_bytes()
    other.replace(session.path)
    with pytest.raises(ArchiveError, match="was removed, or replaced"):
        session.rename("Other")
    still_whole(session, tmp_path / "copy.chronicle")
    assert session.path.read_bytes() == before


def test_a_folder_that_is_renamed_while_it_is_open(
    diary: str, tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    (tmp_path / "before").mkdir()
    session = open_archive(new_archive(tmp_path / "before" / "kept.chronicle"))
    session.articles.paste(diary)
    (tmp_path / "before").rename(tmp_path / "after")
    with pytest.raises(ArchiveError, match="was removed, or replaced"):
        session.rename("Other")
    still_whole(session, tmp_path / "copy.chronicle")
    session.close()
    assert check(tmp_path / "after" / "kept.chronicle") == ()


@pytest.mark.parametrize(
    "name",
    [
        "two words", "it's \"quoted\"", "50% #1 ?x=1&y", "Хроника", "تقویم", "日誌", "a\u0301",
        "semi;colon", "-wal", "x" * (247 - len(".chronicle")),
    ],
)  # fmt: skip
def test_an_archive_of_any_name_is_written_to_and_left_as_one_file(
    tmp_path: Path, new_archive: Callable[[Path], Path], diary: str, name: str
) -> None:
    (tmp_path / name[:40]).mkdir()
    path = new_archive(tmp_path / name[:40] / f"{name}.chronicle")
    session = open_archive(path)
    session.articles.paste(diary)
    session.safety.save_copy(path.with_name("copy.chronicle"))
    session.close()
    assert check(path) == ()
    assert {one.name for one in path.parent.iterdir()} == {path.name, "copy.chronicle"}


def test_a_name_as_long_as_the_disk_takes_is_refused_with_the_reason(
    tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    path = new_archive(tmp_path / ("x" * 245 + ".chronicle"))
    with pytest.raises(ArchiveError, match="too long"):
        open_archive(path)


def test_a_path_that_is_longer_than_sqlite_takes_is_refused_with_the_reason(
    tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    folder = tmp_path / ("x" * 200) / ("y" * 200) / ("z" * 100)
    folder.mkdir(parents=True)
    with pytest.raises(ArchiveError, match="too deep"):
        open_archive(new_archive(folder / "kept.chronicle"))


def test_through_a_link_the_file_it_leads_to_is_written(
    tmp_path: Path, new_archive: Callable[[Path], Path], diary: str
) -> None:
    (tmp_path / "there").mkdir()
    path = new_archive(tmp_path / "there" / "kept.chronicle")
    link = tmp_path / "link.chronicle"
    link.symlink_to(path)
    session = open_archive(link)
    session.articles.paste(diary)
    session.close()
    assert link.is_symlink()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_symlink()) == ["link.chronicle"]
    again = open_archive(path)
    assert again.articles.newest() is not None
    again.close()


def test_links_that_lead_nowhere_or_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "circle.chronicle").symlink_to(tmp_path / "circle.chronicle")
    (tmp_path / "nowhere.chronicle").symlink_to(tmp_path / "none")
    for name in ("circle.chronicle", "nowhere.chronicle"):
        with pytest.raises(ArchiveError, match="no archive at"):
            open_archive(tmp_path / name)


def test_a_shared_folder_is_written_to_without_a_log(
    tmp_path: Path, new_archive: Callable[[Path], Path], diary: str, monkeypatch
) -> None:
    monkeypatch.setattr("editor.store.connecting.connection.file_system", lambda path: "cifs")
    session = open_archive(new_archive(tmp_path / "kept.chronicle"))
    assert any("shared folder" in one for one in session.notices)
    assert session.articles.paste(diary).change.step
    assert not (tmp_path / "kept.chronicle-wal").exists()
    session.close()
    assert check(session.path) == ()
