import json
from pathlib import Path

import pytest

from editor.chronicle.errors import ExportError
from editor.chronicle.passage import Reason
from editor.exchange.codebook import read_codebook, write_codebook

SHIPPED = (Path(__file__).parents[3] / "resources" / "codebook.json").read_bytes()
CODEBOOK = read_codebook(SHIPPED)


def test_the_default_codebook_is_whole():
    tops = [one for one in CODEBOOK.categories if one.parent is None]
    assert len(CODEBOOK.groups) == 6
    assert len(tops) == 16
    assert len(CODEBOOK.categories) == 16 + 66
    assert [one.code for one in CODEBOOK.reasons] == [one.value for one in Reason]
    assert all(one.definition and one.include and one.exclude for one in tops)
    assert [one.code for one in tops if not one.cues] == ["OTH"]
    assert len({one.key for one in tops}) == len({one.colour for one in tops}) == 16
    assert {one.code for one in tops if one.conflict} == {"TER", "OPS", "FIR", "LOS", "CIV"}
    assert CODEBOOK.licence == "MIT"


def test_sub_categories_are_numbered_and_take_after_their_category():
    parents = {one.code: one for one in CODEBOOK.categories if one.parent is None}
    for parent in parents.values():
        below = [one for one in CODEBOOK.categories if one.parent == parent.code]
        assert [one.key for one in below] == [str(n) for n in range(1, len(below) + 1)]
        assert [one.position for one in below] == list(range(1, len(below) + 1))
        assert {(one.colour, one.group) for one in below} == {(parent.colour, parent.group)}
        assert all(one.code.startswith(f"{parent.code}.") for one in below)


def test_what_tagging_proposes_is_kept():
    counts = {one.code for one in CODEBOOK.categories if not one.counts}
    assert counts == {"TER.HOLD", "CIV.TOLL"}
    quiet = {one.code for one in CODEBOOK.categories if not one.conflict and "LOS." in one.code}
    assert quiet == {"LOS.LIST"}


def test_the_shipped_file_is_written_again_byte_for_byte():
    assert write_codebook(CODEBOOK) == SHIPPED


def change(**values) -> bytes:
    file = json.loads(SHIPPED)
    file["categories"][0] |= values
    return json.dumps(file).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{}", "the field “categories” is missing"),
        (change(code="STM"), "category “STM” stands twice"),
        (change(group="G9"), "group “G9”, which it does not hold"),
        (change(group=None), "group “”, which it does not hold"),
        (change(colour="blue"), "“blue” is not a colour"),
        (change(cues=["a", 1]), "categories, no. 1, cues, no. 2: a text"),
        (change(cues=[""]), "not words on one line"),
        (change(color="#FFFFFF"), "does not know the field “color”"),
    ],
)
def test_a_codebook_that_does_not_hold_together_is_refused(data, words):
    with pytest.raises(ExportError, match=words):
        read_codebook(data)
