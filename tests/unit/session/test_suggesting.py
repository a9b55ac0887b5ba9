"""Suggestions of an archive: made when asked for, forgotten when stale, accepted as one step."""

import pytest

from editor.chronicle.errors import TagError
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Reason, State
from editor.chronicle.sheet import Sheet
from editor.chronicle.vocabulary import PlaceKind
from editor.session import Session

TEXT = """Diary: 3 May 2021

- The mayor met a delegation in the city of Shusha, the Harbour Authority said.
- The lamp was painted.
- A video of the village of Tsakuri was released.
"""


@pytest.fixture
def article(session: Session) -> int:
    return session.articles.paste(TEXT).article


def sheet(session: Session, article: int) -> Sheet:
    found = session.articles.sheet(article)
    assert found is not None
    return found


def test_only_open_items_are_suggested_for(session: Session, article: int) -> None:
    items = sheet(session, article).items
    session.tagging.exclude([items[1].id], Reason.BACKGROUND)
    assert set(session.suggesting.of_article(article)) == {items[0].id, items[2].id}
    assert session.suggesting.of(items[1].id) is not None
    assert session.suggesting.of(10_000) is None


def test_accepting_takes_category_places_and_claim_and_is_one_step(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[0]
    change = session.suggesting.accept([item.id])
    assert change.label == "Accept for item 1: DIP.MEET"
    now = sheet(session, article)
    tagged = now.items[0]
    assert tagged.state is State.CHECKED
    assert tagged.claim_by == "the Harbour Authority"
    (mention,) = now.mentions[item.id]
    shusha = session.places.find("Shusha")[0]
    assert (mention.place, mention.role) == (shusha.id, PlaceRole.HAPPENED)
    assert mention.precision is Precision.SETTLEMENT
    assert TEXT[mention.start : mention.end] == "Shusha"
    session.history.undo()
    assert sheet(session, article).items[0].state is State.OPEN
    assert not sheet(session, article).mentions


def test_accepting_all_leaves_them_to_be_confirmed_and_the_rest_open(
    session: Session, article: int
) -> None:
    change = session.suggesting.accept_all(article)
    assert change.label == "Accept for 2 items: DIP.MEET, MED.PLAC"
    states = [one.state for one in sheet(session, article).items]
    assert states == [State.TAGGED, State.OPEN, State.TAGGED]
    assert not session.suggesting.accept_all(article).step


def test_what_a_person_wrote_and_placed_stays(session: Session, article: int) -> None:
    item = sheet(session, article).items[0]
    shusha = session.places.find("Shusha")[0]
    session.tagging.set_claim([item.id], "the pilots")
    session.tagging.add_place([item.id], shusha.id, role=PlaceRole.MENTIONED)
    session.suggesting.accept([item.id])
    now = sheet(session, article)
    assert now.items[0].claim_by == "the pilots"
    assert [one.role for one in now.mentions[item.id]] == [PlaceRole.MENTIONED]


def test_where_nothing_is_suggested_there_is_nothing_to_accept(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[1]
    with pytest.raises(TagError, match="Choose one by hand"):
        session.suggesting.accept([item.id])
    assert not session.suggesting.accept([]).step


def test_a_new_cue_and_a_new_place_are_known_at_once(session: Session, article: int) -> None:
    item = sheet(session, article).items[1]
    before = session.suggesting.of(item.id)
    assert before is not None
    assert before.category is None
    other = session.codebook.by_code("OTH")
    session.codebook.change(other.id, cues=("lamp",))
    session.places.add("Lamp", PlaceKind.VILLAGE, names=["was painted"])
    after = session.suggesting.of(item.id)
    assert after is not None
    assert after.category == other.id
    assert len(after.places) == 1
    session.history.undo()
    session.history.undo()
    assert session.suggesting.of(item.id) == before


def test_a_category_that_restates_does_not_count_and_counts_again_under_another(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[1]
    toll = session.codebook.by_code("CIV.TOLL")
    assert not toll.counts
    session.tagging.tag([item.id], toll.id)
    tagged = sheet(session, article).items[1]
    assert (tagged.counts, tagged.why_not) == (False, Reason.TALLY.value)
    session.tagging.tag([item.id], session.codebook.by_code("DIP.MEET").id)
    assert sheet(session, article).items[1].counts


def test_words_may_mean_several_places_the_suggested_one_first(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[0]
    start = TEXT.index("Shusha")
    found = session.suggesting.candidates(item, start, start + 6)
    names = [session.places.get(one).name for one in found]
    assert names == ["Shusha", "Shusha District"]
    typed = session.suggesting.candidates(item, TEXT.index("delegation"), start - 12)
    assert all(session.places.get(one) is not None for one in typed)


def test_what_is_planned_or_of_another_day_waits_to_be_seen(session: Session) -> None:
    text = (
        "Diary: 3 May 2021\n\n- The ministers were due to meet in Aghdam.\n"
        "- On 2 May the harbour was shelled.\n- The harbour was shelled."
    )
    key = session.articles.paste(text).article
    items = sheet(session, key).items
    assert session.suggesting.trusted(key, 0.0) == (items[2].id,)
    session.suggesting.accept([items[0].id])
    session.suggesting.accept([items[1].id])
    now = sheet(session, key).items
    assert (now[0].counts, now[0].why_not) == (False, Reason.PLANNED.value)
    assert str(now[1].day) == "2021-05-02"
    session.history.undo()
    session.history.undo()
    assert sheet(session, key).items == items


def test_only_what_is_sure_enough_is_accepted_together(session: Session, article: int) -> None:
    found = session.suggesting.of_article(article)
    chances = sorted(one.chance for one in found.values() if one.category is not None)
    assert len(session.suggesting.trusted(article, 0.0)) == len(chances)
    assert len(session.suggesting.trusted(article, chances[-1])) >= 1
    assert session.suggesting.trusted(article, 1.1) == ()
    assert not session.suggesting.accept_all(article, 1.1).step


def test_a_tag_by_hand_takes_the_places_along_in_the_same_step(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[0]
    other = session.codebook.by_code("STM.INTV").id
    session.tagging.tag([item.id], other, with_places=True)
    now = sheet(session, article)
    assert now.items[0].category == other
    assert [TEXT[one.start : one.end] for one in now.mentions[item.id]] == ["Shusha"]
    session.history.undo()
    assert not sheet(session, article).mentions
    assert sheet(session, article).items[0].state is State.OPEN


def test_places_given_or_taken_away_by_hand_are_left_as_they_are(
    session: Session, article: int
) -> None:
    item = sheet(session, article).items[0]
    one, other = (session.codebook.by_code(code).id for code in ("STM.INTV", "DIP.MEET"))
    aghdam = session.places.find("Aghdam District")[0]
    session.tagging.add_place([item.id], aghdam.id)
    session.tagging.tag([item.id], one, with_places=True)
    assert [each.place for each in sheet(session, article).mentions[item.id]] == [aghdam.id]
    session.tagging.remove_mentions([sheet(session, article).mentions[item.id][0].id])
    session.tagging.tag([item.id], other, with_places=True)
    assert not sheet(session, article).mentions
