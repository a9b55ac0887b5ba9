"""The look as the window has it now: theme and text size, and everything made from them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPixmap

from editor.ui.look import colour as colours
from editor.ui.look import fonts, icons
from editor.ui.look.theme import DARK, LIGHT, Theme

_LONGEST = 1000
"""Letters of one line that are measured; no line shows as many."""


class Look(QObject):
    """What panels ask for colours, fonts and measures. ``changed`` when any of it is other."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = "system"
        self.theme: Theme = LIGHT
        self.factor = 1.0
        self.reduced_motion = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._follow())
        self._follow()

    @property
    def dark(self) -> bool:
        """Whether the dark theme is shown."""
        return self.theme.dark

    @property
    def wanted(self) -> str:
        """``light``, ``dark`` or ``system``."""
        return self._wanted

    def set_theme(self, wanted: str) -> None:
        """Show ``light`` or ``dark``, or do as the ``system`` does."""
        self._wanted = wanted if wanted in ("light", "dark") else "system"
        self._follow()

    def set_factor(self, factor: float) -> None:
        """Text size: 1.0 is 100 %."""
        factor = min(max(factor, 0.75), 2.0)
        if factor != self.factor:
            self.factor = factor
            self.changed.emit()

    def _follow(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._wanted == "dark" or (
            self._wanted == "system" and scheme is Qt.ColorScheme.Dark
        )
        theme = DARK if dark else LIGHT
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def px(self, pixels: float) -> int:
        """A measure given at 100 %, as it is at this text size."""
        return round(pixels * self.factor)

    def colour(self, token: str) -> QColor:
        """A colour of the theme by its name."""
        return QColor(getattr(self.theme, token))

    def font(
        self, size: float, *, bold: bool = False, serif: bool = False, italic: bool = False
    ) -> QFont:
        """A font by its height in pixels at 100 %; never below 11."""
        return fonts.font(self._pixels(size), serif=serif, bold=bold, italic=italic)

    def _pixels(self, size: float) -> int:
        return max(self.px(size), 11)

    def metrics(
        self, size: float, *, bold: bool = False, serif: bool = False, italic: bool = False
    ) -> QFontMetrics:
        """The measures of such a font."""
        return fonts.metrics(self._pixels(size), serif=serif, bold=bold, italic=italic)

    def swatch(self, colour: str) -> QColor:
        """A codebook's colour as discs and swatches show it."""
        return QColor(colours.codebook_colour(colour, dark=self.dark))

    def on_swatch(self, colour: str) -> QColor:
        """The colour of a number on such a disc."""
        return QColor(colours.text_on(colours.codebook_colour(colour, dark=self.dark)))

    def chip(self, colour: str) -> tuple[QColor, QColor, QColor]:
        """Ground, text and bar of a chip."""
        made = colours.chip_colours(colour, dark=self.dark, paper=self.theme.paper)
        ground, text, bar = (QColor(one) for one in made)
        return ground, text, bar

    def bar(self, colour: str) -> QColor:
        """A codebook's colour as the chart shows it."""
        return QColor(colours.bar_colour(colour, dark=self.dark, paper=self.theme.paper))

    def text_width(self, words: str, size: float, *, bold: bool = False) -> int:
        """How wide words are in the sans."""
        return fonts.width(words[:_LONGEST], self._pixels(size), bold=bold) + 1

    def chip_width(self, words: str) -> int:
        """How wide a chip with this code is."""
        return self.text_width(words, 12, bold=True) + self.px(18)

    def icon(self, name: str, side: int, token: str = "ink3") -> QPixmap:
        """An icon to be painted, ``side`` pixels wide as the screen counts them."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        return icons.pixmap(name, getattr(self.theme, token), side, ratio)
