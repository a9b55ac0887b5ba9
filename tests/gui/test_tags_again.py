"""One key says of an item what was said of another."""

import pytest

from editor.chronicle.mention import PlaceRole, Precision
from editor.ui.tags.panel import TagsPanel

DAY = """Harbour Diary: 3 May 2021

- The ferry was painted in Shusha.
- A lamp was mended in Shusha.
- The rope was coiled.
"""


@pytest.fixture
def panel(desk, show):
    desk.session.articles.paste(DAY)
    desk.show_article(desk.session.articles.newest())
    return show(TagsPanel(desk), 300, 700)


@pytest.fixture
def codes(desk):
    return [desk.session.codebook.by_code(one).id for one in ("INF.BLDG", "DIP.MEET")]


def test_the_last_category_is_given_again_and_the_next_item_follows(desk, panel, codes):
    first, second, third = (one.id for one in desk.items)
    desk.select((first,))
    panel.tag(codes[0])
    panel.again.repeat()
    found = {one.id: (one.category, one.checked) for one in desk.items}
    assert found[first] == found[second] == (codes[0], True)
    assert desk.current == third


def test_where_nothing_was_given_nothing_is_repeated_and_it_is_said(qtbot, desk, panel):
    with qtbot.waitSignal(desk.said):
        panel.again.repeat()
    assert all(one.category is None for one in desk.items)


def test_the_tags_of_the_item_before_are_copied_as_one_step(desk, panel, codes):
    first, second, third = (one.id for one in desk.items)
    session = desk.session
    place = next(one for one in session.places.all() if one.name == "Shusha")
    session.tagging.tag([first], codes[0])
    for one in session.tagging._store.mentions.of(first):
        session.tagging.remove_mention(one.id)
    session.tagging.add_place(
        [first], place.id, role=PlaceRole.MENTIONED, precision=Precision.DISTRICT
    )
    session.tagging.set_claim([first], "the harbour office")
    before = desk.sheet
    desk.select((second,))
    panel.again.copy_previous()
    copied = desk.sheet.passage(second)
    (mention,) = desk.sheet.mentions[second]
    text = desk.sheet.article.text
    assert (copied.category, copied.checked) == (codes[0], True)
    assert copied.claim_by == "the harbour office"
    assert (mention.place, mention.role, mention.precision) == (
        place.id, PlaceRole.MENTIONED, Precision.DISTRICT
    )  # fmt: skip
    assert text[mention.start : mention.end] == "Shusha"
    assert desk.current == third
    session.history.undo()
    assert (desk.sheet.passages, desk.sheet.mentions) == (before.passages, before.mentions)


def test_an_item_without_category_gives_nothing_and_the_reason_is_said(qtbot, desk, panel):
    desk.select((desk.items[1].id,))
    with qtbot.waitSignal(desk.failed):
        panel.again.copy_previous()
    assert desk.items[1].category is None


def test_the_first_item_has_none_before_it(qtbot, desk, panel):
    desk.select((desk.items[0].id,))
    with qtbot.waitSignal(desk.said):
        panel.again.copy_previous()
