"""While another program writes: the bottom line says so, for the moment that it takes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.ui.window.status_line import StatusLine


def say_waiting(status: StatusLine) -> Callable[[bool], None]:
    """A listener for the archive. It paints at once, and lets nothing else happen in between."""

    def say(waiting: bool) -> None:
        words = QCoreApplication.translate("Waiting", "Another program is writing; waiting for it…")
        status.work(words if waiting else "")
        status.repaint()

    return say
