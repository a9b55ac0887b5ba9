"""Merging two categories: what follows, what stays, and what is refused."""

import pytest

from editor.chronicle.errors import TagError
from editor.chronicle.recoding import CategoryUse

TEXT = "Diary: 3 May 2021\n\n- A bridge was opened.\n- A road was closed.\n- A fair was held.\n"


@pytest.fixture
def items(session):
    article = session.articles.paste(TEXT).article
    return [one.id for one in session.articles.sheet(article).items]


def code(session, words):
    return session.codebook.by_code(words)


def merge(session, one, other):
    return session.codebook.recoding.merge(code(session, one).id, code(session, other).id)


def outlook(session, one, other):
    return session.codebook.recoding.outlook(code(session, one).id, code(session, other).id)


def categories_of(session, items):
    found = session._store.passages.some(items)
    return [session.codebook.category(one.category).code for one in found]


def test_items_follow_with_all_that_was_said_of_them(session, items):
    for item, words in zip(items, ("FIR", "FIR", "OPS"), strict=True):
        session.tagging.tag([item], code(session, words).id)
    session.tagging.exclude(items[:1])
    before = session._store.passages.some(items)
    merge(session, "FIR", "OPS")
    assert categories_of(session, items) == ["OPS", "OPS", "OPS"]
    after = session._store.passages.some(items)
    assert [(one.counts, one.why_not, one.checked) for one in after] == [
        (one.counts, one.why_not, one.checked) for one in before
    ]


def test_the_numbers_are_said_first(session, items):
    session.tagging.tag(items[:2], code(session, "FIR").id)
    session.tagging.exclude(items[:1])
    found = outlook(session, "FIR", "OPS")
    assert found.use == CategoryUse(items=2, counting=1, days=1)
    assert found.sub_codes == sum(
        one.parent == code(session, "FIR").id for one in session.codebook.categories()
    )
    assert found.conflict == 0


def test_what_the_measure_conflict_gains_or_loses_is_said_first(session, items):
    fire, other = code(session, "FIR"), code(session, "OPS")
    session.codebook.change(fire.id, conflict=True)
    session.codebook.change(other.id, conflict=False)
    session.tagging.tag(items[:2], fire.id)
    assert outlook(session, "FIR", "OPS").conflict == -2
    assert outlook(session, "OPS", "FIR").conflict == 0


def test_sub_codes_stand_behind_those_that_are_there_and_keep_their_codes(session):
    one, other = code(session, "FIR"), code(session, "OPS")
    every = session.codebook.categories()
    theirs = [each.code for each in every if each.parent == one.id]
    there = [each.code for each in every if each.parent == other.id]
    merge(session, "FIR", "OPS")
    after = [each for each in session.codebook.categories() if each.parent == other.id]
    assert [each.code for each in after] == there + theirs
    keys = [each.key for each in after if each.key]
    assert len(keys) == len(set(keys))
    assert {each.group for each in after} == {other.group}


def test_cues_are_added_once_and_the_category_is_retired_without_a_key(session):
    session.codebook.change(code(session, "FIR").id, cues=("shelled", "shared"))
    session.codebook.change(code(session, "OPS").id, cues=("shared", "advanced"))
    assert outlook(session, "FIR", "OPS").cues == 1
    merge(session, "FIR", "OPS")
    assert code(session, "OPS").cues == ("shared", "advanced", "shelled")
    gone = code(session, "FIR")
    assert (gone.retired, gone.key, gone.cues) == (True, "", ())


def test_a_merge_is_one_step_and_undo_gives_all_back(session, items):
    session.tagging.tag(items, code(session, "FIR.SHEL").id)
    before, steps = session.codebook.categories(), len(session.history.steps())
    merge(session, "FIR", "OPS")
    assert len(session.history.steps()) == steps + 1
    session.history.undo()
    assert session.codebook.categories() == before
    assert set(categories_of(session, items)) == {"FIR.SHEL"}


def test_a_sub_code_can_be_merged_into_its_category(session, items):
    session.tagging.tag(items, code(session, "FIR.SHEL").id)
    merge(session, "FIR.SHEL", "FIR")
    assert set(categories_of(session, items)) == {"FIR"}


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [("FIR", "FIR", "another category"), ("FIR", "OPS.ADV", "has sub-codes")],
)
def test_what_cannot_be_merged_is_refused_in_words(session, one, other, words):
    before = session.codebook.categories()
    with pytest.raises(TagError, match=words):
        merge(session, one, other)
    assert session.codebook.categories() == before


def test_nothing_is_merged_into_what_is_retired(session):
    session.codebook.retire(code(session, "OPS").id)
    with pytest.raises(TagError, match=r"is retired\. Take it up again"):
        merge(session, "FIR", "OPS")


def test_what_is_offered_to_merge_into_is_what_is_taken(session):
    session.codebook.retire(code(session, "OPS").id)
    fire = code(session, "FIR")
    offered = session.codebook.recoding.targets(fire.id)
    assert offered
    for one in offered:
        session.codebook.recoding.outlook(fire.id, one.id)
    taken = [one for one in session.codebook.categories() if one not in offered]
    for one in taken:
        with pytest.raises(TagError):
            session.codebook.recoding.outlook(fire.id, one.id)


def test_a_category_that_is_gone_meanwhile_is_said_to_be(session):
    with pytest.raises(TagError, match="That category is not in the codebook any more"):
        session.codebook.recoding.merge(code(session, "FIR").id, 99_999)
