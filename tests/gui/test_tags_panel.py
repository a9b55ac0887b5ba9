"""The tags panel on a real archive: what its commands write and what it then shows."""

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import State
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.parts.words import Words
from editor.ui.tags.panel import TagsPanel
from editor.ui.tags.suggested_places import SuggestedPlaces
from tests.gui.items import go_to, item

TEXT = """Chronicle of 8 November 2020

1. Guns were heard near the river before noon.

2. An officer of rank was reported killed towards Khojavand.

3. A film of a village was released.

4. The list of lost machines was published again.

5. Two ministers spoke by telephone.
"""


@pytest.fixture
def panel(show, desk):
    made = show(TagsPanel(desk), 300, 728)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()
    return made


@pytest.fixture
def suggest(monkeypatch, session):
    """Makes the session suggest one category, with a runner-up, for every item."""

    def make(code, runner_up=None, places=()):
        session.suggesting._judged.clear()  # what the panel has asked for already
        first, second = session.codebook.by_code(code), session.codebook.by_code(runner_up or "")
        monkeypatch.setattr(
            "editor.suggesting.judge",
            lambda looked, learned: Suggestion(
                passage=looked.passage.id,
                category=first.id,
                reason="The words say so.",
                runner_up=second.id if second else None,
                places=places,
            ),
        )

    return make


def code(desk, number):
    category = desk.session.codebook.category(item(desk, number).category)
    return category.code if category else None


def test_the_head_names_the_item(desk, panel):
    go_to(desk, 2)
    assert panel.head.title.text() == "Item 2"
    assert panel.head.total.text() == f"of {len(desk.items)}"


def test_the_head_counts_several(desk, panel):
    go_to(desk, 1, 2, 3)
    assert panel.head.title.text() == "3 items"


def test_without_an_item_the_panel_says_what_can_be_done(desk, panel):
    desk.select(())
    assert panel.categories.isHidden()
    assert panel.places.isHidden()
    assert panel.lines.isHidden()
    assert panel.confirm() is False
    panel.exclude()
    panel.add_place()
    panel.edit_day()
    assert all(one.counts for one in desk.items)


def test_letter_and_digit_tag_confirm_and_go_on(desk, panel):
    go_to(desk, 1)
    assert panel.choose("f")
    assert panel.categories.chosen.code == "FIR"
    assert panel.tag_digit(1)
    assert code(desk, 1) == "FIR.SHEL"
    assert item(desk, 1).state is State.CHECKED
    assert desk.current == item(desk, 2).id


def test_letter_and_enter_tag_at_category_level(desk, panel):
    go_to(desk, 1)
    panel.choose("D")
    assert panel.confirm()
    assert code(desk, 1) == "DIP"


def test_the_current_category_is_shown_chosen_and_not_pending(desk, panel):
    go_to(desk, 1)
    panel.choose("D")
    panel.tag_digit(2)
    go_to(desk, 1)
    assert panel.categories.chosen.code == "DIP"
    assert not panel.categories.pending
    assert desk.current == item(desk, 1).id


def test_letters_and_digits_without_meaning_do_nothing(desk, panel):
    go_to(desk, 1)
    assert not panel.choose("Q")
    assert not panel.tag_digit(1)
    panel.choose("F")
    assert not panel.tag_digit(9)
    assert code(desk, 1) is None


def test_several_items_are_tagged_as_one_step(desk, panel):
    go_to(desk, 1, 3, 4)
    before = len(desk.session.history.steps())
    panel.choose("F")
    panel.tag_digit(1)
    assert [code(desk, one) for one in (1, 2, 3, 4)] == ["FIR.SHEL", None, "FIR.SHEL", "FIR.SHEL"]
    assert len(desk.session.history.steps()) == before + 1


def test_a_retired_category_is_not_offered(desk, panel):
    retired = desk.session.codebook.by_code("FIR")
    before = panel.categories.grid_model.rowCount()
    desk.session.codebook.retire(retired.id)
    go_to(desk, 1)
    assert not panel.choose("F")
    assert not panel.categories.grid_model.place_of(retired.id).isValid()
    assert panel.categories.grid_model.rowCount() <= before


def test_a_click_on_a_category_chooses_and_on_a_code_tags(qtbot, desk, panel):
    go_to(desk, 1)
    categories = panel.categories
    cell = categories.grid_model.place_of(desk.session.codebook.by_code("LOS").id)
    qtbot.mouseClick(
        categories.grid.viewport(),
        Qt.MouseButton.LeftButton,
        pos=categories.grid.visualRect(cell).center(),
    )
    assert categories.chosen.code == "LOS"
    row = categories.codes_model.index(3)
    qtbot.mouseClick(
        categories.codes.viewport(),
        Qt.MouseButton.LeftButton,
        pos=categories.codes.visualRect(row).center(),
    )
    assert code(desk, 1) == "LOS.LIST"


def test_keys_work_while_the_grid_has_the_focus(qtbot, desk, panel):
    go_to(desk, 1)
    qtbot.keyClick(panel.categories.grid, Qt.Key.Key_O)
    qtbot.keyClick(panel.categories.grid, Qt.Key.Key_2)
    assert code(desk, 1) == "OPS.CLSH"


def test_esc_in_a_list_gives_the_keys_back_to_the_page(qtbot, desk, panel):
    go_to(desk, 1)
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.categories.grid, Qt.Key.Key_Escape)


def test_a_category_says_what_it_means_where_there_is_room(qtbot, desk, panel):
    go_to(desk, 1)
    panel.resize(360, 1000)
    panel.choose("D")
    words = desk.session.codebook.by_code("DIP").definition
    shown = panel.categories.findChildren(Words)
    qtbot.waitUntil(lambda: any(one.isVisible() and words in one.text() for one in shown))


def test_a_category_is_found_by_words_and_taken_with_enter(qtbot, desk, panel):
    go_to(desk, 1)
    panel.find_category()
    field = panel.categories.field.edit
    qtbot.keyClicks(field, "telephone")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert code(desk, 1) is None
    panel.find_category()
    qtbot.keyClicks(field, "funeral")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert code(desk, 1) == "COM.FUNR"
    assert not panel.categories.field.is_open


def test_arrows_move_in_what_was_found(qtbot, desk, panel):
    go_to(desk, 1)
    panel.find_category()
    field = panel.categories.field.edit
    qtbot.keyClicks(field, "FIR")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    wanted = panel.categories.found_model.code(1).code
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert code(desk, 1) == wanted


def test_accepting_tags_and_goes_on(desk, panel, suggest):
    suggest("LOS.LEAD")
    go_to(desk, 2)
    assert panel.suggestion.suggestion is not None
    assert panel.categories.chosen.code == "LOS"
    assert panel.confirm()
    assert code(desk, 2) == "LOS.LEAD"
    assert item(desk, 2).checked
    assert desk.current == item(desk, 3).id


def test_a_suggested_place_is_kept_whatever_the_category(qtbot, desk, panel, suggest):
    place = desk.session.places.add("Zzupper", PlaceKind.TOWN)[1]
    start = item(desk, 2).start
    words = SuggestedPlace(
        place=place, start=start, end=start + 2, role=PlaceRole.WITHIN, precision=Precision.NEAR
    )
    suggest("LOS.LEAD", places=(words,))
    go_to(desk, 2)
    lines = panel.findChild(SuggestedPlaces)
    assert lines.accessibleName() == "Zzupper, within"
    qtbot.mouseClick(lines, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    kept = desk.sheet.mentions[item(desk, 2).id][0]
    assert (kept.place, kept.start, kept.role) == (place, start, PlaceRole.WITHIN)
    assert lines.isHidden()
    assert desk.current == item(desk, 2).id


def test_the_runner_up_is_taken(desk, panel, suggest):
    suggest("LOS.LEAD", "OPS.STRK")
    go_to(desk, 2)
    assert panel.take_runner_up()
    assert code(desk, 2) == "OPS.STRK"


def test_a_dismissed_suggestion_is_offered_no_more(desk, panel, suggest):
    suggest("LOS.LEAD")
    go_to(desk, 2)
    assert panel.dismiss()
    assert panel.suggestion.suggestion is None
    assert not panel.accept()
    go_to(desk, 3)
    assert panel.suggestion.suggestion is not None
    go_to(desk, 2)
    assert panel.suggestion.suggestion is None
    assert code(desk, 2) is None


def test_what_is_tagged_unseen_is_confirmed_with_enter(desk, panel, suggest):
    suggest("LOS.LEAD")
    desk.session.suggesting.accept_all(desk.sheet.article.id)
    go_to(desk, 2)
    assert item(desk, 2).state is State.TAGGED
    assert panel.confirm()
    assert item(desk, 2).state is State.CHECKED


def test_enter_on_an_open_item_says_that_a_category_is_missing(qtbot, desk, panel):
    go_to(desk, 2)
    panel.dismiss()
    with qtbot.waitSignal(desk.failed) as failed:
        assert not panel.confirm()
    assert "no category yet" in failed.args[0]


def test_excluding_asks_for_the_reason_and_is_taken_back(desk, panel):
    go_to(desk, 4)
    panel.exclude()
    assert item(desk, 4).why_not == "NE.BACK"
    assert panel.exclusion.isVisible()
    assert panel.categories.isHidden()
    assert panel.head.exclude.isChecked()
    assert panel.tag_digit(3)
    assert item(desk, 4).why_not == "NE.DUP"
    panel.exclude()
    assert item(desk, 4).counts
    assert panel.categories.isVisible()


def test_an_excluded_item_can_be_given_another_category_at_once(desk, panel):
    go_to(desk, 4)
    panel.exclude()
    assert panel.choose("L")
    assert panel.categories.isVisible()
    assert panel.tag_digit(4)
    assert code(desk, 4) == "LOS.LIST"


def test_taking_the_category_away_opens_the_item(desk, panel):
    go_to(desk, 1)
    panel.choose("F")
    panel.tag_digit(1)
    go_to(desk, 1)
    panel.clear()
    assert item(desk, 1).state is State.OPEN


@pytest.mark.parametrize(
    ("window", "factor", "width"),
    [(1920, 1.0, 360), (1280, 1.0, 300), (1280, 1.5, 414), (1024, 1.0, 300), (980, 1.0, 276)],
)
def test_the_width_suits_the_window(desk, panel, window, factor, width):
    desk.look.set_factor(factor)
    panel.fit_window(window)
    assert panel.width() == width


@pytest.mark.parametrize("factor", [0.75, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_wider_than_the_panel(qtbot, desk, panel, suggest, factor, theme):
    suggest("LOS.LEAD", "OPS.STRK")
    desk.look.set_theme(theme)
    desk.look.set_factor(factor)
    go_to(desk, 2)
    panel.fit_window(900)
    qtbot.waitUntil(lambda: panel.minimumSizeHint().width() <= panel.width())
    assert not panel.grab().isNull()


def test_a_low_panel_folds_its_lower_parts(desk, panel):
    go_to(desk, 1)
    assert panel.lines.summary.isHidden()
    panel.resize(300, 560)
    assert panel.lines.summary.isVisible()
    assert panel.lines.note.isHidden()
    panel.edit_note()
    assert panel.lines.note.isVisible()
    assert panel.lines.summary.isHidden()
