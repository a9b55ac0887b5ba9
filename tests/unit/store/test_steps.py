"""Steps found again: by kind, day, item, name and words; and an item's own past."""

from datetime import date

import pytest

from editor.chronicle.day import Coverage
from editor.chronicle.passage import Reason, Role
from editor.chronicle.steps import Differing, Sought, StepKind
from editor.chronicle.vocabulary import PlaceKind
from editor.session import Session

DAY = date(2021, 5, 3)


def code(session: Session, name: str) -> int:
    found = session.codebook.by_code(name)
    assert found is not None
    return found.id


def labels(session: Session, sought: Sought) -> list[str]:
    return [one.label for one in session.history.steps(1000, None, sought)]


def newest_kind(session: Session) -> StepKind | None:
    return session.history.steps(1)[0].kind


ACTS = {
    "tag": lambda s, a, i: s.tagging.tag(i, code(s, "DIP.MEET")),
    "exclude": lambda s, a, i: s.tagging.exclude(i[:1], Reason.OPINION),
    "link": lambda s, a, i: s.tagging.link(i[:2]),
    "place": lambda s, a, i: s.tagging.add_place(i[1:2], s.places.find("Shusha")[0].id),
    "new place": lambda s, a, i: s.places.add("Lower Mill", PlaceKind.VILLAGE)[0],
    "note": lambda s, a, i: s.tagging.set_note(i[:1], "seen"),
    "wording": lambda s, a, i: s.tagging.set_wording(i[0], "In other words."),
    "day": lambda s, a, i: s.tagging.set_day(i[:1], date(2021, 5, 1)),
    "coverage": lambda s, a, i: s.days.set_coverage(DAY, Coverage.PARTIAL),
    "article day": lambda s, a, i: s.articles.set_day(a, date(2021, 5, 4)),
    "split": lambda s, a, i: s.cutting.split(i[0], 30),
    "join": lambda s, a, i: s.cutting.join(i[0]),
    "role": lambda s, a, i: s.cutting.set_role(i[:1], Role.SKIP),
    "headline": lambda s, a, i: s.articles.correct(a, headline="Another headline"),
    "delete": lambda s, a, i: s.articles.delete(a),
    "category": lambda s, a, i: s.codebook.change(code(s, "DIP.MEET"), conflict=True),
    "title": lambda s, a, i: s.rename("Spring"),
}
KINDS = {
    "tag": StepKind.TAG, "exclude": StepKind.TAG, "link": StepKind.TAG, "place": StepKind.PLACE,
    "new place": StepKind.PLACE, "note": StepKind.WORDS, "wording": StepKind.WORDS,
    "day": StepKind.DAY, "coverage": StepKind.DAY, "article day": StepKind.DAY,
    "split": StepKind.CUT, "join": StepKind.CUT, "role": StepKind.CUT,
    "headline": StepKind.ARTICLE, "delete": StepKind.ARTICLE, "category": StepKind.CODEBOOK,
    "title": StepKind.ARCHIVE,
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_the_kind_of_a_step_is_told_from_what_it_touched(
    session: Session, items: list[int], act: str
) -> None:
    assert newest_kind(session) is StepKind.ARTICLE
    change = ACTS[act](session, session.articles.newest(), items)
    assert newest_kind(session) is KINDS[act]
    sought = Sought(kind=KINDS[act])
    assert labels(session, sought)[0] == change.label
    assert [one.label for one in session.history.page(10, None, sought).steps] == labels(
        session, sought
    )


def test_a_step_says_how_many_rows_it_changed(session: Session, items: list[int]) -> None:
    session.tagging.tag(items, code(session, "DIP.MEET"))
    assert session.history.steps(1)[0].rows == 3


def test_steps_are_found_by_name_and_by_words(session: Session, items: list[int]) -> None:
    session.who = "A. Reader"
    session.tagging.set_note(items[:1], "seen")
    session.who = "B. Writer"
    session.tagging.set_claim(items[1:2], "the mayor")
    session.rename("100% sure")
    assert session.history.people() == ("A. Reader", "B. Writer")
    assert labels(session, Sought(who="A. Reader")) == ["Note on item 1"]
    assert labels(session, Sought(words="ITEM claim")) == ["Claim of item 2"]
    assert labels(session, Sought(words="0% s")) == ["Title: 100% sure"]
    assert labels(session, Sought(words="_")) == []


def test_what_touched_a_day_is_found_also_where_it_is_gone(
    session: Session, items: list[int], diary: str
) -> None:
    session.articles.paste(diary.replace("3 May", "9 May"))
    session.tagging.set_note(items[1:2], "seen")
    session.tagging.add_place(items[:1], session.places.find("Baku")[0].id)
    sheet = session.articles.sheet(1)
    assert sheet is not None
    session.tagging.remove_mention(sheet.mentions[items[0]][0].id)
    session.cutting.join(items[0])
    session.cutting.join(items[0])
    assert labels(session, Sought(day=DAY)) == [
        "Join item 1 with the next", "Join item 1 with the next",
        "Take away: Place of item 1: Baku", "Place of item 1: Baku", "Note on item 2",
        "Paste the article of 3 May 2021",
    ]  # fmt: skip


def test_an_item_tells_how_it_came_to_be_what_it_is(session: Session, items: list[int]) -> None:
    session.tagging.tag(items[:1], code(session, "DIP.MEET"))
    session.tagging.set_note(items[1:2], "of another item")
    session.tagging.add_place(items[:1], session.places.find("Baku")[0].id)
    session.tagging.set_day(items[:1], date(2021, 5, 1))
    sheet = session.articles.sheet(1)
    assert sheet is not None
    session.tagging.remove_mention(sheet.mentions[items[0]][0].id)
    told = [(one.step.label, one.differing) for one in session.history.of_item(items[0])]
    place = "Baku (happened, P2)"
    assert told[:4] == [
        ("Take away: Place of item 1: Baku", (Differing(field="place", before=place, after=""),)),
        ("Day of item 1: 1 May 2021", (Differing(field="day", before="", after="2021-05-01"),)),
        ("Place of item 1: Baku", (Differing(field="place", before="", after=place),)),
        ("Tag item 1 DIP.MEET", (
            Differing(field="category", before="", after="DIP.MEET"),
            Differing(field="checked", before="", after="yes"),
        )),
    ]  # fmt: skip
    (pasted,) = told[4:]
    assert pasted[0] == "Paste the article of 3 May 2021"
    assert [one.field for one in pasted[1]] == ["cut"]
    assert pasted[1][0].after.startswith("The mayor of Baku met a")


def test_a_kind_that_is_rare_is_looked_for_in_pages(
    session: Session, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.store.steps.listing._LOOKED_THROUGH", 3)
    for number in range(7):
        session.tagging.set_note(items[:1], f"note {number}")
    found, before, pages = [], None, 0
    while True:
        page = session.history.page(10, before, Sought(kind=StepKind.ARTICLE))
        found += page.steps
        pages += 1
        if page.before is None:
            break
        before = page.before
    assert [one.label for one in found] == ["Paste the article of 3 May 2021"]
    assert pages > 2
