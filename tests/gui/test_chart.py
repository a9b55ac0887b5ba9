"""The chart under mouse and keys: what is pointed at is the day that is told."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from editor.ui.review.chart.chart import Chart
from editor.ui.review.figures.columns import Unit
from tests.gui.chart_days import bars, day

LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def chart(show, desk):
    return show(Chart(desk), 992, 330)


@pytest.fixture
def told(chart):
    """Every selection the chart has told of."""
    spans = []
    chart.span_selected.connect(lambda first, last: spans.append((first, last)))
    return spans


def surface(chart):
    return chart.plot.widget.viewport()


def click(chart, one: date, *, up: int = 0) -> None:
    QTest.mouseClick(surface(chart), LEFT, NONE, chart.position_of(one) - QPoint(0, up))


def drag(chart, button, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(surface(chart), button, NONE, start)
    QTest.mouseMove(surface(chart), (start + end) / 2)
    QTest.mouseMove(surface(chart), end)
    QTest.mouseRelease(surface(chart), button, NONE, end)


@pytest.mark.parametrize("size", [(992, 330), (1600, 420), (480, 220)])
@pytest.mark.parametrize("factor", [0.75, 1.0, 1.5, 2.0])
def test_a_click_tells_the_day_that_stands_there(chart, told, size, factor):
    chart.look.set_factor(factor)
    chart.resize(*size)
    chart.show_bars(bars(30), None)
    for at in (0, 1, 14, 28, 29):
        click(chart, day(at))

    assert told == [(day(at), day(at)) for at in (0, 1, 14, 28, 29)]


def test_a_day_can_be_clicked_high_above_its_bar(chart, told):
    chart.show_bars(bars(30, {3: None}), None)
    click(chart, day(3), up=150)

    assert told == [(day(3), day(3))]


@pytest.mark.parametrize(("start", "end"), [(4, 11), (11, 4)])
def test_a_drag_tells_the_days_from_one_to_the_other(chart, told, start, end):
    chart.show_bars(bars(30), None)
    drag(chart, LEFT, chart.position_of(day(start)), chart.position_of(day(end)))

    assert told == [(day(4), day(11))]
    assert chart.selected == (day(4), day(11))


def test_shift_goes_on_from_where_a_drag_ended(chart, told):
    chart.show_bars(bars(30), None)
    drag(chart, LEFT, chart.position_of(day(11)), chart.position_of(day(4)))
    press(chart, Qt.Key.Key_Left, held=SHIFT)

    assert told[-1] == (day(3), day(11))


def test_days_selected_elsewhere_and_not_on_the_chart_are_no_trouble(chart, told):
    chart.show_bars(bars(10), (day(50), day(52)))
    chart.grab()
    press(chart, Qt.Key.Key_Left)

    assert told == [(day(8), day(8))]


@pytest.mark.parametrize("key", [0x416, 0x01FFFFFF, int(Qt.Key.Key_F4)])
def test_other_keys_are_left_to_the_window(chart, told, key):
    chart.show_bars(bars(10), (day(5), day(5)))
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, NONE)
    QApplication.sendEvent(chart, event)

    assert not event.isAccepted()
    assert told == []


def test_a_drag_beyond_the_end_stops_at_the_last_day(chart, told):
    chart.show_bars(bars(30), None)
    beyond = QPoint(surface(chart).width() + 300, 20)
    drag(chart, LEFT, chart.position_of(day(25)), beyond)

    assert told == [(day(25), day(29))]


def test_a_click_below_the_bars_selects_nothing(chart, told):
    chart.show_bars(bars(30), (day(3), day(3)))
    below = QPoint(surface(chart).width() // 2, surface(chart).height() - 3)
    QTest.mouseClick(surface(chart), LEFT, NONE, below)

    assert told == [(None, None)]
    assert chart.selected is None


def test_a_double_click_opens_the_day(qtbot, chart):
    chart.show_bars(bars(30), None)
    with qtbot.waitSignal(chart.day_opened) as opened:
        QTest.mouseDClick(surface(chart), LEFT, NONE, chart.position_of(day(7)))

    assert opened.args == [day(7)]


def press(chart, *keys, held=NONE):
    for key in keys:
        QTest.keyClick(chart, key, held)


def test_arrows_go_from_day_to_day_and_stop_at_the_ends(chart, told):
    chart.show_bars(bars(10), (day(8), day(8)))
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)

    assert [first for first, _ in told] == [day(9), day(9), day(8)]


def test_arrows_begin_at_the_end_they_come_from(chart, told):
    chart.show_bars(bars(10), None)
    press(chart, Qt.Key.Key_Left)
    press(chart, Qt.Key.Key_Escape, Qt.Key.Key_Right)

    assert told == [(day(9), day(9)), (None, None), (day(0), day(0))]


def test_shift_extends_and_takes_back(chart, told):
    chart.show_bars(bars(10), None)
    click(chart, day(4))
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, held=SHIFT)
    press(chart, Qt.Key.Key_Left, Qt.Key.Key_Left, held=SHIFT)

    assert told[1:] == [
        (day(4), day(5)), (day(4), day(6)), (day(4), day(5)), (day(4), day(4)), (day(3), day(4)),
    ]  # fmt: skip


def test_shift_extends_a_selection_that_was_given(chart, told):
    chart.show_bars(bars(10), (day(4), day(5)))
    press(chart, Qt.Key.Key_Right, held=SHIFT)

    assert told == [(day(4), day(6))]


def test_home_and_end_go_to_the_ends(chart, told):
    chart.show_bars(bars(10), (day(4), day(4)))
    press(chart, Qt.Key.Key_End, Qt.Key.Key_Home)
    press(chart, Qt.Key.Key_End, held=SHIFT)

    assert told == [(day(9), day(9)), (day(0), day(0)), (day(0), day(9))]


def test_enter_opens_the_selected_day(qtbot, chart):
    chart.show_bars(bars(10), (day(4), day(4)))
    with qtbot.waitSignal(chart.day_opened) as opened:
        press(chart, Qt.Key.Key_Return)

    assert opened.args == [day(4)]


def test_escape_without_a_selection_is_left_to_the_window(chart, told):
    chart.show_bars(bars(10), None)
    press(chart, Qt.Key.Key_Escape)

    assert told == []


def test_keys_bring_days_closer_and_zero_shows_them_all(chart):
    chart.show_bars(bars(60), None)
    press(chart, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    closer = chart.shown.sight.days
    press(chart, Qt.Key.Key_Minus)
    further = chart.shown.sight.days
    press(chart, Qt.Key.Key_0)

    assert closer < further < 60
    assert chart.shown.sight.is_whole


def test_the_selected_day_is_brought_into_sight(chart):
    chart.show_bars(bars(60), (day(2), day(2)))
    press(chart, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_End)

    assert chart.shown.sight.last == day(59).toordinal()


def wheel(chart, at: QPoint, notches: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place, QPointF(surface(chart).mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(surface(chart), event)


def test_the_wheel_keeps_the_day_under_the_mouse(chart):
    chart.show_bars(bars(60), None)
    at = chart.position_of(day(45))
    wheel(chart, at, 3)

    assert chart.shown.sight.days < 60
    assert abs(chart.position_of(day(45)).x() - at.x()) <= chart.plot.scale.day


def test_the_wheel_never_leaves_the_days_of_the_archive(chart):
    chart.show_bars(bars(60), None)
    wheel(chart, chart.position_of(day(59)), 40)
    near = chart.shown.sight
    wheel(chart, chart.position_of(day(59)), -80)

    assert near.days == 7
    assert near.last == day(59).toordinal()
    assert chart.shown.sight.is_whole


@pytest.mark.parametrize("button", [RIGHT, MIDDLE])
def test_days_are_pulled_along_by_whole_days(chart, told, button):
    chart.show_bars(bars(60), None)
    chart.see(chart.shown.sight.of(day(20).toordinal(), day(29).toordinal()))
    drag(chart, button, chart.position_of(day(25)), chart.position_of(day(27)))

    assert chart.shown.sight.first == day(18).toordinal()
    assert chart.shown.sight.days == 10
    assert told == []


def test_days_in_sight_stay_while_numbers_change(chart):
    chart.show_bars(bars(60), None)
    chart.see(chart.shown.sight.of(day(20).toordinal(), day(29).toordinal()))
    chart.show_bars(bars(60, {22: 9}), (day(22), day(22)))
    kept = chart.shown.sight
    chart.show_bars(bars(70), None)

    assert (kept.first, kept.last) == (day(20).toordinal(), day(29).toordinal())
    assert chart.shown.sight.is_whole


def test_thin_days_are_shown_as_weeks_months_and_years_and_the_title_says_so(chart):
    units = []
    for days in (100, 1000, 3650, 40000):
        chart.show_bars(bars(days), None)
        units.append(chart.shown.unit)

    assert units == [Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]
    assert chart.accessibleDescription().startswith("Items that count, per year")


def test_a_click_on_a_week_tells_its_days_and_opening_it_shows_them(chart, told):
    chart.show_bars(bars(1000), None)
    click(chart, day(17))
    QTest.mouseDClick(surface(chart), LEFT, NONE, chart.position_of(day(17)))
    near = chart.shown.sight

    assert told[0] == (day(14), day(20))
    assert chart.shown.unit is Unit.DAY
    assert (near.first, near.last) == (day(14).toordinal(), day(20).toordinal())


def test_the_description_says_total_peak_and_gaps(chart):
    chart.show_bars(bars(10, {2: None, 3: None, 6: 8}), (day(6), day(6)))
    words = chart.accessibleDescription()

    assert "29 in all" in words
    assert "Most on 28 Feb 2021: 8" in words
    assert "Not covered: 24 to 25 February 2021" in words
    assert "Selected: Sunday 28 February 2021, 8" in words


def test_an_empty_archive_says_that_there_is_no_day(chart, told):
    chart.show_bars(bars(0), None)
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Return)

    assert chart.shown is None
    assert not chart.plot.widget.isVisible()
    assert "No day to show yet" in chart.accessibleDescription()
    assert told == []


def test_what_stands_in_the_head_keeps_to_its_right_end(chart):
    button = QPushButton("Save picture")
    chart.stand_in_head(button)
    chart.resize(1200, 400)
    chart.show_bars(bars(10), None)

    assert button.geometry().right() == chart.width() - 1
    assert chart.plot.widget.y() >= button.geometry().bottom()


def test_theme_and_text_size_are_followed(chart):
    chart.show_bars(bars(10), None)
    light, top = chart.grab().toImage().pixelColor(2, 2), chart.plot.widget.y()
    chart.look.set_theme("dark")
    chart.look.set_factor(1.5)
    dark = chart.grab().toImage().pixelColor(2, 2)

    assert light != dark
    assert dark == chart.look.colour("paper")
    assert chart.plot.widget.y() > top


def test_the_name_for_who_cannot_see_it(chart):
    assert chart.objectName() == "chart"
    assert chart.accessibleName()
    assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus
