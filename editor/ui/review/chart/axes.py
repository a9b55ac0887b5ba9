"""The axes of the chart: days in words below, whole numbers at the left. No ticks, no lines."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from editor.ui.look.look import Look

GAP = 14
"""Between the words of two ticks, in pixels at text size 100 %."""
Specs = tuple[Any, list[Any], list[Any]]


class QuietAxis(pg.AxisItem):
    """An axis that is only words: those it was told, at the places it was told."""

    def __init__(self, look: Look, orientation: str) -> None:
        super().__init__(orientation)
        self._look = look
        self._words: dict[float, str] = {}
        pg.AxisItem.setStyle(self, tickLength=0, tickTextOffset=6, autoExpandTextSpace=False)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look."""
        self.setTickFont(self._look.font(12))
        pg.AxisItem.setTextPen(self, QPen(self._look.colour("ink2")))
        pg.AxisItem.setPen(self, QPen(Qt.PenStyle.NoPen))

    def name(self, words: dict[float, str]) -> None:
        """Say these words at these places."""
        self._words = words
        self.picture = None
        self.update()

    def tickValues(
        self, lowest: float, highest: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Where words stand."""
        return [(1.0, [at for at in self._words if lowest <= at <= highest])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The words."""
        return [self._words[at] for at in values]

    def generateDrawSpecs(self, p: QPainter) -> Specs | None:
        """Without ticks: one of length 0 would still paint a dot."""
        specs = pg.AxisItem.generateDrawSpecs(self, p)
        return None if specs is None else (specs[0], [], specs[2])
