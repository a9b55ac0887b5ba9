"""What holds whatever an archivist does."""

import json
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.exchange.csv_in import csv_to_table
from editor.session import Session, open_archive
from editor.session.tables import counted
from tests.properties.acts import acts, articles, do
from tests.properties.recounting import plain, recount


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


DAYS = [date(2021, 5, number) for number in range(1, 6)]
spans = st.tuples(st.none() | st.sampled_from(DAYS), st.none() | st.sampled_from(DAYS))


@settings(max_examples=60)
@given(sequence=acts, span=spans)
def test_list_chart_count_and_exports_agree_with_a_plain_recount(
    sequence: list, span: tuple[date | None, date | None], tmp_path: Path, new_archive
) -> None:
    session = opened(tmp_path, new_archive)
    for act in sequence:
        do(session, act)
    for first, last in ((None, None), span):
        for measure in Measure:
            _agree(session, measure, Selection(first=first, last=last))
        _agree_with_exports(session, tmp_path, Selection(first=first, last=last))
    session.close()


def _agree(session: Session, measure: Measure, selection: Selection) -> None:
    want = recount(session, measure, selection.first, selection.last)
    kept = session.review.counts(measure, selection)
    assert plain(kept) == dict(want)
    # What a filter selects is counted by the rule itself, not from what is kept.
    every = frozenset(one.id for one in session.codebook.categories()) | {0}
    groups = frozenset(one.id for one in session.codebook.groups()) | {0}
    for narrowed in (
        replace(selection, categories=every),
        replace(selection, groups=groups),
    ):
        assert plain(session.review.counts(measure, narrowed)) == dict(want)
    assert kept.by_group(session.codebook.categories()).total() == want.total()
    for by in ("category", "day"):
        _, table = counted(session, by, measure, selection)
        assert sum(row[-1] or 0 for row in table) == want.total()


def _agree_with_exports(session: Session, folder: Path, selection: Selection) -> None:
    first, last = selection.first, selection.last
    items = recount(session, Measure.ITEMS, first, last).total()
    placements = recount(session, Measure.PLACEMENTS, first, last).total()
    counting = replace(selection, counting=True)
    assert session.review.number_of_items(counting) == items
    assert len(session.review.items(counting)) == items
    session.exports.export(folder / "out.csv", selection=selection)
    columns, lines_read = csv_to_table((folder / "out.csv").read_bytes())
    lines = [dict(zip(columns, row, strict=True)) for row in lines_read]
    assert _items_and_placements(lines, "true") == (items, placements)
    assert sum(number for _, number in session.review.by_place(selection)) == placements
    assert session.exports.outlook(selection).counting == items
    session.exports.export(folder / "out.xlsx", selection=selection)
    sheet = load_workbook(BytesIO((folder / "out.xlsx").read_bytes()))["Items"]
    header, *rows_read = sheet.iter_rows(values_only=True)
    lines = [dict(zip(header, row, strict=True)) for row in rows_read]
    assert _items_and_placements(lines, True) == (items, placements)
    table = session.exports.as_table(counting).splitlines()
    assert len(table) == items + 1
    if first is None and last is None:
        session.exports.export(folder / "out.json", selection=selection)
        image = json.loads((folder / "out.json").read_bytes())
        passages = [one for article in image["articles"] for one in article["passages"]]
        assert sum(one["counts"] and one["role"] == "item" for one in passages) == items


def _items_and_placements(lines: list[dict], true: object) -> tuple[int, int]:
    counting = [line for line in lines if line["counts"] == true]
    return (
        len({line["item_uid"] for line in counting}),
        sum(line["place_role"] == "happened" for line in counting),
    )


@settings(max_examples=25)
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
