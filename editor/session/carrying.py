"""One article with everything said of it, as another archive can take it over."""

from collections.abc import Iterator
from dataclasses import replace

from editor.chronicle.archive import ArchiveImage, ArticleImage, DayImage
from editor.chronicle.day import Coverage


def carried(image: ArchiveImage) -> ArchiveImage:
    """Without what names the archive it comes from, and what that noted of days.

    Where it is taken in, its days are covered, and nobody has signed them off.
    """
    days = sorted({day for one in image.articles for day in _days(one)})
    covered = tuple(
        DayImage(day=day, coverage=Coverage.COVERED, note="", signed_off="") for day in days
    )
    return replace(image, meta=(), days=covered)


def _days(article: ArticleImage) -> Iterator[str]:
    if article.day:
        yield article.day
    for passage in article.passages:
        if passage.day:
            yield passage.day
