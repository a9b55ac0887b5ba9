"""Restoring: every backup with what it holds, and one of them put in the place of the archive."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.chronicle.backup import Backup
from editor.paths import SUFFIX
from editor.ui.desk import Desk
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.restoring.painting import ROW, CopyPainter
from editor.ui.editors.restoring.reading import Found, Reading
from editor.ui.editors.restoring.rows import Copies, Copy
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.file_choice import Chooser, Wanted, choose_file
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.moments import when_in_words
from editor.ui.parts.said import Said
from editor.ui.settings import SECOND_PLACE, Settings

PutBack = Callable[[Path], Path | None]
"""Puts a backup in the place of the open archive; gives where the former one is kept."""


class RestoreWindow(EditorWindow):
    """Nothing is lost by restoring: the former archive is kept, and is itself in the list."""

    SIZE = 560, 600

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        parent: QWidget | None = None,
        choose: Chooser = choose_file,
    ) -> None:
        title = QCoreApplication.translate("RestoreWindow", "Restore a backup")
        super().__init__(desk, title, "restore", parent)
        self._settings, self._choose = settings, choose
        self._put_back: PutBack | None = None
        self._kept: Path | None = None
        self.lead.say(
            self.tr(
                "A backup takes the place of the open archive. The archive as it is now is kept "
                "beside it and listed here, so that this can be taken back."
            )
        )
        self.copies = Copies(self)
        self.reading = Reading(self)
        self.list = wide_rows(self.look, ROW)
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.setModel(self.copies)
        self.list.setItemDelegate(CopyPainter(self.look, self.list))
        self.none = Said(self.look, size=13, token="ink2")
        self.done_words = Said(self.look, size=13, token="ink")
        self.back = KeyButton(self.look, self.tr("Take the restore back"), "", outlined=True)
        self.other = KeyButton(self.look, self.tr("Another file…"), "", outlined=True)
        self.restore = KeyButton(self.look, self.tr("Restore this backup"), "", primary=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.done_words, 1)
        self._line.addWidget(self.back)
        self.content.addLayout(self._line)
        self.content.addWidget(self.none)
        self.content.addWidget(self.list, 1)
        self.foot.addWidget(self.other)
        self.foot.addStretch(1)
        self.foot.addWidget(self.restore)

    def _connect(self) -> None:
        self.reading.listed.connect(self._show_copies)
        self.reading.found.connect(self._fill)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.restore.clicked.connect(self._restore_chosen)
        self.other.clicked.connect(self._ask)
        self.back.clicked.connect(self.take_back)
        self.desk.opened.connect(self._opened)

    def ask(self, put_back: PutBack) -> None:
        """Show which backups there are; ``put_back`` restores the one that is wanted."""
        self._put_back = put_back
        if not self.isVisible():
            self._say_done(None, "")
            self._read()
        self.present()

    def _opened(self) -> None:
        """Another archive lies on the desk, or this one was restored."""
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        second = self._settings.get(SECOND_PLACE)
        self.copies.begin(())
        self.none.say(self.tr("Looking for backups…"))
        self._chosen()
        self.reading.begin(self.desk.session.path, Path(second) if second else None)

    def _show_copies(self, there: tuple[Backup, ...]) -> None:
        rows = tuple(Copy(backup=one, when=_when(one)) for one in there)
        self.copies.begin(rows)
        self.none.say("" if rows else self.tr("There are no backups of this archive yet."))
        self.list.setFocus()
        self.reading.look_into([self.desk.session.path, *(one.path for one in there)])

    def _fill(self, found: Found) -> None:
        if found.path != self.desk.session.path:
            self.copies.fill(found)
        elif found.held is not None:
            self.copies.say_now(found.held)
        self._chosen()

    @property
    def copy(self) -> Copy | None:
        """The backup that is chosen."""
        return self.copies.row(self.list.currentIndex())

    def _chosen(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        copy = self.copy
        self.restore.setEnabled(copy is not None and not copy.why)

    def _restore_chosen(self) -> None:
        copy = self.copy
        if copy is not None and not copy.why:
            self.put_back(copy.backup.path, copy.when)

    def _ask(self) -> None:
        """Restore from a file that is not in the list."""
        here = self.desk.session.path
        kinds = (self.tr("Chronicle archive (*{0})").format(SUFFIX),)
        title = self.tr("Restore a backup of {0}").format(here.name)
        wanted = Wanted(title=title, suggested=here, kinds=kinds)
        self._choose(self, wanted, lambda path: self.put_back(path, path.name))

    def put_back(self, backup: Path, name: str) -> None:
        """Put a backup in the place of the archive, and offer the way back."""
        kept = self._swap(backup)
        if kept is not None:
            words = self.tr("Restored: {0}. The archive as it was is kept as {1}.")
            self._say_done(kept, words.format(name, kept.name))

    def take_back(self) -> None:
        """Bring the archive back that was there before the restore."""
        before = self._kept
        if before is not None and (kept := self._swap(before)) is not None:
            words = self.tr("The archive is as it was. What had been restored is kept as {0}.")
            self._say_done(kept, words.format(kept.name))

    def _swap(self, backup: Path) -> Path | None:
        """The archive is closed for it, so nothing may be reading it."""
        self.reading.end()
        return self._put_back(backup) if self._put_back else None

    def _say_done(self, kept: Path | None, words: str) -> None:
        self._kept = kept
        self.done_words.say(words)
        self.back.setVisible(kept is not None)

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if hasattr(self, "_line"):
            self._line.setSpacing(self.look.px(12))
            self.list.doItemsLayout()

    def done(self, result: int) -> None:
        """Closed: nothing more is read."""
        self.reading.end()
        super().done(result)

    def leave(self) -> None:
        """The program is left."""
        self.reading.end()
        super().leave()


def _when(backup: Backup) -> str:
    words = when_in_words(backup.made.isoformat())
    return words[:1].upper() + words[1:]
