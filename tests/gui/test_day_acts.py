"""Going from day to day, where an item may be of another day than its article."""

from datetime import date

from editor import app

TEXT = "Coast diary: {0} November 2020\n\n1. A ferry left.\n\n2. Two boats came in.\n"


def test_every_day_with_open_items_is_come_to_in_turn(qtbot, archive):
    window = app.build(archive)
    qtbot.addWidget(window)
    desk = window.desk
    later = desk.session.articles.paste(TEXT.format(10)).article
    first = desk.session.articles.paste(TEXT.format(8)).article
    desk.show_article(first)
    moved = desk.items[1].id
    desk.session.tagging.set_day([moved], date(2020, 11, 9))
    come_to = []
    for _ in range(4):
        window.actions_["day.next_open"].trigger()
        come_to.append((desk.sheet.article.id, desk.item_day.day))
    assert come_to == [(first, 9), (later, 10), (first, 8), (first, 9)]
