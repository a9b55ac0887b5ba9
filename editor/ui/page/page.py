"""The page: the passages of the article in their printed order, painted by hand."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from editor.chronicle.change import Change
from editor.ui.desk import Desk
from editor.ui.page.caret import Caret
from editor.ui.page.frame import GROUND, RAIL, Frame, frame_for
from editor.ui.page.keys import Keys
from editor.ui.page.laid import Laid, field_box, lay, measure, same_lines, taken_over
from editor.ui.page.pointing import Pointing
from editor.ui.page.rail import rail_marks
from editor.ui.page.rows import Row, rows_of
from editor.ui.page.sheet_painting import paint_sheet
from editor.ui.page.speaking import announce, row_in_words, tip_for
from editor.ui.page.stacking import stack
from editor.ui.parts.thin_bar import ThinBar

LARGE_FROM = 1600


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
    framed = Signal()
    """The columns stand elsewhere."""
    laid_out = Signal()
    """Rows stand elsewhere: what lies over the page has to follow."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.laid: list[Laid] = []
        self.frame = frame_for(desk.look, 736, large=False)
        self.dismissed: frozenset[int] = frozenset()
        self.by_key = False
        """Whether keys moved last: the focus is then shown."""
        self.caret = Caret(desk)
        self.pointing = Pointing(self, desk)
        self._keys = Keys(self, desk)
        self._article: int | None = None
        self._tops: list[int] = []
        self._of: dict[int, Laid] = {}
        self._room: tuple[int | None, int] = (None, 0)
        self._set_up()
        desk.moved.connect(self._moved)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)
        desk.look.changed.connect(self._relay)
        self._moved()

    def _set_up(self) -> None:
        self.setObjectName("items")
        self.setAccessibleName(self.tr("Items of the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(self.desk.look))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def dismiss(self, passage: int) -> None:
        """Show a suggestion no more; nothing is stored."""
        self.dismissed |= {passage}
        self._refresh()

    # What the desk tells

    def _moved(self) -> None:
        article = self.desk.sheet.article.id if self.desk.sheet else None
        if article != self._article:
            self._article = article
            self.caret.forget()
            self._refresh()
            self.verticalScrollBar().setValue(0)
            self.words_selected.emit()
        self._speak()
        self.show_passage(self.desk.current)
        self.viewport().update()

    def _opened(self) -> None:
        self._article, self.dismissed = None, frozenset()
        self._of.clear()
        self._refresh()

    def _changed(self, change: Change) -> None:
        self._refresh()
        self.caret.settle(self.desk.sheet.passages if self.desk.sheet else ())
        self._speak()

    def _refresh(self) -> None:
        """Take over the sheet; rows whose words did not change keep their lines."""
        sheet, before = self.desk.sheet, self._of
        self._article = sheet.article.id if sheet else None
        rows = rows_of(self.desk.session, sheet, self.dismissed) if sheet else ()
        self.laid = [self._laid(row, before.get(row.passage.id)) for row in rows]
        self._of = {one.row.passage.id: one for one in self.laid}
        self._stack()

    def _laid(self, row: Row, before: Laid | None) -> Laid:
        if before is not None and same_lines(before.row, row):
            return before if before.row == row else taken_over(self.desk.look, row, before)
        return lay(self.desk.look, row, self.frame)

    # Lines and columns

    def _relay(self) -> None:
        """Lay everything out anew: the width or the text size is another."""
        look = self.desk.look
        self.frame = self._frame()
        self.verticalScrollBar().setSingleStep(look.px(24))
        self.laid = [lay(look, one.row, self.frame) for one in self.laid]
        self._of = {one.row.passage.id: one for one in self.laid}
        self._keep_room()
        self._stack()
        self.framed.emit()

    def _reframe(self) -> None:
        """The same lines in columns that stand elsewhere."""
        self.frame = self._frame()
        for one in self.laid:
            one.frame = self.frame.mirror() if one.row.from_right else self.frame
            measure(self.desk.look, one)
        self._stack()
        self.framed.emit()

    def _frame(self) -> Frame:
        window = self.window().width() / self.desk.look.factor
        return frame_for(self.desk.look, self.viewport().width(), large=window >= LARGE_FROM)

    def _stack(self) -> None:
        """Put the rows under each other and measure the whole."""
        high = stack(self.desk.look, self.laid)
        self._tops = [one.top for one in self.laid]
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, high - height))
        bar.setPageStep(height)
        self.laid_out.emit()
        self.viewport().update()

    def make_room(self, passage: int | None, room: int) -> None:
        """Keep room free below the words of a passage, for a field; None: of no passage."""
        if (passage, room) != self._room:
            before, self._room = self._room[0], (passage, room)
            for key in (before, passage):
                if (laid := self.of_passage(key)) is not None:
                    laid.room = room if key == passage else 0
                    measure(self.desk.look, laid)
            self._stack()

    def _keep_room(self) -> None:
        laid = self.of_passage(self._room[0])
        if laid is not None:
            laid.room = self._room[1]
            measure(self.desk.look, laid)

    def room_of(self, passage: int | None) -> QRect | None:
        """Where in the viewport the room below the words of a passage is."""
        laid = self.of_passage(passage)
        if laid is None:
            return None
        return field_box(self.desk.look, laid).translated(0, self.top_of(laid))

    def edges(self) -> tuple[int, int]:
        """Where the text begins and the columns end; the head stands between them."""
        return self.frame.text, self.frame.right

    # What stands where

    def row_at(self, y: int) -> Laid | None:
        """The row at a height of the viewport; between two, the nearer one."""
        at = y + self.verticalScrollBar().value() + self.desk.look.px(GROUND)
        found = bisect_right(self._tops, at) - 1
        return self.laid[found] if found >= 0 else None

    def of_passage(self, passage: int | None) -> Laid | None:
        """The row of a passage."""
        return self._of.get(passage) if passage is not None else None

    def top_of(self, laid: Laid) -> int:
        """The height of the viewport at which a row begins."""
        return laid.top - self.verticalScrollBar().value()

    def item_near(self, y: int, by: int) -> int | None:
        """The item at a height of the viewport, else the next one up (-1) or down (1)."""
        laid = self.row_at(y)
        at = self.laid.index(laid) if laid is not None else 0
        side = self.laid[at:] if by > 0 else reversed(self.laid[: at + 1])
        return next((one.row.passage.id for one in side if one.row.is_item), None)

    def rail_at(self, point: QPoint) -> int | None:
        """The item whose mark on the rail is under a point of the viewport."""
        if point.x() < self.viewport().width() - self.desk.look.px(RAIL):
            return None
        marks = rail_marks(self.desk.look, self.laid, self.viewport().size())
        at = bisect_right([box.top() for box, _ in marks], point.y()) - 1
        return marks[max(at, 0)][1].row.passage.id if marks else None

    def box_of(self, laid: Laid) -> QRect:
        """The ground of a row, in the viewport."""
        air = self.desk.look.px(GROUND)
        left, right = laid.frame.left - air, laid.frame.right + air
        return QRect(left, self.top_of(laid) - air, right - left, laid.height + 2 * air)

    def margin_of(self, passage: int) -> QPoint:
        """Where on the screen the margin of a passage begins."""
        laid = self.of_passage(passage)
        if laid is None:
            return self.viewport().mapToGlobal(QPoint(self.frame.text, 0))
        at = QPoint(laid.frame.margin, self.top_of(laid) + laid.leading)
        return self.viewport().mapToGlobal(at)

    def select_to(self, passage: int) -> None:
        """Select everything from the first selected item to this one."""
        keys = [one.row.passage.id for one in self.laid if one.row.is_item]
        chosen = [keys.index(one) for one in self.desk.selected if one in keys]
        if passage not in keys:
            return
        at = keys.index(passage)
        held = self.desk.selected[0] if self.desk.selected else passage
        fixed = keys.index(held) if held in keys and chosen else at
        some = keys[fixed : at + 1] if fixed <= at else list(reversed(keys[at : fixed + 1]))
        self.desk.select(some, passage)

    def show_passage(self, passage: int | None) -> None:
        """Scroll so that a passage is in sight, with the next one after it where that fits."""
        laid = self.of_passage(passage)
        if laid is None:
            return
        bar, height, px = self.verticalScrollBar(), self.viewport().height(), self.desk.look.px
        if laid.top - px(16) < bar.value() or laid.height + px(56) > height:
            bar.setValue(laid.top - px(60 if laid.height + px(120) < height else 16))
        elif laid.top + laid.height + px(40) > bar.value() + height:
            bar.setValue(min(laid.top + laid.height + px(100) - height, laid.top - px(16)))

    def show_caret(self) -> None:
        """Scroll so that the caret is in sight."""
        laid, at = self.of_passage(self.caret.passage), self.caret.at
        if laid is None or at is None:
            return
        box = laid.caret(at)
        bar, height, air = self.verticalScrollBar(), self.viewport().height(), laid.leading
        top, low = round(laid.top + box.top()) - air, round(laid.top + box.bottom()) + air
        if top < bar.value():
            bar.setValue(top)
        elif low > bar.value() + height:
            bar.setValue(low - height)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines follow the width; where it does not matter to them, only the columns do."""
        super().resizeEvent(event)
        frame = self._frame()
        if not frame.same_lines(self.frame):
            self._relay()
        elif frame != self.frame:
            self._reframe()
        else:
            self._stack()
        self.show_passage(self.desk.current)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The page moves, and what lies over it."""
        self.laid_out.emit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, then the rail."""
        paint_sheet(self, event.rect())

    def rows_between(self, top: int, bottom: int) -> list[Laid]:
        """The rows whose ground touches a stretch of the viewport."""
        offset, air = self.verticalScrollBar().value(), 2 * self.desk.look.px(GROUND)
        first = max(bisect_right(self._tops, top + offset) - 2, 0)
        last = bisect_right(self._tops, bottom + offset + air)
        return self.laid[first:last]

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the passage under the mouse, or of the current one."""
        mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        laid = self.row_at(event.pos().y()) if mouse else self.of_passage(self.desk.current)
        if laid is None:
            return
        passage = laid.row.passage.id
        if passage not in self.desk.selected:
            self.desk.select((passage,))
        where = event.globalPos() if mouse else self.margin_of(passage)
        self.menu_asked.emit(passage, where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the caret and the items; others go on to the window."""
        if self._keys.press(event):
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret and the focus are shown."""
        self.by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
        )  # fmt: skip
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret is shown no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving the page ends hovering; resting over a mark says what it is."""
        if event.type() is QEvent.Type.Leave:
            self.pointing.leave()
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            spot = self.pointing.spot_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), tip_for(spot) if spot else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def _speak(self) -> None:
        """Say the current item to screen readers."""
        laid = self.of_passage(self.desk.current)
        said = row_in_words(self.desk.session, laid.row) if laid else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            announce(self, said)
