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


def choose_file(parent: QWidget, wanted: Wanted, take: Callable[[Path], None]) -> None:
    """Show the system's file picker."""
    dialog = QFileDialog(parent, wanted.title, str(wanted.suggested.parent))
    dialog.setNameFilters(list(wanted.kinds))
    if wanted.writes:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.suffix)
        dialog.selectFile(wanted.suggested.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
