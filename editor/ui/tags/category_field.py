"""The head over the categories; on ``/`` it becomes a field that finds one by a few letters."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.entry import Entry
from editor.ui.parts.list_keys import ENTERS

HEAD = 28
FIELD = 38


class CategoryField(QWidget):
    """Says what the section is and how it is used; a click or ``/`` opens the field."""

    changed = Signal(str)
    moved = Signal(int)
    """Up (-1) or down (1) in what was found."""
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.edit = Entry(look, self)
        self.edit.setAccessibleName(self.tr("Find a category"))
        self.edit.setPlaceholderText(self.tr("Category by name, code or word"))
        self.edit.key = self.tr("Esc")
        self.edit.hide()
        self.edit.textEdited.connect(self.changed)
        self.edit.installEventFilter(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Find a category by a few letters (/)"))

    @property
    def is_open(self) -> bool:
        """Whether the field is shown."""
        return not self.edit.isHidden()

    @property
    def words(self) -> str:
        """What was typed."""
        return self.edit.text().strip()

    def open(self) -> None:
        """Show the field and type into it."""
        self.edit.clear()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.restyle()

    def close_field(self) -> None:
        """Show the head again."""
        self.edit.clear()
        self.edit.hide()
        self.restyle()

    def restyle(self) -> None:
        """Take over the text size."""
        self.setFixedHeight(self._look.px(FIELD if self.is_open else HEAD))
        self.edit.restyle()
        self._lay_out()
        self.update()

    def sizeHint(self) -> QSize:
        """The head, or the field."""
        return QSize(self._look.px(200), self._look.px(FIELD if self.is_open else HEAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field fills the width."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._look.px
        self.edit.setGeometry(px(16), px(2), self.width() - px(32), px(30))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the head opens the field."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the head."""
        if self.is_open:
            return
        painter = QPainter(self)
        draw = Drawing(painter, self._look)
        px = self._look.px
        box = QRect(px(16), 0, self.width() - px(32), self.height())
        draw.words(box, self.tr("Category"), size=12, bold=True, token="ink2")
        cap = draw.key_cap_at_right(box.right(), box.center().y(), "/")
        box.setRight(cap.left() - px(8))
        hint = self.tr("letter, then digit")
        draw.words(box, hint, size=12, token="ink2", align=Qt.AlignmentFlag.AlignRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that go to what was found."""
        if event.type() == QEvent.Type.FocusOut and not self.words:
            self.left.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit):
            return False
        return self._take(event.key())

    def _take(self, key: int) -> bool:
        if key in ENTERS:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True
