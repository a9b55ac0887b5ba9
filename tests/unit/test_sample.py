"""The shipped sample archive is what its texts make it."""

import csv
import re
from datetime import date, timedelta
from pathlib import Path

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.selection import Selection
from editor.session import open_archive
from editor.session.births import sample_copy
from editor.session.safety import check
from tests.make_sample import SAMPLE, TEXTS, compose

LOADED = re.compile(r"liberat|occup|enem|terroris|martyr(?!s in Baku)", re.IGNORECASE)


def test_the_sample_made_again_is_the_sample_shipped(tmp_path: Path) -> None:
    compose(tmp_path / "again.chronicle")
    shipped_copy = tmp_path / "shipped.chronicle"
    shipped_copy.write_bytes((SAMPLE / "sample.chronicle").read_bytes())
    again, shipped = open_archive(tmp_path / "again.chronicle"), open_archive(shipped_copy)
    assert again._store.images.take() == shipped._store.images.take()
    assert shipped.history.steps() == []
    again.close()
    shipped.close()


def test_the_sample_shows_every_kind_of_day(tmp_path: Path) -> None:
    copy = tmp_path / "sample.chronicle"
    copy.write_bytes((SAMPLE / "sample.chronicle").read_bytes())
    session = open_archive(copy)
    first, last = date(2020, 9, 27), date(2020, 11, 10)
    assert session.days.span() == (first, last)
    records = session.days.records(first, last)
    days = [first + timedelta(days=number) for number in range(45)]
    assert days[-1] == last
    assert [day for day in days if day not in records] == [date(2020, 10, 18), date(2020, 10, 25)]
    assert records[date(2020, 10, 28)].coverage is Coverage.PARTIAL
    zero = [day for day, one in records.items() if one.covered and not one.counted]
    assert len(zero) == 1
    left = session.days.open_days()
    assert {day for day, _ in left} <= {date(2020, 11, n) for n in (8, 9, 10)}
    assert sum(number for _, number in left) >= 5
    headings = [session.articles.of_day(day) for day in days]
    assert {len(one) for one in headings} == {0, 1}
    assert sum(len(one) for one in headings) == 43
    counts = session.review.counts(Measure.ITEMS, Selection())
    assert counts.total == sum(one.counted for one in records.values())
    assert session.is_sample
    session.close()


def test_the_shipped_file_is_one_plain_file_that_is_never_written(tmp_path: Path) -> None:
    shipped = SAMPLE / "sample.chronicle"
    data = shipped.read_bytes()
    assert data[18:20] == b"\x01\x01"
    assert {one.name for one in SAMPLE.iterdir()} == {"sample.chronicle", "texts"}
    copy = sample_copy()
    assert copy != shipped
    session = open_archive(copy)
    session.rename("Mine")
    session.close()
    assert sample_copy() == copy
    assert shipped.read_bytes() == data
    assert check(copy) == ()


def test_every_item_of_the_sample_says_where_it_was_reported() -> None:
    with (TEXTS / "codes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["day"] for row in rows}) == 43
    assert [row for row in rows if not row["source"] or not row["text"]] == []
    assert {row["status"] for row in rows} == {"checked", "tagged", "open"}
    assert {row["counts"] for row in rows} == {"true", "false"}


def test_the_words_around_the_facts_are_neutral() -> None:
    for path in TEXTS.glob("2020-*.txt"):
        frame = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("- ")]
        assert not LOADED.search(" ".join(frame)), path
