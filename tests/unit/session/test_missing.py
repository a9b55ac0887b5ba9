"""What an archive still lacks is listed, each row where it is."""

from datetime import date
from itertools import pairwise

import pytest

from editor.chronicle.day import Coverage
from editor.chronicle.missing import Contradiction, Lack
from tests.gui.review_days import fill


def paste(session, day, published=""):
    key = session.articles.paste(
        f"Chronicle of {day.day} {day:%B %Y}\n\n1. A door was opened.\n\n2. A bell rang.\n"
    ).article
    if published:
        session.articles.correct(key, published=published)
    return key


@pytest.fixture
def filled(session):
    fill(session)
    return session


def rows(session, lack):
    number, stands_for = session.lacking.number(lack)
    found = session.lacking.page(lack, 1000)
    assert len(found) == number
    assert sum(one.number for one in found) == stands_for
    return found


@pytest.mark.parametrize("lack", list(Lack))
def test_an_empty_archive_lacks_nothing(session, lack):
    assert rows(session, lack) == ()


@pytest.mark.parametrize("lack", list(Lack))
def test_pages_are_the_list_in_pieces(filled, lack):
    whole = rows(filled, lack)
    pieces = [filled.lacking.page(lack, 1, at) for at in range(len(whole))]
    assert tuple(one for piece in pieces for one in piece) == whole
    assert all(a.day <= b.day for a, b in pairwise(whole) if a.day and b.day)


def test_days_between_the_first_and_the_last_stand_as_runs(session):
    for day in (date(2021, 3, 1), date(2021, 3, 5), date(2021, 3, 7)):
        paste(session, day)
    session.days.set_coverage(date(2021, 3, 3), Coverage.NONE_ISSUED)
    session.days.set_coverage(date(2021, 4, 3), Coverage.NONE_ISSUED)
    assert [(one.day, one.last, one.number) for one in rows(session, Lack.DAYS)] == [
        (date(2021, 3, 2), date(2021, 3, 2), 1),
        (date(2021, 3, 4), date(2021, 3, 4), 1),
        (date(2021, 3, 6), date(2021, 3, 6), 1),
    ]


def test_open_items_stand_by_article_with_the_undated_last(filled):
    found = rows(filled, Lack.OPEN)
    assert sum(one.number for one in found) == filled.days.left()[0]
    assert found[-1].day is None


def test_an_item_lacks_a_place_until_it_happened_somewhere_or_does_not_count(session):
    key = paste(session, date(2021, 3, 1))
    first, second = session.articles.sheet(key).items
    assert [one.item for one in rows(session, Lack.PLACES)] == [first.id, second.id]
    assert rows(session, Lack.PLACES)[0].words == "A door was opened."
    session.tagging.add_place([first.id], session.places.find("Barda", 1)[0].id)
    assert [one.item for one in rows(session, Lack.PLACES)] == [second.id]


def test_an_article_published_before_its_day_contradicts_itself(session):
    paste(session, date(2021, 3, 1), "2021-03-01T23:10+04:00")
    early = paste(session, date(2021, 3, 5), "2021-03-04")
    found = rows(session, Lack.DATES)
    assert [(one.article, one.contradiction) for one in found] == [
        (early, Contradiction.PUBLISHED_BEFORE)
    ]
