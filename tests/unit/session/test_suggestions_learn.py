"""Suggestions of an archive follow what is confirmed in it, act by act, and undo."""

from copy import deepcopy
from datetime import date, timedelta

import pytest

from editor.chronicle.errors import TagError
from editor.session import Session
from editor.session.suggesting.lessons import AT_ONCE, learn

LINES = (
    "The lamp of the pier was painted.",
    "The raiders burned a mill.",
    "The lamp of the tower was painted again.",
)


def article(session: Session, day: date, lines: tuple[str, ...] = LINES) -> list[int]:
    """Paste a day and give the ids of its items."""
    text = f"Diary: {day.day} {day:%B} {day.year}\n\n" + "\n".join(f"- {one}" for one in lines)
    sheet = session.articles.sheet(session.articles.paste(text).article)
    assert sheet is not None
    return [one.id for one in sheet.items]


def days(session: Session, number: int) -> list[list[int]]:
    first = date(2021, 3, 1)
    return [article(session, first + timedelta(days=at)) for at in range(number)]


def code(session: Session, item: int) -> str:
    found = session.suggesting.of(item)
    category = session.codebook.category(found.category) if found and found.category else None
    return category.code if category else ""


def teach(session: Session, items: list[list[int]], what: str) -> None:
    for day in items:
        for item in (day[0], day[2]):
            session.tagging.tag([item], session.codebook.by_code(what).id)


def test_what_was_confirmed_is_suggested_and_undo_unlearns(session: Session) -> None:
    *earlier, today = days(session, 4)
    assert code(session, today[0]) == ""
    teach(session, earlier, "INF.BLDG")
    assert code(session, today[0]) == "INF.BLDG"
    learned = deepcopy(session.suggesting.lessons.now(session.suggesting.vocabulary))
    session.tagging.tag([today[1]], session.codebook.by_code("OTH.EVNT").id)
    assert session.suggesting.lessons.now(session.suggesting.vocabulary) != learned
    session.history.undo()
    assert session.suggesting.lessons.now(session.suggesting.vocabulary) == learned
    for _ in range(6):
        session.history.undo()
    assert code(session, today[0]) == ""


def test_what_was_accepted_unseen_teaches_nothing(session: Session) -> None:
    (day,) = days(session, 1)
    session.tagging.tag(day, session.codebook.by_code("INF.BLDG").id)
    session.tagging.check(day, checked=False)
    assert not session.suggesting.lessons.now(session.suggesting.vocabulary).lessons


def test_what_differs_from_the_suggestion_teaches(session: Session) -> None:
    many = days(session, 9)
    for day in many[:-1]:
        assert code(session, day[1]) != "OTH.EVNT"
        session.tagging.tag([day[1]], session.codebook.by_code("OTH.EVNT").id)
        if code(session, many[-1][1]) == "OTH.EVNT":
            break
    assert code(session, many[-1][1]) == "OTH.EVNT"


def test_an_archive_opened_again_suggests_the_same(session: Session) -> None:
    *earlier, today = days(session, 4)
    teach(session, earlier, "INF.BLDG")
    before = session.suggesting.of(today[0])
    twin = session.twin()
    assert twin.suggesting.of(today[0]) == before
    twin.close()


def test_many_items_are_learned_where_the_caller_wants(session: Session) -> None:
    *earlier, today = days(session, 12)
    session.tagging.tag(
        [item for day in earlier for item in (day[0], day[2])],
        session.codebook.by_code("INF.BLDG").id,
    )
    assert 2 * len(earlier) > AT_ONCE
    lessons, vocabulary = session.suggesting.lessons, session.suggesting.vocabulary
    assert code(session, today[0]) == ""
    assert lessons.behind
    learned = learn(lessons.to_learn(), vocabulary)
    lessons.take(learned)
    assert not lessons.behind
    assert code(session, today[0]) == "INF.BLDG"
    session.suggesting.learn()
    assert lessons.now(vocabulary) == learned


def test_what_happens_while_it_is_learned_is_learned_too(session: Session) -> None:
    *earlier, today = days(session, 12)
    items = [item for day in earlier for item in (day[0], day[2])]
    session.tagging.tag(items, session.codebook.by_code("INF.BLDG").id)
    lessons, vocabulary = session.suggesting.lessons, session.suggesting.vocabulary
    read = lessons.to_learn()
    session.tagging.untag([items[0]])
    lessons.take(learn(read, vocabulary))
    assert items[0] not in lessons.now(vocabulary).lessons
    assert items[1] in lessons.now(vocabulary).lessons
    assert code(session, today[0]) == "INF.BLDG"


def test_nothing_of_an_asked_day_is_learned(session: Session) -> None:
    every = days(session, 6)
    teach(session, every, "INF.BLDG")
    fair = session.suggesting.evaluate(2, 0.8)
    assert (fair.learned_days, fair.learned_items, fair.days, fair.items) == (4, 8, 2, 4)
    assert fair.code_first == 4
    for day in every[-2:]:
        for item in (day[0], day[2]):
            session.tagging.tag([item], session.codebook.by_code("SOC.SUPP").id)
    other = session.suggesting.evaluate(2, 0.8)
    assert other.code_first == 0
    assert other.confusion == {("SOC", "INF"): 4}


def test_an_evaluation_writes_nothing_and_needs_earlier_days(session: Session) -> None:
    every = days(session, 2)
    teach(session, every, "INF.BLDG")
    steps = len(session.history.steps(100))
    session.suggesting.evaluate(1, 0.8)
    assert len(session.history.steps(100)) == steps
    for last in (0, 2, 3):
        with pytest.raises(TagError, match="2 days have confirmed items"):
            session.suggesting.evaluate(last, 0.8)
