"""The source of an article: the name that what its articles have in common is kept under."""

from urllib.parse import urlsplit

from editor.chronicle.article import Article
from editor.chronicle.draft import Draft


def source_of(article: Article | Draft) -> str:
    """The source as it is named, else the site of the address; empty where neither is known."""
    return named_source(article.source, article.url)


def named_source(source: str, url: str) -> str:
    """The same, of the two words that say it."""
    if source:
        return source
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # an address that was typed wrong names no site
        return ""
    return host.removeprefix("www.")
