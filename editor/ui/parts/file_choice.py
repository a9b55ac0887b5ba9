"""Asking for a file without stopping the window. Tests ask with a function of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for. ``kinds`` are filters as ``CSV table (*.csv)``; the first is chosen.

    ``suggested`` is the folder and name to begin with. ``writes`` asks for a file to be written,
    and the picker then asks before one is replaced.
    """

    title: str
    suggested: Path
    kinds: tuple[str, ...]
    writes: bool = False

    @property
    def suffix(self) -> str:
        """What is added to a name written without one."""
        return self.suggested.suffix


Chooser = Callable[[QWidget, Wanted, Callable[[Path], None]], None]
"""Asks, and hands over the path if one is chosen."""
ManyChooser = Callable[[QWidget, Wanted, Callable[[list[Path]], None]], None]
"""Asks, and hands over the paths if any are chosen."""


def choose_file(parent: QWidget, wanted: Wanted, take: Callable[[Path], None]) -> None:
    """Show the system's file picker."""
    dialog = _dialog(parent, wanted)
    if wanted.writes:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.suffix)
        dialog.selectFile(wanted.suggested.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


def choose_files(parent: QWidget, wanted: Wanted, take: Callable[[list[Path]], None]) -> None:
    """Show the system's file picker for one or more files that are there."""
    dialog = _dialog(parent, wanted)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: take([Path(one) for one in names]))
    dialog.open()


def choose_folder(parent: QWidget, wanted: Wanted, take: Callable[[list[Path]], None]) -> None:
    """Show the system's picker for a folder that is there."""
    dialog = _dialog(parent, wanted)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda names: take([Path(one) for one in names]))
    dialog.open()


def _dialog(parent: QWidget, wanted: Wanted) -> QFileDialog:
    dialog = QFileDialog(parent, wanted.title, str(wanted.suggested.parent))
    dialog.setNameFilters(list(wanted.kinds))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
