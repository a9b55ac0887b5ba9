"""Places of several items at once: one step each, and one undo."""

import pytest

from editor.chronicle.mention import PlaceRole, Precision
from editor.session import Session

TEXT = """Coast diary: 8 November 2020

1. Guns were heard near Shusha before noon.

2. A film from Shusha was shown.

3. Two ministers spoke by telephone.
"""


@pytest.fixture
def mentions(session: Session) -> tuple[int, ...]:
    """Shusha in the first two items."""
    sheet = session.articles.sheet(session.articles.paste(TEXT).article)
    assert sheet is not None
    items = [one.id for one in sheet.items]
    session.tagging.add_place(items[:2], session.places.find("Shusha")[0].id)
    return tuple(one.id for one in all_mentions(session))


def all_mentions(session: Session):
    sheet = session.articles.sheet(session.articles.newest() or 0)
    return [one for some in sheet.mentions.values() for one in some] if sheet else []


def test_the_part_played_in_several_items_is_one_step(session: Session, mentions) -> None:
    before = all_mentions(session)
    change = session.tagging.set_mentions(
        mentions, role=PlaceRole.MENTIONED, precision=Precision.NEAR
    )
    assert change.label == "Place of items 1 to 2: Shusha"
    assert {(one.role, one.precision) for one in all_mentions(session)} == {
        (PlaceRole.MENTIONED, Precision.NEAR)
    }
    session.history.undo()
    assert all_mentions(session) == before


def test_what_is_so_already_is_no_step(session: Session, mentions) -> None:
    session.tagging.set_mentions(mentions, role=PlaceRole.WITHIN)
    assert not session.tagging.set_mentions(mentions, role=PlaceRole.WITHIN).step
    assert not session.tagging.set_mentions([], role=PlaceRole.WITHIN).step
    assert not session.tagging.set_mentions(mentions).step


def test_a_place_is_taken_from_several_items_in_one_step(session: Session, mentions) -> None:
    before = all_mentions(session)
    change = session.tagging.remove_mentions(mentions)
    assert change.label == "Take away: Place of items 1 to 2: Shusha"
    assert all_mentions(session) == []
    assert not session.tagging.remove_mentions(mentions).step
    session.history.undo()
    assert all_mentions(session) == before
