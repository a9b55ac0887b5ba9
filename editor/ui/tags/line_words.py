"""What the lines say of an item."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from editor.chronicle.article import Article, Basis
from editor.chronicle.day_words import short_day_in_words
from editor.chronicle.passage import Passage
from editor.ui.terms import basis_in_words


def day_basis_in_words(item: Passage, article: Article | None) -> str:
    """Where the day of an item is from, as in ``, by its headline``; empty where nothing is."""
    if item.day is not None:
        return _say(", its own")
    if article is None or article.day_basis is Basis.NONE:
        return ""
    return f", {basis_in_words(article.day_basis)}"


def in_few_words(item: Passage, day: date | None) -> str:
    """Day, claim and note as in ``8 Nov, no claim, no note``."""
    said = (
        short_day_in_words(day) if day else _say("no day"),
        _say("claimed by {0}").format(item.claim_by) if item.claim_by else _say("no claim"),
        _say("a note") if item.note else _say("no note"),
    )
    return ", ".join(said)


def _say(words: str) -> str:
    return QCoreApplication.translate("LineWords", words)
