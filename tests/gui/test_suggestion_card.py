"""How sure a suggestion is, and accepting together what is sure enough."""

import pytest
from PySide6.QtCore import Qt

from editor.chronicle.passage import State
from editor.chronicle.suggestion import DEFAULT_TRUST, SuggestedCategory, Suggestion
from editor.ui.settings import TRUST
from editor.ui.tags.panel import TagsPanel
from editor.ui.tags.suggestion_chance import chance_in_words
from editor.ui.window.annotate import AnnotateView

TEXT = """Diary: 3 May 2021

- The lamp was painted.
- The ferry was late.
- The bridge was closed.
"""
CHANCES = (0.95, 0.82, 0.4)


@pytest.fixture
def panel(show, desk, monkeypatch):
    keys = [one.id for one in desk.items]
    first, second, third = (
        desk.session.codebook.by_code(one).id for one in ("OTH.EVNT", "INF.BLDG", "SOC.SUPP")
    )
    monkeypatch.setattr(
        "editor.suggesting.judge",
        lambda looked, learned: Suggestion(
            passage=looked.passage.id,
            category=first,
            reason="The words say so.",
            chance=CHANCES[keys.index(looked.passage.id)],
            runner_up=second,
            ranked=tuple(
                SuggestedCategory(category=one, share=0.3, reason=f"Reason {at}.")
                for at, one in enumerate((first, second, third), 1)
            ),
            remarks=("The words name 2 May 2021.",),
        ),
    )
    made = show(TagsPanel(desk), 300, 800)
    desk.select([keys[0]])
    return made


def states(desk):
    return [one.state for one in desk.items]


def test_the_chance_is_said_and_drawn(desk, panel):
    card = panel.suggestion
    assert card.together.chance.isVisible()
    assert card.together.chance.said == "Nearly certain, 9 of 10"
    desk.select([desk.items[2].id])
    assert card.together.chance.said == "A guess, 4 of 10"
    assert card.reason == "The words say so. The words name 2 May 2021."


def test_what_else_might_fit_is_said_with_its_reasons(panel):
    lines = panel.suggestion.other_button.toolTip().split("\n")
    assert lines[0].startswith("INF.BLDG, ")
    assert [line.rsplit(". ", 1)[1] for line in lines] == ["Reason 2.", "Reason 3."]


def test_what_is_sure_enough_is_accepted_together_and_stays_to_be_confirmed(qtbot, desk, panel):
    together = panel.suggestion.together
    assert desk.trust == DEFAULT_TRUST
    assert together.accept_button.text() == "Accept 2"
    qtbot.mouseClick(together.accept_button, Qt.MouseButton.LeftButton)
    assert states(desk) == [State.TAGGED, State.TAGGED, State.OPEN]
    desk.session.history.undo()
    assert states(desk) == [State.OPEN] * 3


def test_the_trust_is_chosen_where_it_is_said(desk, panel):
    together = panel.suggestion.together
    menu = together.menu()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["80 % and more"]
    next(one for one in menu.actions() if one.text().startswith("90")).trigger()
    menu.close()
    assert desk.trust == 90
    assert together.trust_button.text() == "from 90 %"
    assert together.accept_button.text() == "Accept 1"
    desk.set_trust(50)
    assert together.accept_button.text() == "Accept 2"


def test_where_none_is_sure_enough_the_button_says_so(desk, panel):
    desk.session.suggesting.accept([one.id for one in desk.items[:2]])
    desk.select([desk.items[2].id])
    assert not panel.suggestion.together.accept_button.isEnabled()
    assert panel.suggestion.together.accept_button.text() == "Accept 0"


def test_the_trust_is_kept_for_the_next_time(qtbot, desk, settings):
    view = AnnotateView(desk, settings)
    qtbot.addWidget(view)
    desk.set_trust(70)
    assert settings.get(TRUST) == 70
    desk.trust = DEFAULT_TRUST
    again = AnnotateView(desk, settings)
    qtbot.addWidget(again)
    assert desk.trust == 70


@pytest.mark.parametrize(
    ("chance", "words"),
    [(0.99, "Nearly certain, 10 of 10"), (0.8, "Likely, 8 of 10"),
     (0.55, "Rather likely, 6 of 10"), (0.3, "A guess, 3 of 10")],
)  # fmt: skip
def test_a_chance_in_words(chance, words):
    assert chance_in_words(chance) == words
