"""The layout menu: the ways to cut the text, each with its items, previewed where one rests."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.page.menus import PageMenu
from editor.ui.page.said import say
from editor.ui.page.scene.preview import Preview
from editor.ui.terms import as_entry, items_in_words, layout_in_words

Show = Callable[[Preview | None], None]


class LayoutMenu(PageMenu):
    """One of the layouts is ticked; a click on another cuts the article anew."""

    def __init__(self, desk: Desk, show: Show, why: Callable[[], object], parent: QWidget) -> None:
        super().__init__(desk, "layouts", parent)
        self._show = show
        self._one = QActionGroup(self)
        self._previews: dict[QAction, Preview | None] = {}
        self._fill()
        self.addSeparator()
        self.addAction(say("Why this cut…")).triggered.connect(lambda _=False: why())
        self.hovered.connect(lambda action: show(self._previews.get(action)))
        self.aboutToHide.connect(lambda: show(None))

    def _fill(self) -> None:
        sheet = self._desk.sheet
        if sheet is None:
            return
        reading = self._desk.session.reading
        cut = reading.cut(sheet)
        for name, spans in reading.ways(sheet).items():
            now = name == cut.layout
            action = self._choice(sheet.article.id, name, len(spans), now=now)
            self._previews[action] = None if now and cut.exact else Preview(spans)
        if not cut.layout and cut.items:
            hand = self.addAction(_entry("", cut.items))
            hand.setCheckable(True)
            hand.setChecked(True)
            hand.setEnabled(False)

    def _choice(self, article: int, name: str, items: int, *, now: bool) -> QAction:
        def recut() -> Change:
            self._show(None)
            return self._desk.session.reading.recut(article, name)

        action = self.act(_entry(name, items), recut)
        self._one.addAction(action)
        action.setCheckable(True)
        action.setChecked(now)
        return action


def _entry(name: str, items: int) -> str:
    """As in ``Bullets · 17 items``."""
    return say("{0} · {1}").format(as_entry(layout_in_words(name)), items_in_words(items))
