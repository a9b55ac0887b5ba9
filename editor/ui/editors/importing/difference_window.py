"""What differs between an article and the earlier one that it is nearly the same as."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from editor.chronicle.article import Article
from editor.chronicle.day_words import day_in_words
from editor.chronicle.likeness import Kind, difference
from editor.ui.desk import Desk
from editor.ui.editors.forms.plain_text import PlainText
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.key_button import KeyButton

_SIZE = 14


class DifferenceWindow(EditorWindow):
    """The later text, with what is new in it underlined and what is missing struck out."""

    SIZE = 640, 520

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DifferenceWindow", "Nearly the same")
        super().__init__(desk, title, "difference", parent)
        self._first = self._second = 0
        self.text = PlainText(self.look, self.tr("Difference"))
        self.content.addWidget(self.text, 1)
        self.keep_first = KeyButton(self.look, self.tr("Keep the earlier only"), "", outlined=True)
        self.keep_first.clicked.connect(self._keep_first)
        self.keep_both = KeyButton(self.look, self.tr("Keep both"), "", primary=True)
        self.keep_both.clicked.connect(self.close)
        self.foot.addWidget(self.keep_first)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep_both)

    def compare(self, first: int, second: int) -> None:
        """Show how the article ``second`` differs from the earlier ``first``."""
        self._first, self._second = first, second
        self.present()

    def refresh(self) -> None:
        """Show the texts as they are; an article that is gone leaves nothing to compare."""
        sheets = [self.desk.session.articles.sheet(one) for one in (self._first, self._second)]
        first, second = (one.article if one else None for one in sheets)
        if first is None or second is None:
            self.close()
            return
        self._say(first, second)

    def _say(self, first: Article, second: Article) -> None:
        words = self.tr(
            "Earlier: {0}. Later: {1}. Words that only the earlier has are struck out, words that "
            "only the later has are underlined."
        )
        self.lead.say(words.format(_named(first), _named(second)))
        self.text.say("")
        pieces = difference(first.text, second.text)
        if not pieces:
            self.text.say(self.tr("The texts are too long to be compared word for word here."))
            return
        cursor = QTextCursor(self.text.edit.document())
        for piece in pieces:
            cursor.insertText(piece.words, self._letters(piece.kind))
        self.text.edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _letters(self, kind: Kind) -> QTextCharFormat:
        look, made = self.look, QTextCharFormat()
        made.setFont(look.font(_SIZE, bold=kind is Kind.SECOND))
        made.setForeground(
            look.colour({Kind.FIRST: "ink3", Kind.SECOND: "accent"}.get(kind, "ink"))
        )
        made.setFontStrikeOut(kind is Kind.FIRST)
        made.setFontUnderline(kind is Kind.SECOND)
        made.setFontWeight(QFont.Weight.DemiBold if kind is Kind.SECOND else QFont.Weight.Normal)
        return made

    def _keep_first(self) -> None:
        """The later goes, by a step that undo takes back."""
        self.desk.tell(self.desk.act(lambda: self.desk.session.articles.delete(self._second)))
        self.desk.show_article(self._first)
        self.close()

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        if self.isVisible():
            self.refresh()


def _named(article: Article) -> str:
    """As in ``8 November 2020, Harbour diary``."""
    day = day_in_words(article.day) if article.day else ""
    none = QCoreApplication.translate("DifferenceWindow", "without a headline")
    return ", ".join(filter(None, (day, article.headline or none)))
