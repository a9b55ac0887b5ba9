"""What holds whatever an archivist does."""

import json
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.exchange.csv_in import csv_to_table
from editor.session import Session, open_archive
from editor.session.tables import counted
from tests.properties.acts import acts, articles, do


def opened(folder: Path, new_archive: Callable[[Path], Path]) -> Session:
    """An empty archive of its own for each example."""
    return open_archive(new_archive(folder / f"{uuid.uuid4().hex}.chronicle"))


TABLES = ("meta", "article", "group", "category", "passage", "place", "place_name", "mention",
          "day", "tally", "tally_place", "search")  # fmt: skip


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the archive but its history."""
    return {
        table: sorted(
            (tuple(row) for row in session._store.file.rows(f'SELECT * FROM "{table}"')), key=repr
        )
        for table in TABLES
    }


@given(text=st.text(max_size=400) | articles)
def test_any_text_pasted_comes_back_covered_by_passages_without_overlap(
    text: str, tmp_path: Path, new_archive
) -> None:
    session = opened(tmp_path, new_archive)
    if text.strip("\ufeff \t\r\n\v\f"):
        from editor.chronicle.errors import TextError
        from editor.chronicle.text import keep

        try:
            pasted = session.articles.paste(text)
        except TextError:
            session.close()
            return
        sheet = session.articles.sheet(pasted.article)
        assert sheet is not None
        assert sheet.article.text == keep(text)
        reached = 0
        for one in sheet.passages:
            assert reached <= one.start < one.end
            assert not sheet.article.text[reached : one.start].strip()
            reached = one.end
        assert not sheet.article.text[reached:].strip()
    session.close()


@settings(max_examples=60)
@given(sequence=acts)
def test_acts_undone_give_the_archive_back_row_by_row(
    sequence: list, tmp_path: Path, new_archive
) -> None:
    session = opened(tmp_path, new_archive)
    stages = [rows(session)]
    for act in sequence:
        change = do(session, act)
        if change is not None and change.step:
            stages.append(rows(session))
        else:
            assert rows(session) == stages[-1]
    session.close()
    session = open_archive(session.path)
    for stage in reversed(stages[:-1]):
        session.history.undo()
        assert rows(session) == stage
    assert session.history.next_undo is None
    session.close()
    session = open_archive(session.path)
    for stage in stages[1:]:
        session.history.redo()
        assert rows(session) == stage
    assert session.safety.check() == ()
    session.close()


def recount(session: Session, measure: Measure) -> Counter:
    """The counting rule written once more, plainly, from the rows themselves."""
    read = session._store.file.rows
    article_day = {row["id"]: row["day"] for row in read("SELECT id, day FROM article")}
    conflict = {row["id"] for row in read("SELECT id FROM category WHERE conflict")}
    happened = Counter(
        row["passage"] for row in read("SELECT passage FROM mention WHERE role = 'happened'")
    )
    found: Counter = Counter()
    seen = set()
    items = read("SELECT * FROM passage WHERE role = 'item' AND counts = 1")
    for item in sorted(
        items,
        key=lambda one: (
            one["day"] or article_day[one["article"]] or "9999-12-31",
            one["article"],
            one["start"],
        ),
    ):
        day = item["day"] or article_day[item["article"]]
        event = item["same_as"] or item["id"]
        number = {
            Measure.ITEMS: 1,
            Measure.EVENTS: int(event not in seen),
            Measure.PLACEMENTS: happened[item["id"]],
            Measure.CONFLICT: int(item["category"] in conflict),
        }[measure]
        seen.add(event)
        if number:
            found[day, item["category"]] += number
    return found


@settings(max_examples=60)
@given(sequence=acts)
def test_list_chart_count_and_exports_agree_with_a_plain_recount(
    sequence: list, tmp_path: Path, new_archive
) -> None:
    session = opened(tmp_path, new_archive)
    for act in sequence:
        do(session, act)
    for measure in Measure:
        want = recount(session, measure)
        kept = session.review.counts(measure, Selection())
        assert {
            (day.isoformat() if day else None, category): number
            for (day, category), number in kept.cells.items()
        } == dict(want)
        narrowed = Selection(categories=frozenset(kept.by_category().keys() - {None} | {0}))
        if kept.cells:
            assert dict(session.review.counts(measure, narrowed).cells) == dict(kept.cells)
        for by in ("category", "day"):
            _, table = counted(session, by, measure, Selection())
            assert sum(row[-1] or 0 for row in table) == sum(want.values())
    _agree_with_exports(session, tmp_path)
    session.close()


def _agree_with_exports(session: Session, folder: Path) -> None:
    items = recount(session, Measure.ITEMS).total()
    placements = recount(session, Measure.PLACEMENTS).total()
    counting = Selection(counting=True)
    assert session.review.number_of_items(counting) == items
    assert len(session.review.items(counting)) == items
    session.exports.export(folder / "out.csv")
    columns, lines_read = csv_to_table((folder / "out.csv").read_bytes())
    lines = [dict(zip(columns, row, strict=True)) for row in lines_read]
    assert len({line["item_uid"] for line in lines if line["counts"] == "true"}) == items
    assert (
        sum(line["counts"] == "true" and line["place_role"] == "happened" for line in lines)
        == placements
    )
    assert sum(number for _, number in session.review.by_place(Selection())) == placements
    session.exports.export(folder / "out.json")
    image = json.loads((folder / "out.json").read_bytes())
    passages = [one for article in image["articles"] for one in article["passages"]]
    assert sum(one["counts"] and one["role"] == "item" for one in passages) == items


@settings(max_examples=40)
@given(sequence=acts)
def test_a_json_export_imported_gives_the_same_archive(
    sequence: list, tmp_path: Path, new_archive
) -> None:
    session = opened(tmp_path, new_archive)
    for act in sequence:
        do(session, act)
    session.exports.export(tmp_path / "all.json")
    other = opened(tmp_path, new_archive)
    other.exports.import_archive(tmp_path / "all.json")
    assert other._store.images.take() == session._store.images.take()
    for measure in Measure:
        assert recount(other, measure).total() == recount(session, measure).total()
    before = rows(other)
    other.exports.import_archive(tmp_path / "all.json")
    assert rows(other) == before
    session.close()
    other.close()
