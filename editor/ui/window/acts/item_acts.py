"""Item: cutting and tagging what is selected on the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.chronicle.passage import State
from editor.ui.actions import Handlers
from editor.ui.desk import Desk
from editor.ui.page.view import ArticleView
from editor.ui.tags.panel import TagsPanel


class ItemActs(QObject):
    """Acts on items; most are the page's or the panel's own."""

    def __init__(self, desk: Desk, article: ArticleView, tags: TagsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._article, self._tags = desk, article, tags

    def handlers(self) -> Handlers:
        """The table of this menu."""
        desk, article, tags = self._desk, self._article, self._tags
        return {
            "item.next": lambda: desk.move(1),
            "item.previous": lambda: desk.move(-1),
            "item.next_open": self.next_open,
            "item.check": self._settled(self.check),
            "item.exclude": tags.exclude,
            "item.split": article.split,
            "item.join": article.join,
            "item.make": article.make_item,
            "passage.role": article.ask_role,
            "passage.date": article.ask_date,
            "passage.why": article.say_why,
            "passage.alike": article.same_for_the_rest,
            "passage.next": lambda: article.step_passage(1),
            "passage.previous": lambda: article.step_passage(-1),
            "item.wording": article.edit_wording,
            "item.link": self._settled(self.link),
            "item.unlink": self.unlink,
            "suggest.accept": self._settled(tags.accept),
            "suggest.runner_up": self._settled(tags.take_runner_up),
            "suggest.dismiss": self._settled(self.dismiss),
            "suggest.accept_all": self.accept_all,
            "tag.category": tags.find_category,
            "tag.repeat": tags.again.repeat,
            "tag.copy": tags.again.copy_previous,
            "tag.clear": tags.clear,
            "tag.place": self.place,
            "item.day": tags.edit_day,
            "item.claim": tags.edit_claim,
            "item.note": tags.edit_note,
            "item.second_look": self.second_look,
        }

    def _settled(self, act: Callable[[], object]) -> Callable[[], object]:
        """The act, after suggestions are there: a key pressed before the window stands counts."""

        def done() -> object:
            self._desk.settle()
            return act()

        return done

    def second_look(self) -> None:
        """Flag the selected items for a second look; where all are, take the flags away."""
        tagging, selected = self._desk.session.tagging, self._desk.selected
        wanted = not all(one.second_look for one in self._desk.items if one.id in selected)
        self._desk.tell(self._desk.act(lambda: tagging.look_again(selected, wanted)))

    def next_open(self) -> None:
        """Go to the next open item; where none is left, say so."""
        if not any(one.state is State.OPEN for one in self._desk.items):
            self._desk.said.emit(self.tr("No item is open in this article."), False)
            return
        self._desk.next_open()

    def check(self) -> None:
        """Confirm and go on."""
        self._tags.confirm()

    def dismiss(self) -> None:
        """Show the suggestion no more, on the page as in the panel."""
        current = self._desk.current
        if self._tags.dismiss() and current is not None:
            self._article.dismiss(current)

    def accept_all(self) -> None:
        """Take over what is sure enough for the open items of the article, not yet confirmed."""
        sheet, session = self._desk.sheet, self._desk.session
        if sheet is None:
            return
        trust = self._desk.trust
        change = self._desk.act(
            lambda: session.suggesting.accept_all(sheet.article.id, trust / 100)
        )
        self._desk.tell(change)
        if not change.step:
            words = self.tr("No suggestion for an open item is likely enough ({0} % or more).")
            self._desk.said.emit(words.format(trust), False)

    def place(self) -> None:
        """Make the selected words a place, or type one."""
        words = self._article.selected_words()
        if words is None or not self._tags.add_words(*words):
            self._tags.add_place()

    def link(self) -> None:
        """The selected items, or the one and what is offered beside it, report one event."""
        self._tags.link()

    def unlink(self) -> None:
        """The selected items are events of their own."""
        tagging, selected = self._desk.session.tagging, self._desk.selected
        self._desk.tell(self._desk.act(lambda: tagging.unlink(selected)))
