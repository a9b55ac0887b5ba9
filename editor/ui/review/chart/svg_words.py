"""Words of an .svg keep their width where the fonts of the program are not installed."""

from xml.etree import ElementTree as ET

from PySide6.QtGui import QFont, QFontMetricsF

SVG = "http://www.w3.org/2000/svg"


def with_widths(drawing: bytes) -> bytes:
    """Say of each line of words how wide it is, so that another font is fitted to it."""
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ET.fromstring(drawing)
    for words in root.iter(f"{{{SVG}}}text"):
        width = QFontMetricsF(_font(words)).horizontalAdvance(words.text or "")
        words.set("textLength", f"{width:.1f}")
        words.set("lengthAdjust", "spacingAndGlyphs")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _font(words: ET.Element) -> QFont:
    font = QFont()
    font.setFamilies(words.get("font-family", "").split(","))
    font.setPixelSize(max(1, round(float(words.get("font-size", "12")))))
    font.setWeight(QFont.Weight(int(words.get("font-weight", "400"))))
    font.setItalic(words.get("font-style") == "italic")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
