"""A row for several lines of words."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from editor.ui.editors.forms.row import TypedRow
from editor.ui.look.look import Look
from editor.ui.parts.ground import make_clear, paint_field
from editor.ui.parts.thin_bar import ThinBar

LEAST, MOST = 2, 7
"""Lines shown at once; more scroll."""


class WordsField(QWidget):
    """Several lines of plain text on the ground of a field, as high as its words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._bad = look, False
        self.edit = QPlainTextEdit()
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.installEventFilter(self)
        self.edit.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.edit.setVerticalScrollBar(ThinBar(look))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        look.changed.connect(self.restyle)
        self.restyle()

    def mark(self, *, bad: bool) -> None:
        """Whether what stands here cannot be taken."""
        self._bad = bad
        self.update()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.edit.setFont(self._look.font(14))
        make_clear(self.edit, self._look)
        side, top = self._look.px(8), self._look.px(2)
        self._column.setContentsMargins(side, top, side, top)
        self._fit()

    def _fit(self) -> None:
        lines = max(LEAST, min(MOST, int(self.edit.document().size().height())))
        line = QFontMetrics(self.edit.font()).lineSpacing()
        margin = 2 * int(self.edit.document().documentMargin())
        self.edit.setFixedHeight(lines * line + margin + 2)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so it can be narrow."""
        return QSize(self._look.px(120), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring when the focus comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        paint_field(
            QPainter(self),
            self._look,
            self.rect(),
            focus=self.edit.hasFocus(),
            bad=self._bad,
            enabled=self.isEnabled(),
        )


class WordsRow(TypedRow):
    """Several lines. Enter begins a new one; leaving commits."""

    def __init__(self, look: Look, label: str, hint: str = "") -> None:
        self.field = WordsField(look)
        super().__init__(look, label, self.field, hint)
        self.field.edit.setAccessibleName(label)
        self.field.edit.setAccessibleDescription(hint)
        self.field.edit.installEventFilter(self)
        self._shown = ""
        self.field.edit.textChanged.connect(self._say_typed)

    def _say_typed(self) -> None:
        if self.typed() != self._shown:
            self.words_typed.emit()

    def typed(self) -> str:
        """What stands in the field."""
        return self.field.edit.toPlainText()

    def _write(self, words: str) -> None:
        self._shown = words
        self.field.edit.setPlainText(words)
        self._settle()

    def _modified(self) -> bool:
        return self.field.edit.document().isModified()

    def _settle(self) -> None:
        self.field.edit.document().setModified(False)

    def _unsettle(self) -> None:
        self.field.edit.document().setModified(True)

    def _mark(self, *, bad: bool) -> None:
        self.field.mark(bad=bad)

    def _enter_commits(self) -> bool:
        return False
