"""A report laid out on sheets of paper; always light, whatever the window is."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from editor.chronicle.report import Report
from editor.chronicle.selection import Selection
from editor.exchange.day_sheet import Ink, anchor, as_html, map_of
from editor.session import Session
from editor.ui.look.look import Look
from editor.ui.review.map.above import places_above
from editor.ui.review.map.map import Map
from editor.ui.review.map.placements import placements_of

INCH, MARGIN, FOOT = 96, 46, 22
MAP = QSize(160, 120)
DENSITY = 2


class Paper(Enum):
    """Sizes that reports are printed on."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter

    @property
    def page(self) -> QPageSize:
        """As Qt names it."""
        return QPageSize(self.value)


class Sheets(QTextDocument):
    """A document that shows the pictures it was given and loads nothing that its text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing, neither from the disk nor from elsewhere."""
        return None

    def lay_out(self, html: str) -> None:
        """Set the text, in which every printed word is escaped, without ligatures."""
        self.setHtml(html)
        _without_ligatures(self)


@dataclass(frozen=True, slots=True)
class Printed:
    """A document laid out in pages of ``size``, in pixels of 1/96 inch."""

    document: QTextDocument
    size: QSizeF
    foot: str
    look: Look

    @property
    def pages(self) -> int:
        """How many sheets it takes."""
        return self.document.pageCount()

    def page_of(self, day: date) -> int:
        """The page on which a day begins, from 1; 0 where it is not in the report."""
        block = self.document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                if anchor(day) in fragments.fragment().charFormat().anchorNames():
                    box = self.document.documentLayout().blockBoundingRect(block)
                    return int((box.top() + 1) // self.size.height()) + 1
                fragments += 1
            block = block.next()
        return 0

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, from 0, with its number below; the painter counts 1/96 inch."""
        high, colour = self.size.height(), self.look.colour
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, colour("ink"))
        context.clip = QRectF(0, page * high, self.size.width(), high)
        painter.save()
        painter.translate(MARGIN, MARGIN - page * high)
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        line = QRectF(MARGIN, MARGIN + high, self.size.width(), FOOT)
        painter.setFont(self.look.font(12))
        painter.setPen(colour("ink2"))
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, low | Qt.AlignmentFlag.AlignLeft, self.foot)
        number = f"{page + 1} / {self.pages}"
        painter.drawText(line, low | Qt.AlignmentFlag.AlignRight, number)


def laid_out(session: Session, report: Report, paper: Paper) -> Printed:
    """Lay a report out; contents and index name the pages that it comes to."""
    look = Look()
    look.set_theme("light")
    size = paper.page.sizePoints().toSizeF() * INCH / 72
    inner = QSizeF(size.width() - 2 * MARGIN, size.height() - 2 * MARGIN - FOOT)
    document = Sheets()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font(13))
    printed = Printed(document, inner, report.title, look)
    maps = _with_maps(session, report, document, look)
    ink, pages = _ink(look, report), dict[date, int]()
    for _ in range(2 if report.bound else 1):
        document.lay_out(as_html(report, ink, pages, maps))
        document.setPageSize(inner)
        pages = {one.day: printed.page_of(one.day) for one in report.days}
    return printed


def _without_ligatures(document: QTextDocument) -> None:
    """A PDF does not say which letters a ligature stands for: words copied from it lose them.

    Qt sets no ligatures where letters are spaced, by however little.
    """
    apart = QTextCharFormat()
    apart.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    apart.setFontLetterSpacing(0.02)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(apart)


def _ink(look: Look, report: Report) -> Ink:
    serif, sans = look.font(14, serif=True).family(), look.font(13).family()
    names = (look.colour(one).name(QColor.NameFormat.HexRgb) for one in ("ink", "ink2", "line2"))
    text, quiet, line = names
    colours = {row.colour for day in report.days for row in day.totals if row.colour}
    bars = {one: look.bar(one).name(QColor.NameFormat.HexRgb) for one in colours}
    return Ink(text=text, quiet=quiet, line=line, serif=f"'{serif}'", sans=f"'{sans}'", bars=bars)


def _with_maps(
    session: Session, report: Report, document: QTextDocument, look: Look
) -> frozenset[date]:
    """Draw a small map for every day on which something happened at a point."""
    found = set()
    for day in (one.day for one in report.days if one.totals):
        picture = _map(session, day, look)
        if picture is not None:
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(map_of(day)), picture)
            found.add(day)
    return frozenset(found)


def _map(session: Session, day: date, look: Look) -> QImage | None:
    rows = session.review.by_precision(Selection(first=day, last=day, counting=True))
    above = places_above(session, (place for place, _, _ in rows if place is not None))
    placements = placements_of(rows, above)
    if not placements.marks:
        return None
    made = Map(look)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(MAP * DENSITY)
    made.show_placements(placements, None)
    picture = QImage(made.size(), QImage.Format.Format_RGB32)
    picture.fill(look.colour("paper"))
    made.render(picture)
    made.deleteLater()
    return picture


def no_margins() -> QMarginsF:
    """The page draws its own."""
    return QMarginsF(0, 0, 0, 0)
