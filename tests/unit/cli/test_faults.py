"""What is wrong is said in one line, and the exit code says whose fault it is."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from editor.store import schema
from tests.unit.cli.conftest import TEXT, Run, complaint

VERBS = ("suggest", "count", "check", "backup", "history")


@pytest.mark.parametrize("verb", [*VERBS, "export", "chart", "restore"])
def test_an_archive_that_cannot_be_opened_is_one_plain_line(
    run: Run, archive: Path, tmp_path: Path, verb: str
) -> None:
    words = tmp_path / "words.chronicle"
    words.write_text("not an archive, just words " * 400)
    newer = tmp_path / "newer.chronicle"
    newer.write_bytes(archive.read_bytes())
    with sqlite3.connect(newer) as raw:
        raw.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    raw.close()
    rest = {"export": ["out.csv"], "chart": ["out.png"], "restore": [tmp_path / "target.chronicle"]}
    for bad, said in (
        (tmp_path / "none.chronicle", "no archive at"),
        (tmp_path, "archive"),
        (words, "not a Chronicle Editor archive"),
        (newer, "newer Chronicle Editor"),
    ):
        assert said in complaint(run(verb, bad, *rest.get(verb, [])))


def test_import_into_what_is_no_archive_is_one_plain_line(
    run: Run, tmp_path: Path, text: Path
) -> None:
    assert "not a Chronicle Editor archive" in complaint(run("import", text, text))
    assert text.read_text("utf-8") == TEXT
    assert "cannot be written to" in complaint(
        run("import", tmp_path / "none" / "a.chronicle", text)
    )


@pytest.mark.parametrize("out", ["none/out.csv", "folder.csv", "out.doc", "out"])
def test_export_to_where_nothing_can_be_written_is_one_plain_line(
    run: Run, filled: Path, out: str
) -> None:
    filled.with_name("folder.csv").mkdir()
    complaint(run("export", filled, filled.parent / out))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("count", "ARCHIVE", "--from", "2021-02-30"), "no day of the calendar"),
        (("count", "ARCHIVE", "--from", "3 May"), "no day of the calendar"),
        (("count", "ARCHIVE", "--from", "2021-05-04", "--to", "2021-05-03"), "comes after"),
        (("export", "ARCHIVE", "x.csv", "--from", "2021-05-04", "--to", "2021-05-03"), "after"),
        (("count", "ARCHIVE", "--by", "moon"), "moon"),
        (("count", "ARCHIVE", "--measure", "tons"), "tons"),
        (("export", "ARCHIVE", "x.csv", "--format", "doc"), "doc"),
        (("count",), "ARCHIVE"),
        (("read",), "FILES"),
        (("read", "--yaml", "x"), "--yaml"),
        (("a.chronicle", "b.chronicle"), "b.chronicle"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(
    run: Run, archive: Path, words: tuple[str, ...], said: str
) -> None:
    result = run(*(archive if word == "ARCHIVE" else word for word in words))
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert "--help" in result.stderr


def test_letters_of_every_script_reach_a_pipe_and_a_closed_pipe_is_no_bug(text: Path) -> None:
    text.write_text(TEXT.replace("Shusha", "Şuşa (Շուշի)"), "utf-8")
    code = "from editor.cli import commands; commands(lambda a, s: 0)()"
    old = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-c", code, "read", "--json"]
    done = subprocess.run([*command, str(text)], capture_output=True, env=old, check=True)
    assert "Diary" in json.loads(done.stdout.decode("utf-8"))["headline"]
    reader, writer = os.pipe()
    os.close(reader)
    closed = subprocess.run(
        [*command, *[str(text)] * 50], stdout=writer, stderr=subprocess.PIPE, env=old, check=False
    )
    os.close(writer)
    assert b"Traceback" not in closed.stderr
    assert closed.returncode == 1
