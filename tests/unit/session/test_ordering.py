"""The order of categories and groups: one step each, among those that stand beside each other."""

import pytest

from editor.chronicle.change import NOTHING


def subs(session, code):
    top = session.codebook.by_code(code)
    return [one.code for one in session.codebook.categories() if one.parent == top.id]


def move(session, code, place):
    return session.codebook.ordering.move(session.codebook.by_code(code).id, place)


@pytest.mark.parametrize("place", [0, 1, 2, 99])
def test_a_sub_code_stands_where_it_was_put(session, place):
    before = subs(session, "OPS")
    move(session, before[1], place)
    rest = [one for one in before if one != before[1]]
    assert subs(session, "OPS") == [*rest[:place], before[1], *rest[place:]]


def test_categories_move_among_those_of_their_group_and_no_other_moves(session):
    before = [one for one in session.codebook.categories() if one.parent is None]
    first = before[0]
    move(session, first.code, 1)
    after = [one for one in session.codebook.categories() if one.parent is None]
    for group in session.codebook.groups():
        was = [one.code for one in before if one.group == group.id]
        if group.id == first.group:
            was[0], was[1] = was[1], was[0]
        assert [one.code for one in after if one.group == group.id] == was


def test_positions_are_counted_from_one_without_gaps(session):
    move(session, "OPS.ADV", 3)
    top = session.codebook.by_code("OPS").id
    found = [one.position for one in session.codebook.categories() if one.parent == top]
    assert found == list(range(1, len(found) + 1))


def test_a_group_stands_where_it_was_put(session):
    before = [one.id for one in session.codebook.groups()]
    session.codebook.ordering.move_group(before[2], 0)
    assert [one.id for one in session.codebook.groups()] == [before[2], *before[:2], *before[3:]]


def test_a_move_is_one_step_and_undo_gives_the_order_back(session):
    before, steps = session.codebook.categories(), len(session.history.steps())
    move(session, "OPS.ADV", 3)
    assert len(session.history.steps()) == steps + 1
    session.history.undo()
    assert session.codebook.categories() == before


def test_where_nothing_changes_there_is_no_step(session):
    ordering = session.codebook.ordering
    assert move(session, "OPS.ADV", 0) == NOTHING
    assert ordering.move(99_999, 0) == NOTHING
    assert ordering.move_group(99_999, 0) == NOTHING
