"""Painting a row: words with their underlines, disc in the gutter, chip and places beside."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from editor.chronicle.mention import PlaceRole
from editor.chronicle.passage import Role, State
from editor.session.cutting import ROLE_WORDS
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.page.laid import (
    CHIP_HEIGHT,
    GUTTER,
    MARGIN,
    PLACE_HEIGHT,
    Frame,
    Laid,
    place_width,
)
from editor.ui.page.rows import PlaceMark

DISC = 22
_FADED = 0.55


class RowPainter:
    """Paints rows of the page at their places."""

    def __init__(self, painter: QPainter, look: Look, frame: Frame) -> None:
        self._painter, self._look, self._frame = painter, look, frame
        self._draw = Drawing(painter, look)

    def row(self, laid: Laid, top: int, selection: tuple[int, int] | None) -> None:
        """A row whose first line begins at ``top``; ``selection`` is a span of the article."""
        quiet = not laid.row.is_item or laid.row.passage.state is State.EXCLUDED
        self._words(laid, top, "ink3" if quiet else "ink", selection)
        if laid.row.is_item:
            self._disc(laid, top)
            self._underlines(laid, top)
            self._beside(laid, top)
            self._below(laid, top)
        else:
            self._role(laid, top)

    def _words(self, laid: Laid, top: int, token: str, selection: tuple[int, int] | None) -> None:
        if laid.row.passage.role is Role.HEADLINE and not laid.row.again:
            token = "ink2"
        for start, end in laid.row.evidence:
            self._ground(laid, top, start, end, self._look.colour("mark"))
        ranges = []
        if selection and selection[0] < selection[1]:
            chosen = self._look.colour("accent")
            chosen.setAlphaF(0.28)
            self._ground(laid, top, *selection, chosen)
        self._painter.setPen(self._look.colour(token))
        plain = QTextLayout.FormatRange()
        plain.start, plain.length = 0, len(laid.layout.text())
        form = QTextCharFormat()
        form.setForeground(QBrush(self._look.colour(token)))
        plain.format = form
        ranges.append(plain)
        laid.layout.draw(self._painter, QPointF(self._frame.text, top), ranges)

    def _ground(self, laid: Laid, top: int, start: int, end: int, colour: QColor) -> None:
        for box in laid.spans(start, end):
            self._painter.fillRect(box.translated(self._frame.text, top), colour)

    def _disc(self, laid: Laid, top: int) -> None:
        px, row = self._look.px, laid.row
        size = px(DISC)
        box = QRectF(self._frame.text - px(GUTTER) + px(2), top + px(1), size, size)
        colour = row.chip.colour if row.chip else ""
        self.disc(box, str(row.number), row.passage.state, colour)

    def disc(self, box: QRectF, number: str, state: State, colour: str) -> None:
        """Filled: confirmed; ring: tagged; dashed: open; struck through: not an event."""
        painter, look = self._painter, self._look
        ink = look.colour("ink2")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state is State.CHECKED and colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.swatch(colour))
            ink = look.on_swatch(colour)
        elif state is State.TAGGED and colour:
            painter.setPen(QPen(look.swatch(colour), 2))
            box = box.adjusted(1, 1, -1, -1)
            ink = look.colour("ink")
        elif state is State.OPEN:
            painter.setPen(QPen(look.colour("edge"), 1.3, Qt.PenStyle.DashLine))
            box = box.adjusted(0.7, 0.7, -0.7, -0.7)
        else:
            painter.setPen(QPen(look.colour("edge"), 1.2))
            box = box.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawEllipse(box)
        painter.setPen(ink)
        painter.setFont(look.font(12, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        if state is State.EXCLUDED:
            painter.setPen(QPen(look.colour("edge"), 1.2))
            inset = box.width() * 0.15
            painter.drawLine(
                box.bottomLeft() + QPointF(inset, -inset), box.topRight() + QPointF(-inset, inset)
            )

    def _underlines(self, laid: Laid, top: int) -> None:
        for place in laid.row.places:
            if place.start is None or place.end is None:
                continue
            pen = QPen(self._look.colour("accent" if place.happened else "ink3"), 1.4)
            if not place.happened:
                pen.setStyle(Qt.PenStyle.DotLine)
            self._painter.setPen(pen)
            self._painter.setOpacity(_FADED if place.mention is None else 1.0)
            for box in laid.spans(place.start, place.end):
                y = top + box.bottom() - 0.5
                left = self._frame.text + box.left()
                self._painter.drawLine(QPointF(left, y), QPointF(left + box.width(), y))
        self._painter.setOpacity(1.0)

    def _beside(self, laid: Laid, top: int) -> None:
        px, row, frame = self._look.px, laid.row, self._frame
        left = frame.text if frame.narrow else frame.margin
        y = top + (laid.lines_height + px(3) if frame.narrow else px(2))
        if row.note:
            self._italic(QRect(left, y, px(MARGIN + 40), px(20)), row.note)
            y += px(22)
        elif row.chip:
            wide = self._look.chip_width(row.chip.code + ("?" if row.chip.suggested else ""))
            box = QRect(left, y, wide, px(CHIP_HEIGHT))
            code = row.chip.code + ("?" if row.chip.suggested else "")
            self._draw.chip(box, code, row.chip.colour, suggested=row.chip.suggested)
            if frame.narrow:
                left += wide + px(12)
            else:
                y += px(CHIP_HEIGHT + 4)
        elif not frame.narrow:
            self._italic(QRect(left, y, px(MARGIN), px(20)), "open")
            y += px(CHIP_HEIGHT + 4)
        for line in laid.margin_lines:
            x = left
            for index in line:
                x += self._place(x, y, row.places[index], last=index == line[-1])
            y += px(PLACE_HEIGHT)

    def _place(self, left: int, top: int, place: PlaceMark, *, last: bool) -> int:
        px = self._look.px
        height = px(PLACE_HEIGHT)
        self._draw.pin(
            left, top + height // 2 - 1, filled=place.happened and place.mention is not None
        )
        name = place.name
        if place.role is PlaceRole.WITHIN:
            name = f"in {name}"
        self._painter.setFont(self._look.font(13, italic=not place.happened))
        faded = place.mention is None or not place.happened
        self._painter.setPen(self._look.colour("ink2" if faded else "ink"))
        room = self._frame.text + self._frame.width if self._frame.narrow else (
            self._frame.margin + px(MARGIN) + px(12))  # fmt: skip
        box = QRect(left + px(17), top, max(room - left - px(17), px(20)), height)
        metrics = self._look.metrics(13, italic=not place.happened)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        return place_width(self._look, name)

    def _below(self, laid: Laid, top: int) -> None:
        """The corrected wording, and the item's own day and time, under the printed words."""
        px, row = self._look.px, laid.row
        y = (
            top
            + laid.height
            - px(20) * (bool(row.passage.wording) + bool(row.details or row.linked))
        )
        if row.passage.wording:
            box = QRect(self._frame.text, y, self._frame.width, px(20))
            self._draw.words(box, row.passage.wording, 13, token="ink2")
            y += px(20)
        linked = f"same event as {row.linked} more" if row.linked else ""
        if said := " · ".join(one for one in (row.details, linked) if one):
            box = QRect(self._frame.text, y, self._frame.width, px(20))
            self._draw.words(box, said, 12, token="ink2")

    def _role(self, laid: Laid, top: int) -> None:
        if self._frame.narrow:
            return
        role = ROLE_WORDS[laid.row.passage.role] + (" again" if laid.row.again else "")
        line = laid.lines_height // max(laid.layout.lineCount(), 1)
        self._italic(QRect(self._frame.margin, top, self._look.px(MARGIN), line), role)

    def _italic(self, box: QRect, words: str) -> None:
        self._painter.setFont(self._look.font(12, italic=True))
        self._painter.setPen(self._look.colour("ink3"))
        shown = self._look.metrics(12, italic=True).elidedText(
            words, Qt.TextElideMode.ElideRight, box.width()
        )
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
