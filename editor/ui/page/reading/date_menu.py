"""What a printed date is: the day of the article, published, retrieved, or the day of an item."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QMenu, QWidget

from editor.chronicle.change import Change
from editor.chronicle.draft import FoundDate, Meaning
from editor.chronicle.passage import Passage
from editor.chronicle.sheet import Sheet
from editor.ui.desk import Desk
from editor.ui.page.menus import Choice, PageMenu
from editor.ui.page.painting.dates import date_said
from editor.ui.page.said import say

Why = Callable[[FoundDate], object]


def date_menu(desk: Desk, found: FoundDate, why: Why, parent: QWidget) -> PageMenu:
    """What one date is; what it is now is ticked."""
    menu = PageMenu(desk, "date", parent)
    _fill(menu, desk, found, why)
    return menu


def dates_menu(desk: Desk, dates: tuple[FoundDate, ...], why: Why, parent: QWidget) -> PageMenu:
    """Several dates, each with what it may be."""
    menu = PageMenu(desk, "dates", parent)
    for found in dates:
        below = PageMenu(desk, "date", menu)
        below.setTitle(_quoted(desk, found))
        _fill(below, desk, found, why)
        menu.addMenu(below)
    return menu


def _quoted(desk: Desk, found: FoundDate) -> str:
    sheet = desk.sheet
    printed = " ".join(sheet.article.text[found.start : found.end].split()) if sheet else ""
    return say("“{0}”, {1}").format(printed, date_said(found))


def _fill(menu: PageMenu, desk: Desk, found: FoundDate, why: Why) -> None:
    sheet = desk.sheet
    if sheet is None:
        return
    head = menu.addAction(date_said(found))
    head.setEnabled(False)
    _line(menu)
    menu.offer(_choices(desk, sheet, found))
    _line(menu)
    menu.addAction(say("Why…")).triggered.connect(lambda _=False: why(found))


def _line(menu: QMenu) -> None:
    menu.addSeparator()


def _choices(desk: Desk, sheet: Sheet, found: FoundDate) -> Iterator[Choice]:
    articles, article, day = desk.session.articles, sheet.article, found.day
    yield (
        say("This is the day of the article"),
        found.meaning is Meaning.EVENT and article.day == day,
        lambda: articles.set_day(article.id, day),
    )
    yield (
        say("Published on this day"),
        found.meaning is Meaning.PUBLISHED,
        lambda: articles.correct(article.id, published=_moment(desk, sheet, found, "published")),
    )
    yield (
        say("Retrieved on this day"),
        found.meaning is Meaning.RETRIEVED,
        lambda: articles.correct(article.id, retrieved=_moment(desk, sheet, found, "retrieved")),
    )
    for item in _items(sheet, found):
        yield _of_item(desk, sheet, found, item)


def _of_item(desk: Desk, sheet: Sheet, found: FoundDate, item: Passage) -> Choice:
    def say_day() -> Change:
        own = None if found.day == sheet.article.day else found.day
        return desk.session.tagging.set_day([item.id], own)

    return say("The day of item {0}").format(sheet.numbers[item.id]), item.day == found.day, say_day


def _items(sheet: Sheet, found: FoundDate) -> tuple[Passage, ...]:
    return tuple(one for one in sheet.items if one.start <= found.start < one.end)


def _moment(desk: Desk, sheet: Sheet, found: FoundDate, field: str) -> str:
    """The date, with the time of day where the reader saw one beside it."""
    read: str = getattr(desk.session.reading.draft(sheet), field)
    printed = found.day.isoformat()
    return read if read.startswith(printed) else printed
