"""The ways a list of items can be printed."""

from editor.chronicle.draft import Draft
from editor.chronicle.passage import Role
from editor.reading import read


def items(text: str) -> list[str]:
    draft = read(text)
    return [text[one.start : one.end] for one in draft.items]


def roles(draft: Draft) -> list[tuple[str, str]]:
    return [(one.role.value, draft.text[one.start : one.end]) for one in draft.passages]


def test_bullets_with_blank_lines_between_and_furniture_around() -> None:
    text = "Diary: 3 May 2021\n\nThe day in short:\n\n- A came.\n\n- B went.\n\nShare this page\n"
    assert roles(read(text)) == [
        ("headline", "Diary: 3 May 2021"),
        ("heading", "The day in short:"),
        ("mark", "-"),
        ("item", "A came."),
        ("mark", "-"),
        ("item", "B went."),
        ("skip", "Share this page"),
    ]


def test_items_wrapped_by_hand() -> None:
    text = (
        "Diary: 3 May 2021\n\n"
        "1. The mayor met a delegation of the harbour's\n   pilots in the town hall.\n"
        "2. Two bridges were closed.\n"
    )
    assert items(text)[0].endswith("harbour's\n   pilots in the town hall.")
    assert len(items(text)) == 2


def test_items_nested_in_an_item() -> None:
    text = (
        "Diary: 3 May 2021\n\n- In the harbour:\n  * a ferry came\n  * a ferry went\n- It rained.\n"
    )
    draft = read(text)
    found = [
        (text[one.start : one.end], one.parent) for one in draft.passages if one.role is Role.ITEM
    ]
    assert [words for words, _ in found] == [
        "In the harbour:", "a ferry came", "a ferry went", "It rained.",
    ]  # fmt: skip
    parents = [parent for _, parent in found]
    assert parents[0] is parents[3] is None
    assert parents[1] == parents[2] == [one.role for one in draft.passages].index(Role.ITEM)


def test_items_at_times_keep_their_time() -> None:
    draft = read(
        "Storm log, 30 November 2026\n06:30 Gusts at Kapp.\n07:10 A ferry stays in port.\n"
    )
    assert [one.time for one in draft.items] == ["06:30", "07:10"]
    assert [role for role, _ in roles(draft)] == ["headline", "mark", "item", "mark", "item"]


def test_paragraphs_without_marks() -> None:
    text = (
        "Diary of the harbour\n\nThe mayor met a delegation of pilots.\n\n"
        "Two bridges near the harbour were closed.\n\nA film was shown in the evening.\n\nShare"
    )
    assert items(text) == [
        "The mayor met a delegation of pilots.",
        "Two bridges near the harbour were closed.",
        "A film was shown in the evening.",
    ]
    assert roles(read(text))[-1] == ("skip", "Share")


def test_a_paragraph_that_tells_of_another_day_is_the_lead() -> None:
    text = (
        "Diary: 3 May 2021\n\nOn 1 March 2021 a sweep of the strait began.\n\n"
        "The mayor met a delegation in the harbour.\n\nTwo bridges near the harbour were closed.\n"
    )
    assert ("lead", "On 1 March 2021 a sweep of the strait began.") in roles(read(text))
    assert len(items(text)) == 2


def test_paragraphs_told_by_the_indent_of_their_first_line() -> None:
    text = (
        "[Record of the harbour]\n\n             MEETINGS FOR MONDAY\n\n"
        "  The pilots met in the town hall to hear of\nthe closed lane.\n"
        "  The mayor met a delegation of the fishing\nvillages.\n"
        "  Two bridges near the harbour were closed for\n- it is said - a week.\n"
    )
    assert read(text).headline == "MEETINGS FOR MONDAY"
    assert [one.split("\n")[-1] for one in items(text)] == [
        "the closed lane.", "villages.", "- it is said - a week.",
    ]  # fmt: skip


def test_a_paragraph_further_in_below_an_item_is_part_of_it() -> None:
    text = (
        "Storm log, 30 November 2026\n\n0630 PM  Hail at Kapp\n\n         A pilot saw it.\n\n"
        "0710 PM  Snow at Rist\n\n                          End of the log\n"
    )
    assert items(text) == ["Hail at Kapp\n\n         A pilot saw it.", "Snow at Rist"]


def test_who_reported_it_may_follow_in_brackets() -> None:
    text = (
        "Diary: 3 May 2021\n\nThe mayor met a delegation. (Coast Wire)\n\n"
        "Two bridges near the harbour were closed. (Coast Wire) (Harbour Desk)\n"
    )
    assert len(items(text)) == 2


def test_a_list_on_one_long_line_with_its_source() -> None:
    text = (
        "Diary: 3 May 2021\n\nThis is the diary of the sweep: - The mayor met a delegation. "
        "- Two bridges - old ones - were closed. - It rained. Source: Harbour Desk\n"
    )
    assert items(text) == [
        "The mayor met a delegation.", "Two bridges - old ones - were closed.", "It rained.",
    ]  # fmt: skip
    assert ("skip", "Source: Harbour Desk") in roles(read(text))


def test_years_in_a_row() -> None:
    text = (
        "On this day\n\nWhat happened. 1711 - A bridge fell. 1897 - A library opened. "
        "1930 - A film was shown.\n"
    )
    assert items(text) == [
        "1711 - A bridge fell.", "1897 - A library opened.", "1930 - A film was shown.",
    ]  # fmt: skip


def test_numbers_of_entries_in_a_book() -> None:
    text = "Day book, 17 September 2030\n30/112  A lamp was asked for.\n30/113  A letter came.\n"
    assert items(text) == ["A lamp was asked for.", "A letter came."]


def test_speech_below_an_item_is_part_of_it() -> None:
    text = (
        "Diary: 3 May 2021\n\n— The mayor answered.\n— When? somebody asked.\n\n— A boat came.\n\n"
        "— It rained.\n"
    )
    assert items(text) == [
        "The mayor answered.\n— When? somebody asked.", "A boat came.", "It rained.",
    ]  # fmt: skip


def test_a_paragraph_with_dashes_is_no_list() -> None:
    text = "Diary: 3 May 2021\n\nThe ferry - an old one - came late. It - as ever - was full.\n"
    assert len(items(text)) <= 1


def test_items_under_the_heading_of_another_day_are_of_that_day() -> None:
    text = (
        "Chronicle: 3 March 2031\n\n- A ferry sailed.\n- A market opened.\n\n"
        "Chronicle: 4 March 2031\n\n- A ferry stayed in port.\n- A market closed.\n"
    )
    draft = read(text)
    assert str(draft.day) == "2031-03-03"
    assert [str(one.day) for one in draft.items] == ["None", "None", "2031-03-04", "2031-03-04"]


def test_a_text_without_items_is_covered_all_the_same() -> None:
    assert read("").passages == ()
    assert read(" \n\t\n").passages == ()
    assert [one.role for one in read("One line only").passages] == [Role.HEADLINE]
