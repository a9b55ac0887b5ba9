"""Whether an article from outside holds together: text, dates, spans, tags.

Passages must not overlap and must cover every printed word, or words would be lost unseen.
"""

from dataclasses import dataclass

from editor.chronicle.archive import ArticleImage, MentionImage, PassageImage
from editor.chronicle.article import Basis
from editor.chronicle.errors import ExportError
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.text import fingerprint, keep
from editor.exchange.demands import calendar_day, once, refers, shown, word_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Uids that tags may refer to, and those of items linked to an earlier one.

    A part of an archive may be linked to an item outside it, so a link need not lead to anything
    in the file; but it must not lead to an item that is itself linked.
    """

    categories: frozenset[str]
    places: frozenset[str]
    linked: frozenset[str]


def check_article(article: ArticleImage, known: Known) -> None:
    """Raise ExportError unless the article could stand in an archive."""
    calendar_day(article.day)
    word_of(Basis, "basis of a day", article.day_basis)
    _check_text(article)
    _check_cover(article)
    inside: set[str] = set()
    for passage in article.passages:
        refers("item (before it, in the same article)", passage.parent, inside)
        inside.add(passage.uid)
        _check_passage(passage, article, known)


def _check_text(article: ArticleImage) -> None:
    if keep(article.text) != article.text or fingerprint(article.text) != article.sha256:
        raise ExportError(f"{_title(article)}: the text was changed after it was exported.")


def _check_cover(article: ArticleImage) -> None:
    at = 0
    for passage in article.passages:
        if not at <= passage.start < passage.end <= len(article.text):
            raise ExportError(
                f"{_title(article)}: the passage from {passage.start} to {passage.end} overlaps "
                "another, stands out of order, or leaves the text."
            )
        _check_blank(article, at, passage.start)
        at = passage.end
    _check_blank(article, at, len(article.text))


def _check_blank(article: ArticleImage, start: int, end: int) -> None:
    if words := article.text[start:end].strip():
        raise ExportError(f"{_title(article)}: the words “{shown(words)}” stand in no passage.")


def _check_passage(passage: PassageImage, article: ArticleImage, known: Known) -> None:
    word_of(Role, "kind of passage", passage.role)
    calendar_day(passage.day)
    refers("category", passage.category, known.categories)
    if passage.same_as == "" or passage.same_as in known.linked:
        raise ExportError(f"{_title(article)}: an item is not linked to the first of its event.")
    once("place of an item", (one.place for one in passage.mentions if one.place is not None))
    for mention in passage.mentions:
        _check_mention(mention, article, known)


def _check_mention(mention: MentionImage, article: ArticleImage, known: Known) -> None:
    refers("place", mention.place, known.places)
    word_of(PlaceRole, "role of a place", mention.role)
    word_of(Precision, "precision", mention.precision)
    start, end = mention.start, mention.end
    if start is None and end is None:
        return
    if start is None or end is None or not 0 <= start < end <= len(article.text):
        raise ExportError(f"{_title(article)}: the words of a place lie outside the text.")


def _title(article: ArticleImage) -> str:
    return f"The article “{shown(article.headline) or article.uid}”"
