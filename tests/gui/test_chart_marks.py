"""What is drawn where: no gap as a zero, no zero as a gap, every number as high as it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from editor.chronicle.day import Coverage
from editor.ui.look.look import Look
from editor.ui.review.chart.drawing import selected_blocks
from editor.ui.review.chart.head import pieces
from editor.ui.review.chart.key import key_rows
from editor.ui.review.chart.marks import bar_box, marks_of
from editor.ui.review.chart.sheet import ChartSheet
from editor.ui.review.chart.strokes import Strokes
from editor.ui.review.chart.words import column_words
from editor.ui.review.figures.bars import bars_of
from editor.ui.review.figures.segments import GROUP_PATTERNS
from tests.gui.chart_days import CATEGORIES, GROUPS, bars, counted, day


@pytest.fixture
def sheet(show):
    return show(ChartSheet(Look()), 992, 330)


def marks(sheet, shown_bars, selected=None):
    sheet.show_bars(shown_bars, selected)
    shown = sheet.shown
    return marks_of(shown.in_sight, sheet.plot.scale, sheet.look.px, shown.selected)


def test_a_gap_has_a_mark_and_neither_bar_nor_zero(sheet):
    found = marks(sheet, bars(10, {4: None, 5: None}))
    x = sheet.plot.scale.x

    assert [(gap.first, gap.last, gap.coverage) for gap in found.gaps] == [
        (day(4), day(5), Coverage.NOT_COVERED)
    ]
    assert found.zeros == ()
    between = (x(day(4).toordinal()), x(day(5).toordinal()))
    assert not [
        block for block in found.blocks for at in between
        if block.box.left() <= at <= block.box.right()
    ]  # fmt: skip


def test_a_covered_day_with_nothing_is_a_zero_and_no_gap(sheet):
    found = marks(sheet, bars(10, {4: 0}))

    assert found.gaps == ()
    assert [round(at.x()) for at in found.zeros] == [round(sheet.plot.scale.x(day(4).toordinal()))]


def test_days_without_an_issue_and_days_partly_covered_have_their_own_marks(sheet):
    found = marks(sheet, bars(10, {7: 0}, partial={2}, none_issued={7}))

    assert [(gap.first, gap.coverage) for gap in found.gaps] == [(day(7), Coverage.NONE_ISSUED)]
    assert len(found.caps) == 1
    highest = min(block.box.top() for block in found.blocks if _over(block.box, found.caps[0]))
    assert found.caps[0].bottom() < highest


def _over(box: QRectF, other: QRectF) -> bool:
    return box.left() == other.left()


def test_bars_are_as_high_as_their_numbers_and_segments_one_pixel_apart(sheet):
    found = marks(sheet, bars(5, {2: 8}))
    scale = sheet.plot.scale
    column = sheet.shown.columns[2]
    stack = [block for block in found.blocks if block.box.left() == bar_box(column, scale,
             sheet.look.px).left()]  # fmt: skip

    assert [block.number for block in stack] == [4, 4]
    assert stack[0].box.bottom() == scale.base
    assert stack[0].box.top() == round(scale.y(4))
    assert stack[1].box.bottom() == stack[0].box.top() - 1
    assert stack[1].box.top() == round(scale.y(8))


def test_bars_take_two_thirds_of_their_day(sheet):
    found = marks(sheet, bars(45))
    widths = {block.box.width() for block in found.blocks}

    assert all(abs(width - 0.68 * sheet.plot.scale.day) <= 1 for width in widths)


def test_the_numbers_drawn_are_those_counted(sheet):
    shown = bars(45, {3: 11, 7: None, 9: 0}, partial={4})
    found = marks(sheet, shown)

    assert sum(block.number for block in found.blocks) == shown.total


def test_weeks_and_months_hold_the_same_total_as_their_days(sheet):
    for days in (1000, 4000):
        shown = bars(days, {3: 11, 7: None, 9: 0})
        found = marks(sheet, shown)

        assert sum(block.number for block in found.blocks) == shown.total


def test_a_week_with_a_day_missing_is_marked_as_too_low(sheet):
    found = marks(sheet, bars(1001, {17: None}))

    assert len(found.caps) == 1
    assert found.gaps == ()
    assert "weeks with days missing 1" in [piece.words for piece in pieces(sheet.shown)]


def test_the_selected_bar_and_the_highest_other_carry_their_number(sheet):
    found = marks(sheet, bars(10, {2: 9, 5: 1}), (day(5), day(5)))

    assert [one.number for one in found.sums] == [1, 9]
    assert found.selected.center().x() == pytest.approx(
        sheet.plot.scale.x(day(5).toordinal()), abs=1
    )


def test_only_what_is_in_sight_is_drawn(sheet):
    sheet.show_bars(bars(300), None)
    sheet.see(sheet.shown.sight.of(day(100).toordinal(), day(109).toordinal()))
    found = marks_of(sheet.shown.in_sight, sheet.plot.scale, sheet.look.px)

    assert len(found.blocks) == 20


def test_what_other_days_tell_stands_hollow_in_the_gap(sheet):
    counts = counted({(day(1), 10): 2, (day(0), 10): 3}, {day(0): Coverage.COVERED})
    found = marks(sheet, bars_of(counts, GROUPS, CATEGORIES, None, by="group"))

    assert [(block.number, block.elsewhere) for block in found.blocks] == [(3, False), (2, True)]
    assert found.gaps[0].first == day(1)
    assert "told by other days 2" in [piece.words for piece in pieces(sheet.shown)]


def test_every_mark_is_counted_in_the_head(sheet):
    numbers = {2: None, 3: None, 5: 0, 8: 0}
    sheet.show_bars(bars(10, numbers, partial={6}, none_issued={8}), None)

    assert [piece.words for piece in pieces(sheet.shown)] == [
        "22 February to 3 March 2021", "10 days, 7 covered", "not covered 2", "none issued 1",
        "partly covered 1", "nothing counted 1",
    ]  # fmt: skip


def test_what_has_no_place_on_the_chart_is_said_in_the_head(sheet):
    counts = counted({(None, 10): 3, (day(0), 10): 1, (day(8), 10): 2},
                     {day(0): Coverage.COVERED})  # fmt: skip
    sheet.show_bars(bars_of(counts, GROUPS, CATEGORIES, (day(0), day(1)), by="group"), None)
    words = [piece.words for piece in pieces(sheet.shown)]

    assert "3 undated, not on the chart" in words
    assert "2 outside these days" in words


def test_leaders_start_at_the_segments_of_the_selected_bar(sheet):
    found = marks(sheet, bars(10, {5: 6}), (day(5), day(5)))
    leads = selected_blocks(found, sheet.shown)

    assert [segment for segment, _, _ in leads] == [0, 1]
    assert leads[0][1] > leads[1][1]
    assert selected_blocks(found, replace(sheet.shown, selected=(day(5), day(6)))) == []


def test_the_key_names_the_selected_segments_with_their_numbers(sheet):
    sheet.show_bars(bars(10, {5: 7}), (day(5), day(5)))
    rows = key_rows(sheet.shown, 8, {})

    assert [(row.words, row.number) for row in rows] == [("Rivers", 3), ("Roads", 4)]


def test_a_key_without_room_adds_the_smallest_up(sheet):
    sheet.show_bars(bars(10, {5: 7}), None)
    rows = key_rows(sheet.shown, 1, {})

    assert [row.number for row in rows] == [sheet.shown.bars.shown]


def test_a_bar_says_day_number_and_segments(sheet):
    sheet.show_bars(bars(10, {5: 7, 6: None, 7: 0}, partial={5}), None)
    columns, shown = sheet.shown.columns, sheet.shown.bars

    assert column_words(shown, columns[5]).split("\n") == [
        "Saturday 27 February 2021", "7, partly covered", "3  Rivers", "4  Roads",
    ]  # fmt: skip
    assert column_words(shown, columns[6]).split("\n")[1:] == ["Not covered"]
    assert column_words(shown, columns[7]).split("\n")[1:] == ["Nothing counted"]


def colours(segment, *, patterns: bool) -> set[str]:
    look = Look()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    Strokes(painter, look, patterns=patterns).segment(QRectF(0, 0, 40, 40), segment)
    painter.end()
    return {QColor(image.pixel(x, y)).name() for x in range(40) for y in range(40)}


def test_patterns_are_drawn_on_request_and_keep_the_colour(qapp):
    segment = bars(1).segments[1]
    plain, patterned = colours(segment, patterns=False), colours(segment, patterns=True)

    assert len(plain) == 1
    assert plain < patterned


def test_switching_patterns_on_changes_the_bars_in_sight(sheet):
    sheet.show_bars(bars(10), None)
    plain = sheet.grab().toImage()
    sheet.set_patterns(True)

    assert sheet.grab().toImage() != plain
    assert sheet.shown.patterns


@pytest.mark.parametrize("name", ["", "Solid", "NoSuch"])
def test_a_plain_pattern_leaves_the_colour(qapp, name):
    segment = replace(bars(1).segments[0], pattern=name)

    assert colours(segment, patterns=True) == colours(segment, patterns=False)


@pytest.mark.parametrize("name", [*GROUP_PATTERNS[1:], "Dense5", "Dense6"])
def test_every_pattern_of_the_codebook_leaves_colour_in_sight(qapp, name):
    segment = replace(bars(1).segments[0], pattern=name)

    assert colours(segment, patterns=False) < colours(segment, patterns=True)
