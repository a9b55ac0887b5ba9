"""The cut of an article: which layout its items follow now, and which others there are."""

from collections.abc import Callable, Set
from dataclasses import dataclass

from editor.chronicle.draft import Draft, LayoutOffer
from editor.chronicle.sheet import Sheet

LAYOUT_WORDS = {
    "bullet": "bullets",
    "number": "numbers",
    "roman number": "Roman numbers",
    "letter": "letters",
    "time": "times",
    "entry": "entries",
    "date": "dates",
    "mixed marks": "mixed marks",
    "indents": "indented paragraphs",
    "paragraphs": "paragraphs",
    "lines": "lines",
    "sentences": "sentences",
    "table": "rows of a table",
    "headings": "headings",
    "labels": "labels",
    "mixture": "a mixture",
}
"""What each layout is called to the archivist; one that is not listed goes by its own name."""

_FOLLOWS = 0.5
"""Share of spans that items and layout must have in common to be called the same cut."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """How the items are cut now.

    ``layout`` is the name of the layout they follow, empty where they follow none; ``exact`` says
    that no item was cut otherwise by hand. ``offers`` are all the ways to cut the text.
    """

    layout: str
    exact: bool
    items: int
    offers: tuple[LayoutOffer, ...]


def cut_of(sheet: Sheet, read_as: Callable[[str], Draft]) -> Cut:
    """Which layout the items follow: that of the reader first, else the one closest to them."""
    spans = {(one.start, one.end) for one in sheet.items}
    likeliest = read_as("")
    offers = likeliest.layouts
    layout, share = likeliest.layout, _shared(spans, likeliest)
    for offer in offers if share < _FOLLOWS else ():
        other = _shared(spans, read_as(offer.name))
        if other > share:
            layout, share = offer.name, other
    return Cut(
        layout=layout if share >= _FOLLOWS else "",
        exact=share == 1,
        items=len(spans),
        offers=offers,
    )


def _shared(spans: Set[Span], draft: Draft) -> float:
    """How much of the items and of a reading is the same, from 0 to 1."""
    read = {(one.start, one.end) for one in draft.items}
    return len(spans & read) / len(spans | read) if spans and read else 0.0


def layout_words(name: str) -> str:
    """A layout as a step names it."""
    return LAYOUT_WORDS.get(name, name)
