"""Laid rows: text in lines, what stands beside and below, and where the row stands."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from editor.chronicle.passage import Role
from editor.ui.look.look import Look
from editor.ui.page.laid.beside import Spot, spots
from editor.ui.page.laid.frame import Frame
from editor.ui.page.laid.rows import Row
from editor.ui.text_map import from_qt, shown_as, to_qt

BELOW, WORDING_INDENT, WORDING_LINE = 20, 12, 20


@dataclass(slots=True)
class Laid:
    """One row with its lines; ``top`` and ``height`` are in the page's own coordinates."""

    row: Row
    frame: Frame
    layout: QTextLayout
    shown: str
    leading: int
    """Height of a line."""
    lines_height: int
    spots: list[Spot] = field(default_factory=list[Spot])
    wording: QTextLayout | None = None
    below: int = 0
    """Where the corrected wording begins, from the row's top."""
    room: int = 0
    """Kept free below the words, for a field."""
    top: int = 0
    height: int = 0

    def at(self, point: QPointF) -> int:
        """The offset in the article of the letter boundary nearest to a point of the text."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if point.y() < (number + 1) * self.leading or number == self.layout.lineCount() - 1:
                position = min(line.xToCursor(point.x()), self._last(line, number))
                return self.row.passage.start + from_qt(self.shown, position)
        return self.row.passage.start

    def _last(self, line: QTextLine, number: int) -> int:
        """The last position that is seen on a line; the break itself belongs to the next."""
        end = line.textStart() + line.textLength()
        if number == self.layout.lineCount() - 1:
            return end
        return max(self.layout.previousCursorPosition(end), line.textStart())

    def spans(self, start: int, end: int) -> list[QRectF]:
        """The boxes of an article span, in the row's text coordinates."""
        first = to_qt(self.shown, max(start - self.row.passage.start, 0))
        last = to_qt(self.shown, min(end, self.row.passage.end) - self.row.passage.start)
        boxes: list[QRectF] = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            begin, over = line.textStart(), line.textStart() + line.textLength()
            if first < over and begin < last:
                boxes += self._boxes(line, max(first, begin), min(last, over))
        return boxes

    def _boxes(self, line: QTextLine, first: int, last: int) -> list[QRectF]:
        """One box, or several where the line is read in both directions."""
        if self.row.mixed:
            runs = (run.boundingRect() for run in line.glyphRuns(first, last - first))
            return [QRectF(one.x(), line.y(), one.width(), line.height()) for one in runs]
        natural, edges = line.naturalTextRect(), (_x(line, first), _x(line, last))
        left, right = max(min(edges), natural.left()), min(max(edges), natural.right())
        return [QRectF(left, line.y(), right - left, line.height())] if right > left else []

    def caret(self, offset: int) -> QRectF:
        """Where a caret before the code point ``offset`` stands."""
        position = to_qt(self.shown, offset - self.row.passage.start)
        line = self.layout.lineForTextPosition(min(position, len(self.layout.text())))
        if not line.isValid():
            return QRectF(0, 0, 1, self.leading)
        return QRectF(_x(line, position), line.y(), 1, line.height())

    def stepped(self, offset: int, *, forward: bool, word: bool) -> int:
        """The offset one letter, or one word, further: never inside a letter of several signs."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        at = to_qt(self.shown, offset - self.row.passage.start)
        layout = self.layout
        step = layout.nextCursorPosition if forward else layout.previousCursorPosition
        return self.row.passage.start + from_qt(self.shown, step(at, mode))

    def line_end(self, offset: int, *, last: bool) -> int:
        """The first or the last offset that is seen on the line of an offset."""
        at = to_qt(self.shown, offset - self.row.passage.start)
        line = self.layout.lineForTextPosition(at)
        if not line.isValid():
            return offset
        wanted = self._last(line, line.lineNumber()) if last else line.textStart()
        return self.row.passage.start + from_qt(self.shown, wanted)

    def spot_at(self, x: int, y: int) -> Spot | None:
        """What stands beside, at a point that counts from the viewport's left and row's top."""
        return next((one for one in self.spots if one.box.contains(x, y)), None)


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
    """Break a row into lines and measure what stands beside it."""
    frame = frame.mirror() if row.from_right else frame
    shown = shown_as(row.words)
    font, leading = type_of(look, row, large=frame.large)
    layout, height = _break(shown, font, leading, frame.width, from_right=row.from_right)
    laid = Laid(row, frame, layout, shown, leading, height)
    measure(look, laid)
    return laid


def _break(
    words: str, font: QFont, leading: int, width: int, *, from_right: bool
) -> tuple[QTextLayout, int]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (leading - line.height()) / 2))
        y += leading
    layout.endLayout()
    return layout, y


def taken_over(look: Look, row: Row, before: Laid) -> Laid:
    """The lines of a row whose words are the same, with what stands beside it made anew."""
    before.row = row
    measure(look, before)
    return before


def same_lines(before: Row, now: Row) -> bool:
    """Whether two rows break into the same lines."""
    return (before.words, before.passage.role, before.again) == (
        now.words, now.passage.role, now.again,
    )  # fmt: skip


def measure(look: Look, laid: Laid) -> None:
    """Lay out what stands beside and below, and with it the height of the row."""
    row, px = laid.row, look.px
    laid.spots = spots(look, row, laid.frame, laid.lines_height, laid.leading)
    beside = max((one.box.bottom() + 1 for one in laid.spots), default=0)
    laid.below = max(laid.lines_height, beside) if laid.frame.narrow else laid.lines_height
    inner = laid.below
    laid.wording = None
    if row.passage.wording and not laid.room:
        width = laid.frame.width - px(WORDING_INDENT)
        laid.wording, height = _break(
            shown_as(row.passage.wording), look.font(14), px(WORDING_LINE), width,
            from_right=row.from_right,
        )  # fmt: skip
        inner += px(4) + height
    inner += laid.room + (px(4) if laid.room else 0)
    inner += px(BELOW) if row.details or row.linked else 0
    laid.height = max(inner, beside)


def field_box(look: Look, laid: Laid) -> QRect:
    """Where a field below the words of a row stands; counts from the row's top."""
    return QRect(laid.frame.text, laid.below + look.px(4), laid.frame.width, laid.room)
