"""Pointing: what mouse and keys mean on the page. Caret and selection are article offsets."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from editor.ui.desk import Desk
from editor.ui.page.laid import CHIP_HEIGHT, MARGIN, PLACE_HEIGHT, Laid

if TYPE_CHECKING:
    from editor.ui.page.page import ArticlePage

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_EDGE = 5
"""How near to the end of an item's words the boundary is taken hold of, in pixels."""


class Pointing:
    """Caret, selected words, and dragging; the page asks it for all of them."""

    def __init__(self, page: "ArticlePage", desk: Desk) -> None:
        self._page, self._desk = page, desk
        self.hovered: int | None = None
        self.by_key = False
        self._pressed: QPoint | None = None
        self._boundary: str | None = None
        self.forget()

    def forget(self) -> None:
        """No caret, nothing selected: another article lies here."""
        self.caret: int | None = None
        self.anchor: int | None = None
        self.passage: int | None = None

    def selection(self) -> tuple[int, int] | None:
        """The selected span of the article, as dragged."""
        if self.caret is None or self.anchor is None or self.caret == self.anchor:
            return None
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    def words(self) -> tuple[int, int] | None:
        """The selected span grown to whole words, or None where no word is selected."""
        span, sheet = self.selection(), self._desk.sheet
        if span is None or sheet is None:
            return None
        found = [one.span() for one in _WORD.finditer(sheet.article.text)
                 if one.start() < span[1] and one.end() > span[0]]  # fmt: skip
        return (found[0][0], found[-1][1]) if found else None

    # Mouse

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a boundary, or put the caret where the mouse is."""
        laid = self._page.row_at(event.position().toPoint().y())
        if event.button() is not Qt.MouseButton.LeftButton or laid is None:
            return
        self.by_key = False
        self._pressed = event.position().toPoint()
        self._boundary = self._boundary_at(laid, event.position())
        if self._boundary:
            self.passage = laid.row.passage.id
            self.anchor = laid.row.passage.start if self._boundary == "end" else (
                laid.row.passage.end)  # fmt: skip
            self.caret = self._offset(laid, event.position())
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.passage = laid.row.passage.id
            self.caret = self.anchor = self._offset(laid, event.position())

    def move(self, event: QMouseEvent) -> None:
        """Drag, or hover."""
        laid = self._page.row_at(event.position().toPoint().y())
        dragged = (
            self._pressed
            and (event.position().toPoint() - self._pressed).manhattanLength()
            >= QApplication.startDragDistance()
        )
        if dragged and laid is not None and self.anchor is not None:
            self.caret = self._offset(laid, event.position())
            self.passage = laid.row.passage.id if not self._boundary else self.passage
            self._page.viewport().update()
            return
        hovered = laid.row.passage.id if laid and laid.row.is_item else None
        if hovered != self.hovered:
            self.hovered = hovered
            self._page.viewport().update()
        self._show_cursor(laid, event.position())

    def _show_cursor(self, laid: Laid | None, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if laid is not None:
            if self._boundary_at(laid, point):
                shape = Qt.CursorShape.SplitHCursor
            elif self._in_margin(point):
                shape = Qt.CursorShape.PointingHandCursor
            elif self._in_text(point):
                shape = Qt.CursorShape.IBeamCursor
        self._page.viewport().setCursor(shape)

    def release(self, event: QMouseEvent) -> None:
        """A click selects; a drag has selected words or moved a boundary."""
        laid = self._page.row_at(event.position().toPoint().y())
        boundary, self._boundary, self._pressed = self._boundary, None, None
        if event.button() is Qt.MouseButton.RightButton and laid is not None:
            self._page.menu_asked.emit(laid.row.passage.id, event.globalPosition().toPoint())
            return
        if boundary:
            self._stretch(boundary)
            return
        if self.selection() is None and laid is not None:
            self._click(laid, event)
        elif laid is not None and self.selection():
            self._select_row_of_words()
        self._page.words_selected.emit()
        self._page.viewport().update()

    def _select_row_of_words(self) -> None:
        start = min(self.caret or 0, self.anchor or 0)
        for laid in self._page.laid:
            passage = laid.row.passage
            if passage.start <= start < passage.end and laid.row.is_item:
                self._desk.select((passage.id,))

    def _click(self, laid: Laid, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        marks = self._page.rail_marks()
        rail = next((one for box, one in marks if box.adjusted(-8, 0, 8, 0).contains(point)), None)
        if rail is not None:
            self._desk.select((rail.row.passage.id,))
        elif self._in_margin(event.position()):
            self._click_margin(laid, event)
        else:
            self._select(laid, event.modifiers())

    def _select(self, laid: Laid, modifiers: Qt.KeyboardModifier) -> None:
        key, desk = laid.row.passage.id, self._desk
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            others = tuple(one for one in desk.selected if one != key)
            desk.select(others if key in desk.selected else (*desk.selected, key))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and desk.current is not None:
            keys = [one.row.passage.id for one in self._page.laid if one.row.is_item]
            if key in keys and desk.current in keys:
                first, last = sorted((keys.index(key), keys.index(desk.current)))
                desk.select(keys[first : last + 1], desk.current)
        else:
            desk.select((key,))

    def _click_margin(self, laid: Laid, event: QMouseEvent) -> None:
        page, row = self._page, laid.row
        self._desk.select((row.passage.id,))
        where = event.globalPosition().toPoint()
        if not row.is_item:
            page.role_asked.emit(row.passage.id, where)
            return
        px = self._desk.look.px
        below = event.position().y() + page.verticalScrollBar().value() - laid.top
        line = int((below - px(CHIP_HEIGHT + 4)) // px(PLACE_HEIGHT))
        if below < px(CHIP_HEIGHT + 4) or not 0 <= line < len(laid.margin_lines):
            page.category_asked.emit()
            return
        places = [row.places[index] for index in laid.margin_lines[line]]
        if places[0].mention is not None:
            page.place_asked.emit(places[0].mention, where)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        laid, sheet = self._page.row_at(event.position().toPoint().y()), self._desk.sheet
        if laid is None or sheet is None:
            return
        at = self._offset(laid, event.position())
        for word in _WORD.finditer(sheet.article.text, laid.row.passage.start):
            if word.end() >= at:
                self.passage, self.anchor, self.caret = laid.row.passage.id, *word.span()
                break
        self._page.words_selected.emit()
        self._page.viewport().update()

    def leave(self) -> None:
        """The mouse has left the page."""
        self.hovered = None
        self._page.viewport().update()

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """Move the caret by a letter or a word; Shift selects. True where the key was used."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        by = steps.get(Qt.Key(event.key()))
        laid = self._page.of_passage(self._desk.current)
        if by is None or laid is None:
            return False
        self.by_key = True
        passage = laid.row.passage
        if self.passage != passage.id or self.caret is None:
            self.caret = self.anchor = passage.start
            self.passage = passage.id
        else:
            word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.caret = self._stepped(self.caret, by, word=word)
        self.caret = max(passage.start, min(self.caret, passage.end))
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.anchor = self.caret
        self._page.words_selected.emit()
        self._page.viewport().update()
        return True

    def _stepped(self, at: int, by: int, *, word: bool) -> int:
        sheet = self._desk.sheet
        if not word or sheet is None:
            return at + by
        starts = [one.start() for one in _WORD.finditer(sheet.article.text)]
        if by > 0:
            return next((one for one in starts if one > at), len(sheet.article.text))
        return next((one for one in reversed(starts) if one < at), 0)

    # Geometry

    def _offset(self, laid: Laid, point: QPointF) -> int:
        top = laid.top - self._page.verticalScrollBar().value()
        return laid.at(point - QPointF(self._page.frame.text, top))

    def _in_margin(self, point: QPointF) -> bool:
        frame = self._page.frame
        right = frame.margin + self._desk.look.px(MARGIN)
        return not frame.narrow and frame.margin - 4 <= point.x() <= right

    def _in_text(self, point: QPointF) -> bool:
        frame = self._page.frame
        return frame.text <= point.x() <= frame.text + frame.width

    def _boundary_at(self, laid: Laid, point: QPointF) -> str | None:
        """Which boundary of the current item's words is under the mouse: ``start`` or ``end``."""
        passage = laid.row.passage
        if passage.id != self._desk.current or not laid.row.is_item:
            return None
        top = laid.top - self._page.verticalScrollBar().value()
        for name, offset in (("end", passage.end), ("start", passage.start)):
            box = laid.caret(offset).translated(self._page.frame.text, top)
            near = abs(point.x() - box.x()) <= self._desk.look.px(_EDGE)
            if near and box.top() <= point.y() <= box.bottom():
                return name
        return None

    def _stretch(self, boundary: str) -> None:
        laid, words = self._page.of_passage(self.passage), self.words()
        self.anchor = self.caret
        if laid is None or words is None:
            return
        passage = laid.row.passage
        start, end = (passage.start, words[1]) if boundary == "end" else (words[0], passage.end)
        sheet = self._desk.sheet
        if sheet and boundary == "end":
            text = sheet.article.text
            while end < len(text) and not text[end].isspace() and not text[end].isalnum():
                end += 1
        if (start, end) != (passage.start, passage.end):
            change = self._desk.act(
                lambda: self._desk.session.cutting.stretch(passage.id, start, end)
            )
            self._desk.tell(change)
