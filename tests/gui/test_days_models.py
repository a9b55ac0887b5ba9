"""What the lists of the days panel hold."""

from datetime import date

from PySide6.QtCore import Qt

from editor.chronicle.sheet import Heading
from editor.ui.days.article_rows import HEADING_ROLE, SHOWN_ROLE, ArticleRows
from editor.ui.days.open_rows import DAY_ROLE, NUMBER_ROLE, OpenDay, OpenRows

DAY = date(2020, 11, 8)


def heading(key, headline="A quiet day", source="Gazette", items=3, left=1):
    return Heading(id=key, day=DAY, headline=headline, source=source, items=items, open=left)


def test_articles_pass_the_model_tester(qtmodeltester):
    rows = ArticleRows()
    rows.show_articles([heading(1), heading(2)], 2)
    qtmodeltester.check(rows)


def test_articles_say_headline_source_and_numbers():
    rows = ArticleRows()
    rows.show_articles([heading(1), heading(2, "", "")], 2)
    first, second = rows.index(0), rows.index(1)
    assert first.data() == "A quiet day"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert first.data(spoken) == "A quiet day, Gazette · 3 items, 2 tagged"
    assert second.data(spoken) == "Without a headline, 3 items, 2 tagged"
    assert (first.data(SHOWN_ROLE), second.data(SHOWN_ROLE)) == (False, True)
    assert second.data(HEADING_ROLE).id == 2


def test_the_same_articles_with_other_numbers_do_not_reset_the_list(qtbot):
    rows = ArticleRows()
    rows.show_articles([heading(1)], 1)
    with qtbot.assertNotEmitted(rows.modelReset), qtbot.waitSignal(rows.dataChanged):
        rows.show_articles([heading(1, left=0)], 1)


def test_open_days_pass_the_model_tester(qtmodeltester):
    rows = OpenRows()
    rows.show([OpenDay(DAY, 3), OpenDay(date(2019, 1, 2), 1, years=True)])
    qtmodeltester.check(rows)


def test_open_days_name_the_year_where_there_are_several():
    rows = OpenRows()
    rows.show([OpenDay(DAY, 6)])
    assert rows.index(0).data() == "Sun 8 Nov"
    rows.show([OpenDay(DAY, 6, years=True)])
    assert rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Sun 8 Nov 2020, 6 open"
    assert (rows.index(0).data(DAY_ROLE), rows.index(0).data(NUMBER_ROLE)) == (DAY, 6)
