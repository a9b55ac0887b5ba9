"""The sheet of a day as it will be printed, and the report of several days as a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from editor.chronicle.change import NOTHING, Change
from editor.ui.desk import Desk
from editor.ui.parts.file_choice import Chooser, Wanted
from editor.ui.review.sheet.paper import INCH, Paper, no_margins
from editor.ui.review.sheet.pdf import prepared, write_report

PREVIEW = 820, 900


class Preview(QPrintPreviewDialog):
    """The sheet of a day as it will be printed; the window goes on meanwhile."""

    def __init__(self, desk: Desk, day: date, over: QWidget | None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageMargins(no_margins())
        super().__init__(printer, over)
        self._printer = printer  # the dialog does not keep it alive
        self.setObjectName("sheet")
        self.setWindowTitle(self.tr("Day sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.paintRequested.connect(painter_of(desk, day))
        room = self.screen().availableSize() * 0.9
        self.resize(room.boundedTo(QSize(*PREVIEW)))


def show_preview(desk: Desk, day: date, over: QWidget | None) -> Preview | None:
    """Show the sheet of a day; None where there is nothing to print, which is said."""
    made: list[Preview] = []

    def build() -> Change:
        prepared(desk.session, day, day, Paper.A4)  # says why not, before a window opens
        made.append(Preview(desk, day, over))
        return NOTHING

    desk.act(build)
    for dialog in made:
        dialog.show()
    return made[0] if made else None


def painter_of(desk: Desk, day: date) -> Callable[[QPrinter], None]:
    """Draws the sheet of a day on a printer, on the paper that is in it."""

    def paint(printer: QPrinter) -> None:
        size = printer.pageLayout().pageSize()
        paper = Paper.LETTER if size.id() is QPageSize.PageSizeId.Letter else Paper.A4
        printed = prepared(desk.session, day, day, paper)
        points = paper.page.sizePoints()
        whole = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(whole.width() / points.width(), whole.height() / points.height()) * 72 / INCH
        painter = QPainter(printer)
        painter.scale(scale, scale)
        for page in range(printed.pages):
            if page:
                printer.newPage()
            printed.draw(painter, page)
        painter.end()

    return paint


def ask_report(
    desk: Desk, choose: Chooser, over: QWidget, first: date | None = None, last: date | None = None
) -> None:
    """Ask for a file, and write the sheets of days to it: all, where none are named."""
    name = desk.session.title if first is None else f"{first} {last}"
    wanted = Wanted(
        title=QCoreApplication.translate("sheet", "Report as PDF"),
        suggested=desk.session.path.parent / f"{name}.pdf",
        kinds=(QCoreApplication.translate("sheet", "Report (*.pdf)"),),
        writes=True,
    )

    def write(path: Path) -> Change:
        pages = write_report(desk.session, path, first, last)
        one = QCoreApplication.translate("sheet", "Saved {0}, 1 page")
        many = QCoreApplication.translate("sheet", "Saved {0}, {1} pages")
        words = one if pages == 1 else many
        desk.said.emit(words.format(path.name, pages), False)
        return NOTHING

    def take(path: Path) -> None:
        desk.act(lambda: write(path))

    choose(over, wanted, take)
