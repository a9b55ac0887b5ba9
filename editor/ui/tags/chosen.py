"""Which items the panel is about: those selected on the page, the current one first."""

from editor.chronicle.passage import Passage, Role
from editor.ui.desk import Desk


def chosen_items(desk: Desk) -> tuple[Passage, ...]:
    """The selected items in the order of the page; passages that are no items are left out."""
    if desk.sheet is None:
        return ()
    wanted = set(desk.selected)
    return tuple(one for one in desk.sheet.passages if one.id in wanted and one.role is Role.ITEM)


def chosen_ids(desk: Desk) -> tuple[int, ...]:
    """Their ids, as the session takes them."""
    return tuple(one.id for one in chosen_items(desk))


def shown_item(desk: Desk) -> Passage | None:
    """The item whose tags are shown: the current one, if it is an item."""
    item = desk.item
    return item if item is not None and item.role is Role.ITEM else None
