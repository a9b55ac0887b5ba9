"""Names that wait for their place, and what a name means in an archive."""

import pytest

from editor.chronicle.errors import TagError
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.names import fold
from editor.chronicle.vocabulary import PlaceKind

TEXT = (
    "Diary: 3 May 2021\n\n"
    "- A bridge was opened in Wyxolm.\n- A road was closed near Wyxolm.\n- A fair in WYXOLM.\n"
)


@pytest.fixture
def sheet(session):
    article = session.articles.paste(TEXT).article
    found = session.articles.sheet(article)
    for one in found.items:
        start = found.article.text.lower().index("wyxolm", one.start)
        session.tagging.mark_words(one.id, start, start + 6)
    return session.articles.sheet(article)


def all_mentions(session, sheet):
    return [one for item in sheet.items for one in session._store.mentions.of(item.id)]


def waiting_keys(session):
    return [one.mention for name in session.naming.waiting() for one in name.marked]


def test_alike_names_wait_as_one_with_their_lines(session, sheet):
    (name,) = session.naming.waiting()
    assert (name.words, name.items) == ("Wyxolm", 3)
    first = name.marked[0]
    assert first.line == "A bridge was opened in Wyxolm."
    assert first.line[first.start : first.end] == "Wyxolm"


def test_a_name_is_resolved_once_for_all_items_in_one_step(session, sheet):
    _, place = session.places.add("Wyxolm Farm", PlaceKind.DISTRICT)
    before = len(session.history.steps())
    session.naming.resolve(waiting_keys(session), place)
    assert len(session.history.steps()) == before + 1
    assert session.naming.waiting() == ()
    found = all_mentions(session, sheet)
    assert {one.place for one in found} == {place}
    assert {one.precision for one in found} == {Precision.DISTRICT}
    session.history.undo()
    assert session.naming.waiting()[0].items == 3


def test_a_coarse_mention_stays_coarse(session, sheet):
    mention = waiting_keys(session)[0]
    session.tagging.set_mentions([mention], precision=Precision.REGION)
    _, place = session.places.add("Hamlet", PlaceKind.VILLAGE)
    session.naming.resolve([mention], place)
    assert session._store.mentions.get(mention).precision is Precision.REGION


def test_an_item_that_holds_the_place_already_keeps_one_mention(session, sheet):
    _, place = session.places.add("Hamlet", PlaceKind.VILLAGE)
    session.tagging.add_place([sheet.items[0].id], place, role=PlaceRole.MENTIONED)
    session.naming.resolve(waiting_keys(session), place)
    (kept,) = session._store.mentions.of(sheet.items[0].id)
    assert (kept.place, kept.role) == (place, PlaceRole.HAPPENED)


def test_a_new_place_for_waiting_names_is_one_step(session, sheet):
    before = len(session.history.steps())
    session.naming.resolve_as_new(waiting_keys(session), "Wyxolm", PlaceKind.VILLAGE)
    assert len(session.history.steps()) == before + 1
    made = session.naming.fitting("wyxolm")[0]
    assert {one.place for one in all_mentions(session, sheet)} == {made.id}


def test_a_place_that_is_gone_is_refused(session, sheet):
    with pytest.raises(TagError, match="not in the gazetteer"):
        session.naming.resolve(waiting_keys(session), 10**6)


def test_a_ruling_is_remembered_changed_and_taken_away(session):
    _, town = session.places.add("Wyxolm", PlaceKind.TOWN)
    _, district = session.places.add("Wyxolm District", PlaceKind.DISTRICT)
    session.places.add_name(district, "Wyxolm")
    assert {one.id for one in session.naming.fitting("WYXOLM")} == {town, district}
    session.naming.rule("Wyxolm", town)
    assert session.naming.rule("wyxolm", town).step == 0
    session.naming.rule("WYXOLM", district)
    (ruling,) = session.naming.rulings()
    assert (ruling.key, ruling.name, ruling.place) == (fold("Wyxolm"), "Wyxolm", district)
    session.naming.unrule(ruling.key)
    assert session.naming.rulings() == ()
    session.history.undo()
    assert session.naming.rulings() == (ruling,)


def test_a_ruling_decides_what_is_suggested(session):
    _, town = session.places.add("Wyxolm", PlaceKind.TOWN)
    session.places.add("Wyxolm District", PlaceKind.DISTRICT)
    article = session.articles.paste(
        "Diary: 3 May 2021\n\n- A fair was held in Wyxolm.\n- Rain.\n"
    ).article
    item = session.articles.sheet(article).items[0].id
    suggested = [one.place for one in session.suggesting.of(item).places]
    assert suggested
    assert suggested != [town]
    session.naming.rule("Wyxolm", town)
    assert [one.place for one in session.suggesting.of(item).places] == [town]
