"""The page of an archive without articles: paste, open a file, open the sample."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.page.empty.big_button import BigButton
from editor.ui.page.empty.drawn_page import DrawnPage
from editor.ui.parts.said import Said

_WIDEST = 696


class Welcome(QWidget):
    """Pasting is what one came for: its button has the focus."""

    paste_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._room = look, QSize(640, 480)
        self.picture = DrawnPage(look)
        self.title = _centred(Said(look, size=28, bold=True, serif=True))
        self.text = _centred(Said(look, size=16, token="ink2", serif=True))
        self.hint = _centred(Said(look, size=13, token="ink3"))
        self.paste = BigButton(look, self.tr("Paste"), "clipboard-text", "Ctrl V", primary=True)
        self.open = BigButton(look, self.tr("Open a file"), "folder-open", "Ctrl O")
        self.sample = BigButton(look, self.tr("Open the sample"), "books")
        self.steps = Steps(look, (
            (self.tr("Paste"), self.tr("the program finds the day and the items")),
            (self.tr("Tag"), self.tr("one letter for a category, G for a place")),
            (self.tr("Review"), self.tr("count by day, then export")),
        ))  # fmt: skip
        self._say()
        self._build()
        for button, asked in (
            (self.paste, self.paste_asked),
            (self.open, self.open_asked),
            (self.sample, self.sample_asked),
        ):
            button.clicked.connect(asked)
        look.changed.connect(self.restyle)
        self.restyle()

    def _say(self) -> None:
        self.title.say(self.tr("Paste the day’s chronicle"))
        self.text.say(self.tr(
            "Copy the whole article from your browser, then press Ctrl V anywhere.\n"
            "It is dated, split into items and kept exactly as it came."
        ))  # fmt: skip
        self.hint.say(self.tr("or drop text, HTML or a folder of them here"))

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle = Qt.AlignmentFlag.AlignHCenter
        for button in (self.paste, self.open, self.sample):
            self._buttons.addWidget(button, 0, middle)
        self._column.addStretch(2)
        self._column.addWidget(self.picture, 0, middle)
        self._after_picture, self._before_hint, self._before_buttons = (
            QSpacerItem(0, 0) for _ in range(3)
        )
        self._column.addItem(self._after_picture)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addItem(self._before_buttons)
        self._column.addLayout(self._buttons)
        self._column.setAlignment(self._buttons, middle)
        self._column.addItem(self._before_hint)
        self._column.addWidget(self.hint)
        self._column.addStretch(3)
        row = QHBoxLayout()
        row.addStretch(0)
        row.addWidget(self.steps, 1)
        row.addStretch(0)
        self._column.addLayout(row)

    def restyle(self) -> None:
        """Take over text size and colours, and leave out what there is no room for."""
        px, column = self._look.px, self._column
        column.setContentsMargins(px(24), px(16), px(24), px(24))
        column.setSpacing(px(6))
        self._after_picture.changeSize(0, px(22))
        self._before_hint.changeSize(0, px(20))
        self._before_buttons.changeSize(0, px(8))
        self._buttons.setSpacing(px(4))
        for part in (self.paste, self.open, self.sample, self.steps, self.picture):
            part.updateGeometry()
        self.fit(self._room)
        self.update()

    def fit(self, room: QSize) -> None:
        """Narrow: buttons under each other. Low: without the picture, then without the steps."""
        self._room, px = room, self._look.px
        wide = sum(one.sizeHint().width() for one in (self.paste, self.open, self.sample))
        beside = wide + px(60) <= room.width()
        self._buttons.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        lines = 1 if room.width() >= px(620) else 2
        needed = px(180 + 50 * lines) + (1 if beside else 3) * px(52)
        self.steps.setVisible(room.height() >= needed + px(96))
        self.picture.setVisible(room.height() >= needed + px(96 + 216))

    def showEvent(self, event: QShowEvent) -> None:
        """Pasting has the focus."""
        super().showEvent(event)
        self.paste.setFocus(Qt.FocusReason.OtherFocusReason)


class Steps(QWidget):
    """What comes one after the other, numbered, under a hairline."""

    def __init__(self, look: Look, steps: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._look, self._steps = look, steps
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(f"{title}: {said}" for title, said in steps))

    def sizeHint(self) -> QSize:
        """Three columns."""
        self.setMaximumWidth(self._look.px(_WIDEST))
        return QSize(self._look.px(_WIDEST), self._look.px(76))

    def minimumSizeHint(self) -> QSize:
        """Words elide."""
        return QSize(self._look.px(120), self._look.px(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline and the columns."""
        painter, look, px = QPainter(self), self._look, self._look.px
        draw = Drawing(painter, look)
        draw.hairline(0, self.width(), 0)
        wide = self.width() // len(self._steps)
        for at, (title, said) in enumerate(self._steps):
            left = at * wide
            painter.setFont(look.font(15, serif=True, italic=True))
            painter.setPen(look.colour("accent"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left, px(14), px(16), px(20)), middle, str(at + 1))
            room = wide - px(26)
            draw.words(QRect(left + px(18), px(14), room, px(20)), title, 14, bold=True)
            box = QRect(left + px(18), px(36), room, px(40))
            painter.setFont(look.font(12))
            painter.setPen(look.colour("ink2"))
            painter.drawText(box, Qt.TextFlag.TextWordWrap, said)


def _centred(said: Said) -> Said:
    said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return said
