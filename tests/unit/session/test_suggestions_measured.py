"""Suggestions are as good as they are said to be, and change nothing by themselves."""

from pathlib import Path

from editor.session import Session
from editor.suggesting.evaluation import evaluate
from tests.benchmarks.coded_days import sample_days
from tests.benchmarks.suggesting import TAUGHT, TRUST

TEXT = """Diary: 3 May 2021

- The mayor met a delegation in the city of Shusha, the Harbour Authority said.
- On 2 May the harbour of Aghdam was shelled.
- The ministers were due to meet in Baku.
"""


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row that a step may touch."""
    read = session._store.file.rows
    return {
        table: [tuple(row) for row in read(f"SELECT * FROM {table} ORDER BY id")]
        for table in ("article", "passage", "mention", "day", "place", "category")
    }


def test_suggesting_learning_and_evaluating_write_nothing(session: Session) -> None:
    sheet = session.articles.sheet(session.articles.paste(TEXT).article)
    assert sheet is not None
    before, steps = rows(session), len(session.history.steps(100))
    session.suggesting.learn()
    session.suggesting.of_sheet(sheet)
    for one in sheet.items:
        session.suggesting.same_event(one.id)
    assert rows(session) == before
    assert len(session.history.steps(100)) == steps


def test_accepting_and_taking_it_back_leaves_every_row_as_it_was(session: Session) -> None:
    sheet = session.articles.sheet(session.articles.paste(TEXT).article)
    assert sheet is not None
    before = rows(session)
    for unseen in (False, True):
        session.suggesting.accept([one.id for one in sheet.items], unseen=unseen)
        assert rows(session) != before
        session.history.undo()
        assert rows(session) == before


def test_ten_coded_days_teach_enough_for_the_rest(session: Session, shared: Path) -> None:
    items = sample_days(session)
    days = {one.day for one in items}
    found = evaluate(items, session.suggesting.vocabulary, len(days) - TAUGHT, TRUST)
    assert found.share(found.top_first) >= 0.80
    assert found.share(found.top_of_three) >= 0.93
    assert found.place_f1 >= 0.90
    assert found.share(found.places.same_role, found.places.found) >= 0.80
    assert found.accepted.items >= 50
    assert found.share(found.accepted.right_top, found.accepted.items) >= 0.95
