"""Going back to a step: everything after it is taken back at once, and given again at once."""

from datetime import datetime, timedelta

import pytest

from editor.chronicle.errors import StepError
from editor.session import Session, open_archive

TODAY = datetime.now().astimezone().date()


def image(session: Session) -> object:
    return session._store.images.take()


def test_everything_after_a_step_is_taken_back_by_one_act_and_given_again_by_one(
    session: Session, items: list[int], diary: str
) -> None:
    session.tagging.set_note(items[:1], "first")
    then, here = image(session), session.history.steps(1)[0]
    session.tagging.set_claim(items[1:2], "the mayor")
    session.articles.paste(diary.replace("3 May", "4 May"))
    session.cutting.join(items[0])
    now = image(session)
    assert session.history.number_after(here.id) == 3
    heard = []
    session.listen(heard.append)
    session.history.go_back(here.id)
    assert image(session) == then
    assert session.history.next_undo == "Note on item 1"
    assert session.history.next_redo == "3 steps, the last “Join item 1 with the next”"
    session.history.redo()
    assert image(session) == now
    assert session.history.next_redo is None
    assert [one.label for one in heard] == [
        "Undo: 3 steps, the last “Join item 1 with the next”",
        "Redo: 3 steps, the last “Join item 1 with the next”",
    ]
    assert session.safety.check() == ()


def test_what_was_taken_back_before_stays_so(session: Session, items: list[int]) -> None:
    here = session.tagging.set_note(items[:1], "first")
    session.tagging.set_claim(items[1:2], "the mayor")
    session.tagging.set_note(items[2:], "third")
    session.history.undo(here.step + 1)
    session.history.go_back(here.step)
    assert session.history.next_redo == "Note on item 3"
    session.history.redo()
    assert session.history.next_redo == "Claim of item 2"


def test_going_back_survives_a_restart(session: Session, items: list[int]) -> None:
    here = session.history.steps(1)[0]
    session.tagging.set_note(items[:1], "first")
    session.tagging.set_note(items[:1], "second")
    session.history.go_back(here.id)
    session.close()
    again = open_archive(session.path)
    again.history.redo()
    assert again.articles.sheet(1).items[0].note == "second"  # type: ignore[union-attr]
    again.close()


def test_nothing_is_there_to_go_back_over(session: Session, items: list[int]) -> None:
    here = session.history.steps(1)[0]
    with pytest.raises(StepError) as refused:
        session.history.go_back(here.id)
    assert str(refused.value) == (
        "Nothing that could be taken back came after “Paste the article of 3 May 2021”."
    )
    with pytest.raises(StepError, match="not in the history"):
        session.history.go_back(10_000)


def test_what_another_window_did_is_taken_back_too_and_can_be_given_again(
    session: Session, items: list[int]
) -> None:
    here = session.history.steps(1)[0]
    other = open_archive(session.path)
    other.tagging.set_note(items[:1], "from there")
    assert session.history.next_undo == "Paste the article of 3 May 2021"
    session.history.go_back(here.id)
    assert session.history.next_redo == "Note on item 1"
    session.history.redo()
    assert session.history.next_undo == "Note on item 1"
    other.close()


def aged(session: Session, years: int, steps: int) -> None:
    """Let the first steps be so old."""
    at = f"{TODAY.year - years}-06-01T12:00:00+00:00"
    session._store.file.connection.execute(
        "UPDATE step SET at = ? WHERE id IN (SELECT id FROM step ORDER BY id LIMIT ?)", (at, steps)
    )


def test_old_steps_keep_their_names_and_cannot_be_taken_back(
    session: Session, items: list[int]
) -> None:
    first = session.tagging.set_note(items[:1], "first").step
    aged(session, 3, 2)
    session.tagging.set_claim(items[:1], "the mayor")
    now = image(session)
    spared = session.history.older_than(TODAY - timedelta(days=400), TODAY)
    assert (spared.steps, spared.through) == (2, first)
    assert spared.bytes > 500
    session.history.give_up(spared)
    assert image(session) == now
    assert [(one.label, one.kept, one.kind is None) for one in session.history.steps()] == [
        ("Claim of item 1", True, False), ("Note on item 1", False, True),
        ("Paste the article of 3 May 2021", False, True),
    ]  # fmt: skip
    with pytest.raises(StepError) as refused:
        session.history.undo(first)
    assert str(refused.value) == (
        "“Note on item 1” cannot be taken back: its details were given up to save room. Its name "
        "is all that is left."
    )
    session.history.go_back(first)
    assert session.history.next_undo is None
    with pytest.raises(StepError, match="given up to save room"):
        session.history.undo()
    with pytest.raises(StepError, match="given up to save room"):
        session.history.go_back(first - 1)
    assert [one.step.label for one in session.history.of_item(items[0])] == ["Claim of item 1"]
    assert session.safety.check() == ()


def test_the_last_year_is_kept_whole(session: Session, items: list[int]) -> None:
    with pytest.raises(StepError, match="The history of the last year is kept whole"):
        session.history.older_than(TODAY - timedelta(days=100), TODAY)
    assert session.history.larger_than(0, TODAY).steps == 0


def test_the_oldest_details_go_until_the_rest_takes_so_much(
    session: Session, items: list[int]
) -> None:
    for number in range(6):
        session.tagging.set_note(items[:1], f"note {number}")
    aged(session, 2, 7)
    whole = session.history.larger_than(0, TODAY)
    assert whole.steps == 7
    some = session.history.larger_than(whole.bytes // 4, TODAY)
    assert 0 < some.steps < 7
    assert whole.bytes - some.bytes <= whole.bytes // 4
    assert session.history.larger_than(whole.bytes, TODAY).steps == 0


def test_a_step_taken_back_and_then_given_up_is_not_offered_again(
    session: Session, items: list[int]
) -> None:
    session.tagging.set_note(items[:1], "first")
    session.history.undo()
    aged(session, 3, 2)
    session.history.give_up(session.history.older_than(TODAY - timedelta(days=400), TODAY))
    assert session.history.next_redo is None
