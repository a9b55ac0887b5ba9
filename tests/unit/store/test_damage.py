"""A damaged archive is refused or found out, and salvage brings out what is readable of it."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from editor.chronicle.errors import ArchiveError, DamagedError
from editor.session import Session, open_archive
from editor.session.salvage import salvage
from editor.store.checking import check
from tests.endurance.damage import damaged
from tests.endurance.damaging import DAMAGES

PAGE = 4096


@pytest.mark.parametrize("seed", range(len(DAMAGES)))
def test_a_damage_of_each_kind_is_met_without_a_wrong_number(tmp_path: Path, seed: int) -> None:
    """``python -m tests.endurance damage`` tries five hundred."""
    assert damaged(tmp_path, seed) == []


@pytest.fixture
def kept(session: Session, twin: str) -> Path:
    """An archive of three articles with tags, closed."""
    for day in (14, 15, 16):
        text = twin.replace("March 14", f"March {day}")
        sheet = session.articles.sheet(session.articles.paste(text).article)
        assert sheet is not None
        items = [one.id for one in sheet.items]
        session.tagging.tag(items[:3], 2)
        session.tagging.add_place(items[:2], session.places.find("Shusha")[0].id)
    session.close()
    return session.path


def by_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for one in statements:
            raw.execute(one)
        raw.commit()


def column(path: Path, sql: str) -> list[object]:
    with closing(sqlite3.connect(path)) as raw:
        return [row[0] for row in raw.execute(sql)]


def in_bytes(path: Path, change: Callable[[bytearray], object]) -> None:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def root_of(path: Path, table: str) -> int:
    found = column(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")
    assert isinstance(found[0], int)
    return found[0]


def test_a_sound_archive_comes_out_whole_with_its_history(kept: Path, tmp_path: Path) -> None:
    before = kept.read_bytes()
    done = salvage(kept, tmp_path / "new.chronicle")
    assert done.whole
    assert "Nothing is known to be missing." in list(done.report())
    assert kept.read_bytes() == before
    assert check(done.path) == ()
    with closing(sqlite3.connect(kept)) as old, closing(sqlite3.connect(done.path)) as new:
        for table in ("article", "passage", "mention", "step", "change", "tally", "search"):
            sql = f"SELECT * FROM {table}"
            assert sorted(new.execute(sql), key=str) == sorted(old.execute(sql), key=str)
    session = open_archive(done.path)
    assert session.history.undo().step
    session.close()


def test_without_its_first_page_everything_is_still_brought_out(kept: Path, tmp_path: Path) -> None:
    in_bytes(kept, lambda data: data.__setitem__(slice(0, PAGE), bytes(PAGE)))
    with pytest.raises(DamagedError, match="its beginning is damaged"):
        open_archive(kept)
    done = salvage(kept, tmp_path / "new.chronicle")
    assert [part.lost for part in done.parts] == [0] * len(done.parts)
    assert done.parts[0].kept == 3
    assert any("beginning of the file is lost" in one for one in done.remarks)
    assert check(done.path) == ()


def test_rows_that_are_lost_are_made_anew_from_the_history(kept: Path, tmp_path: Path) -> None:
    page = root_of(kept, "mention") - 1
    in_bytes(
        kept, lambda data: data.__setitem__(slice(page * PAGE, (page + 1) * PAGE), bytes(PAGE))
    )
    done = salvage(kept, tmp_path / "new.chronicle")
    assert any("made anew from the history" in one for one in done.remarks)
    assert len(column(done.path, "SELECT id FROM mention")) == 6
    assert check(done.path) == ()


def test_tags_outlive_their_category_and_their_place(kept: Path, tmp_path: Path) -> None:
    place = column(kept, "SELECT DISTINCT place FROM mention")[0]
    by_sql(
        kept,
        "DELETE FROM category WHERE id = 2",
        f"DELETE FROM place WHERE id = {place}",
        "DELETE FROM place_name",
    )
    done = salvage(kept, tmp_path / "new.chronicle")
    assert column(done.path, "SELECT label FROM category WHERE id = 2") == ["Lost category 2"]
    assert column(done.path, f"SELECT name FROM place WHERE id = {place}") == [
        f"Lost place {place}"
    ]
    assert len(column(done.path, "SELECT id FROM passage WHERE category = 2")) == 9
    assert check(done.path) == ()


def test_what_was_said_of_items_without_text_stands_in_the_report(
    kept: Path, tmp_path: Path
) -> None:
    by_sql(kept, "DELETE FROM article WHERE id = 1", "DELETE FROM change", "DELETE FROM step")
    done = salvage(kept, tmp_path / "new.chronicle")
    assert done.parts[0].lost == 1
    assert any("article 1" in one and "Shusha" in one for one in done.adrift)
    assert any("of articles that could not be read" in one for one in done.remarks)
    assert check(done.path) == ()


def test_a_text_with_another_letter_is_taken_from_the_history_or_marked(
    kept: Path, tmp_path: Path
) -> None:
    text = column(kept, "SELECT text FROM article WHERE id = 1")[0]
    by_sql(
        kept,
        "DROP TRIGGER article_text_stays",
        "UPDATE article SET text = replace(text, 'Harbour', 'Harbor') WHERE id < 3",
        "UPDATE change SET after = json_remove(after, '$.text') WHERE \"table\" = 'article' "
        "AND row = 2",
    )
    done = salvage(kept, tmp_path / "new.chronicle")
    assert column(done.path, "SELECT text FROM article WHERE id = 1") == [text]
    marked = column(done.path, "SELECT DISTINCT article FROM passage WHERE second_look")
    assert marked == [2]
    assert any("letter for letter" in one for one in done.remarks)
    assert check(done.path) == ()


def test_a_row_that_the_history_and_the_sum_deny_is_put_right(kept: Path, tmp_path: Path) -> None:
    by_sql(kept, "UPDATE passage SET category = 5 WHERE category = 2 AND article = 1")
    done = salvage(kept, tmp_path / "new.chronicle")
    assert column(done.path, "SELECT count(*) FROM passage WHERE category = 2") == [9]
    assert any("now they are as the history has them" in one for one in done.remarks)
    assert done.history


def test_rows_of_which_the_right_one_cannot_be_told_are_marked(kept: Path, tmp_path: Path) -> None:
    by_sql(
        kept,
        "UPDATE passage SET category = 5 WHERE category = 2 AND article = 1",
        "DELETE FROM meta WHERE key = 'sum of rows'",
    )
    done = salvage(kept, tmp_path / "new.chronicle")
    assert len(column(done.path, "SELECT id FROM passage WHERE second_look")) == 3
    assert not done.history
    assert any("marked for a second look" in one for one in done.remarks)


def test_gaps_and_overlaps_of_passages_are_mended_and_said(kept: Path, tmp_path: Path) -> None:
    first = column(kept, "SELECT id FROM passage WHERE article = 1 AND role = 'item'")
    by_sql(
        kept,
        "DELETE FROM change",
        "DELETE FROM step",
        f'UPDATE passage SET "end" = "end" + 200 WHERE id = {first[3]}',
        f"DELETE FROM passage WHERE id = {first[6]}",
    )
    done = salvage(kept, tmp_path / "new.chronicle")
    assert any("overlapped" in one for one in done.remarks)
    assert any("stood in no passage" in one for one in done.remarks)
    assert check(done.path) == ()


def test_what_is_no_archive_at_all_gives_no_new_one(tmp_path: Path) -> None:
    words = tmp_path / "words.chronicle"
    words.write_text("just words " * 4000)
    for damaged_file in (words, tmp_path / "none.chronicle"):
        with pytest.raises(ArchiveError):
            salvage(damaged_file, tmp_path / "new.chronicle")
    words.write_bytes(b"")
    with pytest.raises(ArchiveError, match="No article"):
        salvage(words, tmp_path / "new.chronicle")
    assert [one.name for one in tmp_path.iterdir()] == ["words.chronicle"]


def test_salvage_writes_over_nothing(kept: Path) -> None:
    with pytest.raises(ArchiveError, match="already a file"):
        salvage(kept, kept)


def test_a_value_in_the_history_that_is_no_image_does_no_harm(kept: Path, tmp_path: Path) -> None:
    by_sql(kept, "UPDATE change SET after = 'not json' WHERE id % 3 = 0")
    assert any("history" in one for one in check(kept))
    done = salvage(kept, tmp_path / "new.chronicle")
    assert not done.history
    assert json.dumps(list(done.report()))
    assert check(done.path) == ()
