"""Files and folders of articles."""

from pathlib import Path

import pytest

from editor.chronicle.errors import TextError
from editor.session import Session
from editor.session.importing.sources import Shelf, Source, sources_in
from editor.session.importing.texts import text_of, texts_in

TEXT = "Diary: 3 May 2021\n\n- One came.\n- Two went.\n"


def shown(paths: list[Path]) -> list[Path]:
    """Where the files lie that paths mean."""
    return [one.shown for one in sources_in(paths)]


def words_of(path: Path) -> str:
    """The one text of a file."""
    (found,) = text_of(path)
    return found.words


def test_folders_are_opened_in_order_and_what_is_hidden_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("z.txt", "b/a.txt", "b/.x.txt", ".git/y.txt", "a.bin"):
        (tmp_path / name).write_text("x")
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    found = [one.relative_to(tmp_path).as_posix() for one in shown([tmp_path])]
    assert found == ["a.bin", "b/a.txt", "z.txt"]


def test_what_is_not_there_stands_for_itself(tmp_path: Path) -> None:
    assert shown([tmp_path / "none.txt"]) == [tmp_path / "none.txt"]


def test_a_folder_that_cannot_be_opened_is_named_and_the_rest_goes_on(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in" / "closed").mkdir(parents=True)
    (tmp_path / "in" / "open.txt").write_text(TEXT)
    opened = Path.iterdir

    def iterdir(path: Path):
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return opened(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    outcomes = [
        (one.path.name, one.outcome) for one in session.importing.import_files([tmp_path / "in"])
    ]
    assert outcomes == [("closed", "unreadable"), ("open.txt", "added")]


def test_the_ends_of_lines_and_the_mark_of_order_are_settled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert words_of(path) == TEXT


def test_a_file_of_another_kind_is_read_only_where_it_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_text(TEXT)
    with pytest.raises(TextError, match=r"These can: \.txt, "):
        next(texts_in(Source(path), Shelf()))
    assert words_of(path) == TEXT


def test_opening_a_file_names_it_in_what_is_wrong(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "blank.txt"
    path.write_text(" \n")
    with pytest.raises(TextError, match=r"^blank\.txt: The file holds no text\.$"):
        session.importing.open_file(path)
    with pytest.raises(TextError, match=r"^none\.txt: The file cannot be read: No such file"):
        session.importing.open_file(tmp_path / "none.txt")


def test_an_encoding_that_was_guessed_is_told(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(
        "Хроника за 12 июня 2028 года\n\n- Открыли мост.\n- Был рынок.".encode("cp1251")
    )
    pasted = session.importing.open_file(path)
    assert pasted.remarks == ("old.txt was read as Windows-1251, by a guess.",)


def test_a_paste_of_a_page_alone_is_read_and_a_blank_one_is_refused(session: Session) -> None:
    pasted = session.articles.paste("", html="<h1>Diary: 3 May 2021</h1><ul><li>A.<li>B.</ul>")
    sheet = session.articles.sheet(pasted.article)
    assert sheet is not None
    assert sheet.article.text == "Diary: 3 May 2021\n\n- A.\n\n- B."
    for text, html in (("", ""), (" \n", ""), ("\ufeff", "<img src='x'>"), ("", "<!-- -->")):
        with pytest.raises(TextError, match="no text to paste"):
            session.articles.paste(text, html=html)
    with pytest.raises(TextError, match="half a character"):
        session.articles.paste("", html="<p>\ud83d</p>")


def test_an_article_that_is_there_already_is_kept_once_unless_both_are_wanted(
    session: Session,
) -> None:
    first = session.articles.paste(TEXT)
    again = session.articles.paste(TEXT.replace("\n", "\r\n"))
    assert (again.article, again.already_there) == (first.article, True)
    assert not again.change.step
    both = session.articles.paste(TEXT, keep_both=True)
    assert both.article != first.article
    assert both.others_on_day == 1


def test_items_under_the_heading_of_another_day_stand_on_that_day(session: Session) -> None:
    session.articles.paste(
        "Chronicle: 3 March 2031\n\n- A ferry sailed.\n- A market opened.\n\n"
        "Chronicle: 4 March 2031\n\n- A ferry stayed in port.\n- A market closed.\n"
    )
    span = session.days.span()
    assert span is not None
    records = session.days.records(*span)
    assert [(str(day), one.counted, one.covered) for day, one in records.items()] == [
        ("2031-03-03", 2, True),
        ("2031-03-04", 2, True),
    ]
