"""A heading that names a place offers it to the items below it; it never tags by itself."""

import pytest

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.sheet import Sheet
from editor.chronicle.suggestion import Suggestion
from editor.session import Session

TEXT = """Diary: 3 May 2021

- A ferry left the harbour.

In Shusha

- The mayor met a delegation.
- A video of the city of Khankendi was released.

Weather

- The lamp was painted.

Khojavend and Shusha

- A bridge was opened.
"""


@pytest.fixture
def sheet(session: Session) -> Sheet:
    found = session.articles.sheet(session.articles.paste(TEXT).article)
    assert found is not None
    headings = [found.quote(one) for one in found.passages if one.role is Role.HEADING]
    assert headings == ["In Shusha", "Weather", "Khojavend and Shusha"]
    return found


def suggested(session: Session, sheet: Sheet, at: int) -> Suggestion:
    found = session.suggesting.of(sheet.items[at].id)
    assert found is not None
    assert found == session.suggesting.of_article(sheet.article.id)[sheet.items[at].id]
    return found


def names(session: Session, what: Suggestion) -> list[str]:
    known = session.places.some([one.place for one in what.places])
    return [known[one.place].name for one in what.places]


def test_an_item_below_is_offered_the_place_with_the_reason(session: Session, sheet: Sheet) -> None:
    what = suggested(session, sheet, 1)
    assert names(session, what) == ["Shusha District"]
    (place,) = what.places
    assert (place.start, place.end, place.role) == (None, None, PlaceRole.HAPPENED)
    assert place.precision is Precision.DISTRICT
    assert what.remarks[-1] == "Shusha District is named in the heading above."


def test_nothing_is_tagged_until_it_is_accepted(session: Session, sheet: Sheet) -> None:
    assert not sheet.mentions
    session.suggesting.accept([sheet.items[1].id])
    now = session.articles.sheet(sheet.article.id)
    assert now is not None
    assert [one.start for one in now.mentions[sheet.items[1].id]] == [None]
    session.history.undo()


def test_an_item_above_and_one_below_another_heading_are_not_offered_it(
    session: Session, sheet: Sheet
) -> None:
    assert names(session, suggested(session, sheet, 0)) == []
    assert names(session, suggested(session, sheet, 3)) == []


def test_a_heading_that_names_two_places_offers_neither(session: Session, sheet: Sheet) -> None:
    assert names(session, suggested(session, sheet, 4)) == []


def test_a_place_of_the_items_own_words_goes_before(session: Session, sheet: Sheet) -> None:
    text = TEXT.replace("met a delegation.", "met a delegation in the district of Khojavend.")
    other = session.articles.sheet(session.articles.paste(text).article)
    assert other is not None
    assert names(session, suggested(session, other, 1)) == ["Khojavend District"]


def test_a_heading_that_is_one_no_more_offers_nothing(session: Session, sheet: Sheet) -> None:
    heading = next(one for one in sheet.passages if one.role is Role.HEADING)
    assert names(session, suggested(session, sheet, 1)) == ["Shusha District"]
    session.cutting.set_role([heading.id], Role.SKIP)
    assert names(session, suggested(session, sheet, 1)) == []
