"""Steps taken back and given again: by whom, across restarts, and where others lean on them."""

import json
from pathlib import Path

import pytest

from editor.chronicle.errors import CutError, StepError
from editor.chronicle.passage import Role
from editor.chronicle.vocabulary import PlaceKind
from editor.session import Session, open_archive


def image(session: Session) -> object:
    return session._store.images.take()


def labels(session: Session) -> list[tuple[str, bool]]:
    return [(one.label, one.done) for one in session.history.steps()]


def code(session: Session, name: str) -> int:
    found = session.codebook.by_code(name)
    assert found is not None
    return found.id


def lose_words(session: Session, items: list[int]) -> None:
    with session._store.journal.step("Half an act"):
        session._store.passages.set(items[0], {"note": "half"})
        session._store.passages.delete(items[1])


def test_a_paste_is_one_step_and_undone_at_once(session: Session, diary: str) -> None:
    before = image(session)
    change = session.articles.paste(diary).change
    assert labels(session) == [("Paste the article of 3 May 2021", True)]
    assert session.history.undo().days == change.days
    assert image(session) == before


def test_tagging_several_items_is_one_step(session: Session, items: list[int]) -> None:
    session.tagging.tag(items, code(session, "DIP.MEET"))
    assert labels(session)[0] == ("Tag items 1 to 3 DIP.MEET", True)
    session.history.undo()
    assert session.days.left() == (3, 1)


def test_each_row_is_journaled_before_and_after(session: Session, items: list[int]) -> None:
    change = session.tagging.set_note(items[:1], "seen")
    rows = session._store.file.rows(
        'SELECT "table", row, before, after FROM change WHERE step = ?', (change.step,)
    )
    assert [(row["table"], row["row"]) for row in rows] == [("passage", items[0])]
    before, after = json.loads(rows[0]["before"]), json.loads(rows[0]["after"])
    assert (before["note"], after["note"]) == ("", "seen")
    assert {key for key in before if before[key] != after[key]} == {"note"}


def test_a_step_tells_who_and_when(session: Session, diary: str) -> None:
    session.who = "A. Reader"
    session.articles.paste(diary)
    step = session.history.steps()[0]
    assert step.who == "A. Reader"
    assert step.at[:2] == "20"
    assert step.at[-6] in "+-"


def test_nothing_is_left_of_a_step_that_fails_on_the_way(
    session: Session, items: list[int]
) -> None:
    before, steps = image(session), labels(session)
    with pytest.raises(CutError, match="would belong to no passage"):
        lose_words(session, items)
    assert image(session) == before
    assert labels(session) == steps


def test_a_step_that_changes_nothing_leaves_no_entry(session: Session, items: list[int]) -> None:
    steps = labels(session)
    assert session.tagging.set_note(items, "").step == 0
    with session._store.journal.step("Nothing") as step:
        pass
    assert step.change.step == 0
    assert labels(session) == steps


def test_undo_and_redo_reach_back_over_a_restart(session: Session, items: list[int]) -> None:
    session.tagging.tag(items, code(session, "DIP.MEET"))
    tagged = image(session)
    session.close()
    again = open_archive(session.path)
    assert again.history.next_undo == "Tag items 1 to 3 DIP.MEET"
    again.history.undo()
    again.history.undo()
    again.close()
    once_more = open_archive(session.path)
    assert once_more.articles.newest() is None
    assert once_more.history.next_redo == "Paste the article of 3 May 2021"
    once_more.history.redo()
    once_more.history.redo()
    assert image(once_more) == tagged
    with pytest.raises(StepError, match="nothing to redo"):
        once_more.history.redo()
    once_more.close()


def test_a_new_step_ends_what_could_be_redone(session: Session, items: list[int]) -> None:
    session.tagging.set_note(items[:1], "first")
    session.history.undo()
    session.tagging.set_note(items[:1], "second")
    assert session.history.next_redo is None
    with pytest.raises(StepError, match="nothing to redo"):
        session.history.redo()
    assert [label for label, _ in labels(session)] == [
        "Note on item 1",
        "Paste the article of 3 May 2021",
    ]


def test_what_was_taken_back_last_is_given_again_first(session: Session, items: list[int]) -> None:
    first = session.tagging.set_note(items[:1], "first")
    session.tagging.set_claim(items[1:2], "the mayor")
    session.history.undo(first.step)
    session.history.undo()
    assert session.history.next_redo == "Claim of item 2"
    session.history.redo()
    assert session.history.next_redo == "Note on item 1"
    session.history.redo()
    assert all(done for _, done in labels(session))


def test_a_step_in_the_middle_is_undone_where_nothing_leans_on_it(
    session: Session, items: list[int]
) -> None:
    first = session.tagging.set_note(items[:1], "first")
    session.tagging.set_note(items[1:2], "second")
    session.history.undo(first.step)
    assert [done for _, done in labels(session)] == [True, False, True]
    with pytest.raises(StepError, match="“Note on item 1” is taken back already"):
        session.history.undo(first.step)
    with pytest.raises(StepError, match="not in the history"):
        session.history.undo(10_000)


def test_a_step_whose_rows_were_changed_since_is_refused_in_words(
    session: Session, items: list[int]
) -> None:
    first = session.tagging.set_note(items[:1], "first")
    session.tagging.set_claim(items[:1], "the mayor")
    before = image(session)
    with pytest.raises(StepError) as refused:
        session.history.undo(first.step)
    assert str(refused.value) == (
        "“Note on item 1” cannot be undone alone: “Claim of item 1” came later and leans on the "
        "same rows."
    )
    assert image(session) == before


def test_a_step_whose_rows_are_named_by_a_later_one_is_refused_in_words(
    session: Session, items: list[int]
) -> None:
    new, place = session.places.add("Lower Mill", PlaceKind.VILLAGE)
    session.tagging.add_place(items[:1], place)
    with pytest.raises(StepError, match="“Place of item 1: Lower Mill” came later"):
        session.history.undo(new.step)
    added = session.codebook.add(None, "TRY", "Trial", session.codebook.groups()[0].id)
    session.tagging.tag(items[1:2], code(session, "TRY"))
    with pytest.raises(StepError, match="“Tag item 2 TRY” came later"):
        session.history.undo(added.step)
    paste = session.history.steps()[-1]
    with pytest.raises(StepError, match="came later and leans on the same rows"):
        session.history.undo(paste.id)
    assert session.safety.check() == ()


def test_what_belongs_to_a_row_that_is_gone_is_not_brought_back(
    session: Session, items: list[int]
) -> None:
    shusha = session.places.find("Shusha")[0].id
    session.tagging.add_place(items[1:2], shusha)
    sheet = session.articles.sheet(session.articles.newest() or 0)
    assert sheet is not None
    mention = sheet.mentions[items[1]][0]
    removed = session.tagging.remove_mention(mention.id)
    session.cutting.join(items[0])
    with pytest.raises(StepError, match="“Join item 1 with the next” came later"):
        session.history.undo(removed.step)


def test_an_article_whose_items_are_one_event_is_deleted_and_brought_back_at_will(
    session: Session, items: list[int]
) -> None:
    session.tagging.link(items)
    linked = image(session)
    session.articles.delete(session.articles.newest() or 0)
    deleted = image(session)
    session.history.undo()
    assert image(session) == linked
    session.history.redo()
    assert image(session) == deleted


def test_what_is_there_again_is_not_brought_back_twice(session: Session, items: list[int]) -> None:
    shusha = session.places.find("Shusha")[0].id
    session.tagging.add_place(items[1:2], shusha)
    sheet = session.articles.sheet(session.articles.newest() or 0)
    assert sheet is not None
    removed = session.tagging.remove_mention(sheet.mentions[items[1]][0].id)
    session.tagging.add_place(items[1:2], shusha)
    with pytest.raises(StepError, match="is there already"):
        session.history.undo(removed.step)


def test_a_cut_that_a_later_cut_leans_on_is_refused_in_words(
    session: Session, items: list[int], diary: str
) -> None:
    made = session.cutting.set_role(items[:1], Role.SKIP)
    session.cutting.split(items[0], diary.index("met a"))
    with pytest.raises(StepError, match="cannot be undone alone"):
        session.history.undo(made.step)


def test_half_a_character_is_refused_in_words(session: Session, items: list[int]) -> None:
    from editor.chronicle.errors import TextError

    with pytest.raises(TextError, match="half a character"):
        session.tagging.set_note(items, "torn \ud83d")
    assert session._store.passages.get(items[0]).note == ""


def test_every_table_of_the_archive_is_journaled(session: Session, tmp_path: Path) -> None:
    from editor.store import schema

    tables = {
        row[0]
        for row in session._store.file.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
            "AND name NOT LIKE '%sqlite_%'"
        )
    }
    assert tables - {"step", "change", "draft", "tally", "tally_place"} == set(schema.JOURNALED)
    columns = {
        row[1]: row[2]
        for table in schema.JOURNALED
        for row in session._store.file.rows(f'PRAGMA table_info("{table}")')
    }
    assert set(columns.values()) <= {"TEXT", "INTEGER"}


def test_a_step_from_before_the_file_knew_a_column_is_taken_back_as_well(
    session: Session, items: list[int]
) -> None:
    noted = session.tagging.set_note(items[:1], "seen")
    session._store.file.connection.execute(
        "UPDATE change SET before = json_remove(before, '$.second_look'), "
        "after = json_remove(after, '$.second_look') WHERE step = ?",
        (noted.step,),
    )
    session.history.undo(noted.step)
    assert session._store.passages.get(items[0]).note == ""
    session.history.redo()
    assert session._store.passages.get(items[0]).note == "seen"


def test_a_forged_image_is_refused_in_words(session: Session, items: list[int]) -> None:
    noted = session.tagging.set_note(items[:1], "seen")
    session._store.file.connection.execute(
        "UPDATE change SET \"table\" = 'sqlite_schema' WHERE step = ?", (noted.step,)
    )
    with pytest.raises(StepError, match="leans on the same rows"):
        session.history.undo(noted.step)
