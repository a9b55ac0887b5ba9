"""Readings of articles that are there, kept for a while: their texts never change."""

from collections import OrderedDict

from editor.chronicle.article import Article
from editor.chronicle.draft import Draft, ReadingSettings

_MOST = 16


class Drafts:
    """Reads an article again, in one way or another; what was read last is at hand."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Draft] = OrderedDict()

    def of(self, article: Article, settings: ReadingSettings, layout: str = "") -> Draft:
        """A reading; ``layout`` is one of those it offers, empty: the likeliest."""
        from editor.reading import read

        learned = tuple(sorted(settings.learned.items()))
        key = (article.id, article.sha256, layout, settings.first_day, learned)
        if key not in self._kept:
            self._kept[key] = read(article.text, layout=layout or None, settings=settings)
        self._kept.move_to_end(key)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return self._kept[key]
