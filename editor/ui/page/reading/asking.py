"""What the page asks and answers: its menus, and the cards that say why."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.chronicle.day_words import long_day_in_words
from editor.chronicle.draft import FoundDate
from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.session.reading.why import Why, why_date
from editor.ui.desk import Desk
from editor.ui.page import known
from editor.ui.page.menus import place_menu, role_menu
from editor.ui.page.page import ArticlePage
from editor.ui.page.painting.dates import date_said
from editor.ui.page.reading.date_menu import date_menu, dates_menu
from editor.ui.page.reading.layout_menu import LayoutMenu
from editor.ui.page.reading.why_card import WhyCard
from editor.ui.terms import as_entry, layout_in_words, role_in_words


class Asking(QObject):
    """Each opens at a point of the screen; what is chosen is an act of the desk."""

    place_asked = Signal(int, QPoint)
    """The menu of a mention is open."""
    role_asked = Signal(int, QPoint)
    """The menu of a passage is open."""

    def __init__(self, desk: Desk, page: ArticlePage, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._page, self._over = desk, page, over
        self._scene = page.scene
        self.card: WhyCard | None = None
        page.place_asked.connect(self.place)
        page.role_asked.connect(self.role)
        page.date_asked.connect(self.date)

    # What passages, places and dates are

    def role(self, passage: int, where: QPoint) -> None:
        """Ask what a passage is, or those that are selected with it."""
        sheet = self._desk.sheet
        if sheet is None:
            return
        keys = self._desk.selected if passage in self._desk.selected else (passage,)
        chosen = tuple(one for one in sheet.passages if one.id in keys)
        if chosen:
            menu = role_menu(self._desk, chosen, self._scene.corrections.set_role, self._over)
            self._offer_why(menu.addAction, lambda: self._why_passage(chosen[0], where))
            menu.popup(where)
            self.role_asked.emit(passage, where)

    def _offer_why(self, add: Callable[[str], QAction], why: Callable[[], object]) -> None:
        add(self.tr("Why…")).triggered.connect(lambda _=False: why())

    def role_of_current(self) -> None:
        """Ask what the selected passages are."""
        current = self._desk.current
        if current is None:
            self._desk.failed.emit(self.tr("Click a passage first, then say what it is."))
            return
        self._scene.show_passage(current)
        self.role(current, self._scene.margin_of(current))

    def place(self, mention: int, where: QPoint) -> None:
        """Ask what a place is to its item."""
        sheet = self._desk.sheet
        every = (one for some in sheet.mentions.values() for one in some) if sheet else ()
        found = next((one for one in every if one.id == mention), None)
        if found is not None:
            place_menu(self._desk, found, self._over).popup(where)
            self.place_asked.emit(mention, where)

    def date(self, found: FoundDate, where: QPoint) -> None:
        """Ask what a printed date is."""
        date_menu(self._desk, found, lambda one: self._why_date(one, where), self._over).popup(
            where
        )

    def date_of_current(self) -> None:
        """Ask what the dates of the selected passage are; where it has none, those of all."""
        every = known.dates(self._desk)
        laid = self._scene.page.of_passage(self._desk.current)
        here = laid.row.dates if laid is not None else ()
        if not every:
            self._desk.failed.emit(self.tr("The reader sees no date in this article."))
            return
        current = self._desk.current
        where = self._scene.margin_of(current if current is not None else -1)
        if len(here) == 1:
            self.date(here[0], where)
            return
        dates_menu(
            self._desk, here or every, lambda one: self._why_date(one, where), self._over
        ).popup(where)

    def layout(self, where: QPoint) -> None:
        """Ask how the article is to be cut, with a preview of each way."""
        if self._desk.sheet is None:
            return
        menu = LayoutMenu(
            self._desk, self._scene.show_preview, lambda: self._why_cut(where), self._over
        )
        menu.popup(where)

    # Why

    def why_of_current(self) -> None:
        """Why the selected passage was read so; without one, why the article is of its day."""
        sheet, current = self._desk.sheet, self._desk.current
        passage = sheet.passage(current) if sheet and current is not None else None
        if passage is None:
            return
        self._scene.show_passage(passage.id)
        self._why_passage(passage, self._scene.margin_of(passage.id))

    def why_day(self, where: QPoint) -> None:
        """Why the article is of its day."""
        sheet = self._desk.sheet
        if sheet is not None:
            day = sheet.article.day
            title = long_day_in_words(day) if day else self.tr("Undated")
            self._show(title, self._desk.session.reading.why_day(sheet), sheet, where)

    def _why_passage(self, passage: Passage, where: QPoint) -> None:
        sheet = self._desk.sheet
        now = sheet.passage(passage.id) if sheet else None
        if sheet is None or now is None:
            return
        title = as_entry(role_in_words(now.role))
        if now.role is Role.ITEM:
            title = self.tr("Item {0}").format(sheet.numbers[now.id])
        self._show(title, self._desk.session.reading.why_passage(sheet, now), sheet, where)

    def _why_date(self, found: FoundDate, where: QPoint) -> None:
        sheet = self._desk.sheet
        if sheet is not None:
            self._show(as_entry(date_said(found)), why_date(found), sheet, where)

    def _why_cut(self, where: QPoint) -> None:
        sheet = self._desk.sheet
        if sheet is not None:
            reading = self._desk.session.reading
            title = as_entry(layout_in_words(reading.cut(sheet).layout))
            self._show(title, reading.why_cut(sheet), sheet, where)

    def _show(self, title: str, why: Why, sheet: Sheet, where: QPoint) -> None:
        card = self.card = WhyCard(self._desk.look, self._over)
        card.say(title, why, sheet.article.text)
        card.closed.connect(lambda: self._scene.show_reason(()))
        self._scene.show_reason(why.evidence)
        card.show_at(where)
