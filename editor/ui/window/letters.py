"""The letters of categories and the digits of their sub-codes, as actions of the page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.tags.panel import TagsPanel


class Letters(QObject):
    """``tag.category.F`` chooses the category with the letter F, ``tag.digit.2`` its second code.

    Made from the archive's codebook, and made anew when it changes.
    """

    def __init__(self, desk: Desk, page: QWidget, tags: TagsPanel) -> None:
        super().__init__(page)
        self._desk, self._page, self._tags = desk, page, tags
        self._letters: list[QAction] = []
        for digit in range(1, 10):
            self._action(f"tag.digit.{digit}", str(digit), partial(tags.tag_digit, digit))
        desk.opened.connect(self._refresh)
        desk.changed.connect(self._heard)
        self._refresh()

    def _heard(self, change: Change) -> None:
        if change.touches("category"):
            self._refresh()

    def _refresh(self) -> None:
        for action in self._letters:
            self._page.removeAction(action)
            action.deleteLater()
        self._letters = [
            self._action(
                f"tag.category.{one.key}", one.key, partial(self._tags.choose, one.key), one.label
            )
            for one in self._desk.session.codebook.categories()
            if one.parent is None and one.key and not one.retired
        ]

    def _action(self, name: str, key: str, do: Callable[[], object], words: str = "") -> QAction:
        action = QAction(words or key, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self._page.addAction(action)
        return action
