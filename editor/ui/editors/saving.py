"""Small files the windows write themselves: a codebook, the report of an import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile


def save(path: Path, data: bytes) -> str:
    """Write a file that appears whole or not at all; why it could not be, or nothing."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data):
        return _why(path, file.errorString())
    return "" if file.commit() else _why(path, file.errorString())


def _why(path: Path, reason: str) -> str:
    words = QCoreApplication.translate("saving", "{0} was not written: {1}.")
    return words.format(path.name, reason.rstrip("."))
