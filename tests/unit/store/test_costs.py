"""An act costs what it touches, however large the archive is."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from editor.chronicle.counting import Measure
from editor.chronicle.day import Coverage
from editor.chronicle.passage import Reason
from editor.chronicle.selection import Selection
from editor.session import Session

LARGE = "article|passage|mention|change|step|tally|tally_place|day|search"
SCAN = re.compile(
    rf"SCAN (item|earlier|this|{LARGE})\b(?!.*(VIRTUAL TABLE INDEX \d+:[=M]|USING INTEGER))"
)
FIRST = date(2021, 1, 1)


def article(day: date) -> str:
    return (
        f"Diary: {day:%-d %B %Y}\n\n- The mayor of Baku met a delegation, no. {day.toordinal()}.\n"
        "- Two bridges near Shusha were closed.\n- A library opened its doors.\n"
    )


def fill(session: Session, first: int, days: int) -> None:
    for number in range(first, first + days):
        session.articles.paste(article(FIRST + timedelta(days=number)))


def acts(session: Session) -> dict[str, Callable[[], object]]:
    """The acts of a day's work on the newest article."""
    sheet = session.articles.sheet(session.articles.newest() or 0)
    assert sheet is not None
    day, keys = sheet.article.day, [one.id for one in sheet.items]
    assert day is not None
    category = session.codebook.by_code("DIP.MEET")
    place = session.places.find("Shusha")[0]
    assert category is not None
    later = day + timedelta(days=1000)
    at = sheet.items[0].start
    return {
        "tag": lambda: session.tagging.tag(keys[:2], category.id),
        "place": lambda: session.tagging.add_place(keys[1:2], place.id),
        "note": lambda: session.tagging.set_note(keys[:1], "seen"),
        "link": lambda: session.tagging.link(keys[:2]),
        "exclude": lambda: session.tagging.exclude(keys[2:], Reason.OPINION),
        "split": lambda: session.cutting.split(keys[0], at + 13),
        "join": lambda: session.cutting.join(keys[0]),
        "undo": session.history.undo,
        "redo": session.history.redo,
        "day": lambda: session.articles.set_day(sheet.article.id, later),
        "back": lambda: session.articles.set_day(sheet.article.id, day),
        "coverage": lambda: session.days.set_coverage(day, Coverage.PARTIAL),
        "sheet": lambda: session.articles.sheet(sheet.article.id),
        "headings": lambda: session.articles.of_day(day),
        "record": lambda: session.days.record(day),
        "span": session.days.span,
        "next undo": lambda: session.history.next_undo,
        "day's counts": lambda: session.review.counts(
            Measure.EVENTS, Selection(first=day, last=day)
        ),
        "day's items": lambda: session.review.items(Selection(first=day, last=day)),
        "day's placements": lambda: session.review.by_place(Selection(first=day, last=day)),
        "steps": lambda: session.history.steps(limit=20),
        "paste": lambda: session.articles.paste(article(later)),
        "delete": lambda: session.articles.delete(session.articles.newest() or 0),
    }


@contextmanager
def statements(session: Session) -> Iterator[list[str]]:
    """Every statement run meanwhile, those of triggers included."""
    found: list[str] = []
    session._store.file.connection.set_trace_callback(found.append)
    yield found
    session._store.file.connection.set_trace_callback(None)


def test_no_act_reads_a_whole_table(session: Session) -> None:
    fill(session, 0, 3)
    scans = set()
    for name, act in acts(session).items():
        with statements(session) as found:
            act()
        if name == "steps":
            continue  # walks the history from its end and stops at the limit
        for sql in found:
            if re.match(r"(SELECT|UPDATE|DELETE|WITH)\b", sql) and "temp.journal" not in sql:
                for row in session._store.file.rows(f"EXPLAIN QUERY PLAN {sql}"):
                    if SCAN.search(row["detail"]):
                        scans.add((name, row["detail"], sql[:200]))
    assert scans == set()


def cost(session: Session, act: Callable[[], object]) -> int:
    """Instructions of SQLite's machine, in tens."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    connection = session._store.file.connection
    connection.set_progress_handler(tick, 10)
    act()
    connection.set_progress_handler(None, 0)
    return count


def test_an_act_costs_no_more_in_a_larger_archive(session: Session) -> None:
    fill(session, 0, 10)
    small = {name: cost(session, act) for name, act in acts(session).items()}
    fill(session, 10, 90)
    large = {name: cost(session, act) for name, act in acts(session).items()}
    grown = {
        name: (small[name], large[name]) for name in small if large[name] > 1.3 * small[name] + 20
    }
    assert grown == {}


@pytest.mark.parametrize("measure", list(Measure))
def test_the_chart_of_everything_reads_kept_counts_only(session: Session, measure: Measure) -> None:
    fill(session, 0, 2)
    with statements(session) as found:
        session.review.counts(measure, Selection())
    assert not any(re.search(r"\b(passage|article|mention)\b(?!,)", sql.split("WHERE")[0])
                   for sql in found if "tally" not in sql)  # fmt: skip
    assert any("FROM tally" in sql for sql in found)
