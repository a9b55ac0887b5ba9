"""The head of the page: the day, where the article is from, and how far its items have come."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.chronicle.article import Article, Basis
from editor.chronicle.day_words import day_in_words, long_day_in_words
from editor.chronicle.passage import State
from editor.chronicle.sheet import Sheet
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.page import known
from editor.ui.page.head.layout_button import LayoutButton
from editor.ui.page.head.sign_button import SignButton
from editor.ui.page.said import basis_said, moment_said, ordinal_said
from editor.ui.parts.text_button import TextButton
from editor.ui.terms import as_entry, basis_in_words, items_in_words, layout_in_words

HEIGHT = 64
_FIRST, _SECOND = 24, 47
"""Middles of the two lines, from the top."""
_TICK, _TICK_HEIGHT, _BETWEEN = 5, 8, 3
_TAGGED = 0.45
_DOT = "  ·  "
_BETWEEN_SAID = 14
"""Between the layout and how many items are tagged."""
_ROOMY = 520
"""Width from which the layout says its items too."""


class PageHead(QWidget):
    """Stands still while the page scrolls; its edges are those of the page's columns."""

    details_asked = Signal()
    """The day's basis was clicked: show what was understood of the article."""
    day_asked = Signal()
    """An undated article shall be given a day."""
    layout_asked = Signal(QPoint)
    """The layout was clicked: where on the screen its menu has room."""
    why_asked = Signal(QPoint)
    """Why the article is of its day, and where on the screen to say it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edges = (0, 0)
        self._counts_items = False
        """Whether the layout says how many items there are."""
        self.basis = TextButton(desk.look, self)
        self.basis.clicked.connect(self.details_asked)
        self.layout_button = LayoutButton(desk.look, self)
        self.layout_button.clicked.connect(lambda: self.layout_asked.emit(self.below_layout()))
        self.why = SignButton(desk.look, "question", self.tr("Why this day"), self)
        self.why.clicked.connect(lambda: self.why_asked.emit(_below(self.why)))
        self.give_day = TextButton(desk.look, self, strong=True)
        self.give_day.clicked.connect(self.day_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over text size and colours."""
        self.setFixedHeight(self._desk.look.px(HEIGHT))
        self.refresh()

    def set_edges(self, left: int, right: int) -> None:
        """Where the page's columns begin and end."""
        self._edges = (left, right)
        self.refresh()

    def refresh(self) -> None:
        """Take over the article that lies on the desk."""
        sheet = self._desk.sheet
        if sheet is not None:
            dated = sheet.article.day is not None
            self.give_day.say(self.tr("Give it a day"), "calendar-blank")
            self.give_day.setVisible(not dated)
            self.basis.setToolTip(self.tr("Dates and source of the article"))
            self._name_layout()
            self._name_basis(sheet.article.day_basis)
            self.setAccessibleName(f"{self._day(sheet.article)}. {self._tagged(sheet)}")
            self._place()
        self.update()

    def _name_layout(self) -> None:
        """Name the layout, and where there is room how many items it gives."""
        cut = known.cut(self._desk)
        shown = cut is not None and bool(cut.items or cut.offers)
        self.layout_button.setVisible(shown)
        if cut is None or not shown:
            return
        name = as_entry(layout_in_words(cut.layout)) if cut.items else self.tr("No list")
        wide = self._edges[1] - self._edges[0] >= self._desk.look.px(_ROOMY)
        self._counts_items = wide and bool(cut.items)
        items = items_in_words(cut.items)
        self.layout_button.say(
            self.tr("{0} · {1}").format(name, items) if self._counts_items else name
        )
        self.layout_button.setToolTip(self.tr("How the items are told apart, and other ways"))

    def _name_basis(self, basis: Basis) -> None:
        """Name how the day was found: shorter, or cut off, where there is little room."""
        room = self._room() - self._why_width() + self._desk.look.px(_BETWEEN_SAID)
        short = as_entry(basis_in_words(basis))
        said = next((one for one in (basis_said(basis), short) if self._width(one) <= room), short)
        metrics = self._desk.look.metrics(12)
        self.basis.say(metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(room, 0)))

    def below_layout(self) -> QPoint:
        """Where on the screen the menu of layouts opens."""
        return _below(self.layout_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand in the lines."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        sheet, px = self._desk.sheet, self._desk.look.px
        if sheet is None:
            return
        left = self._edges[0] + self._width(self._source(sheet.article)) + self._gap(sheet.article)
        size = self.basis.sizeHint()
        left -= self.basis.pad
        self.basis.setGeometry(left, px(_SECOND) - size.height() // 2, *size.toTuple())
        self._stand(self.why, self.basis.geometry().right() + 1 - self.basis.pad + px(2), _SECOND)
        right = self._edges[1] - self._width(self._tagged_shown(sheet)) - px(_BETWEEN_SAID)
        wide = self.layout_button.sizeHint().width()
        self._stand(self.layout_button, right - wide + self.layout_button.pad, _SECOND)
        wide = self._serif().horizontalAdvance(self._day(sheet.article))
        self._stand(self.give_day, self._edges[0] + wide + px(12), _FIRST)

    def _stand(self, button: QWidget, left: int, middle: int) -> None:
        """Let a button stand in a line."""
        size = button.sizeHint()
        top = self._desk.look.px(middle) - size.height() // 2
        button.setGeometry(left, top, size.width(), size.height())

    # What it says

    def _day(self, article: Article) -> str:
        """The day as long as there is room for it beside the ticks."""
        if article.day is None:
            return self.tr("Undated")
        said, metrics = long_day_in_words(article.day), self._serif()
        room = self._edges[1] - self._edges[0] - self._ticks_width() - self._desk.look.px(16)
        return said if metrics.horizontalAdvance(said) <= room else day_in_words(article.day)

    def _serif(self) -> QFontMetrics:
        return self._desk.look.metrics(20, bold=True, serif=True)

    def _ordinal(self, article: Article) -> str:
        number = self._desk.session.days.ordinal(article.day) if article.day else None
        return ordinal_said(number) if number else ""

    def _source(self, article: Article) -> str:
        """Where it is from, short enough that the basis is always in sight."""
        parts = article.source, article.byline
        said = self.tr("{0}, by {1}").format(*parts) if all(parts) else (
            article.source or (self.tr("By {0}").format(article.byline) if article.byline else "")
        )  # fmt: skip
        room = self._room() - self.basis.sizeHint().width() - self._gap_width() - self._why_width()
        metrics = self._desk.look.metrics(12)
        return metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(room, 0))

    def _tagged(self, sheet: Sheet) -> str:
        return self.tr("{0} of {1} tagged").format(_done(sheet), len(sheet.items))

    def _tagged_shown(self, sheet: Sheet) -> str:
        """The same, where the layout beside it says how many items there are."""
        if not sheet.items:
            return ""
        if self.layout_button.isHidden() or not self._counts_items:
            return self._tagged(sheet)
        return self.tr("{0} tagged").format(_done(sheet))

    # Measures

    def _width(self, words: str) -> int:
        return self._desk.look.metrics(12).horizontalAdvance(words)

    def _gap_width(self) -> int:
        return self._width(_DOT)

    def _gap(self, article: Article) -> int:
        return self._gap_width() if self._source(article) else 0

    def _room(self) -> int:
        """The second line, left of what is said of the items."""
        sheet = self._desk.sheet
        said = self._width(self._tagged_shown(sheet)) if sheet else 0
        if not self.layout_button.isHidden():
            said += self.layout_button.sizeHint().width() + self._desk.look.px(_BETWEEN_SAID)
        return self._edges[1] - self._edges[0] - said - self._desk.look.px(24)

    def _why_width(self) -> int:
        return self.why.sizeHint().width()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines, the ticks and the hairline below."""
        painter, look = QPainter(self), self._desk.look
        painter.fillRect(self.rect(), look.colour("paper"))
        sheet = self._desk.sheet
        if sheet is None:
            return
        draw = Drawing(painter, look)
        self._paint_ticks(painter, sheet)
        self._paint_day(painter, sheet.article)
        self._paint_source(draw, sheet.article)
        box = QRect(self._edges[0], look.px(_SECOND - 10), self._edges[1] - self._edges[0],
                    look.px(20))  # fmt: skip
        draw.words(
            box, self._tagged_shown(sheet), 12, token="ink2", align=Qt.AlignmentFlag.AlignRight
        )
        draw.hairline(self._edges[0], self._edges[1], self.height() - 1)

    def _paint_day(self, painter: QPainter, article: Article) -> None:
        look = self._desk.look
        left, middle = self._edges[0], look.px(_FIRST)
        metrics = self._serif()
        base = middle + (metrics.ascent() - metrics.descent()) // 2
        painter.setFont(look.font(20, bold=True, serif=True))
        painter.setPen(look.colour("ink"))
        painter.drawText(left, base, self._day(article))
        ordinal = self._ordinal(article)
        left += metrics.horizontalAdvance(self._day(article)) + look.px(12)
        room = self._edges[1] - self._ticks_width() - look.px(12) - left
        italic = look.metrics(14, serif=True, italic=True)
        if ordinal and italic.horizontalAdvance(ordinal) <= room:
            painter.setFont(look.font(14, serif=True, italic=True))
            painter.setPen(look.colour("ink2"))
            painter.drawText(left, base, ordinal)

    def _paint_source(self, draw: Drawing, article: Article) -> None:
        px, left = self._desk.look.px, self._edges[0]
        source = self._source(article)
        height = px(20)
        top = px(_SECOND) - height // 2
        if source:
            draw.words(QRect(left, top, self._width(source + _DOT) + 2, height), source + _DOT, 12,
                       token="ink2")  # fmt: skip
        if article.published:
            said = _DOT + self.tr("published {0}").format(moment_said(article.published))
            at = self.why.geometry().right() + 1
            if at + self._width(said) <= self._edges[0] + self._room():
                draw.words(QRect(at, top, self._width(said) + 2, height), said, 12, token="ink2")

    def _ticks_width(self) -> int:
        items = len(self._desk.items)
        return round(min(self._step() * items, self.width()))

    def _step(self) -> float:
        """From tick to tick; many items stand closer together."""
        px, items = self._desk.look.px, max(len(self._desk.items), 1)
        return min(px(_TICK + _BETWEEN), (self._edges[1] - self._edges[0]) * 0.36 / items)

    def _paint_ticks(self, painter: QPainter, sheet: Sheet) -> None:
        look, step, items = self._desk.look, self._step(), sheet.items
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = step * _TICK / (_TICK + _BETWEEN) if step > 3 else step
        high = look.px(_TICK_HEIGHT)
        left = self._edges[1] - step * len(items) + (step - wide)
        radius = look.px(1.5) if step > 3 else 0
        for at, one in enumerate(items):
            colour = look.colour("line2" if one.state is State.OPEN else "accent")
            if one.state is State.TAGGED:
                colour.setAlphaF(_TAGGED)
            painter.setBrush(colour)
            box = QRectF(left + at * step, look.px(_FIRST) - high / 2, wide, high)
            painter.drawRoundedRect(box, radius, radius)


def _done(sheet: Sheet) -> int:
    return sum(one.state is not State.OPEN for one in sheet.items)


def _below(button: QWidget) -> QPoint:
    """A point of the screen right below a button."""
    return button.mapToGlobal(QPoint(0, button.height() + 2))
