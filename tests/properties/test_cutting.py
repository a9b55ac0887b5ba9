"""What holds of the items of any list, however it is printed and whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.passage import Role
from editor.chronicle.text import BOM, keep
from editor.reading import read

SUBJECTS = ["The ferry", "A pilot boat", "The mayor of Holm", "Two fishermen", "The old crane",
            "A school class", "The council", "Somebody in Rist", "The night train",
            "A choir"]  # fmt: skip
ACTS = ["left the port at noon", "was seen near the skerries", "came back in the evening",
        "met a delegation of pilots", "was mended by the works committee", "sang on the quay",
        "asked for a lamp at the bus stop", "stayed in town over the night"]  # fmt: skip
ABOVE = ["Home", "Search", "Share", "Advertisement", "Home | News | Contact", "Photo: Harbour desk",
         "Subscribe to our newsletter", "www.harbour.example", "Головна", "Axtarış",
         "----"]  # fmt: skip
BELOW = ["Share this", "Facebook", "Print", "Read also: Fog on the coast", "Comments", "Paylaş",
         "Tags: harbour, ferry", "© 2031 Harbour desk", "Related", "Поделиться",
         "اقرأ أيضا"]  # fmt: skip
MARKS = ["- ", "– ", "— ", "• ", "* ", "▪ ", "► ", "·\u00a0", "-\t", "🔵 "]
TITLE = "Harbour diary: 3 May 2031"

sentences = st.lists(
    st.tuples(st.sampled_from(SUBJECTS), st.sampled_from(ACTS)).map(" ".join),
    min_size=3, max_size=12, unique=True,
).map(lambda told: [f"{one}." for one in told])  # fmt: skip
marks = st.sampled_from(MARKS)


def items(text: str) -> list[str]:
    """The words of the items, blanks as one."""
    return [" ".join(text[one.start : one.end].split()) for one in read(text).items]


def printed(told: list[str], mark: str, between: str = "\n\n") -> str:
    """A title and a list."""
    return f"{TITLE}\n\n" + between.join(f"{mark}{one}" for one in told) + "\n"


@given(sentences, marks, st.sampled_from(["\n", "\n\n", "\n\n\n", "\n \t\n"]))
def test_marks_and_blank_lines_do_not_change_the_items(
    told: list[str], mark: str, between: str
) -> None:
    assert items(printed(told, mark, between)) == told


@given(sentences, st.sampled_from(["{}. ", "{}) ", "({}) ", "{}.", "№ {} ", "[{}] ", "{} – "]))
def test_numbers_do_not_change_the_items_and_stand_as_printed(told: list[str], form: str) -> None:
    numbered = [f"{form.format(at)}{one}" for at, one in enumerate(told, 1)]
    text = printed(numbered, "")
    assert items(text) == told
    marks = [text[one.start : one.end] for one in read(text).passages if one.role is Role.MARK]
    assert marks == [form.format(at).rstrip() for at in range(1, len(told) + 1)]


@given(sentences, st.sampled_from(["{:02}:30 ", "{:02}.30 – ", "{}:30: ", "[{:02}:30] "]))
def test_times_do_not_change_the_items_and_are_theirs(told: list[str], form: str) -> None:
    timed = [f"{form.format(at)}{one}" for at, one in enumerate(told, 8)]
    text = printed(timed, "")
    assert items(text) == told
    assert [one.time.replace(".", ":")[-5:] for one in read(text).items] == [
        f"{at:02}:30" if ":02" in form else f"{at}:30"[-5:] for at in range(8, 8 + len(told))
    ]


@given(sentences, marks, st.lists(st.sampled_from(ABOVE), max_size=6),
       st.lists(st.sampled_from(BELOW), max_size=6))  # fmt: skip
def test_furniture_around_a_list_does_not_change_its_items(
    told: list[str], mark: str, above: list[str], below: list[str]
) -> None:
    page = "\n\n".join([*above, printed(told, mark), *below])
    assert items(page) == told


@given(sentences, marks, st.sampled_from(["\n", "\r\n", "\r"]), st.integers(0, 8),
       st.booleans(), st.booleans())  # fmt: skip
def test_ends_of_lines_indents_and_unseen_signs_do_not_change_the_items(
    told: list[str], mark: str, end: str, indent: int, nbsp: bool, bom: bool
) -> None:
    text = printed(told, f"{' ' * indent}{mark}")
    text = text.replace(" ", "\u00a0") if nbsp else text
    assert items(keep(BOM * bom + text.replace("\n", end))) == told


@given(sentences, st.sampled_from(["\n\n", "\n"]))
def test_sentences_without_marks_are_items_in_paragraphs_and_on_lines(
    told: list[str], between: str
) -> None:
    long = [one for one in told if len(one) > 25]
    if len(long) > 3:
        assert items(printed(long, "", between)) == long


@given(sentences, st.data())
def test_a_layout_that_is_asked_for_covers_every_printed_word_too(
    told: list[str], data: st.DataObject
) -> None:
    text = printed(told, "- ")
    offers = read(text).layouts
    name = data.draw(st.sampled_from([one.name for one in offers]))
    draft = read(text, layout=name)
    reached = 0
    for one in draft.passages:
        assert not text[reached : one.start].strip()
        reached = one.end
    assert not text[reached:].strip()


@pytest.mark.parametrize("role", [Role.SKIP, Role.LEAD])
def test_a_line_inside_the_run_is_never_taken_away(role: Role) -> None:
    from editor.chronicle.draft import ReadingSettings

    text = f"{TITLE}\n\nNews of the coast\n\n- A came.\n- It rained.\n- B came.\n\nGood night.\n"
    learned = {"- It rained.": role, "News of the coast": role, "Good night.": role}
    draft = read(text, settings=ReadingSettings(learned=learned))
    assert [text[one.start : one.end] for one in draft.items] == [
        "A came.",
        "It rained.",
        "B came.",
    ]
    told = {text[one.start : one.end]: one.role for one in draft.passages}
    assert told["News of the coast"] is told["Good night."] is role
