"""The real day by suggestion: every act is counted, and the tags are those of the golden day."""

from PySide6.QtCore import Qt

from editor import app
from editor.chronicle.mention import Precision
from editor.chronicle.passage import State
from editor.ui.terms import precision_in_words
from tests.end_to_end.golden import of_shared
from tests.end_to_end.hand import Hand

MOST = 25


class CountingHand(Hand):
    """Counts what the hand does: a paste, a key, a click, a choice in a menu."""

    acts = 0

    def key(self, *which):
        self.acts += 1
        super().key(*which)

    def click_item(self, number):
        self.acts += 1
        super().click_item(number)

    def correct(self, mention, about, words):
        """A click that opens the menu, and the choice."""
        self.acts += 2
        self._choose_in_menu(mention, about, words)


def tags_of(desk):
    """What stands in the archive, as the golden tables have it."""
    found = {}
    for number, item in enumerate(desk.items, 1):
        category = desk.session.codebook.category(item.category)
        places = {
            (one.start, one.end, one.role.value, one.precision.value)
            for one in desk.sheet.mentions.get(item.id, ())
        }
        code = category.code if category else ""
        found[number] = (code, item.counts, item.checked, places)
    return found


def wanted(golden):
    return {
        one.number: (
            one.category, one.counts, True,
            {(each.start, each.end, each.role, each.precision) for each in one.places},
        )
        for one in golden
    }  # fmt: skip


def test_the_real_day_takes_few_acts_in_a_fresh_archive(qtbot, qapp, tmp_path, shared):
    text = (shared / "seed" / "chronicle-2020-11-08.txt").read_text("utf-8")
    golden = wanted(of_shared(shared / "seed"))
    window = app.build(tmp_path / "day.chronicle")
    hand = CountingHand(qtbot, window)
    hand.paste(text)
    hand.page.setFocus()
    while hand.acts < MOST and any(one.state is State.OPEN for one in hand.desk.items):
        hand.key(Qt.Key.Key_Return)
    for number, found in tags_of(hand.desk).items():
        right = {one[:3]: one[3] for one in golden[number][3]}
        for start, end, role, precision in found[3]:
            exact = right[start, end, role]
            if precision != exact:
                hand.click_item(number)
                mentions = hand.desk.sheet.mentions[hand.desk.current]
                mention = next(one for one in mentions if one.start == start)
                hand.correct(mention, "precision", precision_in_words(Precision(exact)))
    assert tags_of(hand.desk) == golden
    assert hand.acts <= MOST, hand.acts
    window.close()
    window.deleteLater()
