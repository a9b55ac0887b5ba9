"""The command line: every verb does its job, and what is wrong is said in one line."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from editor.cli import commands
from editor.session import open_archive
from editor.store import schema

TEXT = """Diary: 3 May 2021

By Harbour Desk

- The mayor met a delegation in the city of Shusha.
- Two bridges were closed near Baku.
- A video of the harbour was released.

Share this page
"""

Run = Callable[..., Result]


@pytest.fixture
def windows() -> list[tuple[Path | None, bool]]:
    """What the window was asked to open."""
    return []


@pytest.fixture
def run(windows: list) -> Run:
    def open_window(archive: Path | None, sample: bool) -> int:
        windows.append((archive, sample))
        return 0

    program = commands(open_window)
    return lambda *words: CliRunner().invoke(
        program, [str(word) for word in words], prog_name="chronicle-editor", catch_exceptions=False
    )


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "diary.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def filled(archive: Path, text: Path, run: Run) -> Path:
    assert run("import", archive, text).exit_code == 0
    return archive


def complaint(result: Result) -> str:
    """The one line that says what the input is at fault for."""
    assert result.exit_code == 1
    assert result.stderr.startswith("chronicle-editor: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def table(result: Result) -> list[dict[str, str]]:
    assert result.exit_code == 0, result.stderr
    return list(csv.DictReader(io.StringIO(result.stdout)))


def test_without_a_verb_the_window_opens(run: Run, windows: list) -> None:
    run()
    run("some.chronicle")
    run("--sample")
    assert windows == [(None, False), (Path("some.chronicle"), False), (None, True)]


def test_what_the_window_answers_is_the_exit_code() -> None:
    assert CliRunner().invoke(commands(lambda archive, sample: 3), []).exit_code == 3


def test_read_prints_one_json_object_a_line(run: Run, text: Path) -> None:
    result = run("read", "--json", text, text)
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert first == second
    assert list(first) == [
        "file", "headline", "published", "event_day", "byline", "language", "passages", "items",
    ]  # fmt: skip
    assert first["file"] == str(text)
    assert first["headline"] == "Diary: 3 May 2021"
    assert first["event_day"] == "2021-05-03"
    assert first["published"] is None
    assert first["byline"] == "Harbour Desk"
    assert [TEXT[one["start"] : one["end"]] for one in first["items"]][1] == (
        "Two bridges were closed near Baku."
    )
    assert set(first["passages"][0]) == {"role", "start", "end"}


def test_read_counts_offsets_in_the_text_as_it_is_kept(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "windows.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    answer = json.loads(run("read", "--json", path).stdout)
    first = answer["items"][0]
    assert TEXT[first["start"] : first["end"]].startswith("The mayor")


def test_read_in_words_numbers_the_items(run: Run, text: Path) -> None:
    said = run("read", text).stdout
    assert "day 2021-05-03 (from the headline), by Harbour Desk, 3 items" in said
    assert "  2 Two bridges were closed near Baku." in said


def test_read_takes_a_page_for_a_page_whatever_its_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "saved"
    path.write_text("<h1>Diary: 3 May 2021</h1><ul><li>One was sold.<li>Two were bought.</ul>")
    answer = json.loads(run("read", "--json", "--html", path).stdout)
    assert answer["headline"] == "Diary: 3 May 2021"
    assert len(answer["items"]) == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "holds no text"),
        (b" \r\n\t", "holds no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "holds data, not text"),
        ("Żółw i mały ślimak".encode()[:-9] + b"\xff", "is damaged"),
    ],
)
def test_read_says_of_a_file_that_is_no_text_what_it_is(
    run: Run, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    assert words in complaint(run("read", "--json", path))


def test_read_goes_on_after_a_file_that_cannot_be_read(
    run: Run, tmp_path: Path, text: Path
) -> None:
    result = run("read", "--json", tmp_path / "none.txt", tmp_path, text)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert [line.rpartition(": ")[2] for line in result.stderr.splitlines()] == [
        "No such file or directory.", "Is a directory.",
    ]  # fmt: skip


def test_import_makes_the_archive_and_names_what_it_left_out(
    run: Run, tmp_path: Path, text: Path
) -> None:
    folder = tmp_path / "folder"
    (folder / "deeper").mkdir(parents=True)
    (folder / "deeper" / "page.html").write_text("<p>Diary: 4 May 2021</p><p>- A.</p><p>- B.</p>")
    (folder / "bad.txt").write_bytes(bytes(40))
    (folder / ".hidden.txt").write_text("not for us")
    result = run("import", tmp_path / "new.chronicle", text, folder, text)
    assert result.exit_code == 1
    assert f"[1/4] {text}: added" in result.stdout
    assert f"[3/4] {folder / 'deeper' / 'page.html'}: added" in result.stdout
    assert f"[4/4] {text}: already there" in result.stdout
    assert "2 added, 1 unreadable, 1 already there" in result.stdout
    assert "bad.txt: unreadable (The file holds data, not text.)" in result.stderr
    assert len(table(run("count", tmp_path / "new.chronicle", "--by", "day"))) == 2


def test_import_tells_of_an_encoding_that_was_guessed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(
        "Хроника дня. 12 июня 2028 года\n\n- В городе открыли новый мост.\n- Работал рынок.".encode(
            "cp1251"
        )
    )
    said = run("import", tmp_path / "new.chronicle", path).stdout
    assert "old.txt was read as cp1251, by a guess." in said


def test_suggest_names_the_item_and_accept_leaves_it_to_be_confirmed(
    run: Run, filled: Path
) -> None:
    rows = [line.split("\t") for line in run("suggest", filled).stdout.splitlines()]
    assert [row[:3] for row in rows] == [
        ["2021-05-03", "item 1", "DIP.MEET"],
        ["2021-05-03", "item 2", ""],
        ["2021-05-03", "item 3", "MED.BATT"],
    ]
    assert rows[0][3] == "Shusha (happened)"
    assert rows[0][5] == "The mayor met a delegation in the city of Shusha."
    assert "Accept" in run("suggest", filled, "--accept").stdout.splitlines()[-1]
    left = [line.split("\t")[1] for line in run("suggest", filled).stdout.splitlines()]
    assert left == ["item 2"]
    assert run("suggest", filled, "--accept").stdout.endswith("Nothing to accept.\n")
    session = open_archive(filled)
    assert session.days.open_days()[0][1] == 1
    session.close()


def test_count_by_category_place_and_day(run: Run, filled: Path) -> None:
    run("suggest", filled, "--accept")
    assert table(run("count", filled)) == [
        {"category": "DIP.MEET", "label": "In-person meeting or visit", "count": "1"},
        {"category": "MED.BATT", "label": "Footage of fighting or troop movement", "count": "1"},
        {"category": "", "label": "untagged", "count": "1"},
    ]
    assert table(run("count", filled, "--by", "place")) == [
        {"place": "Shusha", "kind": "city", "count": "1"}
    ]
    by_day = run("count", filled, "--by", "day", "--from", "2021-05-02", "--to", "2021-05-04")
    assert table(by_day) == [
        {"day": "2021-05-02", "coverage": "not covered", "count": ""},
        {"day": "2021-05-03", "coverage": "covered", "count": "3"},
        {"day": "2021-05-04", "coverage": "not covered", "count": ""},
    ]


def test_count_in_json_has_no_number_where_nothing_was_covered(run: Run, archive: Path) -> None:
    words = ("--by", "day", "--from", "2021-05-02", "--to", "2021-05-02", "--format", "json")
    assert json.loads(run("count", archive, *words).stdout) == [
        {"day": "2021-05-02", "coverage": "not covered", "count": None}
    ]


@pytest.mark.parametrize(
    ("measure", "total"), [("items", 3), ("events", 3), ("placements", 1), ("conflict", 0)]
)
def test_count_measures(run: Run, filled: Path, measure: str, total: int) -> None:
    run("suggest", filled, "--accept")
    rows = table(run("count", filled, "--measure", measure))
    assert sum(int(row["count"]) for row in rows) == total


def test_count_by_place_says_that_it_counts_placements(run: Run, filled: Path) -> None:
    result = run("count", filled, "--by", "place", "--measure", "items")
    assert result.exit_code == 0
    assert result.stderr == "By place, placements are counted.\n"


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_export_writes_by_the_ending_of_the_name(run: Run, filled: Path, suffix: str) -> None:
    out = filled.with_name(f"out.{suffix}")
    result = run("export", filled, out)
    assert result.stdout == f"{out}: 3 rows, 3 items, 3 still open\n"
    assert out.stat().st_size > 0


def test_export_in_a_named_format_and_a_span_of_days(run: Run, filled: Path) -> None:
    out = filled.with_name("out.data")
    run("export", filled, out, "--format", "csv", "--from", "2021-05-04")
    assert out.read_bytes().count(b"\r\n") == 1
    run("export", filled, out, "--format", "csv", "--to", "2021-05-03")
    assert out.read_bytes().count(b"\r\n") == 4


def test_chart_asks_for_the_picture_of_the_measure_and_the_days(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    stub = ModuleType("editor.ui.review.picture")
    stub.draw_archive = lambda session, *rest: asked.append((session.path, *rest))
    monkeypatch.setitem(sys.modules, "editor.ui.review.picture", stub)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    out = filled.with_name("chart.PNG")
    result = run("chart", filled, out, "--measure", "events", "--from", "2021-05-01")
    assert result.stdout == f"{out}: events per day\n"
    path, target, measure, selection = asked[0]
    assert (path, target, measure) == (filled, out, "events")
    assert selection.first.isoformat() == "2021-05-01"


def test_chart_draws_png_and_svg_and_refuses_what_is_no_picture(
    run: Run, filled: Path, qapp: object
) -> None:
    png, svg = filled.with_name("chart.png"), filled.with_name("chart.svg")
    assert run("chart", filled, png).exit_code == 0
    assert png.read_bytes().startswith(b"\x89PNG")
    assert run("chart", filled, svg, "--measure", "conflict").exit_code == 0
    assert b"<svg" in svg.read_bytes()
    complaint(run("chart", filled, filled.with_name("chart.pdf")))
    complaint(run("chart", filled, filled.parent / "none" / "chart.png"))
    assert not filled.with_name("chart.pdf").exists()


def test_check_backup_restore_and_history(run: Run, filled: Path) -> None:
    assert run("check", filled).stdout == f"{filled.name} is sound.\n"
    copy = Path(run("backup", filled).stdout.strip())
    assert copy.parent == filled.parent / "backups"
    run("suggest", filled, "--accept")
    assert len(run("history", filled).stdout.splitlines()) == 2
    restored = run("restore", copy, filled).stdout
    assert "the former archive is kept as" in restored
    steps = run("history", filled).stdout.splitlines()
    assert [step.split("\t")[2] for step in steps] == ["Paste the article of 2021-05-03"]
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
        from editor.store import connection

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
