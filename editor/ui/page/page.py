"""The page: the passages of the article in their printed order, painted by hand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from editor.chronicle.change import Change
from editor.chronicle.passage import Role
from editor.ui.desk import Desk
from editor.ui.page.laid import BETWEEN, GUTTER, MARGIN, Frame, Laid, frame_for, lay
from editor.ui.page.painting import RowPainter
from editor.ui.page.pointing import Pointing
from editor.ui.page.rows import Row, rows_of
from editor.ui.page.speaking import row_in_words

TOP, LARGE_FROM, RAIL = 20, 1600, 12


class ArticlePage(QAbstractScrollArea):
    """Shows the desk's article; selects items, words and a caret in it."""

    category_asked = Signal()
    """The chip of an item was clicked."""
    role_asked = Signal(int, QPoint)
    """The role beside a passage was clicked: its id, and where on the screen."""
    place_asked = Signal(int, QPoint)
    """A place beside an item was clicked: its mention, and where on the screen."""
    menu_asked = Signal(int, QPoint)
    """A context menu is wanted for a passage."""
    words_selected = Signal()
    """The selection of words has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[Row, ...] = ()
        self.laid: list[Laid] = []
        self.frame = frame_for(desk.look, 700, large=False)
        self.dismissed: frozenset[int] = frozenset()
        self.pointing = Pointing(self, desk)
        self._article: int | None = None
        self.setObjectName("items")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        desk.moved.connect(self._moved)
        desk.changed.connect(self._changed)
        desk.look.changed.connect(self._relay)

    def dismiss(self, passage: int) -> None:
        """Show a suggestion no more; nothing is stored."""
        self.dismissed |= {passage}
        self._refresh()

    def _moved(self) -> None:
        article = self._desk.sheet.article.id if self._desk.sheet else None
        if article != self._article:
            self._article = article
            self.pointing.forget()
            self._refresh()
            self.verticalScrollBar().setValue(0)
        self._speak()
        self.show_passage(self._desk.current)
        self.viewport().update()

    def _changed(self, change: Change) -> None:
        if self._desk.sheet is None and self._article is not None:
            self._article = None
        self._refresh()
        self._speak()

    def _refresh(self) -> None:
        """Take over the sheet; rows that did not change keep their lines."""
        sheet = self._desk.sheet
        before = {one.row.passage.id: one for one in self.laid}
        self.rows = rows_of(self._desk.session, sheet, self.dismissed) if sheet else ()
        self.laid = [self._laid(row, before.get(row.passage.id)) for row in self.rows]
        self._stack()

    def _laid(self, row: Row, before: Laid | None) -> Laid:
        if before is not None and before.row == row:
            return before
        return lay(self._desk.look, row, self.frame)

    def _relay(self) -> None:
        """Lay everything out anew: the width or the text size is another."""
        self.frame = self._frame()
        self.laid = [lay(self._desk.look, row, self.frame) for row in self.rows]
        self._stack()

    def _frame(self) -> Frame:
        window = self.window().width() / self._desk.look.factor
        return frame_for(self._desk.look, self.viewport().width(), large=window >= LARGE_FROM)

    def _stack(self) -> None:
        """Put the rows under each other and measure the whole."""
        px = self._desk.look.px
        y = px(TOP)
        for laid in self.laid:
            laid.top = y
            near = laid.row.passage.role in (Role.DATELINE, Role.BYLINE, Role.HEADLINE)
            y += laid.height + px(6 if near else BETWEEN)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, y + px(40) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines follow the width."""
        super().resizeEvent(event)
        if self._frame() != self.frame or event.size().width() != event.oldSize().width():
            self._relay()
        else:
            self._stack()

    # What stands where

    def row_at(self, y: int) -> Laid | None:
        """The row at a height of the viewport; between two, the upper one."""
        at = y + self.verticalScrollBar().value()
        found = None
        for laid in self.laid:
            if laid.top - self._desk.look.px(BETWEEN) // 2 <= at:
                found = laid
        return found

    def of_passage(self, passage: int | None) -> Laid | None:
        """The row of a passage."""
        return next((one for one in self.laid if one.row.passage.id == passage), None)

    def box_of(self, laid: Laid) -> QRect:
        """The ground of a row, in the viewport."""
        px, frame = self._desk.look.px, self.frame
        left = frame.text - px(GUTTER) - px(8)
        right = frame.text + frame.width + px(10) if frame.narrow else frame.margin + px(MARGIN)
        top = laid.top - self.verticalScrollBar().value()
        right = min(right + px(4), self.viewport().width() - px(RAIL))
        return QRect(left, top - px(6), right - left, laid.height + px(12))

    def show_passage(self, passage: int | None) -> None:
        """Scroll so that a passage is in sight, with the next one after it where that fits."""
        laid = self.of_passage(passage)
        if laid is None:
            return
        bar, height, px = self.verticalScrollBar(), self.viewport().height(), self._desk.look.px
        if laid.top - px(16) < bar.value():
            bar.setValue(laid.top - px(60))
        elif laid.top + laid.height + px(40) > bar.value() + height:
            bar.setValue(laid.top + laid.height + px(100) - height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, then the rail."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._desk.look.colour("paper"))
        rows = RowPainter(painter, self._desk.look, self.frame)
        offset = self.verticalScrollBar().value()
        for laid in self.laid:
            box = self.box_of(laid)
            if box.intersects(event.rect()):
                self._ground(painter, laid, box)
                rows.row(laid, laid.top - offset, self.pointing.selection())
        self._caret(painter)
        self._rail(painter)
        self._fade(painter)

    def _ground(self, painter: QPainter, laid: Laid, box: QRect) -> None:
        key, desk, look = laid.row.passage.id, self._desk, self._desk.look
        chosen = key in desk.selected
        if not chosen and key != self.pointing.hovered:
            return
        token = "hover"
        if chosen:
            token = "tint" if len(desk.selected) > 1 else "sel"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(token))
        painter.drawRoundedRect(QRectF(box), 8, 8)
        if chosen:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)
        if key == desk.current and self.hasFocus() and self.pointing.by_key:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 9, 9)

    def _caret(self, painter: QPainter) -> None:
        caret = self.pointing.caret
        laid = self.of_passage(self.pointing.passage)
        if caret is None or laid is None or not self.hasFocus():
            return
        box = laid.caret(caret)
        top = laid.top - self.verticalScrollBar().value()
        box.translate(self.frame.text, top)
        painter.fillRect(QRectF(box.x(), box.y() + 2, 1.5, box.height() - 4),
                         self._desk.look.colour("accent"))  # fmt: skip

    def rail_marks(self) -> list[tuple[QRect, Laid]]:
        """The marks of the rail beside the page, one an item."""
        items = [laid for laid in self.laid if laid.row.is_item]
        total = max(sum(laid.height for laid in items), 1)
        px = self._desk.look.px
        left, height = self.viewport().width() - px(RAIL), self.viewport().height() - px(16)
        marks, y = [], float(px(8))
        for laid in items:
            tall = max(laid.height / total * height, 4.0)
            marks.append((QRect(left, round(y), px(5), max(round(tall) - 2, 2)), laid))
            y += tall
        return marks

    def _rail(self, painter: QPainter) -> None:
        look = self._desk.look
        for box, laid in self.rail_marks():
            chip = laid.row.chip
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("line2"), 1))
            if chip and not chip.suggested and laid.row.passage.counts:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.swatch(chip.colour))
            if laid.row.passage.id == self._desk.current:
                painter.setPen(QPen(look.colour("accent"), 1.6))
            painter.drawRoundedRect(QRectF(box), 2, 2)

    def _fade(self, painter: QPainter) -> None:
        """The page goes on: its lower edge fades."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            return
        height, tall = self.viewport().height(), self._desk.look.px(28)
        paper = self._desk.look.colour("paper")
        clear = QColor(paper)
        clear.setAlpha(0)
        gradient = QLinearGradient(QPointF(0, height - tall), QPointF(0, height))
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, paper)
        width = self.viewport().width() - self._desk.look.px(RAIL + 4)
        painter.fillRect(QRect(0, height - tall, width, tall), gradient)

    # Events go to Pointing, which knows what they mean

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or the start of a drag."""
        self.pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hovering, or a drag."""
        self.pointing.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click or drag."""
        self.pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.pointing.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that move the caret; others go on to the window."""
        if not self.pointing.key(event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving the page ends hovering."""
        if event.type() is QEvent.Type.Leave:
            self.pointing.leave()
        return super().viewportEvent(event)

    def _speak(self) -> None:
        """Say the current item to screen readers."""
        laid = self.of_passage(self._desk.current)
        said = row_in_words(self._desk.session, laid.row) if laid else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
