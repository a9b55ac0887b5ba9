"""How the tags panel shares its room: what is in sight at which size, and what is left out."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.tags.category_paint import fitting
from editor.ui.tags.panel import TagsPanel
from editor.ui.tags.suggested_places import SuggestedPlaces
from tests.gui.items import go_to

TEXT = """Chronicle of 8 November 2020

1. Guns were heard near the river before noon.

2. An officer of rank was reported killed towards the hills.

3. A film of a village was released.
"""

STRIP = 688  # the panel in a window of 1280x800 with a strip above


@pytest.fixture
def codes():
    """What is suggested for the items, one after the other and from the beginning again."""
    return ("LOS.LEAD",)


@pytest.fixture
def suggested(monkeypatch, session, codes):
    """Makes the session suggest a category, a runner-up and three places for every item."""
    keys = [one.id for one in session.articles.sheet(session.articles.newest()).items]
    by_code = session.codebook.by_code
    roles = PlaceRole.HAPPENED, PlaceRole.MENTIONED, PlaceRole.WITHIN
    names = "Zzupper", "Zzlower", "Zzmiddle District"
    found = [session.places.add(one, PlaceKind.TOWN)[1] for one in names]

    def places(start):
        for at, (place, role) in enumerate(zip(found, roles, strict=True)):
            yield SuggestedPlace(
                place=place,
                start=start + at,
                end=start + at + 2,
                role=role,
                precision=Precision.SETTLEMENT,
            )

    monkeypatch.setattr(
        "editor.suggesting.judge",
        lambda looked, learned: Suggestion(
            passage=looked.passage.id,
            category=by_code(codes[keys.index(looked.passage.id) % len(codes)]).id,
            reason="“officer” and “killed” speak for a leader who was reported killed.",
            runner_up=by_code("OPS.STRK").id,
            places=tuple(places(looked.passage.start)),
        ),
    )


@pytest.fixture
def panel(show, desk, suggested):
    made = show(TagsPanel(desk), 300, STRIP)
    go_to(desk, 2)
    return made


def letters(desk, most):
    every = desk.session.codebook.categories()
    for one in every:
        if one.parent is None and sum(sub.parent == one.id for sub in every) <= most:
            yield one.key


def settle():
    for _ in range(6):
        QCoreApplication.processEvents()


def test_every_category_is_in_sight_with_up_to_five_codes(qtbot, desk, panel):
    tried = 0
    for letter in letters(desk, 5):
        panel.choose(letter)
        settle()
        assert panel.categories.area.verticalScrollBar().maximum() == 0, letter
        tried += 1
    assert tried > 10


def test_what_is_chosen_moves_no_other_part(qtbot, desk, panel):
    tops = set()
    for letter in letters(desk, 9):
        panel.choose(letter)
        settle()
        tops.add((panel.categories.y(), panel.places.y(), panel.suggestion.height()))
    assert len(tops) == 1


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_every_category_is_in_sight_beside_the_places_of_a_confirmed_item(
    qtbot, desk, panel, number
):
    places = [desk.session.places.find(one, 1)[0].id for one in ("Zzup", "Zzlow", "Zzmid")]
    for place in places[:number]:
        desk.session.tagging.add_place([desk.items[1].id], place)
    panel.choose("L")
    panel.tag_digit(1)
    go_to(desk, 2)
    settle()
    assert panel.categories.area.verticalScrollBar().maximum() == 0
    assert panel.places.list.height() >= min(number, 2) * 40


@pytest.mark.parametrize("number", [0, 1, 2])
def test_every_category_is_in_sight_beside_a_suggestion_and_places(desk, panel, number):
    places = [desk.session.places.add(one, PlaceKind.TOWN)[1] for one in ("Zzleft", "Zzright")]
    for place in places[:number]:
        desk.session.tagging.add_place([desk.items[1].id], place)
    settle()
    assert panel.suggestion.suggestion is not None
    hidden = panel.categories.area.verticalScrollBar().maximum()
    assert hidden <= (panel.categories.area.step if number == 2 else 0)


@pytest.mark.parametrize("height", [440, 501, 528, 599])
@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_a_low_panel_scrolls_by_whole_rows_to_the_codes(qtbot, desk, panel, height, factor):
    desk.look.set_factor(factor)
    panel.resize(desk.look.px(300), desk.look.px(height))
    for letter in "LDO":
        panel.choose(letter)
        settle()
        area = panel.categories.area
        bar = area.verticalScrollBar()
        assert bar.value() % area.step == 0
        assert bar.maximum() % area.step == 0
        codes = panel.categories.codes
        top = codes.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        if area.viewport().height() >= codes.height() + 8:
            assert top + codes.height() <= area.viewport().height()


@pytest.mark.parametrize("width", [300, 360, 420])
@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 2.0])
def test_no_category_is_cut_short_at_common_widths(qtbot, desk, panel, width, factor):
    desk.look.set_factor(factor)
    panel.resize(desk.look.px(width), desk.look.px(STRIP))
    settle()
    categories = panel.categories
    metrics = desk.look.metrics(categories.cells.size)
    for one in categories.grid_model.categories:
        cell = categories.grid.visualRect(categories.grid_model.place_of(one.id))
        room = cell.width() - categories.cells.label
        shown = fitting(one.short_label, room, metrics)
        assert metrics.horizontalAdvance(shown) < room, one.short_label


@pytest.mark.parametrize("width", [276, 300, 420])
@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 2.0])
def test_the_runner_up_stands_beside_accept(qtbot, desk, panel, width, factor):
    desk.look.set_factor(factor)
    panel.resize(desk.look.px(width), desk.look.px(STRIP))
    card = panel.suggestion
    qtbot.waitUntil(lambda: card.width() == panel.width())
    settle()
    assert card.accept_button.geometry().center().y() == pytest.approx(
        card.other_button.geometry().center().y(), abs=1
    )
    assert card.accept_button.geometry().right() < card.other_button.geometry().left()
    assert card.accept_button.accessibleName() == "Accept and next"
    assert card.other_button.text() == "Or OPS.STRK"


def test_a_high_panel_shows_everything(qtbot, desk, panel):
    panel.resize(360, 1000)
    lines = panel.findChild(SuggestedPlaces)
    qtbot.waitUntil(lambda: lines.height() == 60)
    assert not panel.lines.note.isHidden()


def test_a_place_on_the_shared_line_is_kept_by_a_click(qtbot, desk, panel):
    panel.resize(300, 560)
    settle()
    lines = panel.findChild(SuggestedPlaces)
    qtbot.waitUntil(lambda: lines.height() == 20)
    right = QPoint(lines.width() // 3 + 20, 8)
    qtbot.mouseClick(lines, Qt.MouseButton.LeftButton, pos=right)
    kept = desk.sheet.mentions[desk.items[1].id]
    assert [one.role for one in kept] == [PlaceRole.MENTIONED]


def test_a_folded_panel_that_was_unfolded_stays_so(qtbot, desk, panel):
    place = desk.session.places.find("Zzup", 1)[0].id
    desk.session.tagging.add_place([desk.items[1].id], place)
    panel.resize(300, 560)
    assert panel.places.list.isHidden()
    panel.places.unfold()
    panel.refresh()
    assert panel.places.list.isVisible()
    panel.places.unfold()
    assert panel.places.list.isHidden()


def test_esc_on_a_button_gives_the_keys_back_to_the_page(qtbot, panel):
    for button in (panel.head.exclude, panel.suggestion.accept_button):
        with qtbot.waitSignal(panel.left):
            qtbot.keyClick(button, Qt.Key.Key_Escape)


def test_tab_comes_to_what_is_chosen(desk, panel):
    panel.choose("F")
    assert panel.categories.grid.currentIndex().data() == "Shelling, ceasefire"
    go_to(desk, 3)
    go_to(desk, 2)
    assert panel.categories.grid.currentIndex().data() == "Military losses"
    assert panel.categories.codes.currentIndex().row() == 1


def test_down_in_the_empty_field_leads_to_the_places(qtbot, desk, panel):
    place = desk.session.places.find("Zzup", 1)[0].id
    desk.session.tagging.add_place([desk.items[1].id], place)
    panel.resize(300, 560)
    panel.add_place()
    qtbot.keyClick(panel.places.field, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.places.list.hasFocus)
    qtbot.keyClick(panel.places.list, Qt.Key.Key_Delete)
    assert not desk.sheet.mentions.get(desk.items[1].id)


@pytest.mark.parametrize("codes", [("LOS.LEAD", "FIR.SHEL", "DIP.MEET")])
def test_several_items_take_each_its_own_suggestion(desk, panel):
    go_to(desk, 1, 2)
    assert panel.suggestion.reason == "Each item takes its own: FIR.SHEL, LOS.LEAD."
    assert panel.suggestion.accept_button.text() == "Accept for 2"
    assert panel.accept()
    codes = [desk.session.codebook.category(one.category).code for one in desk.items[:2]]
    assert codes == ["LOS.LEAD", "FIR.SHEL"]


def test_accepting_for_several_leaves_what_was_tagged_by_hand(desk, panel):
    go_to(desk, 1)
    panel.choose("D")
    panel.tag_digit(1)
    go_to(desk, 1, 2)
    assert panel.accept()
    codes = [desk.session.codebook.category(one.category).code for one in desk.items[:2]]
    assert codes[0].startswith("DIP.")
    assert codes[1] == "LOS.LEAD"


def test_dismissing_for_several_dismisses_all_of_them(desk, panel):
    go_to(desk, 1, 2)
    panel.dismiss()
    for number in (1, 2):
        go_to(desk, number)
        assert panel.suggestion.suggestion is None
    go_to(desk, 3)
    assert panel.suggestion.suggestion is not None


def test_an_archive_that_can_only_be_read_says_so_and_offers_nothing(desk, panel, monkeypatch):
    monkeypatch.setattr(type(desk.session), "writable", False)
    panel.refresh()
    assert panel.locked.isVisible()
    assert "can only be read" in panel.locked.text()
    assert not panel.categories.isEnabled()
    assert not panel.places.field.isEnabled()
    assert not panel.head.exclude.isEnabled()
    assert panel.suggestion.suggestion is None
    assert panel.suggestion.accept_button.isHidden()
