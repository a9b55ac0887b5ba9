"""Every act says in words what it did."""

from datetime import date

import pytest

from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole
from editor.chronicle.passage import Reason, Role
from editor.chronicle.sheet import Sheet
from editor.chronicle.vocabulary import PlaceKind
from editor.session import Session

TEXT = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed for repair.
- A library opened its doors again.
"""
DAY = date(2021, 5, 3)


@pytest.fixture
def sheet(session: Session) -> Sheet:
    found = session.articles.sheet(session.articles.paste(TEXT).article)
    assert found is not None
    return found


def code(session: Session, words: str) -> int:
    found = session.codebook.by_code(words)
    assert found is not None
    return found.id


def mention(session: Session, sheet: Sheet) -> int:
    session.tagging.add_place([sheet.items[1].id], session.places.find("Shusha")[0].id)
    now = session.articles.sheet(sheet.article.id)
    assert now is not None
    return now.mentions[sheet.items[1].id][0].id


ACTS = {
    "Tag item 1 DIP.MEET": lambda s, a: s.tagging.tag([a.items[0].id], code(s, "DIP.MEET")),
    "Tag items 1 to 3 INF.UTIL": lambda s, a: s.tagging.tag(
        [one.id for one in a.items], code(s, "INF.UTIL")
    ),
    "Note on 2 items": lambda s, a: s.tagging.set_note([a.items[0].id, a.items[2].id], "seen"),
    "Not an event (NE.BACK): item 2": lambda s, a: s.tagging.exclude(
        [a.items[1].id], Reason.BACKGROUND
    ),
    "Claim of item 3": lambda s, a: s.tagging.set_claim([a.items[2].id], "the library"),
    "Wording of item 1": lambda s, a: s.tagging.set_wording(a.items[0].id, "The mayor met."),
    "Day of item 1: 1 May 2021": lambda s, a: s.tagging.set_day([a.items[0].id], date(2021, 5, 1)),
    "Same event: items 1 to 2": lambda s, a: s.tagging.link([one.id for one in a.items[:2]]),
    "Place of item 2: Shusha": lambda s, a: s.tagging.set_mention(
        mention(s, a), role=PlaceRole.MENTIONED
    ),
    "Split item 1": lambda s, a: s.cutting.split(a.items[0].id, TEXT.index("met")),
    "Join item 1 with the next": lambda s, a: s.cutting.join(a.items[0].id),
    "Role of item 3: furniture": lambda s, a: s.cutting.set_role([a.items[2].id], Role.SKIP),
    "Day of the article: 4 May 2021": lambda s, a: s.articles.set_day(
        a.article.id, date(2021, 5, 4)
    ),
    "Correct byline of the article": lambda s, a: s.articles.correct(a.article.id, byline="A."),
    "Coverage of 3 May 2021: partial": lambda s, a: s.days.set_coverage(DAY, Coverage.PARTIAL),
    "New place: Lower Mill": lambda s, a: s.places.add("Lower Mill", PlaceKind.VILLAGE)[0],
    "Title: Spring": lambda s, a: s.rename("Spring"),
    "Delete the article “Diary: 3 May 2021”": lambda s, a: s.articles.delete(a.article.id),
}


@pytest.mark.parametrize("label", ACTS)
def test_an_act_is_named_in_the_history_and_by_undo_and_redo(
    session: Session, sheet: Sheet, label: str
) -> None:
    change = ACTS[label](session, sheet)
    assert change.label == label
    assert session.history.steps()[0].label == label
    assert session.history.next_undo == label
    assert session.history.undo().label == f"Undo: {label}"
    assert session.history.next_redo == label
    assert session.history.redo().label == f"Redo: {label}"


def test_everybody_hears_of_a_change_and_of_its_undoing(session: Session, sheet: Sheet) -> None:
    heard = []
    session.listen(heard.append)
    session.tagging.set_note([sheet.items[0].id], "seen")
    session.tagging.set_note([sheet.items[0].id], "seen")
    session.history.undo()
    assert [one.label for one in heard] == ["Note on item 1", "Undo: Note on item 1"]
    for one in heard:
        assert one.touches("passage")
        assert one.articles == {sheet.article.id}
        assert one.passages == {sheet.items[0].id}
        assert DAY in one.days
