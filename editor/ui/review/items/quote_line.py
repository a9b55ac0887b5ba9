"""The quote of an item on one line, with the words that were looked for marked."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from editor.chronicle.finding.asked import Asked
from editor.chronicle.finding.places import spans
from editor.ui.look.look import Look
from editor.ui.text_map import shown_as, to_qt

AROUND = 24
"""Letters shown before the first word that is marked, where it stands further on."""


def on_one_line(quote: str, asked: Asked | None) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words on one line, from a little before the first that is asked for, and their spans."""
    words = " ".join(quote.split())
    found = spans(asked, words)
    first = min((start for start, _ in found), default=0)
    begin = 0 if first <= AROUND else words.rfind(" ", 0, first - AROUND // 2) + 1
    lead = "…" if begin else ""
    by = len(lead) - begin
    return lead + words[begin:], tuple((start + by, end + by) for start, end in found)


def paint_quote(
    painter: QPainter, look: Look, box: QRect, quote: str, asked: Asked | None, token: str
) -> None:
    """Draw it; whole words are marked whichever way they are written."""
    words, found = on_one_line(quote, asked)
    font = look.font(15, serif=True)
    shown = QFontMetrics(font).elidedText(shown_as(words), Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_mark(look, words, shown, *span) for span in found])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(look.colour(token))
    layout.draw(painter, QPointF(box.left(), box.center().y() - line.height() / 2))


def _mark(look: Look, words: str, shown: str, start: int, end: int) -> QTextLayout.FormatRange:
    """A span of the words, as far as it is shown."""
    made = QTextLayout.FormatRange()
    made.start = min(to_qt(words, start), len(shown))
    made.length = min(to_qt(words, end), len(shown)) - made.start
    looks = QTextCharFormat()
    looks.setBackground(QBrush(look.colour("mark")))
    made.format = looks
    return made
