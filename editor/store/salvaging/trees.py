"""Every row that can be read: by the trees of the tables, then from pages no tree leads to."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.store.salvaging.cells import Value, rows_of
from editor.store.salvaging.pages import Pages, Unreadable
from editor.store.salvaging.shapes import TABLES, Values, row_of, table_of

Found = tuple[str, Values]
"""A table and a row of it."""


@dataclass(slots=True)
class Reading:
    """One reading of a file. What was met on the way is told when the rows are through."""

    pages: Pages
    broken: Counter[str] = field(default_factory=Counter[str])
    """Rows and pages that could not be read, by table; ``""``: of no table that is read."""
    headless: bool = False
    """The list of tables could not be read: what was deleted may come back."""
    _seen: set[int] = field(default_factory=set[int])

    def rows(self) -> Iterator[Found]:
        """Every row, a page at a time."""
        roots = self._roots()
        self.headless = not {"article", "passage"} <= roots.keys()
        self._seen |= self.pages.free()
        for table, root in roots.items():
            for leaf in self._leaves(root, table):
                if table in TABLES:
                    yield from self._named(leaf, table)
        for number in range(1, self.pages.number + 1):
            if number not in self._seen and self.pages.is_leaf(number):
                yield from self._nameless(number)

    def _roots(self) -> dict[str, int]:
        """Where the tree of each table begins, by the list of tables on the first page."""
        found: dict[str, int] = {}
        for leaf in self._leaves(1, ""):
            for _, values in self._read(leaf, ""):
                if len(values) == 5 and values[0] == "table":
                    root = values[3]
                    if isinstance(root, int) and 1 < root <= self.pages.number:
                        found[str(values[1])] = root
        return found

    def _leaves(self, root: int, table: str) -> Iterator[int]:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                continue
            try:
                if self.pages.is_leaf(number):
                    self._seen.add(number)
                    yield number
                elif self.pages.is_branch(number):
                    self._seen.add(number)
                    waiting += reversed(self.pages.children(number))
                else:
                    self._lose(table)
            except Unreadable:
                self._lose(table)

    def _lose(self, table: str) -> None:
        """A page of a table that is read, or of the list of tables; others follow from these."""
        if table in TABLES or not table:
            self.broken[table] += 1

    def _read(self, number: int, table: str) -> list[tuple[int, list[Value]]]:
        try:
            rows, broken = rows_of(self.pages, number)
        except Unreadable:
            rows, broken = [], 1
        self.broken[table] += broken
        return rows

    def _named(self, number: int, table: str) -> Iterator[Found]:
        for key, values in self._read(number, table):
            row = row_of(table, key, values)
            if row is None:
                self.broken[table] += 1
            else:
                yield table, row

    def _nameless(self, number: int) -> Iterator[Found]:
        for key, values in self._read(number, ""):
            table = table_of(key, values)
            row = row_of(table, key, values) if table else None
            if table and row:
                yield table, row
