"""Drawing without a window: the command line has no application of its own."""

import os

from PySide6.QtWidgets import QApplication

_kept: list[QApplication] = []


def application() -> None:
    """A Qt application that needs no display, where there is none yet; it lives to the end."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QApplication([]))
