"""File: archives, copies of them, export, settings."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor import paths
from editor.chronicle.errors import EditorError
from editor.paths import SUFFIX
from editor.ui.actions import Handlers
from editor.ui.desk import Desk
from editor.ui.parts.file_choice import Chooser, Wanted
from editor.ui.window.archives import Archives
from editor.ui.window.windows import Windows

Asker = Callable[[str, str, Callable[[str], object]], None]
"""Asks for one line of words: what they are, what stands there, and who takes them."""


class FileActs(QObject):
    """Acts on whole archives."""

    def __init__(
        self,
        desk: Desk,
        archives: Archives,
        windows: Windows,
        ask: Asker,
        over: QWidget,
        choose: Chooser,
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._desk, self._archives, self._windows = desk, archives, windows
        self._ask_words, self._over, self.choose = ask, over, choose

    def handlers(self) -> Handlers:
        """The table of this menu; recent archives, export and quitting are the window's."""
        return {
            "archive.new": self.new,
            "archive.open": self.open,
            "archive.sample": self._archives.open_sample,
            "archive.rename": self.rename,
            "archive.save": self.save,
            "archive.save_copy": self.save_copy,
            "archive.backup": self.backup,
            "archive.restore": self.restore,
            "archive.check": self.check,
            "export.report": self.report,
            "settings.open": self._windows.show_settings,
        }

    def _ask(
        self, title: str, suggested: Path, take: Callable[[Path], object], *, writes: bool
    ) -> None:
        kinds = (self.tr("Chronicle archive (*{0})").format(SUFFIX),)
        wanted = Wanted(title=title, suggested=suggested, kinds=kinds, writes=writes)
        self.choose(self._over, wanted, lambda path: _ignore(take(path)))

    def new(self) -> None:
        """Make an archive, in a file that the user names."""
        name = f"{self.tr('New archive')}{SUFFIX}"
        self._ask(
            self.tr("New archive"), paths.user_documents() / name, self._archives.make, writes=True
        )

    def own_archive(self, article: int) -> None:
        """Take an article out of the sample, into a new archive that the user names."""
        name = f"{self.tr('My archive')}{SUFFIX}"
        self._ask(
            self.tr("New archive"), paths.user_documents() / name,
            lambda path: self._move_into(path, article), writes=True,
        )  # fmt: skip

    def _move_into(self, path: Path, article: int) -> None:
        """It leaves the sample by a step there, and arrives, with its tags, by a step here."""
        sample = self._desk.session
        image = sample.exports.carried(article)
        leave = partial(self._desk.act, partial(sample.articles.delete, article))
        if image is None or not self._archives.make(path, leave):
            return
        here = self._desk.session
        change = self._desk.act(lambda: here.exports.take_over(image))
        self._desk.go_to()
        self._desk.tell(change)

    def open(self) -> None:
        """Open an archive that the user chooses."""
        here = self._desk.session.path
        self._ask(self.tr("Open an archive"), here, self._archives.open, writes=False)

    def rename(self) -> None:
        """Give the archive another title."""
        session = self._desk.session
        self._ask_words(
            self.tr("Title of the archive"), session.title,
            lambda words: self._desk.tell(self._desk.act(lambda: session.rename(words))),
        )  # fmt: skip

    def save(self) -> None:
        """There is nothing to do: every step is in the file when it is done."""
        words = self.tr("Already saved: every step is in {0} as soon as it is done.")
        self._desk.said.emit(words.format(self._desk.session.path.name), False)

    def save_copy(self) -> None:
        """Write a whole copy under another name."""
        here = self._desk.session.path
        name = self.tr("{0} copy").format(here.stem) + SUFFIX
        self._ask(self.tr("Save a copy"), here.with_name(name), self._copy_to, writes=True)

    def _copy_to(self, path: Path) -> None:
        self._say_done(
            lambda: self._desk.session.safety.save_copy(path),
            self.tr("A copy was written: {0}").format(path),
        )

    def backup(self) -> None:
        """Write a backup beside the archive and say where."""
        try:
            path = self._desk.session.safety.backup()
        except EditorError as error:
            self._desk.failed.emit(str(error))
            return
        self._desk.said.emit(self.tr("Backed up: {0}").format(path), False)

    def restore(self) -> None:
        """Show every backup; the one that is chosen takes the place of this archive."""
        self._windows.ask_restore(self._archives.restore)

    def report(self) -> None:
        """Ask for a file, and write every day of the archive to it as a bound report."""
        from editor.ui.review.sheet.preview import ask_report

        ask_report(self._desk, self.choose, self._over)

    def check(self) -> None:
        """Find out whether the file is sound, and say it."""
        try:
            problems = self._desk.session.safety.check()
        except EditorError as error:
            self._desk.failed.emit(str(error))
            return
        if problems:
            self._desk.failed.emit(" ".join(problems))
        else:
            words = self.tr("{0} is sound.").format(self._desk.session.path.name)
            self._desk.said.emit(words, False)

    def _say_done(self, do: Callable[[], object], words: str) -> None:
        try:
            do()
        except EditorError as error:
            self._desk.failed.emit(str(error))
            return
        self._desk.said.emit(words, False)


def _ignore(_result: object) -> None:
    return None
