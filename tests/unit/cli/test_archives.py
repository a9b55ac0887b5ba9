"""The verbs about the archive file, and what only reads leaves it alone."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from editor.session import soundness
from tests.unit.cli.conftest import Run, complaint


def test_check_backup_restore_and_history(run: Run, filled: Path) -> None:
    assert run("check", filled).stdout == f"{filled.name} is sound.\n"
    copy = Path(run("backup", filled).stdout.strip())
    assert copy.parent == filled.parent / "backups"
    run("suggest", filled, "--accept")
    assert len(run("history", filled).stdout.splitlines()) == 2
    restored = run("restore", copy, filled).stdout
    assert "the former archive is kept as" in restored
    steps = run("history", filled).stdout.splitlines()
    assert [step.split("\t")[2] for step in steps] == ["Paste the article of 3 May 2021"]
    (former,) = filled.parent.glob("* before restore *")
    assert len(run("history", former).stdout.splitlines()) == 2


def test_check_looks_into_a_file_that_is_damaged(run: Run, filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096 * 8] = b"\xff" * (4096 * 8)
    filled.write_bytes(content)
    result = run("check", filled)
    assert result.exit_code == 1
    assert result.stdout + result.stderr != ""


def test_what_only_reads_leaves_no_step_and_no_file(run: Run, filled: Path) -> None:
    steps = run("history", filled).stdout
    files = sorted(filled.parent.iterdir())
    for words in (("suggest",), ("count",), ("check",), ("history",)):
        assert run(words[0], filled, *words[1:]).exit_code == 0
    assert sorted(filled.parent.iterdir()) == files
    assert run("history", filled).stdout == steps


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid"), reason="permissions are those of Unix"
)
def test_what_only_reads_works_in_a_folder_that_cannot_be_written(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.geteuid() == 0:  # nothing is forbidden to root, so it is only told so
        from editor.store.connecting import connection

        monkeypatch.setattr(connection, "writable", lambda path: False)
    folder = filled.parent
    out = folder.parent / f"{folder.name}.csv"
    filled.chmod(0o444)
    folder.chmod(0o555)
    try:
        for verb in ("suggest", "count", "check", "history"):
            assert run(verb, filled).exit_code == 0, verb
        assert run("export", filled, out).exit_code == 0
        assert "can only be read" in complaint(run("suggest", filled, "--accept"))
    finally:
        folder.chmod(0o755)
        out.unlink(missing_ok=True)


def test_salvage_brings_out_what_is_readable_and_reports(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    content = bytearray(filled.read_bytes())
    content[:4096] = bytes(4096)
    filled.write_bytes(content)
    assert f"chronicle-editor salvage {filled} NEW.chronicle" in complaint(run("count", filled))
    new = tmp_path / "new.chronicle"
    done = run("salvage", filled, new)
    assert done.exit_code == 0
    assert "1 article" in done.stdout.splitlines()
    assert run("check", new).stdout == "new.chronicle is sound.\n"
    assert "already a file" in complaint(run("salvage", filled, new))


@pytest.mark.parametrize("verb", ["count", "chart", "export", "suggest"])
def test_no_number_is_said_of_a_damaged_archive(
    run: Run, filled: Path, tmp_path: Path, verb: str
) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("UPDATE passage SET why_not = 'changed beside the history'")
    connection.close()
    out = tmp_path / "out.svg" if verb == "chart" else tmp_path / "out.csv"
    done = run(verb, filled, *([out] if verb in ("chart", "export") else []))
    assert f"salvage {filled} NEW.chronicle" in complaint(done)
    assert f"restore BACKUP {filled}" in done.stderr
    assert done.stdout == ""
    assert not out.exists()


def test_what_a_command_wrote_into_a_sound_archive_is_not_checked_again(
    run: Run, filled: Path
) -> None:
    run("check", filled)
    run("suggest", filled, "--accept")
    assert soundness.is_known(filled)
