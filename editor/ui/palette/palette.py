"""The palette: a field over the window, and what it finds below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.palette.found import Found
from editor.ui.palette.rows import FOUND_ROLE, HEADING, ROW, FoundPainter, FoundRows
from editor.ui.parts.ground import make_clear
from editor.ui.parts.list_keys import ENTERS
from editor.ui.parts.thin_bar import ThinBar

WIDTH, TOP, FIELD, FOOT = 600, 96, 56, 38
ROWS = 9
"""About so many rows are seen at once."""
SCRIM = 0.22
WAIT = 60
"""Milliseconds of rest before the archive is searched for what was typed."""

Finder = Callable[[str], tuple[Found, ...]]


class Palette(QWidget):
    """Covers the window while it is open. ``ask`` uses the same field for one line of words."""

    def __init__(self, look: Look, parent: QWidget, find: Finder) -> None:
        super().__init__(parent)
        self._look, self._find, self._over = look, find, parent
        self._before: QWidget | None = None
        self._asked: Callable[[str], object] | None = None
        self._hint = ""
        self.setObjectName("palette")
        self.field = QLineEdit(self)
        self.field.setObjectName("search_field")
        self.field.setFrame(False)
        self.rows = FoundRows(self)
        self.list = self._list()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(WAIT)
        self._rest.timeout.connect(self.refresh)
        self.field.textEdited.connect(lambda _: self._rest.start())
        self.field.installEventFilter(self)
        look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def _list(self) -> QListView:
        view = QListView(self)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self.rows)
        view.setItemDelegate(FoundPainter(self._look, view))
        view.setVerticalScrollBar(ThinBar(self._look))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.viewport().setAutoFillBackground(False)
        view.clicked.connect(self._do)
        view.setAccessibleName(self.tr("What was found"))
        return view

    def open(self, words: str = "") -> None:
        """Show what can be done and found."""
        self._asked = None
        self._hint = self.tr("commands, categories, days, words of items")
        self._show(self.tr("Search or do…"), words)
        self.field.end(False)
        self.refresh()

    def ask(self, what: str, value: str, take: Callable[[str], object]) -> None:
        """Ask for one line of words; Esc leaves everything as it is."""
        self._asked = take
        self._hint = what
        self._show(what, value)
        self.rows.show(())
        self.place()

    def _show(self, placeholder: str, words: str) -> None:
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setText(words)
        self.field.selectAll()
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Find anew what is typed."""
        if self._asked is None and self.isVisible():
            self.rows.show_sections(self._find(self.field.text()))
            first = self.rows.next(-1, 1)
            self.list.setCurrentIndex(self.rows.index(first) if first >= 0 else QModelIndex())
            self.list.scrollToTop()
            self.place()

    def close_palette(self) -> None:
        """Give the window back."""
        self._rest.stop()
        self.hide()
        (self._before or self._over).setFocus()

    def _do(self, index: QModelIndex) -> None:
        chosen = index.data(FOUND_ROLE)
        if isinstance(chosen, Found):
            self.close_palette()
            chosen.do()

    def _enter(self) -> None:
        if self._asked is not None:
            take, words = self._asked, self.field.text()
            self.close_palette()
            take(words)
            return
        if self._rest.isActive():
            self._rest.stop()
            self.refresh()
        self._do(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that are meant for the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in ENTERS:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key == Qt.Key.Key_Down else -1
            at = self.rows.next(self.list.currentIndex().row(), by)
            self.list.setCurrentIndex(self.rows.index(at))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        if not self._box().contains(event.position().toPoint()):
            self.close_palette()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.field.setFont(self._look.font(16))
        make_clear(self.field, self._look)
        make_clear(self.list, self._look)
        self.list.doItemsLayout()
        self.place()

    def place(self) -> None:
        """Cover the parent, the box in its upper half."""
        px = self._look.px
        self.setGeometry(self._over.rect())
        box = self._box()
        self.field.setGeometry(
            box.left() + px(44), box.top() + px(10), box.width() - px(44 + 250), px(36)
        )
        self.list.setGeometry(
            box.left(), box.top() + px(FIELD) + 1, box.width(), box.height() - px(FIELD + FOOT) - 2
        )
        self.list.setVisible(self._asked is None)
        self.update()

    def _box(self) -> QRect:
        px = self._look.px
        wide = min(px(WIDTH), self.width() - px(32))
        top = min(px(TOP), max(px(16), self.height() // 8))
        tall = px(FIELD + FOOT)
        if self._asked is None:
            needed = sum(
                px(ROW if self.rows.index(at).data(FOUND_ROLE) is not None else HEADING)
                for at in range(min(self.rows.rowCount(), 2 * ROWS))
            )
            tall += max(px(HEADING), min(needed + px(8), px(ROW * ROWS)))
        return QRect((self.width() - wide) // 2, top, wide, min(tall, self.height() - top - px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scrim, box, field and foot."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        scrim = QColor(0, 0, 0)
        scrim.setAlphaF(SCRIM if not look.dark else 2 * SCRIM)
        painter.fillRect(self.rect(), scrim)
        draw, box = Drawing(painter, look), self._box()
        draw.floating(box, px(14))
        draw.icon("magnifying-glass", box.left() + px(18), box.top() + px(28), 17, "ink2")
        hint = QRect(box.right() - px(250), box.top(), px(234), px(FIELD))
        draw.words(hint, self._hint, 12, token="ink2", align=Qt.AlignmentFlag.AlignRight)
        draw.hairline(box.left(), box.right(), box.top() + px(FIELD))
        foot = QRect(box.left(), box.bottom() - px(FOOT), box.width(), px(FOOT))
        draw.hairline(box.left(), box.right(), foot.top())
        self._paint_foot(draw, foot)
        if self._asked is None and not self.rows.rowCount():
            empty = QRect(box.left() + px(20), box.top() + px(FIELD), box.width(), px(HEADING + 8))
            draw.words(empty, self.tr("Nothing of that name, and no item with these words."), 13,
                       token="ink2")  # fmt: skip

    def _paint_foot(self, draw: Drawing, foot: QRect) -> None:
        px = self._look.px
        left, middle = foot.left() + px(18), foot.center().y()
        acts = [(self.tr("Enter"), self.tr("do it")), (self.tr("Esc"), self.tr("close"))]
        if self._asked is None:
            acts.insert(0, (self.tr("↑ ↓"), self.tr("move")))
        for key, words in acts:
            cap = draw.key_cap(left, middle, key)
            wide = self._look.text_width(words, 12)
            draw.words(QRect(cap.right() + px(8), foot.top(), wide, foot.height()), words, 12,
                       token="ink2")  # fmt: skip
            left = cap.right() + px(8) + wide + px(18)
        said = QRect(left, foot.top(), foot.right() - px(18) - left, foot.height())
        draw.words(said, self.tr("Undone with Ctrl Z, like any step"), 12, token="ink2",
                   align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
