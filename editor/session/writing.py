"""Writing: a step of the store, told to everybody who listens when it is done."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import contextmanager

from editor.chronicle.change import Change
from editor.chronicle.elsewhere import Elsewhere
from editor.chronicle.errors import ArchiveError, DamagedError
from editor.chronicle.passage import Passage, Role
from editor.store.others import Others
from editor.store.steps.journal import OpenStep
from editor.store.store import Store


def differing(
    before: object, fields: Mapping[str, object], known: Container[str]
) -> dict[str, object]:
    """Those of the fields that are other than before; none where there is nothing to change.

    Raises TypeError for a field that is not ``known``: the caller is at fault.
    """
    if unknown := [name for name in fields if name not in known]:
        raise TypeError(f"not a field that can be changed: {', '.join(unknown)}")
    if before is None:
        return {}
    return {name: value for name, value in fields.items() if getattr(before, name) != value}


class Writing:
    """What the rooms of a session share: the store, steps, and who listens."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.listeners: list[Callable[[Change], None]] = []
        self.others = Others(store.file)

    @contextmanager
    def step(self, label: str) -> Iterator[OpenStep]:
        """One step of the history.

        Raises ArchiveError where the file can only be read, MeanwhileError where it would write
        over what another window wrote and this one has not shown yet; nothing is written then.
        """
        self.must_be_writable()
        with self.store.journal.step(label) as step:
            yield step
            self.others.refuse_overwriting(step.id, step.label)

    def must_be_sound(self) -> None:
        """Raise DamagedError where the file is known to be damaged."""
        path, found = self.store.file.path, self.store.file.damage
        if found:
            raise DamagedError(
                f"{path.name} is damaged. Nothing is written to it or exported from it; "
                "salvage what is readable first.",
                path,
            )

    def must_be_writable(self) -> None:
        """Raise ArchiveError where the file can only be read, or is damaged."""
        self.must_be_sound()
        if not self.store.file.writable:
            raise ArchiveError(
                f"{self.store.file.path.name} can only be read. Save a copy to work on."
            )

    def tell(self, change: Change) -> Change:
        """Tell everybody who listens; an act that did nothing is not told."""
        if change.step:
            self.others.look_after_own_act()
            self._tell(change)
        return change

    def catch_up(self) -> tuple[Elsewhere, ...]:
        """See what others did meanwhile: everybody who listens is told, and it is given in words.

        Costs next to nothing where nobody wrote.
        """
        news = self.others.news()
        if news is None:
            return ()
        self._tell(news.change)
        return news.steps

    def _tell(self, change: Change) -> None:
        for listener in tuple(self.listeners):
            listener(change)

    def items(self, passages: Iterable[int]) -> tuple[Passage, ...]:
        """Those of the passages that are items, in order."""
        return tuple(one for one in self.store.passages.some(passages) if one.role is Role.ITEM)

    def name(self, items: Iterable[Passage]) -> str:
        """Items in words for the history: "item 3", "items 3 to 5", "4 items"."""
        items = tuple(items)
        together = len({one.article for one in items}) == 1
        numbers = sorted(self.number(one) for one in items) if together else []
        if len(items) == 1:
            return f"item {numbers[0]}"
        if together and numbers == list(range(numbers[0], numbers[-1] + 1)):
            return f"items {numbers[0]} to {numbers[-1]}"
        return f"{len(items)} items"

    def number(self, item: Passage) -> int:
        """The number of an item in its article, from 1."""
        return self.store.passages.number(item)
