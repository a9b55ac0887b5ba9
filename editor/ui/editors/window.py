"""What every window beside the main one has: paper, a heading, a foot, Esc and undo."""

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import EditorError
from editor.ui.desk import Desk
from editor.ui.editors.forms.row import Row, TypedRow
from editor.ui.look.look import Look
from editor.ui.parts.ground import paper_palette
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said
from editor.ui.parts.scroll import Scroll

PADDING, GAP = 24, 16
SMALL = 48
"""Kept free at the edges of the screen."""


class EditorWindow(QDialog):
    """A non-modal window on paper. ``present`` shows it; it remembers nothing."""

    SIZE = 560, 520
    """Width and height at text size 100 %, where the screen has room for them."""

    def __init__(self, desk: Desk, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.look = desk, desk.look
        self._keeping = self._behind = False
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading = Said(self.look, title, size=20, bold=True, serif=True)
        self.lead = Said(self.look, size=13, token="ink2")
        self.lead.hide()
        self.content = QVBoxLayout()
        self.foot = QHBoxLayout()
        self._head = QVBoxLayout()
        self._head.addWidget(self.heading)
        self._head.addWidget(self.lead)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self.content, 1)
        self._column.addLayout(self.foot)
        self._keys(QKeySequence.StandardKey.Undo, self._undo)
        self._keys(QKeySequence.StandardKey.Redo, self._redo)
        desk.changed.connect(self._heard)
        desk.moved.connect(self._follow)
        desk.opened.connect(self._follow)
        self.look.changed.connect(self.restyle)

    def _keys(self, keys: QKeySequence.StandardKey, do: Callable[[], Change]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: self.desk.tell(self.desk.act(do)))

    def _undo(self) -> Change:
        return self.desk.session.history.undo()

    def _redo(self) -> Change:
        return self.desk.session.history.redo()

    def present(self) -> None:
        """Show the window in front of the main one, with what holds now."""
        if not self.isVisible():
            self.refresh()
            self.restyle()
            self._take_size(*self.SIZE)
        self.show()
        self.raise_()
        self.activateWindow()

    def _take_size(self, wide: int, high: int) -> None:
        px = self.look.px
        room = self.screen().availableSize()
        width, height = px(wide), px(high)
        self.resize(min(width, room.width() - SMALL), min(height, room.height() - SMALL))

    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""

    def _heard(self, _change: Change) -> None:
        self._follow()

    def _follow(self) -> None:
        self._behind = self._keeping
        if self.isVisible() and not self._keeping:
            self.refresh()

    def write(self, row: Row, do: Callable[[], Change]) -> Change:
        """Do what a row asks for; say below the row why it cannot be done."""
        try:
            change = do()
        except EditorError as error:
            row.say_error(str(error))
            if self._keeping:
                self.desk.failed.emit(str(error))
            return NOTHING
        row.say_error("")
        self.desk.tell(change)
        return change

    def commit(self) -> None:
        """Keep what is typed and not yet committed.

        Nothing is shown anew before all of it is kept; what is refused is said in the main
        window too, for the row may be out of sight by then.
        """
        self._keeping = True
        try:
            for row in self.findChildren(TypedRow):
                row.commit()
        finally:
            self._keeping = False
        if self._behind:
            self._follow()

    def done(self, result: int) -> None:
        """Closed in any way: what was typed is kept."""
        self.commit()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window's own button."""
        self.commit()
        super().closeEvent(event)

    def leave(self) -> None:
        """The program is left: close, and end what is under way."""
        self.close()

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self.look.px
        self.setPalette(paper_palette(self.look))
        self.setFont(self.look.font(14))
        self._column.setContentsMargins(px(PADDING), px(20), px(PADDING), px(16))
        self._column.setSpacing(px(GAP))
        self._head.setSpacing(px(4))
        self.content.setSpacing(px(12))
        self.foot.setSpacing(px(8))
        for button in self.findChildren(KeyButton):
            button.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a hairline over the foot."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("paper"))
        if self.foot.count():
            y = self.foot.geometry().top() - self.look.px(GAP // 2)
            painter.fillRect(0, y, self.width(), 1, self.look.colour("line"))


def scrolling(content: QWidget, look: Look) -> Scroll:
    """Content that scrolls where the window is too low."""
    area = Scroll(look)
    area.hold(content)
    return area
