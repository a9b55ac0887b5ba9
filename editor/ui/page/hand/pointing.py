"""Pointing: what the mouse means on the page."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from editor.chronicle.draft import FoundDate
from editor.ui.page.laid.beside import Kind, Spot, sign_box
from editor.ui.page.laid.lines import Laid
from editor.ui.page.painting.dates import date_at
from editor.ui.page.scene.scene import Scene
from editor.ui.page.scene.selecting import with_signs

_EDGE = 5
"""How near to the end of an item's words the boundary is taken hold of, in pixels."""
_DRAG = 4
"""How far the mouse moves before a click becomes a drag."""
_SCROLL = 24


class Pointing:
    """A click selects, a drag selects words or moves a boundary of the current item."""

    def __init__(self, scene: Scene) -> None:
        self._scene, self._desk, self._caret = scene, scene.desk, scene.caret
        self._pressed: QPoint | None = None
        self._dragging = False

    # Pressing, moving, letting go

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a boundary, or put the caret where the mouse is."""
        point = event.position()
        laid = self._scene.row_at(round(point.y()))
        if event.button() is not Qt.MouseButton.LeftButton or laid is None:
            return
        self._scene.by_key = False
        self._pressed, self._dragging = point.toPoint(), False
        passage, at = laid.row.passage, self._offset(laid, point)
        self._scene.boundary = self._boundary_at(laid, point)
        if self._scene.boundary == "end":
            self._caret.select(passage.id, passage.start, at)
        elif self._scene.boundary == "start":
            self._caret.select(passage.id, passage.end, at)
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._caret.put(passage.id, at)  # what Shift means is known when the mouse lets go

    def move(self, event: QMouseEvent) -> None:
        """Drag, or hover."""
        point = event.position()
        laid = self._scene.row_at(round(point.y()))
        if self._pressed is not None:
            self._drag(laid, point)
            return
        hovered = laid.row.passage.id if laid else None
        if hovered != self._scene.hovered:
            self._scene.hovered = hovered
            self._scene.repaint()
        self._show_cursor(laid, point)

    def _drag(self, laid: Laid | None, point: QPointF) -> None:
        if self._pressed is None or laid is None or self._caret.anchor is None:
            return
        far = (point.toPoint() - self._pressed).manhattanLength() >= _DRAG
        self._dragging = self._dragging or far
        if not self._dragging:
            return
        self._scroll(point)
        holder = self._caret.passage if self._scene.boundary else laid.row.passage.id
        self._caret.reach(holder or laid.row.passage.id, self._offset(laid, point))
        self._scene.repaint()

    def _scroll(self, point: QPointF) -> None:
        """Beyond an edge the page follows."""
        bar, height = self._scene.bar, self._scene.viewport.height()
        if point.y() < 0 or point.y() > height:
            bar.setValue(bar.value() + (-_SCROLL if point.y() < 0 else _SCROLL))

    def release(self, event: QMouseEvent) -> None:
        """A click selects; a drag has selected words or moved a boundary."""
        pressed, self._pressed = self._pressed, None
        boundary, self._scene.boundary = self._scene.boundary, None
        laid = self._scene.row_at(round(event.position().y()))
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None or laid is None:
            return
        if boundary and self._dragging:
            self._stretch(boundary)
        elif boundary:
            self._caret.put(laid.row.passage.id, self._offset(laid, event.position()))
        elif self._dragging and self._caret.words() is not None:
            self._select_holder()
        elif self._reaches(laid, event):
            self._caret.reach(laid.row.passage.id, self._offset(laid, event.position()))
        else:
            self._click(laid, event)
        self._scene.words_selected.emit()
        self._scene.repaint()

    def _reaches(self, laid: Laid, event: QMouseEvent) -> bool:
        """Whether a click with Shift selects words from the caret on, rather than items."""
        return (
            bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            and self._caret.passage == laid.row.passage.id
            and self._in_text(laid, event.position())
        )

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        laid = self._scene.row_at(round(event.position().y()))
        if laid is None or not self._in_text(laid, event.position()):
            return
        self._caret.select_word(laid.row.passage, self._offset(laid, event.position()))
        self._scene.words_selected.emit()
        self._scene.repaint()

    def leave(self) -> None:
        """The mouse has left the page."""
        self._scene.hovered = None
        self._scene.repaint()

    # Clicks

    def _click(self, laid: Laid, event: QMouseEvent) -> None:
        point, where = event.position(), event.globalPosition().toPoint()
        marked = self._scene.rail_at(point.toPoint())
        spot, date = self.spot_at(point), self.date_at(point)
        if marked is not None:
            self._desk.select((marked,))
        elif event.modifiers():
            self._select(laid, event.modifiers())
        elif spot is not None:
            self._click_spot(laid, spot, where)
        elif self.sign_at(point):
            self._scene.role_asked.emit(laid.row.passage.id, where)
        elif date is not None and self._date_answers(laid):
            self._desk.select((laid.row.passage.id,))
            self._scene.date_asked.emit(date, where)
        else:
            self._select(laid, event.modifiers())

    def _date_answers(self, laid: Laid) -> bool:
        """A date in an item answers where the item is the current one: a click selects first."""
        return not laid.row.is_item or laid.row.passage.id == self._desk.current

    def _select(self, laid: Laid, modifiers: Qt.KeyboardModifier) -> None:
        key, desk = laid.row.passage.id, self._desk
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            others = tuple(one for one in desk.selected if one != key)
            desk.select(others if key in desk.selected else (*desk.selected, key))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._scene.select_to(key)
        else:
            desk.select((key,))

    def _click_spot(self, laid: Laid, spot: Spot, where: QPoint) -> None:
        passage = laid.row.passage.id
        self._desk.select((passage,))
        if spot.kind in (Kind.ROLE, Kind.RAIL):
            self._scene.role_asked.emit(passage, where)
        elif spot.place is not None and spot.place.mention is not None:
            self._scene.place_asked.emit(spot.place.mention, where)
        elif spot.kind is Kind.CHIP or spot.kind is Kind.NOTE:
            self._scene.category_asked.emit()

    def _select_holder(self) -> None:
        """The item whose words were selected is the one the panel shows."""
        words = self._caret.words()
        if words is None:
            return
        held = next((one for one in self._desk.items if one.start <= words[0] < one.end), None)
        if held is not None and self._desk.selected != (held.id,):
            self._desk.select((held.id,))

    def _stretch(self, boundary: str) -> None:
        laid, words = self._scene.page.of_passage(self._caret.passage), self._caret.words()
        sheet, self._caret.anchor = self._desk.sheet, self._caret.at
        if laid is None or words is None or sheet is None:
            return
        passage = laid.row.passage
        grown = with_signs(sheet.article.text, *words)
        start, end = (passage.start, grown[1]) if boundary == "end" else (grown[0], passage.end)
        if start < end and (start, end) != (passage.start, passage.end):
            self._desk.tell(self._scene.corrections.stretch(passage.id, start, end))

    # What stands where

    def _show_cursor(self, laid: Laid | None, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if laid is not None:
            if self._boundary_at(laid, point):
                shape = Qt.CursorShape.SplitHCursor
            elif (
                self._answers(self.spot_at(point))
                or self.sign_at(point)
                or (self.date_at(point) is not None and self._date_answers(laid))
                or self._scene.rail_at(point.toPoint()) is not None
            ):
                shape = Qt.CursorShape.PointingHandCursor
            elif self._in_text(laid, point):
                shape = Qt.CursorShape.IBeamCursor
        self._scene.viewport.setCursor(shape)

    def _answers(self, spot: Spot | None) -> bool:
        """Whether a click on a spot does more than select its item."""
        return spot is not None and (spot.place is None or spot.place.mention is not None)

    def spot_at(self, point: QPointF) -> Spot | None:
        """What stands beside a passage at a point of the viewport."""
        laid = self._scene.row_at(round(point.y()))
        if laid is None:
            return None
        return laid.spot_at(round(point.x()), round(point.y()) - self._scene.top_of(laid))

    def sign_at(self, point: QPointF) -> bool:
        """Whether the number of the current item is at a point: a click asks what it is."""
        laid = self._scene.row_at(round(point.y()))
        if laid is None or laid.row.passage.id != self._desk.current or not laid.row.is_item:
            return False
        box = sign_box(self._scene.look, laid.frame, laid.leading)
        return box.translated(0, self._scene.top_of(laid)).contains(point.toPoint())

    def date_at(self, point: QPointF) -> FoundDate | None:
        """The printed date at a point of the viewport."""
        laid = self._scene.row_at(round(point.y()))
        if laid is None or not laid.row.dates:
            return None
        return date_at(laid, point - QPointF(laid.frame.text, self._scene.top_of(laid)))

    def _offset(self, laid: Laid, point: QPointF) -> int:
        return laid.at(point - QPointF(laid.frame.text, self._scene.top_of(laid)))

    def _in_text(self, laid: Laid, point: QPointF) -> bool:
        frame = laid.frame
        below = point.y() - self._scene.top_of(laid)
        return frame.text <= point.x() <= frame.text + frame.width and (
            0 <= below <= laid.lines_height
        )

    def _boundary_at(self, laid: Laid, point: QPointF) -> str | None:
        """Which boundary of the current item's words is under the mouse."""
        passage = laid.row.passage
        if passage.id != self._desk.current or not laid.row.is_item:
            return None
        if len(self._desk.selected) > 1:
            return None
        reach = self._desk.look.px(_EDGE)
        for name, offset in (("end", passage.end), ("start", passage.start)):
            box = laid.caret(offset).translated(laid.frame.text, self._scene.top_of(laid))
            if abs(point.x() - box.x()) <= reach and box.top() <= point.y() <= box.bottom():
                return name
        return None
