"""Every way a day can be printed falls into its items."""

import pytest

from editor.reading import read
from tests.unit.reading.printed import PRINTED


@pytest.mark.parametrize("print_", PRINTED)
def test_a_text_falls_into_its_items_and_every_passage_says_why(print_: str) -> None:
    text, items = PRINTED[print_]
    draft = read(text)
    assert len(draft.items) == items, [text[one.start : one.end] for one in draft.items]
    assert all(one.why for one in draft.passages)


@pytest.mark.parametrize("print_", PRINTED)
def test_every_offered_layout_can_be_asked_for_and_gives_items(print_: str) -> None:
    text, _ = PRINTED[print_]
    names = [one.name for one in read(text).layouts]
    assert names
    for name in names:
        draft = read(text, layout=name)
        assert draft.layout == name
        assert [one.name for one in draft.layouts] == names
        assert next(one.items for one in draft.layouts if one.name == name) == len(draft.items) > 0
