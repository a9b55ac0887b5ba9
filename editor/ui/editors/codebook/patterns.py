"""Patterns of categories: their names, and how they look in a list."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QIcon, QPainter, QPixmap

from editor.ui.look.look import Look

PATTERNS = ("Solid", "Hor", "Ver", "Cross", "BDiag", "FDiag", "DiagCross", "Dense5", "Dense6")
"""As the codebook names them: Qt's brushes without their ending."""
SIDE = 16


def pattern_in_words(pattern: str) -> str:
    """What a pattern is called; the codebook's own name where it is none of ours."""
    names = {
        "Solid": _say("Solid"),
        "Hor": _say("Lines across"),
        "Ver": _say("Upright lines"),
        "Cross": _say("Grid"),
        "BDiag": _say("Rising lines"),
        "FDiag": _say("Falling lines"),
        "DiagCross": _say("Slanted grid"),
        "Dense5": _say("Close dots"),
        "Dense6": _say("Loose dots"),
    }
    return names.get(pattern, pattern)


def pattern_icon(look: Look, pattern: str) -> QIcon:
    """A small square of the pattern."""
    pixmap = QPixmap(look.px(SIDE), look.px(SIDE))
    pixmap.fill(look.colour("raised"))
    style = getattr(Qt.BrushStyle, f"{pattern}Pattern", Qt.BrushStyle.SolidPattern)
    painter = QPainter(pixmap)
    painter.setPen(look.colour("edge"))
    painter.setBrush(QBrush(look.colour("ink2"), style))
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return QIcon(pixmap)


def _say(words: str) -> str:
    return QCoreApplication.translate("Patterns", words)
