"""Changing the codebook: keys, labels, and what sub-codes take over."""

import pytest

from editor.chronicle.errors import TagError


def category(session, code):
    return session.codebook.by_code(code)


def change(session, code, **fields):
    return session.codebook.change(category(session, code).id, **fields)


@pytest.mark.parametrize("key", ["f", "FF", "7", "É", " "])
def test_the_key_of_a_category_is_one_letter(session, key):
    with pytest.raises(TagError, match="one letter from A to Z"):
        change(session, "FIR", key=key)


@pytest.mark.parametrize("key", ["A", "0", "12", "²"])
def test_the_key_of_a_sub_code_is_one_digit(session, key):
    with pytest.raises(TagError, match="one digit from 1 to 9"):
        change(session, "FIR.SHEL", key=key)


def test_a_key_that_is_taken_says_by_whom(session):
    with pytest.raises(TagError, match="The key O belongs to OPS"):
        change(session, "FIR", key="O")
    with pytest.raises(TagError, match="The key 2 belongs to FIR"):
        change(session, "FIR.SHEL", key="2")


@pytest.mark.parametrize("key", list("XGJVBNZ"))
def test_letters_of_the_page_stay_with_the_page(session, key):
    with pytest.raises(TagError, match="something else on the page"):
        change(session, "FIR", key=key)


def test_sub_codes_of_different_categories_may_share_a_digit(session):
    change(session, "FIR.SHEL", key="9")
    change(session, "OPS.ADV", key="9")
    assert category(session, "FIR.SHEL").key == category(session, "OPS.ADV").key == "9"


def test_any_number_of_categories_may_have_no_key(session):
    change(session, "FIR", key="")
    change(session, "OPS", key="")
    assert category(session, "FIR").key == category(session, "OPS").key == ""


def test_a_category_keeps_a_label(session):
    with pytest.raises(TagError, match="needs a label"):
        change(session, "FIR", label="")


def test_a_refused_change_leaves_no_step(session):
    with pytest.raises(TagError):
        change(session, "FIR", key="O", label="New")
    assert session.history.steps() == []
    assert category(session, "FIR").label != "New"


def test_sub_codes_go_with_the_group_and_come_back_with_undo(session):
    other = session.codebook.groups()[4].id
    was = category(session, "FIR").group
    change(session, "FIR", group=other)
    codes = ("FIR", "FIR.SHEL", "FIR.MISL", "FIR.CFV")
    assert {category(session, one).group for one in codes} == {other}
    assert len(session.history.steps()) == 1
    session.history.undo()
    assert {category(session, one).group for one in codes} == {was}


def test_a_sub_code_with_a_colour_of_its_own_keeps_it(session):
    change(session, "FIR.SHEL", colour="#112233")
    change(session, "FIR", colour="#445566")
    assert category(session, "FIR.SHEL").colour == "#112233"
    assert category(session, "FIR.MISL").colour == "#445566"


def test_each_sub_code_has_its_own_mark_of_conflict(session):
    was = category(session, "FIR.SHEL").conflict
    change(session, "FIR", conflict=not category(session, "FIR").conflict)
    assert category(session, "FIR.SHEL").conflict is was


def test_a_new_sub_code_never_has_the_digit_of_another(session):
    top = category(session, "TER")
    subs = [one for one in session.codebook.categories() if one.parent == top.id]
    change(session, subs[0].code, key=str(len(subs) + 1))
    session.codebook.add(top.id, "TER.NEW", "New claim", top.group)
    assert category(session, "TER.NEW").key == "1"
    for number in range(12):
        session.codebook.add(top.id, f"TER.N{number}", "Another claim", top.group)
    keys = [one.key for one in session.codebook.categories() if one.parent == top.id and one.key]
    assert sorted(keys) == list("123456789")
