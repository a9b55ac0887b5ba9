"""Laid rows: text in lines, and where each row stands. Made anew on width or text size only."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from editor.chronicle.passage import Role
from editor.ui.look.look import Look
from editor.ui.page.rows import Row
from editor.ui.text_map import from_qt, to_qt

GUTTER, MARGIN, GAP = 40, 128, 18
WIDEST, WIDEST_LARGE, NARROWEST = 540, 600, 400
BETWEEN, PAD = 12, 6
CHIP_HEIGHT, PLACE_HEIGHT = 20, 22


@dataclass(frozen=True, slots=True)
class Frame:
    """Where columns stand, in pixels of the viewport."""

    text: int
    width: int
    margin: int
    """Left edge of the margin column; 0 where chips stand under the items."""
    large: bool

    @property
    def narrow(self) -> bool:
        """Chips stand under the items."""
        return self.margin == 0


def frame_for(look: Look, width: int, *, large: bool) -> Frame:
    """The columns of a page ``width`` pixels wide, centred."""
    px = look.px
    beside = px(GUTTER) + px(GAP) + px(MARGIN)
    room = width - px(16) - beside
    widest = px(WIDEST_LARGE if large else WIDEST)
    if room < px(NARROWEST):
        text = max(px(160), min(width - px(GUTTER) - px(48), widest))
        left = max(px(10), (width - text - px(GUTTER)) // 2) + px(GUTTER)
        return Frame(left, text, 0, large)
    text = min(room, widest)
    left = (width - text - beside) // 2 + px(GUTTER)
    return Frame(left, text, left + text + px(GAP), large)


@dataclass(slots=True)
class Laid:
    """One row with its lines; ``top`` and ``height`` are in the page's own coordinates."""

    row: Row
    layout: QTextLayout
    shown: str
    lines_height: int
    top: int = 0
    height: int = 0
    margin_lines: list[list[int]] = field(default_factory=list[list[int]])
    """Which places stand together on each line of the margin."""

    def at(self, point: QPointF) -> int:
        """The offset in the article of the letter nearest to a point in the row's text."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            last = number == self.layout.lineCount() - 1
            if point.y() < line.y() + line.height() or last:
                position = line.xToCursor(point.x())
                return self.row.passage.start + from_qt(self.shown, position)
        return self.row.passage.start

    def spans(self, start: int, end: int) -> list[QRectF]:
        """The boxes of an article span, a line each, in the row's text coordinates."""
        first = to_qt(self.shown, max(start - self.row.passage.start, 0))
        last = to_qt(self.shown, min(end, self.row.passage.end) - self.row.passage.start)
        boxes = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            begin, over = line.textStart(), line.textStart() + line.textLength()
            if first < over and begin < last:
                left = _x(line, max(first, begin))
                right = min(_x(line, min(last, over)), line.x() + line.naturalTextWidth())
                boxes.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
        return boxes

    def caret(self, offset: int) -> QRectF:
        """Where a caret before the code point ``offset`` stands."""
        position = to_qt(self.shown, offset - self.row.passage.start)
        line = self.layout.lineForTextPosition(min(position, len(self.layout.text())))
        if not line.isValid():
            return QRectF(0, 0, 1, 0)
        return QRectF(_x(line, position), line.y(), 1, line.height())


def _x(line: QTextLine, position: int) -> float:
    """Where a position of the text stands on its line."""
    found: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # as PySide gives it
    return found[0]


def type_of(look: Look, row: Row, *, large: bool) -> tuple[QFont, int]:
    """The font of a row and the height of its lines."""
    size, line, bold = _TYPE.get(row.passage.role, (14, 20, False))
    if row.is_item and large:
        size, line = 17, 25
    if row.again:
        size, line, bold = 14, 20, False
    return look.font(size, serif=True, bold=bold), look.px(line)


_TYPE = {
    Role.ITEM: (16, 24, False),
    Role.HEADLINE: (24, 32, True),
    Role.HEADING: (14, 22, True),
}


def lay(look: Look, row: Row, frame: Frame) -> Laid:
    """Break a row into lines and measure what stands in its margin."""
    shown = row.words.replace("\n", " ").replace("\t", " ")
    font, leading = type_of(look, row, large=frame.large)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(frame.width)
        line.setPosition(QPointF(0, y + (leading - line.height()) / 2))
        y += leading
    layout.endLayout()
    laid = Laid(row, layout, shown, y)
    measure_margin(look, laid, frame)
    return laid


def measure_margin(look: Look, laid: Laid, frame: Frame) -> None:
    """Lay out chip and places, and with them the height of the row."""
    laid.margin_lines = _place_lines(look, laid.row, frame)
    beside = _margin_height(look, laid, frame)
    if frame.narrow:
        laid.height = laid.lines_height + (beside + look.px(4) if beside else 0)
    else:
        laid.height = max(laid.lines_height, beside)
    laid.height += extra_height(look, laid.row)


def _margin_height(look: Look, laid: Laid, frame: Frame) -> int:
    row, px = laid.row, look.px
    lines = len(laid.margin_lines)
    if frame.narrow:
        return px(26) if row.chip or row.places or row.note else 0
    chip = px(CHIP_HEIGHT + 4) if row.chip or (row.is_item and not row.note) else 0
    note = px(20) if row.note else 0
    return chip + note + lines * px(PLACE_HEIGHT)


def _place_lines(look: Look, row: Row, frame: Frame) -> list[list[int]]:
    """Short places share a line of the margin where they fit."""
    if frame.narrow:
        return [list(range(len(row.places)))] if row.places else []
    room = look.px(MARGIN)
    lines: list[list[int]] = []
    used = 0
    for index, place in enumerate(row.places):
        wide = place_width(look, place.name)
        if lines and used + wide <= room:
            lines[-1].append(index)
            used += wide
        else:
            lines.append([index])
            used = wide
    return lines


def place_width(look: Look, name: str) -> int:
    """How wide a place with its pin is."""
    return look.text_width(name, 13) + look.px(16 + 10)


def extra_height(look: Look, row: Row) -> int:
    """Room under the words for a corrected wording and for the item's own day and time."""
    lines = bool(row.passage.wording) + bool(row.details or row.linked)
    return lines * look.px(20)
