"""What the archive still lacks. Reads only."""

from editor.chronicle.missing import Lack, Missing
from editor.store.store import Store


class Lacking:
    """Lists of what is missing, each with its number."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def number(self, lack: Lack) -> tuple[int, int]:
        """How many rows a list has, and how many days, items and so on they stand for."""
        return self._store.lacks.number(lack)

    def page(self, lack: Lack, limit: int, offset: int = 0) -> tuple[Missing, ...]:
        """Some rows of a list, in the order of days, undated last."""
        return self._store.lacks.page(lack, limit, offset)
