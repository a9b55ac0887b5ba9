import errno
import os
from pathlib import Path

import pytest

from editor.chronicle.errors import ExportError
from editor.exchange.files import write_whole


def test_bytes_and_parts_are_written(tmp_path):
    write_whole(tmp_path / "a", b"one")
    write_whole(tmp_path / "b", (part for part in (b"one", b"two")))
    assert (tmp_path / "a").read_bytes() == b"one"
    assert (tmp_path / "b").read_bytes() == b"onetwo"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def failing():
    yield b"half"
    raise LookupError("stopped")


def test_a_failure_on_the_way_leaves_the_target_as_it_was(tmp_path):
    target = tmp_path / "out.csv"
    target.write_bytes(b"before")
    with pytest.raises(LookupError):
        write_whole(target, failing())
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "no space"), "disk is full"),
        (OSError(errno.EROFS, "read-only"), "only be read from"),
        (PermissionError(errno.EACCES, "no"), "open elsewhere, or you may not"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_a_disk_that_fails_at_the_last_moment_is_said_in_words(tmp_path, monkeypatch, error, words):
    def fail(*_):
        raise error

    target = tmp_path / "out.csv"
    target.write_bytes(b"before")
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(ExportError, match=words):
        write_whole(target, b"after")
    monkeypatch.undo()
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_said_in_words(tmp_path):
    with pytest.raises(ExportError, match=r"folder .*missing” is not there"):
        write_whole(tmp_path / "missing" / "out.csv", b"x")


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportError, match=r"folder .*file” is not there"):
        write_whole(tmp_path / "file" / "out.csv", b"x")


def test_a_folder_is_not_written_over(tmp_path):
    with pytest.raises(ExportError, match="is a folder"):
        write_whole(tmp_path, b"x")


def test_a_long_name_is_no_trouble(tmp_path):
    target = tmp_path / ("n" * 250 + ".csv")
    write_whole(target, b"x")
    assert target.read_bytes() == b"x"


def test_links_and_permissions_of_the_target_stay(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"before")
    real.chmod(0o640)
    link.symlink_to(real)
    write_whole(Path(link), b"after")
    assert link.is_symlink()
    assert real.read_bytes() == b"after"
    assert real.stat().st_mode & 0o777 == 0o640
