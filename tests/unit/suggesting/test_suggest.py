"""A passage to a suggestion with its reason."""

import csv
from pathlib import Path

import pytest

from editor.chronicle.passage import Passage, Role
from editor.chronicle.suggestion import Suggestion
from editor.chronicle.vocabulary import Category, Place
from editor.session import Session
from editor.suggesting import Gazetteer, Vocabulary, suggest
from editor.suggesting.attribution import claim_by
from tests.conftest import TEXTS


def ask(text: str, categories: list[Category], places: list[Place] | None = None) -> Suggestion:
    passage = Passage(id=1, uid="1", article=1, start=2, end=len(text), role=Role.ITEM)
    return suggest(text, passage, Vocabulary.of(categories, Gazetteer.build(places or [])))


def test_a_cue_of_the_codebook_speaks_for_its_category(categories: list[Category]) -> None:
    text = "- The lighthouse was painted."
    found = ask(text, categories)
    assert found.category == 5
    assert [text[start:end] for start, end in found.evidence] == ["lighthouse"]
    assert found.reason == "“lighthouse” speaks for own."


def test_the_sub_category_is_suggested_with_what_speaks_for_its_category(
    categories: list[Category],
) -> None:
    found = ask("- The town came under fire; shelling went on.", categories)
    assert found.category == 2


def test_two_signs_are_named_and_the_next_likely_is_kept(categories: list[Category]) -> None:
    found = ask("- A ferry passed the lighthouse during the talks.", categories)
    assert found.category in (3, 5)
    assert {found.category, found.runner_up} == {3, 5}


def test_where_nothing_speaks_nothing_is_suggested(
    categories: list[Category], places: list[Place]
) -> None:
    found = ask("- It rained in Tsakuri.", categories, places)
    assert (found.category, found.runner_up, found.evidence) == (None, None, ())
    assert found.reason == "Nothing in these words speaks for one category."
    assert [one.place for one in found.places] == [7]


def test_signs_are_seen_across_the_end_of_a_line(categories: list[Category]) -> None:
    found = ask("- The old town came\nunder fire at night.", categories)
    assert found.category == 2


def test_words_outside_the_passage_do_not_count(categories: list[Category]) -> None:
    text = "ferry. It rained."
    passage = Passage(id=1, uid="1", article=1, start=7, end=len(text), role=Role.ITEM)
    vocabulary = Vocabulary.of(categories, Gazetteer.build([]))
    assert suggest(text, passage, vocabulary).category is None


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The Harbour Authority said the lane was open.", "The Harbour Authority"),
        ("The lane, according to the pilots, was open.", "the pilots"),
        ("Coast Wire reported rain.", "Coast Wire"),
        ("The lane was open, the harbour pilots said.", "the harbour pilots"),
        ("Rain fell, snow followed, Coast Wire reports.", "Coast Wire"),
        ("It rained all day.", ""),
        ("two boats were said to be late.", ""),
    ],
)
def test_who_is_said_to_say_so(words: str, who: str) -> None:
    assert claim_by(words) == who


def test_the_twin_is_suggested_as_it_is_tagged(session: Session, twin: str) -> None:
    with (TEXTS / "twin-2021-03-14.golden.csv").open(encoding="utf-8", newline="") as file:
        golden = list(csv.DictReader(file))
    codes = {int(row["item_no"]): row["category"] for row in golden}
    pasted = session.articles.paste(twin)
    sheet = session.articles.sheet(pasted.article)
    assert sheet is not None
    right = 0
    for number, item in enumerate(sheet.items, 1):
        found = session.suggesting.of(item.id)
        assert found is not None
        category = session.codebook.category(found.category)
        right += category is not None and category.code == codes[number]
    assert right >= 15, f"{right} of {len(sheet.items)}"


ROLES = {"site": "happened", "target": "happened", "axis": "happened", "control": "happened",
         "topic": "mentioned", "depicted": "mentioned", "container": "within"}  # fmt: skip


def test_the_real_article_is_suggested_as_it_is_tagged(session: Session, shared: Path) -> None:
    seed = shared / "seed"
    with (seed / "golden_items.csv").open(encoding="utf-8") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    with (seed / "golden_places.csv").open(encoding="utf-8") as file:
        places = {
            (int(row["start"]), int(row["end"]), ROLES[row["role"]], row["precision"])
            for row in csv.DictReader(file)
        }
    pasted = session.importing.open_file(seed / "chronicle-2020-11-08.txt")
    found = session.suggesting.of_article(pasted.article)
    categories = [session.codebook.category(one.category) for one in found.values()]
    assert [one.code if one else "" for one in categories] == codes
    suggested = {
        (one.start, one.end, one.role.value, one.precision.value)
        for each in found.values()
        for one in each.places
    }
    assert {one[:3] for one in suggested} == {one[:3] for one in places}
    assert len(suggested & places) >= len(places) - 1
