"""Latitude and longitude beside each other; together they are one step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.editors.forms.beside import Beside
from editor.ui.editors.forms.row import TypedRow
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.editors.places.degrees import (
    LATITUDE,
    LONGITUDE,
    Axis,
    DegreesError,
    from_degrees,
    in_degrees,
    pair,
)
from editor.ui.look.look import Look
from editor.ui.parts.said import Said


class PointRows(QWidget):
    """A pair pasted into either field is split. Half a point waits for its other half."""

    placed = Signal(object, object, object)
    """The row it was written in, latitude and longitude in microdegrees, or None for both."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.latitude = TextRow(look, self.tr("Latitude"))
        self.longitude = TextRow(look, self.tr("Longitude"))
        self.latitude.committed.connect(lambda words: self._take(self.latitude, words))
        self.longitude.committed.connect(lambda words: self._take(self.longitude, words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Beside(look, self.latitude, self.longitude))
        hint = self.tr("Decimal degrees, as in 39.7585. Both can be pasted at once.")
        column.addWidget(Said(look, hint, size=12, token="ink3"))

    def show_point(self, latitude: int | None, longitude: int | None, *, other: bool) -> None:
        """Show a point; ``other``: of another place, whatever is being typed."""
        for row, value in ((self.latitude, latitude), (self.longitude, longitude)):
            if other:
                row.show_value(in_degrees(value))
            else:
                row.follow(in_degrees(value))

    def _take(self, row: TypedRow, words: str) -> None:
        two = pair(words)
        if two is not None:
            for one, part in zip((self.latitude, self.longitude), two, strict=True):
                one.edit.setText(part)
        latitude = _read(self.latitude, LATITUDE)
        longitude = _read(self.longitude, LONGITUDE)
        if self.latitude.error or self.longitude.error:
            return
        if (latitude is None) != (longitude is None):
            row.say_error(self.tr("A point needs latitude and longitude."))
            return
        self.placed.emit(row, latitude, longitude)


def _read(row: TypedRow, axis: Axis) -> int | None:
    """Microdegrees of what stands in a row; the row says it where it is none."""
    row.say_error("")
    try:
        return from_degrees(row.typed(), axis)
    except DegreesError as error:
        row.say_error(str(error))
        return None
