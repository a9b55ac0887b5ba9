"""The scene: the laid page as the viewport shows it. Mouse, keys and painting share it."""

from bisect import bisect_right

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from editor.ui.desk import Desk
from editor.ui.page.laid.frame import GROUND, RAIL
from editor.ui.page.laid.lines import Laid, field_box
from editor.ui.page.laid.page import LaidPage
from editor.ui.page.scene.caret import Caret
from editor.ui.page.scene.corrections import Corrections
from editor.ui.page.scene.preview import Preview
from editor.ui.page.scene.rail import rail_marks


class Scene(QObject):
    """Where things stand in the viewport, and what was asked for there."""

    category_asked = Signal()
    role_asked = Signal(int, QPoint)
    place_asked = Signal(int, QPoint)
    date_asked = Signal(object, QPoint)
    words_selected = Signal()

    def __init__(self, desk: Desk, viewport: QWidget, bar: QScrollBar) -> None:
        super().__init__(viewport)
        self.desk, self.look = desk, desk.look
        self.viewport, self.bar = viewport, bar
        self.page = LaidPage(desk)
        self.caret = Caret(desk)
        self.corrections = Corrections(desk, self)
        self.preview: Preview | None = None
        """Another cut that is looked at and not made."""
        self.reason: tuple[tuple[int, int], ...] = ()
        """The words that a reason leans on, while it is read."""
        self.hovered: int | None = None
        self.boundary: str | None = None
        """The boundary that is being dragged: ``start`` or ``end``."""
        self.by_key = False
        """Whether keys moved last: the focus is then shown."""

    @property
    def focused(self) -> bool:
        """Whether the page has the keys."""
        page = self.viewport.parentWidget()
        return page is not None and page.hasFocus()

    # What stands where

    def top_of(self, laid: Laid) -> int:
        """The height of the viewport at which a row begins."""
        return laid.top - self.bar.value()

    def row_at(self, y: int) -> Laid | None:
        """The row at a height of the viewport; in the air between two, the nearer one."""
        return self.page.row_at(y + self.bar.value() + self.look.px(GROUND))

    def in_sight(self, top: int, bottom: int) -> list[Laid]:
        """The rows whose ground touches a stretch of the viewport."""
        offset, air = self.bar.value(), self.look.px(2 * GROUND)
        return self.page.between(top + offset - air, bottom + offset + air)

    def box_of(self, laid: Laid) -> QRect:
        """The ground of a row."""
        air = self.look.px(GROUND)
        left, right = laid.frame.left - air, laid.frame.right + air
        return QRect(left, self.top_of(laid) - air, right - left, laid.height + 2 * air)

    def room_of(self, passage: int) -> QRect | None:
        """Where the room below the words of a passage is."""
        laid = self.page.of_passage(passage)
        if laid is None:
            return None
        return field_box(self.look, laid).translated(0, self.top_of(laid))

    def margin_of(self, passage: int) -> QPoint:
        """Where on the screen the margin of a passage begins."""
        laid = self.page.of_passage(passage)
        at = QPoint(self.page.frame.text, 0)
        if laid is not None:
            at = QPoint(laid.frame.margin, self.top_of(laid) + laid.leading)
        return self.viewport.mapToGlobal(at)

    def marks(self) -> list[tuple[QRect, Laid]]:
        """The marks of the rail."""
        return rail_marks(self.look, self.page.rows, self.viewport.size())

    def rail_at(self, point: QPoint) -> int | None:
        """The item whose mark on the rail is under a point."""
        if point.x() < self.viewport.width() - self.look.px(RAIL):
            return None
        marks = self.marks()
        at = bisect_right([box.top() for box, _ in marks], point.y()) - 1
        return marks[max(at, 0)][1].row.passage.id if marks else None

    # Selecting and scrolling

    def select_to(self, passage: int) -> None:
        """Select all items from the first selected one to this one, which becomes the current."""
        keys = [one.id for one in self.desk.items]
        if passage not in keys:
            return
        at = keys.index(passage)
        held = next((one for one in self.desk.selected if one in keys), passage)
        fixed = keys.index(held)
        some = keys[fixed : at + 1] if fixed <= at else list(reversed(keys[at : fixed + 1]))
        self.desk.select(some, passage)

    def step_passage(self, by: int) -> None:
        """Select the next (1) or previous (-1) passage of any role."""
        keys = [one.row.passage.id for one in self.page.rows]
        if not keys:
            return
        current = self.desk.current
        at = keys.index(current) + by if current in keys else 0
        self.by_key = True
        self.desk.select((keys[max(0, min(at, len(keys) - 1))],))

    def show_passage(self, passage: int | None) -> None:
        """Scroll so that a passage is in sight, with the next one after it where that fits."""
        laid = self.page.of_passage(passage)
        if laid is None:
            return
        px, height, low = self.look.px, self.viewport.height(), laid.top + laid.height
        if laid.top - px(16) < self.bar.value():
            fits = laid.height + px(120) < height
            self.bar.setValue(laid.top - px(60 if fits else 16))
        elif low + px(40) > self.bar.value() + height:
            self.bar.setValue(min(low + px(100) - height, laid.top - px(16)))

    def show_caret(self) -> None:
        """Scroll so that the caret is in sight."""
        laid, at = self.page.of_passage(self.caret.passage), self.caret.at
        if laid is None or at is None:
            return
        box, height, air = laid.caret(at), self.viewport.height(), laid.leading
        top, low = round(laid.top + box.top()) - air, round(laid.top + box.bottom()) + air
        if top < self.bar.value():
            self.bar.setValue(top)
        elif low > self.bar.value() + height:
            self.bar.setValue(low - height)

    def show_preview(self, preview: Preview | None) -> None:
        """Show how another layout would cut the page; None: as it is."""
        self.preview = preview
        self.repaint()

    def show_reason(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Mark the words that a reason leans on."""
        self.reason = spans
        self.repaint()

    def repaint(self) -> None:
        """Something is to be seen otherwise."""
        self.viewport.update()
