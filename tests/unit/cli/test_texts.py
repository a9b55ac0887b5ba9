"""The window by default, and the verbs about texts: read, import, suggest."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from editor.cli import commands
from editor.session import open_archive
from tests.unit.cli.conftest import TEXT, Run, complaint, table


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
    assert "old.txt was read as Windows-1251, by a guess." in said


def test_import_takes_in_an_archive_that_was_exported(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    exported, other = tmp_path / "all.json", tmp_path / "other.chronicle"
    assert run("export", filled, exported).exit_code == 0
    assert f"{exported}: added" in run("import", other, exported).stdout
    assert table(run("count", other, "--by", "day")) == table(run("count", filled, "--by", "day"))
    assert f"{exported}: already there" in run("import", other, exported).stdout
    exported.write_text("{}")
    result = run("import", other, exported)
    assert result.exit_code == 1
    assert f"{exported}: unreadable (" in result.stderr


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
