"""What holds of suggestions, whatever the words are."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.chronicle.passage import Passage, Role
from editor.session import Session
from editor.suggesting import suggest

PIECES = ["Shusha", "Şuşa", "Шуша", "Շուշի", "Shushi", "(", ")", ", ", " ", " and ", " district",
          " districts", " village of ", "towards ", "Aghdam", "Khojavand", "Baku", "Azerbaijan",
          "’s", "army", "A video of ", "was released.", "The mayor said ", "talks", "shelling",
          "👩‍🚀", "e\u0301", "\u00a0", "\n", "civilians were injured",
          "announcing that "]  # fmt: skip
words = st.lists(st.sampled_from(PIECES), max_size=15).map("".join) | st.text(max_size=80)


@given(before=words, said=words, after=words)
@example(before="", said="talksShushaKhojavandKhojavand", after="")
def test_a_suggestion_speaks_of_its_passage_only(
    session: Session, before: str, said: str, after: str
) -> None:
    text = before + said + after
    start, end = len(before), len(before) + len(said)
    passage = Passage(id=1, uid="1", article=1, start=start, end=end, role=Role.ITEM)
    vocabulary = session.suggesting.vocabulary
    found = suggest(text, passage, vocabulary)
    assert found == suggest(text, passage, vocabulary)
    assert (found.category is None) == (found.evidence == ())
    assert found.category is None or found.category != found.runner_up
    reached = start
    for first, last in found.evidence:
        assert reached <= first < last <= end
        reached = last
    places = [one.place for one in found.places]
    assert len(places) == len(set(places))
    reached = start
    for one in found.places:
        assert one.start is not None
        assert one.end is not None
        assert reached <= one.start < one.end <= end
        assert any(letter.isalnum() for letter in text[one.start : one.end])
        reached = one.end
    assert found.claim_by in said


BEFORE = st.sampled_from(["", "In ", "«", "👩‍🚀 ", "e\u0301 ", "\u00a0"])
AFTER = st.sampled_from(["", ".", "»", ", too", " 👩‍🚀", "’s"])


@pytest.mark.parametrize("name", ["Shusha", "Şuşa", "Шуша", "Շուշի"])
@given(before=BEFORE, after=AFTER)
def test_a_place_is_found_where_it_stands(
    session: Session, name: str, before: str, after: str
) -> None:
    text = before + name + after
    (found,) = session.suggesting.gazetteer.find(text, 0, len(text))
    assert text[found.start : found.end] == name
