"""Painting the whole page: grounds, rows, caret, boundaries, rail and the fading edges."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from editor.ui.page.laid.frame import RAIL
from editor.ui.page.laid.lines import Laid
from editor.ui.page.painting.preview import paint_preview
from editor.ui.page.painting.row import RowPainter
from editor.ui.page.scene.rail import paint_rail
from editor.ui.page.scene.scene import Scene

_FADE_LOW, _FADE_HIGH = 28, 14


def paint_sheet(scene: Scene, part: QRect) -> None:
    """Paint what of the page lies in ``part`` of its viewport."""
    look, desk = scene.look, scene.desk
    painter = QPainter(scene.viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(part, look.colour("paper"))
    rows, several = RowPainter(painter, look), len(desk.selected) > 1
    words = scene.caret.words()
    in_sight = scene.in_sight(part.top(), part.bottom())
    for laid in in_sight:
        key = laid.row.passage.id
        if scene.preview is None:
            _ground(painter, scene, laid)
        rows.row(
            laid,
            scene.top_of(laid),
            words,
            scene.reason,
            evidence=key == desk.current and not several and scene.preview is None,
            ticked=several and key in desk.selected,
        )
    if scene.preview is not None:
        rows_with_tops = [(laid, scene.top_of(laid)) for laid in in_sight]
        paint_preview(painter, look, rows_with_tops, scene.preview)
    _boundaries(painter, scene)
    _caret(painter, scene)
    _fade(painter, scene)
    paint_rail(painter, look, scene.marks(), desk.current)


def _ground(painter: QPainter, scene: Scene, laid: Laid) -> None:
    key, desk, look = laid.row.passage.id, scene.desk, scene.look
    chosen = key in desk.selected
    if not chosen and key != scene.hovered:
        return
    token = "hover"
    if chosen:
        token = "tint" if len(desk.selected) > 1 else "sel"
    box, radius = QRectF(scene.box_of(laid)), look.px(8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(token))
    painter.drawRoundedRect(box, radius, radius)
    if chosen:
        left = box.right() - 3 if laid.frame.mirrored else box.left()
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(left, box.top() + 6, 3, box.height() - 12), 1.5, 1.5)
    if key == desk.current and scene.focused and scene.by_key:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


def _boundaries(painter: QPainter, scene: Scene) -> None:
    """Where the current item's words begin and end, while the mouse is over them."""
    laid, look = scene.page.of_passage(scene.desk.current), scene.look
    hovered = laid is not None and laid.row.passage.id == scene.hovered
    if laid is None or not laid.row.is_item or len(scene.desk.selected) > 1:
        return
    if not (hovered or scene.boundary):
        return
    passage, top = laid.row.passage, scene.top_of(laid)
    for offset, side in ((passage.start, -1), (passage.end, 1)):
        box = laid.caret(offset).translated(laid.frame.text + 2 * side, top)
        painter.fillRect(QRectF(box.x(), box.y() + 1, 2, box.height() - 2), look.colour("line2"))


def _caret(painter: QPainter, scene: Scene) -> None:
    at, laid = scene.caret.at, scene.page.of_passage(scene.caret.passage)
    if at is None or laid is None or not scene.focused:
        return
    box = laid.caret(at).translated(laid.frame.text, scene.top_of(laid))
    line = QRectF(box.x(), box.y() + 2, 1.5, box.height() - 4)
    painter.fillRect(line, scene.look.colour("accent"))


def _fade(painter: QPainter, scene: Scene) -> None:
    """The page goes on: its edges fade."""
    bar, look = scene.bar, scene.look
    width, height = scene.viewport.width() - look.px(RAIL), scene.viewport.height()
    if bar.value() < bar.maximum():
        tall = look.px(_FADE_LOW)
        _shade(painter, scene, QRect(0, height - tall, width, tall), down=True)
    if bar.value() > 0:
        _shade(painter, scene, QRect(0, 0, width, look.px(_FADE_HIGH)), down=False)


def _shade(painter: QPainter, scene: Scene, box: QRect, *, down: bool) -> None:
    paper = scene.look.colour("paper")
    clear = QColor(paper)
    clear.setAlpha(0)
    ends = QPointF(0, box.top()), QPointF(0, box.bottom() + 1)
    gradient = QLinearGradient(*(ends if down else reversed(ends)))
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, paper)
    painter.fillRect(box, gradient)
