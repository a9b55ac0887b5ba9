"""Two mentions of one place in one item: which is kept."""

from editor.chronicle.mention import Mention, PlaceRole

_STRENGTH = list(PlaceRole)
"""*Happened* outweighs *only mentioned*, and that outweighs *within*."""


def kept_and_gone(one: Mention, other: Mention) -> tuple[Mention, Mention]:
    """The stronger role stays; of two alike the one with words, then the one that is older."""
    first, second = sorted((one, other), key=_order)
    return first, second


def _order(one: Mention) -> tuple[int, bool, int]:
    return _STRENGTH.index(one.role), one.start is None, one.id
