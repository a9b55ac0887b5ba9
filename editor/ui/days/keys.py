"""Keys of the calendar: by day and week, by month, to the archive's ends."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from editor.ui.days.run import Run


def moved(run: Run, day: date, event: QKeyEvent) -> date | None:
    """The day a key leads to from here; None where it is no key of the calendar."""
    before, after = Qt.Key.Key_Left, Qt.Key.Key_Right
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        before, after = after, before
    steps: dict[int, int] = {
        before: -1,
        after: 1,
        Qt.Key.Key_Up: -run.columns,
        Qt.Key.Key_Down: run.columns,
    }
    months: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
    ends: dict[int, date] = {Qt.Key.Key_Home: run.first, Qt.Key.Key_End: run.last}
    key = event.key()
    if key in steps:
        return run.moved(day, steps[key])
    if key in months:
        return run.moved_month(day, months[key])
    return ends.get(key)
