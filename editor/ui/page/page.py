"""The page: the passages of the article in their printed order, painted by hand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
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
from editor.ui.page.hand.keys import Keys
from editor.ui.page.hand.pointing import Pointing
from editor.ui.page.laid.frame import Frame, frame_for
from editor.ui.page.painting.sheet import paint_sheet
from editor.ui.page.said import say
from editor.ui.page.scene.scene import Scene
from editor.ui.page.speaking import announce, row_in_words, tip_for, tip_for_date
from editor.ui.parts.thin_bar import ThinBar

LARGE_FROM = 1600
"""Width of the window, at text size 100 %, from which items are set larger."""


class ArticlePage(QAbstractScrollArea):
    """Shows the desk's article; selects items, words and a caret in it."""

    category_asked = Signal()
    """The chip of an item was clicked."""
    role_asked = Signal(int, QPoint)
    """The role beside a passage was clicked: its id, and where on the screen."""
    place_asked = Signal(int, QPoint)
    """A place beside an item was clicked: its mention, and where on the screen."""
    date_asked = Signal(object, QPoint)
    """A printed date was clicked: the FoundDate, and where on the screen."""
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
        self._desk = desk
        self._article: int | None = None
        self._current: int | None = None
        self._set_up()
        self.scene = Scene(desk, self.viewport(), self.verticalScrollBar())
        self._pointing, self._keys = Pointing(self.scene), Keys(self.scene)
        self.scene.category_asked.connect(self.category_asked)
        self.scene.role_asked.connect(self.role_asked)
        self.scene.place_asked.connect(self.place_asked)
        self.scene.date_asked.connect(self.date_asked)
        self.scene.words_selected.connect(self.words_selected)
        desk.moved.connect(self._moved)
        desk.changed.connect(self._changed)
        desk.settled.connect(self._refresh)
        desk.opened.connect(self._opened)
        desk.look.changed.connect(self._relay)
        self._moved()

    def _set_up(self) -> None:
        self.setObjectName("items")
        self.setAccessibleName(self.tr("Items of the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinBar(self._desk.look))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def dismiss(self, passage: int) -> None:
        """Show a suggestion no more; nothing is stored."""
        self.scene.page.dismissed |= {passage}
        self._refresh()

    # What the desk tells

    def _moved(self) -> None:
        article = self._desk.sheet.article.id if self._desk.sheet else None
        if article != self._article:
            self._article = article
            self.scene.caret.forget()
            self._refresh()
            self.verticalScrollBar().setValue(0)
            self.words_selected.emit()
        elif self._desk.current != self._current and self.scene.caret.leave(self._desk.current):
            self.words_selected.emit()
        self._current = self._desk.current
        self._speak()
        self.scene.show_passage(self._desk.current)
        self.viewport().update()

    def _opened(self) -> None:
        self._article = None
        self.scene.caret.forget()
        self.scene.page.forget()
        self._measure()

    def _changed(self, change: Change) -> None:
        self._refresh()
        self.scene.caret.settle(self._desk.sheet.passages if self._desk.sheet else ())
        self._speak()

    def _refresh(self) -> None:
        self._article = self._desk.sheet.article.id if self._desk.sheet else None
        self.scene.page.refresh()
        self._measure()

    # Lines and columns

    def _relay(self) -> None:
        self.verticalScrollBar().setSingleStep(self._desk.look.px(24))
        self.scene.page.relay(self._frame())
        self._measure()
        self.framed.emit()

    def _frame(self) -> Frame:
        window = self.window().width() / self._desk.look.factor
        return frame_for(self._desk.look, self.viewport().width(), large=window >= LARGE_FROM)

    def _measure(self) -> None:
        """Let the scroll bar know how high the page is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.scene.page.height - height))
        bar.setPageStep(height)
        self.laid_out.emit()
        self.viewport().update()

    def make_room(self, passage: int | None, room: int) -> None:
        """Keep room free below the words of a passage, for a field; None: of no passage."""
        self.scene.page.make_room(passage, room)
        self._measure()

    def edges(self) -> tuple[int, int]:
        """Where the text begins and the columns end; the head stands between them."""
        frame = self.scene.page.frame
        return frame.text, frame.right

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width; the current item stays in sight."""
        super().resizeEvent(event)
        frame = self._frame()
        moved = frame != self.scene.page.frame
        self.scene.page.reframe(frame)
        self._measure()
        if moved:
            self.framed.emit()
        self.scene.show_passage(self._desk.current)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The page moves, and what lies over it."""
        self.laid_out.emit()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, then the rail."""
        paint_sheet(self.scene, event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or the start of a drag."""
        self._pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hovering, or a drag."""
        self._pointing.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click or drag."""
        self._pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointing.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the passage under the mouse, or of the current one."""
        scene, mouse = self.scene, event.reason() is QContextMenuEvent.Reason.Mouse
        current = scene.page.of_passage(self._desk.current)
        laid = scene.row_at(event.pos().y()) if mouse else current
        if laid is None:
            return
        passage = laid.row.passage.id
        if passage not in self._desk.selected:
            self._desk.select((passage,))
        self.menu_asked.emit(passage, event.globalPos() if mouse else scene.margin_of(passage))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the caret and the items; others go on to the window."""
        event.setAccepted(self._keys.press(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret and the focus are shown."""
        tabs = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        self.scene.by_key = event.reason() in tabs
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret is shown no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving the page ends hovering; resting over a mark says what it is."""
        if event.type() is QEvent.Type.Leave:
            self._pointing.leave()
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos().toPointF()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPointF) -> str:
        """What is said of what lies under the mouse."""
        spot, date = self._pointing.spot_at(point), self._pointing.date_at(point)
        if spot is not None:
            return tip_for(spot)
        if date is not None:
            return tip_for_date(date)
        return say("What this is, and why") if self._pointing.sign_at(point) else ""

    def _speak(self) -> None:
        """Say the current item to screen readers."""
        laid = self.scene.page.of_passage(self._desk.current)
        said = row_in_words(self._desk.session, laid.row) if laid else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            announce(self, said)
