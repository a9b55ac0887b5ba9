"""What narrows the review, as chips: each says a filter, and a click takes it away."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.chronicle.day_words import day_in_words, span_in_words
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.parts.button import Button
from editor.ui.review.figures.asked import Asked
from editor.ui.review.figures.found import Found

HIGH, GAP, WIDEST = 26, 6, 200
"""Pixels at text size 100 %."""


class Chips(QWidget):
    """One bar, in as many lines as it needs; not there while nothing is narrowed."""

    asked = Signal(object)
    """The Asked that is wanted now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chips: list[FilterChip] = []
        desk.look.changed.connect(self._lay)
        self.setObjectName("chips")
        self.setAccessibleName(self.tr("Filters that are set"))

    def show_found(self, found: Found) -> None:
        """Show a chip for each filter that is set."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for words, without in filters_in_words(self._desk, found):
            chip = FilterChip(self._desk.look, words, self)
            chip.clicked.connect(lambda _=False, asked=without: self.asked.emit(asked))
            chip.show()
            self.chips.append(chip)

        self.setVisible(bool(self.chips))
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips go on in the next line where one is full."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        px = self._desk.look.px
        left = top = 0
        for chip in self.chips:
            size = chip.sizeHint().boundedTo(QSize(max(self.width(), 1), px(HIGH)))
            if left and left + size.width() > self.width():
                left, top = 0, top + size.height() + px(GAP)
            chip.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + px(GAP)
        self.setFixedHeight(top + px(HIGH) if self.chips else 0)


class FilterChip(Button):
    """A filter in words, with a cross; click or Enter takes it away."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.say(words)
        self.setToolTip(self.tr("{0}: click to take this filter away").format(words))
        self.setAccessibleName(self.tr("Take away the filter {0}").format(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as its words and the cross, within bounds."""
        px = self._look.px
        return QSize(min(self._look.text_width(self.text(), 12) + px(36), px(WIDEST)), px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, cross."""
        painter, px = QPainter(self), self._look.px
        draw, box = Drawing(painter, self._look), QRect(self.rect())
        draw.rounded(
            box, px(HIGH) // 2, self._look.colour("hover" if self.underMouse() else "tint")
        )
        draw.words(box.adjusted(px(10), 0, -px(22), 0), self.text(), 12)
        draw.icon("x", box.right() - px(14), box.center().y(), 11, "ink2")
        if self.hasFocus():
            draw.focus_ring(box)


def filters_in_words(desk: Desk, found: Found) -> Iterator[tuple[str, Asked]]:
    """Each filter that is set, with what is asked when it is taken away."""
    asked = found.asked
    if asked.words:
        yield f"“{asked.words}”", replace(asked, words="")
    if asked.hidden:
        yield _shown(found), replace(asked, hidden=frozenset())
    yield from _days(asked)
    if asked.place is not None:
        place = desk.session.places.get(asked.place)
        yield place.name if place else "", replace(asked, place=None)
    if asked.claim_by:
        yield _say("Claim by {0}").format(asked.claim_by), replace(asked, claim_by="")
    if asked.source:
        yield _say("Source {0}").format(asked.source), replace(asked, source="")
    if asked.language:
        yield _say("Language {0}").format(asked.language), replace(asked, language="")
    if asked.checked:
        yield _say("Checked only"), replace(asked, checked=False)
    if asked.second_look:
        yield _say("Second look"), replace(asked, second_look=False)


def _days(asked: Asked) -> Iterator[tuple[str, Asked]]:
    if asked.first or asked.last:
        without = replace(asked, first=None, last=None, picked=None)
        if asked.first and asked.last:
            yield span_in_words(asked.first, asked.last, year=True), without
        elif asked.first:
            yield _say("From {0}").format(day_in_words(asked.first)), without
        elif asked.last:
            yield _say("To {0}").format(day_in_words(asked.last)), without
    if asked.picked is not None:
        words = _say("On the chart: {0}").format(span_in_words(*asked.picked, year=True))
        yield words, replace(asked, picked=None)


def _shown(found: Found) -> str:
    keys = {one.key for one in found.offered.segments}
    words = (
        _say("{0} of {1} groups") if found.asked.by == "group" else _say("{0} of {1} categories")
    )
    return words.format(len(keys - found.asked.hidden), len(keys))


def _say(words: str) -> str:
    return QCoreApplication.translate("Chips", words)
