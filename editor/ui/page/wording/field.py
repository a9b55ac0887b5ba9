"""The corrected wording of an item, written below the printed words."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.ui.look.look import Look
from editor.ui.parts.ground import make_clear, paint_field
from editor.ui.parts.list_keys import ENTERS

_OWN = (*ENTERS, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
_MOST_LINES = 8
_AIR = 7
"""Between the edge of the field and its words."""


class WordingField(QPlainTextEdit):
    """Enter or leaving commits, Esc gives back. As high as its lines."""

    committed = Signal(int, str)
    """The passage, and its wording from now on (empty: as printed)."""
    settled = Signal()
    """Nothing is typed here any more that is not committed."""
    left = Signal()
    """The page shall have the keys again."""
    grown = Signal()
    """It needs more or less room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.passage: int | None = None
        self._printed = self._before = ""
        self.setObjectName("wording")
        self.setAccessibleName(self.tr("Corrected wording"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().contentsChanged.connect(self.grown)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFont(self._look.font(14))
        make_clear(self, self._look)
        self.document().setDocumentMargin(self._look.px(_AIR))

    @property
    def before(self) -> str:
        """The wording that is being written over; empty for the printed words."""
        return self._before

    def begin(self, passage: int, printed: str, wording: str) -> None:
        """Write a wording: what stands there, or the printed words to be put right."""
        self.passage = passage
        self._printed = " ".join(printed.split())
        self._before = wording
        self.setPlainText(wording or self._printed)
        self.setAccessibleDescription(self.tr("Printed: {0}").format(self._printed))
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def height_for(self, width: int) -> int:
        """The height its lines need at a width in pixels."""
        px = self._look.px
        metrics = self._look.metrics(14)
        room = max(width - px(2 * _AIR) - 2, 1)
        box = metrics.boundingRect(
            QRect(0, 0, room, 10_000), Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap,
            self.toPlainText() or " ",
        )  # fmt: skip
        most = metrics.lineSpacing() * _MOST_LINES
        return min(box.height(), most) + px(2 * _AIR) + px(2)

    def commit(self) -> None:
        """Take over what was written; the printed words unchanged are no wording."""
        passage = self.passage
        if passage is None:
            return
        words = " ".join(self.toPlainText().split())
        self._close()
        words = "" if words == self._printed else words
        if words != self._before:
            self.committed.emit(passage, words)
        self.settled.emit()

    def give_back(self) -> None:
        """Leave the wording as it was."""
        self._close()
        self.settled.emit()

    def _close(self) -> None:
        self.passage = None
        self.hide()
        self.grown.emit()

    def sizeHint(self) -> QSize:
        """Set by the page."""
        return QSize(self._look.px(200), self._look.px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Esc gives back."""
        if event.key() in ENTERS:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_back()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc, Enter, Up and Down are the field's own, not acts on the item."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words over the ground of a field."""
        painter = QPainter(self.viewport())
        ground = self.viewport().rect()
        paint_field(painter, self._look, ground, focus=self.hasFocus(), bad=False)
        painter.end()
        super().paintEvent(event)
