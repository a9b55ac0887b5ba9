"""Labelled texts of our own: whole pages in many languages, with what pages print around a list."""

from datetime import date
from pathlib import Path

import pytest

from editor.chronicle.passage import Role
from editor.reading import read
from tests.benchmarks.labelled import Labelled, figures, labelled

TEXTS = Path(__file__).parents[2] / "texts" / "reading"


@pytest.mark.parametrize("one", list(labelled(TEXTS)), ids=lambda one: one.path.stem)
def test_items_headline_and_dates_are_those_a_person_found(one: Labelled) -> None:
    assert {name for name, share in figures(one, read(one.text)).items() if share < 1} == set()


def _page(name: str) -> Labelled:
    return next(one for one in labelled(TEXTS) if one.path.stem == name)


def test_what_a_page_prints_around_the_list_is_greyed_and_says_why() -> None:
    page = _page("01-page-with-everything")
    draft = read(page.text)
    greyed = {
        page.text[one.start : one.end]: one.why for one in draft.passages if one.role is Role.SKIP
    }
    assert greyed["Advertisement"] == "What pages of any kind print, not what happened"
    assert greyed["Read also: Storm warning for the weekend"] == "Begins with “read also:”"
    assert greyed["Tuesday 11 May 2032"].startswith("A later date above the headline")
    assert all(greyed.values())


def test_two_chronicles_in_one_paste_go_each_to_its_day() -> None:
    days = [one.day for one in read(_page("14-two-languages").text).items]
    assert days == [None, None, None, date(2031, 3, 4), date(2031, 3, 4)]


def test_the_number_of_a_row_and_its_time_are_its_mark() -> None:
    page = _page("03-table-pipes")
    draft = read(page.text)
    assert [one.time for one in draft.items] == ["08:00", "09:30", "11:15", "15:00"]
    marks = [page.text[one.start : one.end] for one in draft.passages if one.role is Role.MARK]
    assert marks[0] == "| 1 | 08:00 |"


def test_a_parent_ends_where_its_first_child_begins() -> None:
    page = _page("06-nested-three-deep")
    passages = read(page.text).passages
    children = [one for one in passages if one.parent is not None]
    parents = [page.text[passages[one.parent].start : passages[one.parent].end] for one in children]
    assert parents == ["Gauges:", "Gauges:", "Dykes:", "Dykes:"]


def test_a_heading_that_names_a_time_of_day_gives_it_to_the_items_below() -> None:
    text = "Diary, 3 May 2021\n\nMorning\n\n- A came.\n- 10:15 B came.\n\n18:00\n\n- C came.\n"
    assert [one.time for one in read(text).items] == ["Morning", "10:15", "18:00"]
