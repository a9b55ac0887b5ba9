"""Pasting: the clipboard, dropped text and dropped files become articles on their days."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from editor.chronicle.errors import EditorError
from editor.chronicle.limits import LARGEST_TEXT
from editor.session import Pasted
from editor.ui.desk import Desk

SEVERAL = 1
"""More files than these are an import, with progress."""
HOLD_SEVERAL = (".zip", ".csv", ".tsv", ".xlsx")
"""Kinds of files that hold several articles, each of which is to be seen."""


class Pasting(QObject):
    """Puts texts on their days, without a dialog; what follows from it is said."""

    arrived = Signal(object)
    """An article was put on its day, or was there already: carries the Pasted."""
    many = Signal(object)
    """Several files or a folder: carries their paths."""
    archive = Signal(object)
    """An archive was dropped: carries its path."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def paste(self) -> None:
        """Paste what is on the clipboard."""
        found: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.take(QMimeData() if found is None else found)

    def can_take(self, mime: QMimeData) -> bool:
        """Whether something of it may be an article, a file or a folder."""
        return mime.hasUrls() or mime.hasText() or mime.hasHtml()

    def take(self, mime: QMimeData) -> None:
        """Take over what was pasted or dropped."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.open(files)
        elif mime.hasText() or mime.hasHtml():
            self.put(mime.text(), mime.html() if mime.hasHtml() else "")
        elif mime.hasImage():
            self._desk.failed.emit(
                self.tr("There is a picture on the clipboard and no text. Copy the words instead.")
            )
        else:
            self._desk.failed.emit(self.tr("There is no text to paste. Copy the whole article."))

    def put(self, text: str, html: str = "", *, keep_both: bool = False) -> None:
        """Put a text on its day."""
        if max(len(text), len(html)) > LARGEST_TEXT:
            words = self.tr(
                "This text is longer than {0} characters, as no article is. Nothing was pasted."
            )
            self._desk.failed.emit(words.format(f"{LARGEST_TEXT:,}"))
            return
        session = self._desk.session
        self._do(lambda: session.articles.paste(text, html=html, keep_both=keep_both))

    def open(self, paths: list[Path]) -> None:
        """Open files: one article, several, or an archive."""
        if len(paths) == 1 and paths[0].suffix == self._desk.session.path.suffix:
            self.archive.emit(paths[0])
        elif len(paths) > SEVERAL or paths[0].is_dir() or paths[0].suffix.lower() in HOLD_SEVERAL:
            self.many.emit(paths)
        else:
            self._do(lambda: self._desk.session.importing.open_file(paths[0]))

    def keep_both(self, article: int) -> None:
        """Add the text of an article a second time."""
        sheet = self._desk.session.articles.sheet(article)
        if sheet is not None:
            self.put(sheet.article.text, keep_both=True)

    def open_again(self, opened: Pasted, encoding: str) -> None:
        """Read the file that was opened last in another encoding."""
        self._do(lambda: self._desk.session.importing.open_again(opened, encoding))

    def _do(self, paste: Callable[[], Pasted]) -> None:
        try:
            done = paste()
        except EditorError as error:
            self._desk.failed.emit(str(error))
            return
        self._desk.show_article(done.article)
        self._desk.tell(done.change)
        self.arrived.emit(done)
