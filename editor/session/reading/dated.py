"""Dates that are printed, with what they mean now that the archivist may have said otherwise."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from editor.chronicle.article import Article
from editor.chronicle.draft import Draft, FoundDate, Meaning
from editor.chronicle.sheet import Sheet


def dates_of(sheet: Sheet, draft: Draft) -> tuple[FoundDate, ...]:
    """The printed dates of an article, in order, with the meaning they have there now."""
    own = frozenset(one.day for one in sheet.items if one.day is not None)
    return tuple(
        replace(one, meaning=_meaning(one, sheet.article, draft, own)) for one in draft.dates
    )


def _meaning(found: FoundDate, article: Article, draft: Draft, own: frozenset[date]) -> Meaning:
    """What the reader said, unless the article says otherwise."""
    now = dict(_now(article))
    read = {
        Meaning.EVENT: draft.day.isoformat() if draft.day else "",
        Meaning.PUBLISHED: draft.published[:10],
        Meaning.RETRIEVED: draft.retrieved[:10],
    }
    printed = found.day.isoformat()
    if found.meaning is Meaning.EVENT and found.day in own:
        return Meaning.EVENT
    if found.meaning is not Meaning.MENTIONED and printed == now[found.meaning]:
        return found.meaning
    for meaning, said in now.items():
        if said == printed and said != read[meaning]:
            return meaning
    return Meaning.MENTIONED


def _now(article: Article) -> Iterator[tuple[Meaning, str]]:
    yield Meaning.EVENT, article.day.isoformat() if article.day else ""
    yield Meaning.PUBLISHED, article.published[:10]
    yield Meaning.RETRIEVED, article.retrieved[:10]
