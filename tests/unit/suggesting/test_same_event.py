"""Which items tell of the same event."""

from editor.suggesting.same_event import Told, most_alike


def told(passage: int, words: str, *places: str) -> Told:
    return Told(passage=passage, words=words, places=frozenset(places))


OTHERS = [
    told(2, "The ferry was late again.", "Baku"),
    told(3, "Fire burned the old mill of Alder during the night.", "Alder"),
    told(4, "The council of Alder met.", "Alder"),
    told(5, "The mayor opened a bridge.", "Baku"),
]


def test_shared_rare_words_and_the_place_are_the_reason() -> None:
    asked = told(1, "The old mill of Alder was burned down, the guard said.", "Alder")
    found = most_alike(asked, OTHERS)
    assert found is not None
    assert (found.passage, found.places) == (3, ("Alder",))
    assert set(found.words) <= {"burned", "mill", "old"}
    assert len(found.words) == 2


def test_a_place_alone_is_no_reason() -> None:
    assert most_alike(told(1, "Snow fell on everyone.", "Alder"), OTHERS) is None


def test_words_that_all_hold_are_no_reason() -> None:
    assert most_alike(told(1, "A lamp was lit."), OTHERS) is None


def test_among_none_there_is_none() -> None:
    assert most_alike(told(1, "The mill burned."), []) is None


def test_the_most_alike_of_several_is_offered() -> None:
    asked = told(1, "The ferry was late again, the pilots said.")
    again = [*OTHERS, told(6, "The ferry was late again, the pilots said.")]
    found = most_alike(asked, again)
    assert found is not None
    assert found.passage == 6
