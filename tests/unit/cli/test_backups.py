"""Backups from the command line: which there are, which are due, and putting one back."""

from pathlib import Path

from tests.unit.cli.conftest import Run, complaint


def test_the_list_says_when_how_and_what_each_backup_holds(run: Run, filled: Path) -> None:
    assert run("backup", filled, "--list").stdout == ""
    copy = Path(run("backup", filled).stdout.strip())
    (line,) = run("backup", filled, "--list").stdout.splitlines()
    made, origin, days, items, tags, path = line.split("\t")
    assert made[4] == made[7] == "-"
    assert (origin, days, items, tags, path) == ("hand", "days 1", "items 3", "tags 0", str(copy))


def test_a_backup_that_cannot_be_read_is_listed_with_the_reason(run: Run, filled: Path) -> None:
    copy = Path(run("backup", filled).stdout.strip())
    copy.write_bytes(b"nothing of an archive" * 1000)
    assert "cannot be read: " in run("backup", filled, "--list").stdout


def test_one_that_is_due_is_made_once(run: Run, filled: Path) -> None:
    (first,) = run("backup", filled, "--due").stdout.splitlines()
    assert Path(first).stem.endswith(" auto")
    assert run("backup", filled, "--due").stdout == ""
    run("suggest", filled, "--accept")
    assert len(run("backup", filled, "--due").stdout.splitlines()) == 1


def test_a_second_folder_gets_one_too(run: Run, filled: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    here, there = run("backup", filled, "--second", stick).stdout.splitlines()
    assert stick in Path(there).parents
    listed = run("backup", filled, "--list", "--second", stick).stdout
    assert here in listed
    assert there in listed


def test_restoring_is_taken_back_by_restoring_what_was_kept(run: Run, filled: Path) -> None:
    copy = run("backup", filled).stdout.strip()
    run("suggest", filled, "--accept")
    run("restore", copy, filled)
    (former,) = (line for line in run("backup", filled, "--list").stdout.splitlines()
                 if "before restore" in line)  # fmt: skip
    run("restore", former.split("\t")[-1], filled)
    assert len(run("history", filled).stdout.splitlines()) == 2


def test_no_archive_has_no_backup(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "gone.chronicle"
    assert "There is no archive" in complaint(run("backup", missing, "--due"))
