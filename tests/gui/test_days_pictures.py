"""The days panel as a picture: both themes, two text sizes, nothing cut off."""

from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics

from editor.chronicle.day import Coverage
from editor.ui.days.panel import DaysPanel
from editor.ui.desk import Desk
from editor.ui.look.look import Look

DAY = date(2020, 11, 8)
TEXT = "Chronicle of {0} November 2020\n\n1. Guns were heard.\n\n2. A film was released.\n"


@pytest.fixture(params=[("light", 1.0), ("light", 1.5), ("dark", 1.0), ("dark", 1.5)])
def panel(request, qtbot, session):
    theme, factor = request.param
    for day in (1, 5, 8, 10):
        session.articles.paste(TEXT.format(day))
    session.days.set_coverage(date(2020, 11, 5), Coverage.PARTIAL)
    session.days.set_coverage(date(2020, 11, 6), Coverage.NONE_ISSUED)
    session.days.set_coverage(date(2020, 11, 7), Coverage.COVERED)
    desk = Desk(session, Look())
    desk.look.set_theme(theme)
    desk.look.set_factor(factor)
    desk.show_day(DAY)
    made = DaysPanel(desk)
    qtbot.addWidget(made)
    made.fit_window(round(1280 * factor))
    made.resize(made.width(), round(728 * factor))
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def picture(widget):
    return widget.grab().toImage()


def colours(image, box):
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def nearest(colour, found):
    """How far the nearest of the colours is, summed over red, green and blue."""
    return min(
        sum(abs(a - b) for a, b in zip(QColor(one).toTuple(), colour.toTuple(), strict=True))
        for one in found
    )


def corner(panel, day):
    """The left edge of a cell, which number and mark leave free."""
    box = cell(panel, day)
    return QRect(box.left(), box.top(), box.width() // 6, box.height())


def cell(panel, day):
    return panel.whole.calendar.box(day)


def test_the_selected_day_stands_on_the_accent(panel):
    look = panel._desk.look
    found = colours(picture(panel.whole.calendar.viewport()), cell(panel, DAY))
    assert look.colour("accent").name() in found
    assert nearest(look.colour("on"), found) < 40


def test_gap_zero_and_none_issued_are_three_different_pictures(panel):
    image = picture(panel.whole.calendar.viewport())
    gap, zero, none = (date(2020, 11, day) for day in (3, 7, 6))
    below = {}
    for day in (gap, zero, none):
        box = cell(panel, day)
        mark = QRect(
            box.left(), box.center().y() + box.height() // 6, box.width(), box.height() // 3
        )
        below[day] = image.copy(mark)
    assert below[gap] != below[zero]
    assert below[zero] != below[none]
    assert below[gap] != below[none]
    hatch = panel._desk.look.colour("hatch")
    assert nearest(hatch, colours(image, corner(panel, gap))) < 12
    assert nearest(hatch, colours(image, corner(panel, zero))) > 12


def test_the_ground_is_the_side_panels(panel):
    image = picture(panel)
    assert (
        image.pixelColor(2, image.height() - 4).name() == panel._desk.look.colour("chrome").name()
    )


def test_the_words_of_the_legend_are_not_cut(panel):
    look, legend = panel._desk.look, panel.whole.legend
    metrics = QFontMetrics(look.font(12))
    left, right = (
        max(metrics.horizontalAdvance(legend.words(one)) for one in column)
        for column in legend.columns
    )
    assert left + right + look.px(2 * 24 + 16) <= legend.width()


def test_parts_stand_under_each_other_within_the_panel(panel):
    whole = panel.whole
    parts = (whole.title, whole.weekdays, whole.calendar, whole.legend, whole.day, whole.open)
    bottom = 0
    for part in parts:
        assert part.geometry().top() >= bottom
        assert part.geometry().left() >= 0
        assert part.geometry().right() < whole.width()
        bottom = part.geometry().bottom()
    assert bottom <= whole.height()
