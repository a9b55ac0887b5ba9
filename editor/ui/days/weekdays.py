"""The initials of the weekdays above the calendar; in an empty archive its days are dots."""

from PySide6.QtCore import QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.ui.days.field import DayField
from editor.ui.look.look import Look


class Weekdays(QWidget):
    """Stands above the columns of a calendar."""

    def __init__(self, look: Look, field: DayField) -> None:
        super().__init__()
        self._look, self._field = look, field

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the initials."""
        painter, cells = QPainter(self), self._field.cells(self.width())
        painter.setFont(self._look.font(12))
        painter.setPen(self._look.colour("ink3"))
        for column in range(7):
            left, _, wide, _ = cells.box(0, column)
            box = QRect(left, 0, wide, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial(column))


def initial(weekday: int) -> str:
    """The initial of a weekday, Monday 0, in the system's language."""
    locale = QLocale()
    name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
    if name.isdigit() or not name:
        name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)[:1]
    return name


class NoDays(QWidget):
    """Dots where days will be."""

    def __init__(self, look: Look, field: DayField) -> None:
        super().__init__()
        self._look, self._field = look, field

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter, cells = QPainter(self), self._field.cells(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line2"))
        radius = self._look.px(3) / 2
        for row in range(self.height() // self._field.pitch):
            for column in range(7):
                left, top, wide, _ = cells.box(row, column)
                middle = QPointF(left + wide / 2, top + self._look.px(13))
                painter.drawEllipse(middle, radius, radius)
