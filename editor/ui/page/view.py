"""The middle of the window: head, details, notice and page of the article, or the empty page."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.page.hand.cuts import Cuts
from editor.ui.page.head.head import PageHead
from editor.ui.page.notices.notices import ARRIVAL, Notices
from editor.ui.page.page import ArticlePage
from editor.ui.page.reading.offers import Offers
from editor.ui.page.wording.place import WordingPlace

if TYPE_CHECKING:
    from editor.ui.page.empty.page import EmptyPage
    from editor.ui.page.head.details import Details
    from editor.ui.page.reading.asking import Asking


class ArticleView(QWidget):
    """The article that lies on the desk. Its methods are the commands of the window."""

    paste_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    menu_asked = Signal(int, QPoint)
    """A context menu is wanted for a passage, at a point of the screen."""
    category_asked = Signal()
    """The chip of an item was clicked."""
    words_selected = Signal()
    """Other words are selected, or none."""
    place_asked = Signal(int, QPoint)
    """A place beside an item was clicked; its menu is open."""
    role_asked = Signal(int, QPoint)
    """The role beside a passage was clicked; its menu is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.page = ArticlePage(desk)
        self.head = PageHead(desk)
        self.notices = Notices(desk.look)
        self.notice = self.notices.line(ARRIVAL)
        self.offers = Offers(desk, self.notices, self.page.scene)
        self._wording = WordingPlace(desk, self.page)
        self.wording = self._wording.field
        self._cuts = Cuts(desk, self.page.scene)
        self._article = desk.sheet.article.id if desk.sheet else None
        self._build()
        self._connect()
        self._align()
        if desk.waits:
            self._show_what_lies_here()
        else:
            self._settled()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        self._sheet = QWidget()
        self._inside = QVBoxLayout(self._sheet)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(self.head)
        self._inside.addWidget(self.page, 1)
        self._stack.addWidget(self._sheet)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.page)

    def _connect(self) -> None:
        desk, page = self._desk, self.page
        desk.moved.connect(self._moved)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)
        page.menu_asked.connect(self.menu_asked)
        page.category_asked.connect(self.category_asked)
        page.words_selected.connect(self.words_selected)
        page.framed.connect(self._align)
        desk.settled.connect(self._settled)
        self.offers.layout_asked.connect(self.ask_layout)
        self.head.details_asked.connect(self._toggle_details)
        self.head.day_asked.connect(self.show_details)
        self.wording.left.connect(self._give_keys_back)

    @cached_property
    def asking(self) -> "Asking":
        """Menus and reasons, made when the window stands."""
        from editor.ui.page.reading.asking import Asking

        made = Asking(self._desk, self.page, self)
        made.place_asked.connect(self.place_asked)
        made.role_asked.connect(self.role_asked)
        self.head.layout_asked.connect(made.layout)
        self.head.why_asked.connect(made.why_day)
        return made

    def _settled(self) -> None:
        """The window stands: what was understood is shown, and can be asked for."""
        _ = self.asking  # made now, and not on the way to the first paint
        self._show_what_lies_here()

    @cached_property
    def details(self) -> "Details":
        """Dates and source below the head, made when they are first opened."""
        from editor.ui.page.head.details import Details

        made = Details(self._desk)
        self._inside.insertWidget(1, made)
        made.set_edges(*self.page.edges())
        made.closed.connect(self._give_keys_back)
        return made

    @property
    def _opened_details(self) -> "Details | None":
        """The details, if they were ever opened."""
        return self.__dict__.get("details")

    @cached_property
    def empty(self) -> "EmptyPage":
        """What is shown where no article lies, made when it is first needed."""
        from editor.ui.page.empty.page import EmptyPage

        made = EmptyPage(self._desk)
        self._stack.addWidget(made)
        made.paste_asked.connect(self.paste_asked)
        made.open_asked.connect(self.open_asked)
        made.sample_asked.connect(self.sample_asked)
        return made

    # What the window's commands call

    def split(self) -> None:
        """Split the passage at the caret."""
        self._cuts.split()

    def join(self) -> None:
        """Join the selected passage with the next one."""
        self._cuts.join()

    def make_item(self) -> None:
        """Make an item of the selected words."""
        self._cuts.make()

    def ask_role(self) -> None:
        """Ask what the selected passages are."""
        self.asking.role_of_current()

    def ask_date(self) -> None:
        """Ask what the dates of the selected passage are."""
        self.asking.date_of_current()

    def ask_layout(self) -> None:
        """Ask how the article is to be cut."""
        self.asking.layout(self.head.below_layout())

    def say_why(self) -> None:
        """Say why the selected passage was read so."""
        self.asking.why_of_current()

    def same_for_the_rest(self) -> None:
        """Do the last correction for what is like it."""
        if self.page.scene.corrections.alike is None:
            self._desk.failed.emit(self.tr("Correct a passage first; then the same is offered."))
            return
        self.page.scene.corrections.the_same_for_the_rest()

    def step_passage(self, by: int) -> None:
        """Select the next (1) or previous (-1) passage, furniture too."""
        self.page.scene.step_passage(by)

    def edit_wording(self) -> None:
        """Write a corrected wording below the printed words of the current item."""
        self._wording.begin()

    def show_details(self) -> None:
        """Show the dates and the source of the article, ready for the day to be typed."""
        if self._desk.sheet is not None:
            self.details.open_details()

    def selected_words(self) -> tuple[int, int] | None:
        """The selected words, whole, as a span of the article; None where none are selected."""
        return self.page.scene.caret.words()

    def copy(self) -> str:
        """The selected words, else the quotes of the selected items, a line each."""
        sheet = self._desk.sheet
        if sheet is None:
            return ""
        if (words := self.selected_words()) is not None:
            return sheet.article.text[words[0] : words[1]]
        chosen = (one for one in sheet.passages if one.id in self._desk.selected)
        return "\n".join(sheet.quote(one) for one in chosen)

    def select_all(self) -> None:
        """Select every item; the current one stays."""
        keys = [one.id for one in self._desk.items]
        current = self._desk.current if self._desk.current in keys else None
        self._desk.select(keys, current or next(iter(keys), None))

    def dismiss(self, passage: int) -> None:
        """Show the suggestion of an item no more."""
        self.page.dismiss(passage)

    def commit(self) -> None:
        """Keep what is typed here and not yet committed."""
        self.wording.commit()
        if self._opened_details is not None:
            self._opened_details.commit()

    def show_notice(
        self, sentence: str, buttons: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Say a sentence above the page, until it is answered or another article is shown."""
        self.notices.say(ARRIVAL, sentence, buttons)

    def hide_notice(self) -> None:
        """Take the notice away."""
        self.notice.hide()

    # What the desk tells

    def _moved(self) -> None:
        self._follow()
        if self.wording.passage not in (None, self._desk.current):
            self.wording.commit()
        self._show_what_lies_here()

    def _changed(self, change: Change) -> None:
        desk = self._desk
        if desk.sheet is None and desk.session.articles.of_day(desk.day):
            desk.show_day(desk.day)
        self._follow()
        self._show_what_lies_here()

    def _follow(self) -> None:
        """Where another article lies here: keep what was typed for the one that was left."""
        article = self._desk.sheet.article.id if self._desk.sheet else None
        if article == self._article:
            return
        self._article = article
        self.wording.commit()
        details = self._opened_details
        if details is not None and not details.isHidden():
            details.leave()
        self.notices.clear()

    def _opened(self) -> None:
        self._article = None
        self.notices.clear()
        self.wording.give_back()
        if self._opened_details is not None:
            self._opened_details.forget()
        self._show_what_lies_here()

    def _show_what_lies_here(self) -> None:
        if self._desk.sheet is None:
            self.empty.refresh()
            self._stack.setCurrentWidget(self.empty)
            return
        self.head.refresh()
        details = self._opened_details
        if details is not None and not details.isHidden():
            details.refresh()
        self._stack.setCurrentWidget(self._sheet)

    def _align(self) -> None:
        left, right = self.page.edges()
        self.head.set_edges(left, right)
        if self._opened_details is not None:
            self._opened_details.set_edges(left, right)
        self.notices.set_left(left)

    # Fields

    def _toggle_details(self) -> None:
        if self.details.isHidden():
            self.show_details()
        else:
            self.details.close_details()

    def _give_keys_back(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the same is not to be done for the rest."""
        dropped = event.key() == Qt.Key.Key_Escape and self.page.scene.corrections.drop()
        if not dropped:
            super().keyPressEvent(event)
