"""What the reader says of the article on the desk; asked after the window stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from editor.chronicle.draft import FoundDate
    from editor.session.reading.cut import Cut
    from editor.ui.desk import Desk

MOST_UNASKED = 200_000
"""Characters. A longer text takes too long to be read again each time it is looked at."""


def is_read(desk: Desk) -> bool:
    """Whether the article is read again without being asked."""
    sheet = desk.sheet
    return not desk.waits and sheet is not None and len(sheet.article.text) <= MOST_UNASKED


def dates(desk: Desk) -> tuple[FoundDate, ...]:
    """The printed dates with their meaning, in order."""
    sheet = desk.sheet
    return desk.session.reading.dates(sheet) if sheet is not None and is_read(desk) else ()


def repeated(desk: Desk) -> Mapping[int, date]:
    """Items that articles of other days print too, with the last of these days."""
    sheet = desk.sheet
    return desk.session.learning.repeated(sheet) if sheet is not None and is_read(desk) else {}


def cut(desk: Desk) -> Cut | None:
    """How the items are cut; None where the article was not read again."""
    sheet = desk.sheet
    return desk.session.reading.cut(sheet) if sheet is not None and is_read(desk) else None
