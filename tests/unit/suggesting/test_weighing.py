"""Which category words speak for: signs, where they stand, and in which language."""

import pytest

from editor.session import Session
from editor.suggesting.signs.table import ORDER, signs_for
from editor.suggesting.weighing import small_letters, weigh


def best(session: Session, words: str) -> str:
    found = weigh(words, session.codebook.categories())
    return found[0].category.code if found else ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The mayor met the envoys of the islands; two boats were reported sunk.", "DIP.MEET"),
        ("The harbour was shelled. The council called for talks.", "FIR.SHEL"),
        ("The ministers held talks after the harbour was shelled.", "DIP.TALK"),
        ("Shells fell on the mill, killing two and injuring a child.", "CIV.KILL"),
        ("The coast guard said 40 vehicles had been destroyed since 3 March.", "LOS.LIST"),
        ("The village of Alder remains under the control of the guard.", "TER.HOLD"),
        ("The ministry called the report untrue.", "STM.DENY"),
    ],
)
def test_the_leading_act_gives_the_code(session: Session, words: str, code: str) -> None:
    assert best(session, words) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Президент поздравил рыбаков.", "PUB.CONG"),
        ("Порт подвергся обстрелу.", "FIR.SHEL"),
        ("Мэр принял делегацию островов.", "DIP.MEET"),
        ("Mer balıqçıları təbrik edib.", "PUB.CONG"),
        ("Liman atəşə tutulub.", "FIR.SHEL"),
        ("Kanal merdən müsahibə götürüb.", "STM.INTV"),
    ],
)
def test_other_languages_have_signs_too(session: Session, words: str, code: str) -> None:
    assert best(session, words) == code


def test_a_sign_does_not_reach_over_the_end_of_a_sentence(session: Session) -> None:
    assert best(session, "A film was made. The village slept.") != "MED.PLAC"


def test_two_signs_of_one_category_are_hardly_more_than_one(session: Session) -> None:
    categories = session.codebook.categories()
    once = weigh("The mayor phoned.", categories)[0].weight
    twice = weigh("The mayor phoned, sent a letter.", categories)[0].weight
    assert twice < 1.6 * once


def test_every_sign_is_for_a_code_of_the_default_codebook(session: Session) -> None:
    codes = {one.code for one in session.codebook.categories()}
    for words in ("harbour", "порт"):
        assert {code for code, _, _ in signs_for(words)} <= codes
    assert {code.split(".")[0] for code in codes} == set(ORDER)


def test_small_letters_stand_where_the_letters_stood() -> None:
    assert small_letters("İZMİR Shusha") == "İzmİr shusha"
    assert len(small_letters("İİ\u00df")) == 3
