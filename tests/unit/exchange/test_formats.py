from pathlib import Path

import pytest

from editor.chronicle.errors import ExportError
from editor.exchange.formats import FORMATS, format_of


def test_the_suffix_tells_the_format():
    assert format_of(Path("days.CSV")).name == "csv"
    assert [format_of(Path(f"x{one.suffix}")) for one in FORMATS] == list(FORMATS)


def test_a_format_asked_for_wins():
    assert format_of(Path("days.txt"), "xlsx").suffix == ".xlsx"


@pytest.mark.parametrize(("name", "asked"), [("days.doc", None), ("days", None), ("d.csv", "doc")])
def test_an_unknown_format_is_said_in_words(name, asked):
    with pytest.raises(ExportError, match=r"It writes \.csv, \.xlsx, \.json"):
        format_of(Path(name), asked)
