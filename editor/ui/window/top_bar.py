"""The top bar: menus, the views, what undo would take back, search, export and theme."""

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.key_button import KeyButton
from editor.ui.window.menu_bar import MenuBar
from editor.ui.window.search_box import NARROW, WIDTH, SearchBox
from editor.ui.window.tab import Tab
from editor.ui.window.undo_words import UndoWords

HEIGHT = 44
GAP = 8


class TopBar(QWidget):
    """Everything stands in one row; the views in the middle of the window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.menus = MenuBar(look, self)
        self.annotate = Tab(look, self.tr("Annotate"))
        self.review = Tab(look, self.tr("Review"))
        self.undo = UndoWords(look)
        self.search = SearchBox(look)
        self.export = self._button("export", self.tr("Export (Ctrl+E)"))
        self.theme = self._button("moon", self.tr("Light or dark (Ctrl+T)"))
        for part in (self.annotate, self.review, self.undo, self.search, self.export, self.theme):
            part.setParent(self)
        self.undo.said.connect(self._place)
        look.changed.connect(self.restyle)
        self.restyle()

    def _button(self, icon: str, words: str) -> KeyButton:
        button = KeyButton(self._look, "", "", icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def show_menus(self, menus: tuple[tuple[str, QMenu], ...]) -> None:
        """Put menus into the bar."""
        for words, menu in menus:
            menu.setTitle(words)
            self.menus.addMenu(menu)
        self.restyle()

    def follow(self, actions: Mapping[str, QAction]) -> None:
        """Let the buttons do what their actions do."""
        for button, name in self._acts().items():
            button.clicked.connect(actions[name].trigger)

    def _acts(self) -> dict[QAbstractButton, str]:
        return {
            self.annotate: "view.annotate",
            self.review: "view.review",
            self.undo: "edit.undo",
            self.search: "palette.open",
            self.export: "export.open",
            self.theme: "view.theme",
        }

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.menus.setFont(self._look.font(13))
        for action in self.menus.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.setFont(self._look.font(13))
        self.theme.set_icon("sun" if self._look.dark else "moon")
        self.setFixedHeight(self._look.px(HEIGHT))
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row follows the width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px, height = self._look.px, self.height()
        menus = self.menus.sizeHint()
        self.menus.setGeometry(px(8), (height - menus.height()) // 2, menus.width(), menus.height())
        right = self.width() - px(12)
        for button in (self.theme, self.export):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (height - size.height()) // 2, size.width(), size.height())
            right -= px(10)
        left = self._place_views(px(8) + menus.width() + px(GAP))
        wide = max(px(NARROW), min(px(WIDTH), right - left - px(24)))
        tall = self.search.sizeHint().height()
        right -= px(4) + wide
        self.search.setGeometry(right, (height - tall) // 2, wide, tall)
        self._place_undo(left + px(GAP), right - px(GAP))

    def _place_views(self, least: int) -> int:
        """Put the views into the middle, or beside the menus; gives where they end."""
        first, second = (one.sizeHint().width() for one in (self.annotate, self.review))
        left = max(least, (self.width() - first - second) // 2)
        self.annotate.setGeometry(left, 0, first, self.height())
        self.review.setGeometry(left + first, 0, second, self.height())
        return left + first + second

    def _place_undo(self, left: int, right: int) -> None:
        """Between views and search, where there is room for some words."""
        wide = min(self.undo.sizeHint().width(), right - left)
        there = wide >= self._look.px(120) and bool(self.undo.text())
        self.undo.setVisible(there)
        tall = self.undo.sizeHint().height()
        self.undo.setGeometry(QRect(right - wide, (self.height() - tall) // 2, wide, tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("chrome"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._look.colour("line"))
