"""What confirmed items teach: exact, taken back without a trace, and only in their language."""

from hypothesis import given
from hypothesis import strategies as st

from editor.suggesting.learning import Learned, Lesson
from editor.suggesting.learning.bayes import Bayes
from editor.suggesting.learning.features import features
from editor.suggesting.learning.record import Guess, Record, degree_of
from tests.unit.suggesting.conftest import category

CATEGORIES = {
    1: category(1, "FIR", "Fire"),
    2: category(2, "FIR.A", "Shells", (), 1),
    5: category(5, "X", "Own"),
}
WORDS = ["ferry", "lamp", "bridge", "harbour", "school", "mail"]


def lesson(passage: int, words: str, of: int, language: str = "en", **more: object) -> Lesson:
    return Lesson(
        passage=passage, language=language, features=features(words, language),
        signs={2: 5.0} if "fire" in words else {}, category=of, **more,
    )  # fmt: skip


lessons = st.lists(
    st.builds(
        lesson,
        st.integers(1, 6),
        st.lists(st.sampled_from([*WORDS, "fire"]), max_size=5).map(" ".join),
        st.sampled_from(sorted(CATEGORIES)),
        st.sampled_from(["en", "az"]),
        printed=st.sampled_from(["", "the pilots"]),
        claim_by=st.sampled_from(["", "Pilots"]),
    ),
    max_size=12,
)


@given(before=lessons, after=lessons)
def test_what_is_taken_back_leaves_no_trace(before: list[Lesson], after: list[Lesson]) -> None:
    learned, other = Learned(), Learned()
    for one in before:
        learned.teach(one, CATEGORIES)
        other.teach(one, CATEGORIES)
    known = set(learned.lessons)
    new = [one for one in after if one.passage not in known]
    for one in new:
        learned.teach(one, CATEGORIES)
    for one in reversed(new):
        learned.forget(one.passage)
    assert learned == other


@given(taught=lessons)
def test_the_same_items_in_the_same_order_teach_the_same(taught: list[Lesson]) -> None:
    one, other = Learned(), Learned()
    for each in taught:
        one.teach(each, CATEGORIES)
        other.teach(each, CATEGORIES)
    asked = features("ferry fire", "en")
    assert one.rank("en", asked, {}, CATEGORIES) == other.rank("en", asked, {}, CATEGORIES)


def taught(number: int, language: str = "en") -> Learned:
    learned = Learned()
    for at in range(number):
        of, words = ((5, f"the lamp of pier {at} was lit"), (2, f"shells fell near {at}"))[at % 2]
        learned.teach(lesson(at, words, of, language), CATEGORIES)
    return learned


def best(learned: Learned, words: str, language: str = "en") -> int | None:
    ranking = learned.rank(language, features(words, language), {}, CATEGORIES)
    return ranking.order[0].category if ranking.order else None


def test_words_that_were_confirmed_so_are_suggested_so() -> None:
    assert best(Learned(), "the lamp was lit") is None
    assert best(taught(12), "the lamp was lit") == 5
    assert best(taught(12), "shells fell") == 2


def test_what_was_learned_in_one_language_says_nothing_in_another() -> None:
    in_english = taught(12)
    bare = in_english.bayes.shares(features("zzz", "az"))
    assert in_english.bayes.shares(features("the lamp was lit", "az")) == bare
    assert in_english.record.weights("az") == Record().weights("az")


def test_what_is_learned_weighs_more_the_oftener_it_was_right() -> None:
    signs, learned = taught(40).record.weights("en")
    before = Record().weights("en")
    assert signs + learned == 2
    assert learned > before[1]


def test_an_archive_that_proves_suggestions_wrong_trusts_them_less() -> None:
    record = Record()
    before = record.chances()
    for _ in range(30):
        record.add(Guess(language="en", degree=4, right=False, by_signs=False, learned=None))
    assert record.chances()[4] < before[4]
    assert list(record.chances()) == sorted(record.chances())


def test_more_evidence_is_a_higher_degree() -> None:
    assert [degree_of(one) for one in (0.0, 0.5, 0.8, 0.9, 0.96, 0.99, 1.0)] == [
        0,
        0,
        1,
        2,
        3,
        4,
        4,
    ]


def test_like_it_counts_what_the_signs_took_for_the_same() -> None:
    learned = Learned()
    for at in range(5):
        learned.teach(lesson(at, "fire", 2 if at else 5), CATEGORIES)
    assert learned.like_it("en", 2, 2) == (4, 5)
    assert learned.like_it("az", 2, 2) == (0, 0)


def test_who_claims_it_is_said_as_the_archive_says_it() -> None:
    learned = Learned()
    learned.teach(lesson(1, "a", 5, printed="the pilots", claim_by="Pilots"), CATEGORIES)
    assert learned.claim("the pilots") == "Pilots"
    assert learned.claim("the mayor") == "the mayor"


def test_bayes_knows_nothing_before_it_is_taught() -> None:
    bayes: Bayes[int] = Bayes()
    assert bayes.shares(["a"]) == {}
    bayes.add(["a", "b"], 1)
    assert bayes.shares(["a"]) == {1: 1.0}
    bayes.add(["a", "b"], 1, -1)
    assert bayes == Bayes()
