"""What another article tells of the same event is offered beside an item, and linked by one key."""

import pytest

from editor.ui.tags.panel import TagsPanel

TEXT = """Gazette: 4 May 2021

- It snowed on the coast.
- Fire: the old mill burned, the guard said.
"""
EARLIER = """Diary: 3 May 2021

- The old mill burned down.
- The ferry was late.
"""


@pytest.fixture
def panel(show, desk):
    desk.session.articles.paste(EARLIER)
    made = show(TagsPanel(desk), 300, 800)
    desk.select([desk.items[1].id])
    return made


def test_it_is_offered_with_its_reason_linked_and_parted(desk, panel):
    row = panel.lines.same_event
    assert row.isVisible()
    assert row.said.startswith("As item 1 of 3 May? “")
    panel.link()
    assert row.said == "item 1 of 3 May"
    assert len(desk.session.tagging.same_event(desk.current)) == 2
    row.unlink()
    assert row.said.startswith("As item 1 of 3 May?")


def test_an_item_that_nobody_else_tells_of_is_offered_nothing(desk, panel):
    desk.select([desk.items[0].id])
    assert panel.lines.same_event.isHidden()


def test_nothing_is_offered_before_the_window_stands(desk, panel):
    desk.waits = True
    desk.moved.emit()
    assert panel.lines.same_event.isHidden()
