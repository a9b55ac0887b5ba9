"""The bundled fonts: a serif for what was printed, a sans for what the program says."""

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from editor import paths

SERIF = ("Source Serif 4", "Charis SIL", "Georgia", "Noto Serif", "Noto Serif Armenian")
SANS = ("Source Sans 3", "Segoe UI", "Noto Sans", "Noto Sans Armenian")
_FILES = (
    "SourceSans3_400Regular.ttf",
    "SourceSans3_600SemiBold.ttf",
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_600SemiBold.ttf",
    "SourceSerif4_400Regular_Italic.ttf",
    "SourceSans3_400Regular_Italic.ttf",
    "NotoSerifArmenian-Regular.ttf",
    "NotoSansArmenian-Regular.ttf",
)


@cache
def register() -> None:
    """Make the bundled fonts known to Qt; once a process."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(paths.shipped("resources", "fonts", name)))


@cache
def font(pixels: int, *, serif: bool, bold: bool, italic: bool) -> QFont:
    """A font at a height in pixels, with figures of one width."""
    register()
    made = QFont()
    made.setFamilies(list(SERIF if serif else SANS))
    made.setPixelSize(max(pixels, 1))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def metrics(pixels: int, *, serif: bool, bold: bool, italic: bool) -> QFontMetrics:
    """The measures of such a font."""
    return QFontMetrics(font(pixels, serif=serif, bold=bold, italic=italic))


@lru_cache(maxsize=4096)
def width(words: str, pixels: int, *, bold: bool) -> int:
    """How wide words are in the sans: labels are measured at every act, and seldom change."""
    return metrics(pixels, serif=False, bold=bold, italic=False).horizontalAdvance(words)
