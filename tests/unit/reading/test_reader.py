"""What the reader understands of an article around its items."""

from datetime import date
from pathlib import Path

import pytest

from editor.chronicle.article import Basis
from editor.reading import read

LIST = "\n\n- The mayor met a delegation.\n\n- Two bridges were closed.\n"


def test_four_dates_are_told_apart(twin: str) -> None:
    draft = read(twin)
    assert draft.headline == "Harbour Diary: March 14, 2021"
    assert (draft.day, draft.day_basis) == (date(2021, 3, 14), Basis.HEADLINE)
    assert draft.published == "2023-03-14T09:05:00+02:00"
    assert draft.retrieved == "2023-08-04"
    assert draft.byline == "Coast Wire"
    assert draft.language == "en"
    assert draft.remarks == ()
    assert draft.day_evidence is not None
    start, end = draft.day_evidence
    assert twin[start:end] == "March 14, 2021"


@pytest.mark.parametrize(
    ("head", "headline", "day", "basis"),
    [
        ("Diary: 3 May 2021", "Diary: 3 May 2021", "2021-05-03", Basis.HEADLINE),
        ("The harbour\n\nDiary for 3 May 2021:", "The harbour", "2021-05-03", Basis.HEADING),
        ("The harbour\n\n4 May 2021, 09:00", "The harbour", "2021-05-04", Basis.DATELINE),
        ("OLD PARISH\nDay book, 3 May 2021", "Day book, 3 May 2021", "2021-05-03", Basis.HEADLINE),
        (
            "Diary of 3 May\n\nThe sweep began on 1 March 2021.",
            "Diary of 3 May", "2021-05-03", Basis.HEADLINE,
        ),
        (
            "The harbour\n\nThe sweep began on 1 March 2021.\n\nThe 64th day of the sweep:",
            "The harbour", "2021-05-03", Basis.ORDINAL,
        ),
        ("The harbour", "The harbour", "None", Basis.NONE),
    ],
)  # fmt: skip
def test_the_headline_and_the_day(head: str, headline: str, day: str, basis: Basis) -> None:
    draft = read(head + LIST)
    assert (draft.headline, str(draft.day), draft.day_basis) == (headline, day, basis)
    assert len(draft.items) == 2


def test_the_day_in_the_name_of_a_file_is_the_last_resort() -> None:
    draft = read("The harbour" + LIST, file_name="diary-20210503.txt")
    assert (draft.day, draft.day_basis) == (date(2021, 5, 3), Basis.FILE_NAME)
    assert draft.day_evidence is None
    dated = read("Diary: 4 May 2021" + LIST, file_name="diary-20210503.txt")
    assert dated.day == date(2021, 5, 4)
    assert read("The harbour" + LIST, file_name="2021-13-40.txt").day is None


def test_a_day_that_only_an_item_names_is_not_the_day_of_the_text() -> None:
    told = "The harbour\n\n- On 3 May 1993 a bridge fell.\n\n- On 4 May 1994 it was built again.\n"
    assert read(told).day is None
    plain = "On 3 May 2021 the mayor met a delegation of the harbour's pilots.\n\nIt rained.\n"
    assert (read(plain).day, read(plain).day_basis) == (date(2021, 5, 3), Basis.TEXT)


def test_the_day_of_a_heading_is_not_when_it_was_published() -> None:
    draft = read(f"Diary: 3 May 2021\n\nReported events of 3 May 2021:{LIST}")
    assert (draft.day, draft.published) == (date(2021, 5, 3), "")


def test_a_headline_printed_twice_is_the_headline() -> None:
    draft = read("Wire\n\nA day of rain\n\n3 May 2021\nA day of rain" + LIST)
    assert draft.headline == "A day of rain"
    assert [one.role.value for one in draft.passages].count("headline") == 2


def remarks(head: str) -> tuple[str, ...]:
    return read(head + LIST).remarks


def test_a_weekday_that_does_not_fit_is_remarked_on() -> None:
    assert remarks("Diary: Monday, 3 May 2021") == ()
    assert remarks("Diary: Sunday, 3 May 2021") == ("2021-05-03 was a Monday, not a Sunday.",)
    assert remarks("Дневник: воскресенье, 3 мая 2021 года. И в нем было на что смотреть") == (
        "2021-05-03 was a Monday, not a Sunday.",
    )


def test_a_day_that_is_in_no_calendar_is_remarked_on_and_not_used() -> None:
    draft = read("Diary: November 31, 2020" + LIST)
    assert draft.day is None
    assert draft.remarks == ("“November 31, 2020” is no day of the calendar.",)


def test_a_count_of_days_that_leads_elsewhere_is_remarked_on() -> None:
    head = "Diary: 3 May 2021\n\nThe sweep began on 1 March 2021.\n\nThe 60th day of the sweep:"
    assert remarks(head) == (
        "“60th day”, counted from the date in the lead, is 2021-04-29, not 2021-05-03.",
    )
    assert remarks(head.replace("60th", "64th")) == ()
    assert remarks(head.replace("1 March 2021", "1 March 1991")) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor met a delegation in the harbour of the town.", "en"),
        ("В городе открыли новый мост, и на нем был рынок.", "ru"),
        ("Şəhərdə yeni körpü açılıb və bu gün bir bazar olub.", "az"),
        ("Քաղաքում բացվեց նոր կամուրջ։", "hy"),
        ("ქალაქში ახალი ხიდი გაიხსნა.", "ka"),
        ("افتتح جسر جديد في المدينة", "ar"),
        ("پل جدیدی در شهر باز شد", "fa"),
        ("xyz", ""),
    ],
)
def test_the_language(text: str, language: str) -> None:
    assert read(text).language == language


def test_the_real_article(shared: Path) -> None:
    import csv

    text = (shared / "seed" / "chronicle-2020-11-08.txt").read_text("utf-8")
    with (shared / "seed" / "golden_items.csv").open(encoding="utf-8") as file:
        golden = [(int(row["start"]), int(row["end"])) for row in csv.DictReader(file)]
    draft = read(text)
    assert [(one.start, one.end) for one in draft.items] == golden
    assert len(golden) == 17
    assert draft.headline == "Chronicles of Victory: November 8, 2020"
    assert (draft.day, draft.day_basis) == (date(2020, 11, 8), Basis.HEADLINE)
    assert draft.published == "2022-11-08T10:23:00+04:00"
    assert draft.retrieved == "2024-07-21"
    assert (draft.byline, draft.remarks) == ("Trend", ())


@pytest.mark.parametrize(
    ("kind", "least"), [("reworded", 0.99), ("synthetic", 0.99), ("verbatim", 0.98)]
)
def test_the_reader_is_as_good_as_it_was_on_the_corpus(
    shared: Path, kind: str, least: float
) -> None:
    import subprocess
    import sys

    code = "from editor.cli import commands; commands(lambda a, s: 0)()"
    command = f"{sys.executable} -c '{code}' read --json"
    score = shared / "corpus" / "score.py"
    done = subprocess.run(
        [sys.executable, score, "--command", command, "--folder", shared / "corpus" / kind,
         "--min-spans", str(least)],
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "odd", ["2020" + " " * 50_000 + "x", " " * 50_000 + "- a", "8 may " * 9_000, ": - " * 9_000,
            "1897 - A " * 9_000, "-\n" * 9_000, "a. (" * 9_000, "1" * 50_000]
)  # fmt: skip
def test_an_odd_text_takes_no_longer_than_a_long_one(odd: str) -> None:
    from time import process_time

    began = process_time()
    read(odd)
    assert process_time() - began < 5
