"""How likely a suggestion is right: in words, and as a thin bar before them."""

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.ui.look.drawing import Drawing
from editor.ui.look.look import Look

BAR, THICK, GAP, HEIGHT = 36, 4, 7, 18
"""Length and height of the bar, what parts it from the words, height of the line."""
_WORDS = (
    (0.9, "Nearly certain"),
    (0.75, "Likely"),
    (0.5, "Rather likely"),
    (0.0, "A guess"),
)


def chance_in_words(chance: float) -> str:
    """As in ``Likely, 8 of 10``."""
    said = next(words for least, words in _WORDS if chance >= least)
    tenths = min(round(chance * 10), 9) if chance < 0.97 else 10
    words = QCoreApplication.translate("Chance", said)
    return QCoreApplication.translate("Chance", "{0}, {1} of 10").format(words, tenths)


class Chance(QWidget):
    """One line. The bar is as full as the chance is high."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._chance, self.said = look, 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr("How often suggestions as sure as this one were right in this archive")
        )

    def say(self, chance: float) -> None:
        """Say how likely it is, from 0 to 1."""
        self._chance, self.said = chance, chance_in_words(chance)
        self.setAccessibleName(self.said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and words on one line."""
        px = self._look.px
        return QSize(px(BAR + GAP) + self._look.text_width(self.said, 12), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut short."""
        return QSize(self._look.px(BAR), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, bar and words."""
        px = self._look.px
        draw, box = Drawing(QPainter(self), self._look), QRect(self.rect())
        track = QRect(0, box.center().y() - px(THICK) // 2 + 1, px(BAR), px(THICK))
        draw.rounded(track, 2, self._look.colour("line2"))
        full = QRect(track.topLeft(), QSize(round(track.width() * self._chance), track.height()))
        draw.rounded(full, 2, self._look.colour("accent"))
        draw.words(box.adjusted(px(BAR + GAP), 0, 0, 0), self.said, 12, token="ink2")
