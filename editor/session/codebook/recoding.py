"""Merging categories: their items follow, in one step, and no sum changes."""

from editor.chronicle.change import Change
from editor.chronicle.errors import TagError
from editor.chronicle.recoding import CategoryUse, MergeOutlook
from editor.chronicle.vocabulary import Category
from editor.session.writing import Writing
from editor.store.subjects.coded import Coded


class Recoding:
    """Each act is one step, and says its numbers first."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store
        self._coded = Coded(writing.store.file)

    def use(self, category: int) -> CategoryUse:
        """What is tagged with a category itself."""
        return self._coded.use(category)

    def targets(self, category: int) -> tuple[Category, ...]:
        """The categories it can be merged into, in order."""
        every = self._store.categories.all()
        heads = any(one.parent == category for one in every)
        return tuple(
            one
            for one in every
            if one.id != category and not one.retired and not (heads and one.parent is not None)
        )

    def outlook(self, category: int, into: int) -> MergeOutlook:
        """What merging a category into another would change. Raises TagError where it cannot be."""
        one, other = self._two(category, into)
        use = self._coded.use(category)
        return MergeOutlook(
            use=use,
            sub_codes=len(self._below(category)),
            cues=len(set(one.cues) - set(other.cues)),
            conflict=use.counting * (int(other.conflict) - int(one.conflict)),
        )

    def merge(self, category: int, into: int) -> Change:
        """Make one category of two: items, sub-codes and cues follow to ``into``.

        What was said of each item stays: whether it counts, its places, its confirmation. The
        category is retired without a key; codes stay as they are and are never used again.
        Raises TagError where it cannot be.
        """
        one, other = self._two(category, into)
        cues = tuple(dict.fromkeys((*other.cues, *one.cues)))
        with self._writing.step(f"Merge {one.code} into {other.code}") as step:
            self._coded.move(self._coded.passages(category), into)
            self._hand_over(one, other)
            if cues != other.cues:
                self._store.categories.set(into, {"cues": cues})
            self._store.categories.set(category, {"retired": True, "key": "", "cues": ()})
        return self._writing.tell(step.change)

    def _hand_over(self, one: Category, other: Category) -> None:
        """Sub-codes stand behind those of the other; a digit that is taken there is given up."""
        there = self._below(other.id)
        taken = {each.key for each in there}
        last = max((each.position for each in there), default=0)
        for place, sub in enumerate(self._below(one.id), last + 1):
            new: dict[str, object] = {"parent": other.id, "group": other.group, "position": place}
            if sub.key in taken:
                new["key"] = ""
            self._store.categories.set(sub.id, new)

    def _below(self, category: int) -> tuple[Category, ...]:
        return tuple(one for one in self._store.categories.all() if one.parent == category)

    def _two(self, category: int, into: int) -> tuple[Category, Category]:
        every = {one.id: one for one in self._store.categories.all()}
        one, other = every.get(category), every.get(into)
        if one is None or other is None:
            raise TagError("That category is not in the codebook any more.")
        if one is other:
            raise TagError("Choose another category to merge it into.")
        if other.retired:
            raise TagError(f"{other.code} is retired. Take it up again first.")
        if other.parent is not None and self._below(category):
            raise TagError(f"{one.code} has sub-codes, and a sub-code has none. Choose a category.")
        return one, other
