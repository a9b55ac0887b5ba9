"""What is typed is read as a small tree, and whole words are found in any script."""

import pytest

from editor.chronicle.finding.asked import (
    DEEPEST,
    MOST_TERMS,
    Either,
    Every,
    Term,
    Without,
    terms,
    understood,
)
from editor.chronicle.finding.places import holds, spans

BRIDGE, ROAD = Term(("bridge",)), Term(("road",), goes_on=True)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", None),
        (" - ! ", None),
        ("Road", ROAD),
        ("bridge road", Every((BRIDGE, ROAD))),
        ("bridge AND road", Every((BRIDGE, ROAD))),
        ("bridge OR road", Either((BRIDGE, ROAD))),
        ("bridge NOT road", Every((BRIDGE, Without(ROAD)))),
        ("NOT bridge ", Without(BRIDGE)),
        ('"closed for repair"', Term(("closed", "for", "repair"))),
        ("brid* bridge ", Every((Term(("brid",), goes_on=True), BRIDGE))),
        ("(bridge OR road*) rain ", Every((Either((BRIDGE, ROAD)), Term(("rain",))))),
        ("well-kept ", Term(("well", "kept"))),
        ("bridge and ", Every((BRIDGE, Term(("and",))))),
    ],
)
def test_what_is_typed_becomes_a_tree(typed: str, asked: object) -> None:
    found = understood(typed)
    assert (found.asked, found.trouble) == (asked, "")


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ('"closed for', "A quotation mark is not closed."),
        ("(bridge", "A bracket is not closed."),
        ("bridge)", "A bracket is closed that was not opened."),
        ("bridge OR", "A word is missing at the end."),
        ("OR bridge", "A word is missing before OR."),
        ("bridge OR ) road", "A word is missing before )."),
        ("NOT " * (DEEPEST + 1) + "bridge", f"Only {DEEPEST} brackets and NOTs"),
        ("(" * 9000, f"Only {DEEPEST} brackets and NOTs"),
        ("bridge " * (MOST_TERMS + 1), f"Only {MOST_TERMS} words"),
    ],
)
def test_what_cannot_be_read_is_said_and_looked_for_as_plain_words(
    typed: str, trouble: str
) -> None:
    found = understood(typed)
    assert found.trouble.startswith(trouble)
    assert {key for term in terms(found.asked) for key in term.keys} <= {
        "bridge", "road", "closed", "for",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("susa", "The road to Şuşa was closed.", ["Şuşa"]),
        ("ŞUŞA ", "Near Susa.", ["Susa"]),
        ("sus", "Şuşada, S\u0327us\u0327ada", ["Şuşada", "S\u0327us\u0327ada"]),
        ("qubadli", "Qubadlı", ["Qubadlı"]),
        ("שלום", "אמר שָׁלוֹם ויצא", ["שָׁלוֹם"]),
        ("مدينه ", "في مَدِينه قديمة", ["مَدِينه"]),
        ("мост", "Мосты закрыты.", ["Мосты"]),
        ("हिन्दी ", "यह हिन्दी है, हान्द नहीं", ["हिन्दी"]),
        ('"was closed"', "It was, closed.", ["was, closed"]),
        ("road NOT closed", "The road is closed.", ["road"]),
        ("road", "Broadly.", []),
        ("", "Nothing.", []),
    ],
)
def test_whole_words_are_marked_in_any_script(typed: str, text: str, marked: list[str]) -> None:
    found = spans(understood(typed).asked, text)
    assert [text[start:end] for start, end in found] == marked


def test_a_phrase_does_not_run_from_one_field_into_the_next() -> None:
    asked = understood('"was closed"').asked
    assert asked is not None
    assert not holds(asked, ["It was", "closed"])
    assert holds(asked, ["", "was closed"])
