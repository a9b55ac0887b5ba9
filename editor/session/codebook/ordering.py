"""The order of categories below their parent, and of groups: each move is one step."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.vocabulary import Category
from editor.session.writing import Writing


class _Placed(Protocol):
    @property
    def id(self) -> int: ...


Placed = TypeVar("Placed", bound=_Placed)


class Ordering:
    """Categories move among those of the same parent, and of the same group."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store

    def beside(self, category: int) -> tuple[Category, ...]:
        """A category and those it can change places with, in order; nothing where it is gone."""
        every = self._store.categories.all()
        one = next((each for each in every if each.id == category), None)
        return tuple(
            each for each in every if one and (each.parent, each.group) == (one.parent, one.group)
        )

    def move(self, category: int, place: int) -> Change:
        """Put a category at a place (from 0) among those beside it; too far is the end."""
        beside = self.beside(category)
        wanted = _moved(beside, category, place)
        if wanted == beside:
            return NOTHING
        one = next(each for each in beside if each.id == category)
        every = [each for each in self._store.categories.all() if each.parent == one.parent]
        others = iter(wanted)
        ordered = [next(others) if each in beside else each for each in every]
        with self._writing.step(f"Move the category {one.code}") as step:
            for position, each in enumerate(ordered, 1):
                if each.position != position:
                    self._store.categories.set(each.id, {"position": position})
        return self._writing.tell(step.change)

    def move_group(self, group: int, place: int) -> Change:
        """Put a group at a place (from 0) on the chart and in lists; too far is the end."""
        groups = self._store.categories.groups()
        wanted = _moved(groups, group, place)
        if wanted == groups:
            return NOTHING
        label = next(each.label for each in groups if each.id == group)
        with self._writing.step(f"Move the group {label}") as step:
            for position, each in enumerate(wanted, 1):
                if each.position != position:
                    self._store.categories.set_group(each.id, {"position": position})
        return self._writing.tell(step.change)


def _moved(placed: Sequence[Placed], which: int, place: int) -> tuple[Placed, ...]:
    rest = [each for each in placed if each.id != which]
    place = min(max(place, 0), len(rest))
    return (*rest[:place], *(each for each in placed if each.id == which), *rest[place:])
