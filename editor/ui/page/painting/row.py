"""Painting a row: words with their underlines, disc in the gutter, chip and places beside."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from editor.chronicle.passage import Role, State
from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look
from editor.ui.page.laid.beside import PIN, Kind, Spot, elided, sign_box
from editor.ui.page.laid.lines import BELOW, WORDING_INDENT, Laid
from editor.ui.page.painting.dates import paint_dates
from editor.ui.page.painting.role_icons import ROLE_ICONS
from editor.ui.page.said import say

BADGE = 12
_FADED = 0.55


class RowPainter:
    """Paints rows of the page at their places."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look = painter, look
        self._draw = Drawing(painter, look)

    def row(
        self,
        laid: Laid,
        top: int,
        selection: tuple[int, int] | None,
        reason: tuple[tuple[int, int], ...] = (),
        *,
        evidence: bool = False,
        ticked: bool = False,
    ) -> None:
        """A row whose first line begins at ``top``; ``selection`` is a span of the article.

        ``reason``: the words that an open reason leans on; ``evidence``: the words that gave the
        suggestion are marked; ``ticked``: it is one of
        several that are selected.
        """
        for start, end in (*(laid.row.evidence if evidence else ()), *reason):
            if start < laid.row.passage.end and laid.row.passage.start < end:
                self._ground(laid, top, start, end, self._look.colour("mark"))
        if selection:
            chosen = self._look.colour("accent")
            chosen.setAlphaF(0.28)
            self._ground(laid, top, *selection, chosen)
        self._painter.setPen(self._look.colour(_token(laid)))
        laid.layout.draw(self._painter, QPointF(laid.frame.text, top))
        if laid.row.dates:
            paint_dates(self._painter, self._look, laid, top)
        if laid.row.is_item:
            self._underlines(laid, top)
            self._disc(laid, top)
            self._below(laid, top)
        if ticked:
            self._tick(laid, top)
        for spot in laid.spots:
            self._spot(laid, spot, top)

    def _ground(self, laid: Laid, top: int, start: int, end: int, colour: QColor) -> None:
        for box in laid.spans(start, end):
            self._painter.fillRect(box.translated(laid.frame.text, top), colour)

    # The gutter

    def _disc_box(self, laid: Laid, top: int) -> QRectF:
        return QRectF(sign_box(self._look, laid.frame, laid.leading).translated(0, top))

    def _disc(self, laid: Laid, top: int) -> None:
        row = laid.row
        colour = row.chip.colour if row.chip else ""
        self.disc(self._disc_box(laid, top), str(row.number), row.passage.state, colour)

    def disc(self, box: QRectF, number: str, state: State, colour: str) -> None:
        """Filled: confirmed; ring: tagged; dashed: open; struck through: not an event."""
        painter, look = self._painter, self._look
        ink = look.colour("ink2")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 0.7
        if state is State.CHECKED and colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.swatch(colour))
            ink, inset = look.on_swatch(colour), 0
        elif state is State.TAGGED and colour:
            painter.setPen(QPen(look.swatch(colour), 2))
            ink, inset = look.colour("ink"), 1
        elif state is State.OPEN:
            painter.setPen(QPen(look.colour("edge"), 1.3, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(look.colour("edge"), 1.2))
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        if state is State.EXCLUDED:
            ink = look.colour("ink3")
        painter.setPen(ink)
        painter.setFont(look.font(12 if len(number) < 3 else 11, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
        if state is State.EXCLUDED:
            painter.setPen(QPen(look.colour("edge"), 1.2))
            cut = box.width() * 0.15
            painter.drawLine(
                box.bottomLeft() + QPointF(cut, -cut), box.topRight() + QPointF(-cut, cut)
            )

    def _tick(self, laid: Laid, top: int) -> None:
        """A badge on the disc's edge, so that the number stays to be read."""
        look, px = self._look, self._look.px
        disc, size = self._disc_box(laid, top), px(BADGE)
        box = QRectF(disc.right() - size * 0.55, disc.bottom() - size * 0.6, size, size)
        self._painter.setPen(QPen(look.colour("tint"), 1.5))
        self._painter.setBrush(look.colour("accent"))
        self._painter.drawEllipse(box)
        side = px(9)
        at = box.center() - QPointF(side / 2, side / 2)
        self._painter.drawPixmap(at, look.icon("check", side, "on"))

    # Under and below the words

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
                left = laid.frame.text + box.left()
                self._painter.drawLine(QPointF(left, y), QPointF(left + box.width(), y))
        self._painter.setOpacity(1.0)

    def _below(self, laid: Laid, top: int) -> None:
        """The corrected wording, and the item's own day and time, under the printed words."""
        px, row, frame = self._look.px, laid.row, laid.frame
        y = top + laid.below
        if laid.wording is not None:
            y += px(4)
            box = laid.wording.boundingRect()
            indent = px(WORDING_INDENT)
            rule = frame.text + frame.width - px(2) if frame.mirrored else frame.text
            self._painter.fillRect(
                QRectF(rule, y + px(2), px(2), box.height()), self._look.colour("line2")
            )
            self._painter.setPen(self._look.colour("ink2"))
            left = frame.text + (0 if frame.mirrored else indent)
            laid.wording.draw(self._painter, QPointF(left, y))
            y += round(box.bottom())
        y += laid.room + (px(4) if laid.room else 0)
        linked = say("same event as {0} more").format(row.linked) if row.linked else ""
        if said := " · ".join(one for one in (row.details, linked) if one):
            at = QRect(frame.text, y, frame.width, px(BELOW))
            side = Qt.AlignmentFlag.AlignRight if frame.mirrored else Qt.AlignmentFlag.AlignLeft
            self._draw.words(at, said, 12, token="ink2", align=side)

    # The margin

    def _spot(self, laid: Laid, spot: Spot, top: int) -> None:
        box = spot.box.translated(0, top)
        if spot.chip is not None:
            self._draw.chip(box, spot.words, spot.chip.colour, suggested=spot.chip.suggested)
        elif spot.place is not None:
            self._place(laid, spot, box)
        elif spot.kind is Kind.RAIL:
            name, side = ROLE_ICONS[laid.row.passage.role], self._look.px(14)
            at = QRect(0, 0, side, side)
            at.moveCenter(box.center())
            self._painter.drawPixmap(at.topLeft(), self._look.icon(name, side, "ink3"))
        else:
            self._italic(laid, spot, box)

    def _place(self, laid: Laid, spot: Spot, box: QRect) -> None:
        place, px, look = spot.place, self._look.px, self._look
        if place is None:
            return
        sure = place.mention is not None
        pin = box.right() - px(14) if laid.frame.mirrored else box.left()
        self._draw.pin(pin, box.center().y(), filled=place.happened and sure)
        words = box.adjusted(0, 0, -px(PIN), 0) if laid.frame.mirrored else box.adjusted(
            px(PIN), 0, 0, 0)  # fmt: skip
        self._painter.setFont(look.font(13, italic=not place.happened))
        self._painter.setPen(look.colour("ink" if sure and place.happened else "ink2"))
        self._painter.drawText(words, _side(laid), elided(look, spot))

    def _italic(self, laid: Laid, spot: Spot, box: QRect) -> None:
        self._painter.setFont(self._look.font(12, italic=True))
        self._painter.setPen(self._look.colour("ink3"))
        if spot.kind is Kind.NOTE:
            top = box.adjusted(0, self._look.px(2), 0, 0)
            side = Qt.AlignmentFlag.AlignRight if laid.frame.mirrored else (
                Qt.AlignmentFlag.AlignLeft)  # fmt: skip
            wrap = Qt.TextFlag.TextWordWrap.value
            self._painter.drawText(top, side.value | wrap, spot.words)
        else:
            self._painter.drawText(box, _side(laid), elided(self._look, spot))


def _token(laid: Laid) -> str:
    """Items in ink; furniture, and what is no event, quieter; the headline in between."""
    row = laid.row
    if row.passage.role in (Role.HEADLINE, Role.HEADING) and not row.again:
        return "ink2"
    quiet = not row.is_item or row.passage.state is State.EXCLUDED
    return "ink3" if quiet else "ink"


def _side(laid: Laid) -> int:
    side = Qt.AlignmentFlag.AlignRight if laid.frame.mirrored else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignVCenter).value
