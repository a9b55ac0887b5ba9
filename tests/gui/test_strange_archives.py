"""Archives with values that the program never writes: said in words, or shown as what they are."""

import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from editor import app
from editor.chronicle.errors import EditorError
from editor.chronicle.limits import LARGEST_TEXT
from editor.chronicle.text import printed
from editor.session import create_archive
from editor.ui.text_map import shown_as

LONG = "x" * 1_000_000
TURNED = "abc\u202etxt.exe\u202c\x07\x1b[31m"


@pytest.fixture(scope="module")
def made(tmp_path_factory, twin) -> bytes:
    path = tmp_path_factory.mktemp("strange") / "made.chronicle"
    session = create_archive(path, "Strange")
    sheet = session.articles.sheet(session.articles.paste(twin).article)
    items = [one.id for one in sheet.items]
    session.tagging.tag(items[:3], 2)
    session.tagging.add_place(items[:2], session.places.find("Shusha")[0].id)
    session.close()
    return path.read_bytes()


@pytest.fixture
def strange(made, tmp_path):
    def write(*sql: str) -> Path:
        path = tmp_path / "strange.chronicle"
        path.write_bytes(made)
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA ignore_check_constraints = ON")
            for one in sql:
                raw.execute(one)
            raw.commit()
        return path

    return write


@pytest.fixture
def shown(qtbot):
    """Opens the window at an archive and looks at everything; what it said that is no sentence."""
    windows = []

    def open_and_look(path: Path) -> list[object]:
        with qtbot.capture_exceptions() as caught:
            look(path)
        return [one[1] for one in caught if not isinstance(one[1], EditorError)]

    def look(path: Path) -> None:
        try:
            window = app.build(path)
        except EditorError:
            return
        windows.append(window)
        window.resize(1280, 800)
        with suppress(EditorError):  # the hook of the program says it, as a sentence
            window.desk.settle()
            window.desk.show_day(date(2021, 3, 14))
            for item in window.desk.items:
                window.desk.select((item.id,))
                window.grab()
            window.show_view("review")
            window.grab()
            window.windows.show_history()
            window.windows.show_places()
            window.windows.show_codebook()
            window.search.open("bridge")
        window.grab()

    yield open_and_look
    for window in windows:
        with suppress(EditorError):
            window.close()
        QThreadPool.globalInstance().waitForDone()
        window.deleteLater()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE article SET day = '9999-99-99'",
        "UPDATE day SET day = '9999-99-99'",
        "UPDATE article SET day = '9999-12-31'",
        "UPDATE article SET day = '0001-01-01'",
        "INSERT INTO day VALUES (9, '9999-12-31', 'covered', '', '')",
        "INSERT INTO day VALUES (9, '0001-01-01', 'covered', '', '')",
        "UPDATE category SET pattern = 'no pattern'",
        "UPDATE category SET key = 'abcdefghijklmnopqrstuvwxyz'",
        "UPDATE day SET coverage = 'perhaps'",
        "UPDATE article SET day_basis = 'guess'",
        "UPDATE passage SET role = 'poem' WHERE role = 'lead'",
        "UPDATE mention SET role = 'nowhere'",
        "UPDATE mention SET precision = 'P99'",
        'UPDATE mention SET start = -5, "end" = 900000',
        'UPDATE passage SET start = 900000, "end" = 900001 WHERE id = 7',
        'UPDATE passage SET start = -7, "end" = -2 WHERE id = 7',
        "UPDATE passage SET parent = id",
        "UPDATE passage SET same_as = id",
        "UPDATE place SET parent = id",
        "UPDATE place SET parent = 1 + id % 500",
        "UPDATE place SET kind = 'planet'",
        "UPDATE place SET latitude = 9000000000000000000, longitude = -9000000000000000000",
        "UPDATE category SET parent = id",
        "UPDATE category SET parent = 1 + id % 80",
        "UPDATE category SET colour = 'no colour'",
        "UPDATE \"group\" SET colour = ''",
        "UPDATE category SET position = 9000000000000000000",
        "UPDATE tally SET items = 9000000000000000000",
        "UPDATE tally SET day = 'never'",
        "UPDATE step SET at = 'yesterday', who = '\u202e', label = ''",
        "UPDATE change SET before = '{}', after = '[]'",
        "UPDATE article SET text = text",
    ],
)
def test_a_value_that_cannot_be_is_said_or_shown_and_nothing_breaks(strange, shown, sql):
    path = strange("DROP TRIGGER article_text_stays", sql) if "text =" in sql else strange(sql)
    assert shown(path) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE category SET label = ?, short_label = ? WHERE id = 2",
        'UPDATE "group" SET label = ?, code = code || substr(?, 1, 100)',
        "UPDATE article SET headline = ?, source = ?",
        "UPDATE passage SET wording = ?, note = ? WHERE id = 9",
        "UPDATE passage SET claim_by = ?, time = substr(?, 1, 10) WHERE id = 9",
        "UPDATE place SET name = ?, country = substr(?, 1, 10) WHERE id = 9",
        "UPDATE day SET note = ?, signed_off = substr(?, 1, 10)",
        "UPDATE step SET label = ?, who = ?",
        "UPDATE meta SET value = ? WHERE key = 'title' AND ? IS NOT NULL",
    ],
)
@pytest.mark.parametrize("words", [LONG, TURNED], ids=["a million letters", "turned round"])
def test_names_of_a_million_letters_or_turned_round_are_shown(made, tmp_path, shown, sql, words):
    path = tmp_path / "strange.chronicle"
    path.write_bytes(made)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(sql, (words, words))
    assert shown(path) == []


def test_a_letter_that_turns_words_round_has_a_sign_in_lists_and_on_the_page():
    sign = "\N{LOZENGE}"
    assert printed(TURNED) == f"abc{sign}txt.exe\u202c{sign}{sign}[31m"
    assert shown_as(TURNED) == printed(TURNED)
    assert len(shown_as("a\x00\u202eb\tc")) == 6
    assert printed("one\ntwo\u200f") == "one\ntwo\u200f"


def test_a_text_longer_than_the_limit_is_refused_with_the_limit(strange, qtbot):
    window = app.build(strange())
    said: list[str] = []
    window.desk.failed.connect(said.append)
    window.pasting.put("x" * (LARGEST_TEXT + 1))
    assert "10,000,000" in said[0]
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    "words",
    ['"', "NEAR(", "a AND OR NOT", "words:*", "^", "-", "(", "*" * 5000, "\x00", "a" * 200_000,
     "(a+)+$", "%_", "'; DROP TABLE article; --"],
)  # fmt: skip
def test_no_search_blows_up(session, twin, words):
    session.articles.paste(twin)
    assert isinstance(session.review.search(words, 10), tuple)
    session.places.find(words)
