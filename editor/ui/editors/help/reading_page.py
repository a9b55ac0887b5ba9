"""A page to be read: shipped Markdown in the fonts and colours of the look, and nothing fetched."""

import re
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from editor.ui.look.look import Look
from editor.ui.parts.ground import make_clear
from editor.ui.parts.thin_bar import ThinBar

HEADINGS = {1: 22, 2: 17, 3: 14}
"""Sizes of headings by their level, in pixels at text size 100 %."""
TEXT, LEADING = 15, 118.0
"""Size of the text, and the height of a line in percent of it."""


class ReadingPage(QTextBrowser):
    """Shows Markdown. Links lead nowhere and images stay away: it is all the program's own text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._markdown = look, ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinBar(look))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.restyle)

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        self._markdown = text
        self.restyle()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded, from this machine or another."""
        return None

    def restyle(self) -> None:
        """Take over text size and colours."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        make_clear(self, self._look)
        document = self.document()
        document.setDefaultFont(self._look.font(TEXT))
        document.setDocumentMargin(self._look.px(2))
        document.setIndentWidth(self._look.px(22))
        # Keys stand on a ground of their own, with a little air at both ends.
        airy = re.sub(r"`([^`\n]+)`", "`\u00a0\\1\u00a0`", self._markdown)
        document.setMarkdown(airy, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(round(share * bar.maximum()))

    def _dress(self) -> None:
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            cursor.mergeBlockFormat(self._spacing(level, listed=block.textList() is not None))
            for piece in block.textFormats():
                cursor.setPosition(block.position() + piece.start)
                cursor.setPosition(
                    block.position() + piece.start + piece.length,
                    QTextCursor.MoveMode.KeepAnchor,
                )
                cursor.setCharFormat(self._letters(level, piece.format))
            block = block.next()

    def _spacing(self, level: int, *, listed: bool) -> QTextBlockFormat:
        px = self._look.px
        made = QTextBlockFormat()
        made.setTopMargin({0: 0, 1: px(4), 2: px(18), 3: px(12)}.get(level, 0))
        made.setBottomMargin(px(4 if listed or level else 9))
        made.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return made

    def _letters(self, level: int, now: QTextCharFormat) -> QTextCharFormat:
        look, made = self._look, QTextCharFormat()
        if level:
            made.setFont(look.font(HEADINGS.get(level, TEXT), bold=True, serif=level < 3))
        elif now.fontFixedPitch():
            made.setFont(look.font(TEXT - 2, bold=True))
            made.setFontFixedPitch(False)
            made.setForeground(look.colour("ink2"))
            made.setBackground(look.colour("sunk"))
            return made
        else:
            heavy = now.fontWeight() > QFont.Weight.Normal.value
            made.setFont(look.font(TEXT, bold=heavy, italic=now.fontItalic()))
        made.setForeground(look.colour("accent" if now.isAnchor() else "ink"))
        made.setFontUnderline(False)
        return made
