"""Rows of places, made from the mentions of the selected items."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editor.chronicle.mention import Mention
from editor.chronicle.passage import Passage
from editor.ui.desk import Desk
from editor.ui.place_words import parents_in_words
from editor.ui.tags.chosen import chosen_items, shown_item
from editor.ui.tags.place_model import PlaceRow


def place_rows(desk: Desk) -> tuple[PlaceRow, ...]:
    """One row for each place of the selected items, in the order the text names them."""
    sheet, shown = desk.sheet, shown_item(desk)
    if sheet is None or shown is None:
        return ()
    items = chosen_items(desk) or (shown,)
    together: dict[tuple[int, int], list[Mention]] = {}
    for item in items:
        for mention in sheet.mentions.get(item.id, ()):
            known = (mention.place, 0) if mention.place is not None else (0, mention.id)
            together.setdefault(known, []).append(mention)
    return tuple(_row(desk, items, mentions) for mentions in together.values())


def _row(desk: Desk, items: Sequence[Passage], mentions: Sequence[Mention]) -> PlaceRow:
    first = mentions[0]
    place = desk.session.places.get(first.place) if first.place is not None else None
    name = place.name if place else _marked_words(desk, first)
    below = parents_in_words(desk.session.places.parents(place.id)) if place else ""
    if place is None:
        below = _say("not named yet")
    elif len(items) > 1:
        below = _say("on {0} of {1} items").format(len(mentions), len(items))
    return PlaceRow(
        mentions=tuple(one.id for one in mentions),
        place=place.id if place else None,
        name=name,
        below=below,
        role=first.role,
        precision=first.precision,
    )


def _marked_words(desk: Desk, mention: Mention) -> str:
    if desk.sheet is None or mention.start is None or mention.end is None:
        return ""
    return f"“{desk.sheet.article.text[mention.start : mention.end]}”"


def _say(words: str) -> str:
    return QCoreApplication.translate("PlaceRows", words)
