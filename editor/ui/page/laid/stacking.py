"""Stacking: how far rows stand from each other."""

from collections.abc import Sequence

from editor.chronicle.passage import Role
from editor.ui.look.look import Look
from editor.ui.page.laid.lines import Laid
from editor.ui.page.laid.rows import Row

TOP, BOTTOM, BETWEEN = 20, 48, 12
_MASTHEAD = frozenset({Role.HEADLINE, Role.DATELINE, Role.BYLINE, Role.SKIP})


def stack(look: Look, laid: Sequence[Laid]) -> int:
    """Put rows under each other; gives the height of the whole."""
    y, above = look.px(TOP), None
    for one in laid:
        if above is not None:
            y += look.px(between(above, one.row))
        one.top = y
        y += one.height
        above = one.row
    return y + look.px(BOTTOM)


def between(above: Row, below: Row) -> int:
    """The air between two rows, in pixels at text size 100 %: the masthead stands close."""
    roles = above.passage.role, below.passage.role
    if roles[0] in _MASTHEAD and roles[1] in _MASTHEAD:
        return 6 if above.passage.role is Role.HEADLINE and not above.again else 2
    if roles == (Role.LEAD, Role.LEAD):
        return 8
    return BETWEEN + 2 if Role.HEADING in roles else BETWEEN
