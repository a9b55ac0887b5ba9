"""Values that cannot be are made ones that say least, so that none is taken for a right one."""

import sqlite3
from collections.abc import Iterator

from editor.chronicle.salvage import number_of
from editor.store.checking.values import NEVER, in_circles

_INSTEAD = {
    ("article", "day"): "day = NULL, day_basis = ''",
    ("article", "day_basis"): "day_basis = ''",
    ("passage", "day"): "day = NULL",
    ("passage", "counts"): "counts = 1, second_look = 1",
    ("passage", "checked"): "checked = 0, second_look = 1",
    ("passage", "second_look"): "second_look = 1",
    ("mention", "role"): "role = 'mentioned'",
    ("mention", "precision"): "precision = 'P6'",
    ("mention", "start"): 'start = NULL, "end" = NULL',
    ("place", "kind"): "kind = 'other'",
    ("place", "latitude"): "latitude = NULL, longitude = NULL",
    ("place", "longitude"): "latitude = NULL, longitude = NULL",
    ("category", "conflict"): "conflict = 0",
    ("category", "counts"): "counts = 1",
    ("category", "retired"): "retired = 0",
    ("day", "coverage"): "coverage = 'partial'",
}
"""What a column is given; a row without an entry here goes."""
_TREES = ("place", "category", "passage")


def mend_values(new: sqlite3.Connection) -> Iterator[str]:
    """A sentence for each kind of value that was set aside."""
    for table, column, never in NEVER:
        instead = _INSTEAD.get((table, column))
        sql = f'UPDATE "{table}" SET {instead}' if instead else f'DELETE FROM "{table}"'
        number = new.execute(f"{sql} WHERE {never}").rowcount
        if number:
            yield (
                number_of(number, "row", "rows")
                + f" of “{table}” had an impossible {column}; it was set aside."
            )
    for table in _TREES:
        rows = in_circles(new, table)
        new.executemany(f'UPDATE "{table}" SET parent = NULL WHERE id = ?', [(r,) for r in rows])
        if rows:
            yield (
                f"{len(rows)} rows of “{table}” lay in one another in a circle; the circle was cut."
            )
