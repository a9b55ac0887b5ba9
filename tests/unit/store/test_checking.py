"""What the check finds that SQLite finds in order."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from editor.chronicle.errors import TextError
from editor.paths import shipped
from editor.session import Session, open_archive
from editor.store.checking import check
from editor.store.checking.history import wrong_rows
from editor.store.following.row_sum import KEY


def altered(session: Session, *sql: str) -> tuple[str, ...]:
    """What the check says of the archive after something other than the program wrote to it."""
    session.close()
    with closing(sqlite3.connect(session.path)) as raw, raw:
        for one in sql:
            raw.execute(one)
    return check(session.path)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE passage SET category = 3 WHERE role = 'item'",
        "UPDATE mention SET role = 'mentioned'",
        "UPDATE place SET latitude = latitude + 1 WHERE id = 5",
        "UPDATE category SET label = 'Other' WHERE id = 5",
        "UPDATE day SET note = 'x'",
        "DELETE FROM place_name WHERE id = 7",
        "UPDATE meta SET value = 'x' WHERE key = 'title'",
        f"UPDATE meta SET value = 'x' WHERE key = '{KEY}'",
    ],
)
def test_a_row_that_no_step_has_written_is_found(session: Session, items, sql: str) -> None:
    place = session.places.find("Shusha")[0]
    session.tagging.add_place(items[:1], place.id)
    assert session.safety.check() == ()
    assert any("by another program" in one for one in altered(session, sql))


def test_a_row_that_the_history_left_otherwise_is_counted(session: Session, items) -> None:
    found = altered(session, f"UPDATE passage SET note = 'x' WHERE id IN ({items[0]}, {items[1]})")
    assert "2 rows are not as the history says they were left." in found


def test_the_history_may_be_taken_back_out_of_order(session: Session, items) -> None:
    first = session.tagging.set_note(items[:1], "a").step
    session.tagging.set_note(items[:1], "b")
    session.tagging.set_note(items[:1], "a")
    session.tagging.set_note(items[1:2], "c")
    session.history.undo()
    session.history.redo()
    assert first
    assert session.safety.check() == ()


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE article SET day = '2021-02-30'", "article"),
        ("UPDATE day SET day = '9999-99-99'", "day"),
        ("UPDATE day SET coverage = 'partly'", "day"),
        ("UPDATE article SET day_basis = 'guess'", "article"),
        ("UPDATE passage SET checked = 2", "passage"),
        ("UPDATE place SET kind = 'planet' WHERE id = 1", "place"),
        ("UPDATE place SET latitude = 90000001 WHERE id = 1", "place"),
        ("UPDATE place SET parent = id WHERE id = 1", "circle"),
        ("UPDATE category SET parent = 3 - id WHERE id < 3", "circle"),
        ("UPDATE passage SET parent = id WHERE id = 2", "circle"),
    ],
)
def test_a_value_that_the_program_never_writes_is_found(
    session: Session, items, sql: str, words: str
) -> None:
    assert any(words in one for one in altered(session, sql))


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM search WHERE rowid = {item}",
        "INSERT INTO search (rowid, words) VALUES (99, 'more')",
        "UPDATE search_content SET c0 = 'other' WHERE id = {item}",
        "DELETE FROM search_docsize",
    ],
)
def test_a_search_index_with_other_words_is_found(session: Session, items, sql: str) -> None:
    assert any("search index" in one for one in altered(session, sql.format(item=items[0])))


def test_words_that_a_search_would_miss_are_found(tmp_path: Path) -> None:
    path = tmp_path / "copy.chronicle"
    path.write_bytes(shipped("sample_db", "sample.chronicle").read_bytes())
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DELETE FROM search_idx")
    assert any("search index" in one for one in check(path))


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO tally VALUES (99, '', 0, 1, 1, 0, 0, 1, 0, 0, 0)",
        "DELETE FROM tally",
        "UPDATE tally SET checked = 1",
        "INSERT INTO tally_place VALUES (1, '2021-05-03', 3, 1)",
    ],
)
def test_counts_that_are_not_those_of_the_items_are_found(
    session: Session, items, sql: str
) -> None:
    assert any("kept counts" in one for one in altered(session, sql))


def test_an_archive_without_a_sum_gets_one_with_its_next_step(session: Session, items) -> None:
    assert altered(session, f"DELETE FROM meta WHERE key = '{KEY}'") == ()
    again = open_archive(session.path)
    again.tagging.set_note(items[:1], "seen")
    assert (KEY, "") not in again._store.meta.all()
    assert again._store.meta.get(KEY)
    assert KEY not in dict(again._store.meta.all())
    assert any("by another program" in one for one in altered(again, "UPDATE day SET note = 'x'"))


def test_the_check_says_how_far_it_is_and_can_be_ended(session: Session, items) -> None:
    session.articles.paste("Diary: 4 May 2021\n\n- A bridge was opened.\n- A road was closed.\n")
    heard: list[tuple[int, int]] = []
    check(session.path, progress=lambda done, every: heard.append((done, every)))
    assert heard == [(1, 2), (2, 2)]

    def stop(_done: int, _every: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        check(session.path, progress=stop)
    session.close()
    assert [one.name for one in Path(session.path.parent).iterdir() if "-" in one.name] == []


def test_a_field_longer_than_the_limit_is_refused_with_the_limit(session: Session, items) -> None:
    with pytest.raises(TextError, match=r"is longer than 20,000 characters\. Use fewer words\."):
        session.tagging.set_note(items[:1], "x" * 20_001)
    assert session.tagging.set_note(items[:1], "x" * 20_000).step
    assert session.safety.check() == ()


def test_a_row_of_a_table_that_there_is_not_is_a_wrong_row_of_the_history(archive):
    session = open_archive(archive)
    session.rename("Harbour")
    session.close()
    with closing(sqlite3.connect(archive)) as raw:
        raw.execute("UPDATE change SET \"table\" = 'ment)on' WHERE \"table\" = 'meta'")
        assert wrong_rows(raw) > 0
