"""Merging two places, and deleting one."""

import pytest

from editor.chronicle.errors import TagError
from editor.chronicle.mention import PlaceRole
from editor.chronicle.vocabulary import PlaceKind

TEXT = "Diary: 3 May 2021\n\n- A bridge was opened.\n- A road was closed.\n- A fair was held.\n"
HAPPENED, MENTIONED = PlaceRole.HAPPENED, PlaceRole.MENTIONED


@pytest.fixture
def items(session):
    article = session.articles.paste(TEXT).article
    return [one.id for one in session.articles.sheet(article).items]


@pytest.fixture
def two(session):
    _, old = session.places.add("Old Mill", PlaceKind.VILLAGE, latitude=1_000_000, longitude=2)
    _, mill = session.places.add("Mill", PlaceKind.VILLAGE)
    return old, mill


def mentions(session, item):
    return session._store.mentions.of(item)


def test_a_place_that_nothing_names_is_deleted_and_its_children_move_up(session, two):
    old, mill = two
    session.places.change(old, parent=mill)
    _, barn = session.places.add("Barn", PlaceKind.OTHER, parent=old)
    session.merging.delete(old)
    assert session.places.get(old) is None
    assert session.places.get(barn).parent == mill
    assert session.places.find("Old Mill") == ()
    session.history.undo()
    assert session.places.get(barn).parent == old
    assert session.places.find("Old Mill")[0].id == old


def test_a_place_that_items_name_is_not_deleted(session, items, two):
    session.tagging.add_place(items[:2], two[0], role=MENTIONED)
    with pytest.raises(TagError, match=r"2 items name Old Mill\. Merge it"):
        session.merging.delete(two[0])
    assert session.places.get(two[0]) is not None


def test_everything_follows_to_the_place_that_stays(session, items, two):
    old, mill = two
    _, barn = session.places.add("Barn", PlaceKind.OTHER, parent=old)
    session.tagging.add_place(items[:2], old, role=HAPPENED)
    session.tagging.add_place(items[1:], mill, role=HAPPENED)
    outlook = session.merging.outlook(old, mill)
    assert (outlook.items, outlook.both, outlook.placements) == (2, 1, 1)
    assert (outlook.names, outlook.inside) == (1, 1)
    before = len(session.history.steps())
    session.merging.merge(old, mill)
    assert len(session.history.steps()) == before + 1
    assert [len(mentions(session, one)) for one in items] == [1, 1, 1]
    assert {one.place for item in items for one in mentions(session, item)} == {mill}
    kept = session.places.get(mill)
    assert kept.names == ("Old Mill",)
    assert (kept.latitude, kept.longitude) == (1_000_000, 2)
    assert session.places.get(barn).parent == mill
    assert session.places.get(old) is None


def test_where_an_item_names_both_the_stronger_role_stays(session, items, two):
    old, mill = two
    session.tagging.add_place(items[:1], old, role=HAPPENED)
    session.tagging.add_place(items[:1], mill, role=MENTIONED)
    assert session.merging.outlook(old, mill).placements == 0
    session.merging.merge(old, mill)
    (kept,) = mentions(session, items[0])
    assert (kept.place, kept.role) == (mill, HAPPENED)


@pytest.mark.parametrize("between", [False, True])
def test_a_place_merged_into_what_lies_in_it_makes_no_ring(session, two, between):
    old, mill = two
    _, land = session.places.add("Land", PlaceKind.PROVINCE)
    _, vale = session.places.add("Vale", PlaceKind.DISTRICT, parent=old)
    session.places.change(old, parent=land)
    session.places.change(mill, parent=vale if between else old)
    session.merging.merge(old, mill)
    assert session.places.get(mill).parent == land
    assert session.places.get(vale).parent == mill


def test_a_place_merged_into_what_it_lies_in_makes_no_ring(session, two):
    old, mill = two
    session.places.change(old, parent=mill)
    session.merging.merge(old, mill)
    assert session.places.get(mill).parent is None


def test_a_place_is_not_merged_into_itself(session, two):
    with pytest.raises(TagError, match="another place"):
        session.merging.merge(two[0], two[0])


def test_a_merge_undone_leaves_every_mention_as_it_was(session, items, two):
    old, mill = two
    session.tagging.add_place(items, old)
    session.tagging.add_place(items[:1], mill)
    was = [mentions(session, one) for one in items]
    session.merging.merge(old, mill)
    session.history.undo()
    assert [mentions(session, one) for one in items] == was
