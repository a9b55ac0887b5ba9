"""Items of other articles that tell of the same event are offered, linked and let go."""

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.session import Session

FIRST = """Diary: 3 May 2021

- The old mill burned down near Aghdam.
- The mayor opened a bridge.
"""
SECOND = """Gazette: 4 May 2021

- It snowed on the coast.
- Fire: the old mill near Aghdam burned, the guard said.
"""


def items(session: Session, text: str) -> list[int]:
    sheet = session.articles.sheet(session.articles.paste(text).article)
    assert sheet is not None
    return [one.id for one in sheet.items]


def test_what_another_article_tells_is_offered_with_the_reason(session: Session) -> None:
    mill, bridge = items(session, FIRST)
    _, fire = items(session, SECOND)
    found = session.suggesting.same_event(fire)
    assert found is not None
    assert (found.passage, found.number, found.day.isoformat()) == (mill, 1, "2021-05-03")
    assert len(found.words) == 2
    back = session.suggesting.same_event(mill)
    assert back is not None
    assert back.passage == fire
    assert session.suggesting.same_event(bridge) is None
    assert session.suggesting.same_event(10_000) is None


def test_a_place_in_common_is_part_of_the_reason(session: Session) -> None:
    mill, _ = items(session, FIRST)
    _, fire = items(session, SECOND)
    aghdam = session.places.find("Aghdam District")[0]
    session.tagging.add_place([mill, fire], aghdam.id)
    found = session.suggesting.same_event(fire)
    assert found is not None
    assert found.places == ("Aghdam District",)


def test_linked_items_count_once_and_are_offered_no_more(session: Session) -> None:
    mill, _ = items(session, FIRST)
    _, fire = items(session, SECOND)
    every = Selection()
    before = sum(session.review.counts(Measure.EVENTS, every).by_day().values())
    session.tagging.link([fire, mill])
    assert sum(session.review.counts(Measure.EVENTS, every).by_day().values()) == before - 1
    assert session.suggesting.same_event(fire) is None
    session.tagging.unlink([fire])
    assert sum(session.review.counts(Measure.EVENTS, every).by_day().values()) == before
    assert session.suggesting.same_event(fire) is not None


def test_two_items_of_one_article_are_not_offered_and_far_days_neither(session: Session) -> None:
    mill, _ = items(session, FIRST)
    _, fire = items(session, SECOND.replace("4 May", "14 May"))
    assert session.suggesting.same_event(mill) is None
    assert session.suggesting.same_event(fire) is None
