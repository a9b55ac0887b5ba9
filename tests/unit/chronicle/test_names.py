"""Names in any spelling or script meet in one key."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.chronicle.names import fold, fold_with_map


@pytest.mark.parametrize(
    "forms",
    [
        ("Shusha", "Şuşa", "ŞUŞA", "Шуша", "shusha"),
        ("Aghdam", "Ağdam", "AĞDAM"),
        ("Khojavand", "Xocavənd"),
        ("Gubadli", "Qubadlı"),
        ("Ganja", "Gəncə"),
        ("Agdam", "Агдам"),
        ("Hadrut", "Һадрут"),
        ("Shushi", "Շուշի", "Шуши"),
        ("Tbilisi", "თბილისი", "Тбилиси"),
        ("Lachin", "Laçın", "Лачин"),
        ("Jabrayil", "Cəbrayıl", "Джабрайил"),
        ("Saint-Denis", "saint denis", "Saint – Denis"),
        ("d'Ivoire", "d’Ivoire", "dIvoire"),
        ("Cafe", "Café", "Cafe\u0301"),
    ],
)
def test_forms_of_one_name_have_one_key(forms):
    assert len({fold(one) for one in forms}) == 1, [fold(one) for one in forms]


def test_other_names_have_other_keys():
    names = ["Shusha", "Shushi", "Aghdam", "Aghdara", "Barda", "Baku"]
    assert len({fold(one) for one in names}) == len(names)


@pytest.mark.parametrize("name", ["", "  ", "—", "'’", "\u0301"])
def test_what_is_no_name_has_no_key(name):
    assert fold(name) == ""


@given(st.text(max_size=30))
def test_a_key_is_words_one_blank_apart_and_folds_to_itself(name):
    key = fold(name)
    assert key == " ".join(key.split(" "))
    assert key == key.strip()
    assert key == key.lower()
    assert fold(key) == key


@given(st.text("Şuşa Шуша Շուշի дж ու’x-é\u0301ß👩 ", max_size=30))
def test_each_letter_of_a_key_tells_where_it_came_from(text):
    folded, origin = fold_with_map(text)
    assert len(folded) == len(origin)
    assert origin == sorted(origin)
    assert all(0 <= at < len(text) for at in origin)
    assert folded.strip() == fold(text)


@given(st.text(st.characters(max_codepoint=127)))
@example("Chcch'ch Q-x\t`")
def test_plain_letters_fold_like_any_others(name: str) -> None:
    """They take a shorter way."""
    assert fold(name) == fold_with_map(name)[0].strip()
