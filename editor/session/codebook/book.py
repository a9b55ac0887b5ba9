"""The codebook of this archive: categories, their groups, and the reasons for not counting."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.passage import Reason
from editor.chronicle.vocabulary import Category, Group
from editor.session.codebook.ordering import Ordering
from editor.session.codebook.recoding import Recoding
from editor.session.writing import Writing, differing

if TYPE_CHECKING:
    from editor.chronicle.codebook import Codebook as Image

FIELDS = {
    "label", "short_label", "definition", "include", "exclude", "cues", "colour", "pattern",
    "key", "group", "conflict", "counts",
}  # fmt: skip
FOLLOWED = {"group", "colour", "pattern"}
"""What sub-categories take over from their category."""
PAGE_KEYS = frozenset("XGJVBNZ")
"""Letters that do something else on the page."""

REASON_WORDS = {
    Reason.BACKGROUND: "Background or framing",
    Reason.TALLY: "Total over several days",
    Reason.DUPLICATE: "Restates an event already coded",
    Reason.PLANNED: "Future, conditional or negated",
    Reason.BOILERPLATE: "Boilerplate, navigation, advertising",
    Reason.UNDATED: "Cannot be dated to the day",
    Reason.OPINION: "Opinion or commentary",
}


class Codebook:
    """Categories and groups; read once and kept until they change."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store
        self.recoding, self.ordering = Recoding(writing), Ordering(writing)
        writing.listeners.append(self._heard)

    reasons = tuple(REASON_WORDS.items())
    """Why an item is not an event: code and words."""

    def _heard(self, change: Change) -> None:
        if change.touches("category", "group"):
            self.__dict__.pop("_read", None)

    @cached_property
    def _read(self) -> tuple[tuple[Group, ...], tuple[Category, ...], dict[int, Category]]:
        categories = self._store.categories.all()
        return self._store.categories.groups(), categories, {one.id: one for one in categories}

    def groups(self) -> tuple[Group, ...]:
        """The chart groups, in order."""
        return self._read[0]

    def categories(self) -> tuple[Category, ...]:
        """Every category, each followed by its sub-categories."""
        return self._read[1]

    def category(self, category: int | None) -> Category | None:
        """A category by id."""
        return self._read[2].get(category) if category is not None else None

    def by_code(self, code: str) -> Category | None:
        """A category by its code (``FIR.SHEL``)."""
        return next((one for one in self.categories() if one.code == code), None)

    def change(self, category: int, **fields: object) -> Change:
        """Change what a category says of itself; its code never changes.

        Sub-categories go with its group, and with colour and pattern where they had the same.
        Raises TagError for an empty label and for a key that cannot be used.
        """
        before = self.category(category)
        new = differing(before, fields, FIELDS)
        if before is None or not new:
            return NOTHING
        self._check(before, new)
        with self._writing.step(f"Change the category {before.code}") as step:
            self._store.categories.set(category, new)
            for below, same in self._followers(before, new):
                self._store.categories.set(below, same)
        return self._writing.tell(step.change)

    def _check(self, category: Category, new: Mapping[str, object]) -> None:
        if not new.get("label", category.label):
            raise TagError("A category needs a label.")
        if new.get("key"):
            self._check_key(category, str(new["key"]))

    def _check_key(self, category: Category, key: str) -> None:
        if category.parent is None and not re.fullmatch("[A-Z]", key):
            raise TagError("The key of a category is one letter from A to Z.")
        if category.parent is not None and not re.fullmatch("[1-9]", key):
            raise TagError("The key of a sub-code is one digit from 1 to 9.")
        if category.parent is None and key in PAGE_KEYS:
            raise TagError(f"The key {key} does something else on the page.")
        for one in self.categories():
            if one.parent == category.parent and one.id != category.id and one.key == key:
                raise TagError(f"The key {key} belongs to {one.code}, {one.label}.")

    def _followers(
        self, category: Category, new: Mapping[str, object]
    ) -> Iterator[tuple[int, dict[str, object]]]:
        for one in self.categories():
            same = {
                key: new[key]
                for key in FOLLOWED & set(new)
                if key == "group" or getattr(one, key) == getattr(category, key)
            }
            if one.parent == category.id and same:
                yield one.id, same

    def retire(self, category: int, *, retired: bool = True) -> Change:
        """Offer a category no more; items keep it. Its code is never used again."""
        before = self.category(category)
        if before is None or before.retired == retired:
            return NOTHING
        words = "Retire" if retired else "Take up again"
        with self._writing.step(f"{words} the category {before.code}") as step:
            self._store.categories.set(category, {"retired": retired})
        return self._writing.tell(step.change)

    def add(self, parent: int | None, code: str, label: str, group: int) -> Change:
        """Enter a category, or a sub-category of ``parent``.

        Raises TagError for a code that is empty or was ever used.
        """
        code, label = code.strip().upper(), label.strip()
        if not code or not label:
            raise TagError("A category needs a code and a label.")
        if self.by_code(code):
            raise TagError(f"The code {code} is in use; a code is never used again.")
        above = self.category(parent)
        position = 1 + sum(one.parent == parent for one in self.categories())
        with self._writing.step(f"New category {code}") as step:
            self._store.categories.add(
                {
                    "code": code,
                    "label": label,
                    "short_label": label,
                    "parent": parent,
                    "group": above.group if above else group,
                    "definition": "",
                    "include": "",
                    "exclude": "",
                    "cues": (),
                    "colour": above.colour if above else "#7A7A7A",
                    "pattern": above.pattern if above else "Solid",
                    "key": self._free_digit(above.id, position) if above else "",
                    "position": position,
                    "conflict": above.conflict if above else False,
                    "counts": True,
                    "retired": False,
                }
            )
        return self._writing.tell(step.change)

    def _free_digit(self, parent: int, position: int) -> str:
        """The digit of the position, or the first that no sub-code has; none where all are taken.

        Retired sub-codes keep theirs.
        """
        taken = {one.key for one in self.categories() if one.parent == parent}
        digits = (str(position), *"123456789")
        return next((one for one in digits if len(one) == 1 and one not in taken), "")

    def change_group(
        self, group: int, *, label: str | None = None, colour: str | None = None
    ) -> Change:
        """Change the label or colour of a chart group."""
        before = next((one for one in self.groups() if one.id == group), None)
        wanted = {"label": label, "colour": colour}
        new: dict[str, object] = {
            key: value
            for key, value in wanted.items()
            if value is not None and before is not None and getattr(before, key) != value
        }
        if before is None or not new:
            return NOTHING
        with self._writing.step(f"Change the group {before.label}") as step:
            self._store.categories.set_group(group, new)
        return self._writing.tell(step.change)

    def export(self) -> bytes:
        """The codebook as a file that other archives can take over."""
        from editor.exchange.codebook import write_codebook

        return write_codebook(self.image())

    def image(self) -> "Image":
        """The codebook as a value without ids."""
        from editor.session.codebook.image import image_of

        return image_of(self.groups(), self.categories(), REASON_WORDS)
