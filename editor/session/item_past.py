"""How an item came to be what it is: the steps that touched it, and what each made other."""

from collections.abc import Iterator, Mapping
from typing import Any

from editor.chronicle.steps import Differing, ItemStep
from editor.store.following.images import Image
from editor.store.store import Store

_SHOWN = ("category", "why_not", "checked", "second_look", "wording", "claim_by", "note", "time",
          "day", "role")  # fmt: skip
_LONG = 60
"""Quoted text longer than this is shortened in its middle."""

Values = Mapping[str, Any]


class ItemPast:
    """Reads the history of one item."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._codes = {one.id: one.code for one in store.categories.all()}

    def steps(self, passage: int) -> tuple[ItemStep, ...]:
        """Newest first. Steps whose details were given up are not found any more."""
        differing: dict[int, list[Differing]] = {}
        for step, image in self._store.history.images_of_item(passage):
            found = self._place(image, passage) if image.table == "mention" else self._item(image)
            differing.setdefault(step, []).extend(found)
        steps = self._store.history.some(differing)
        return tuple(
            ItemStep(step=one, differing=tuple(differing.get(one.id, ()))) for one in steps
        )

    def _item(self, image: Image) -> Iterator[Differing]:
        before, after = image.sides
        for field in _SHOWN:
            was, now = before.get(field), after.get(field)
            if was != now and (before or self._says(field, now)):
                yield Differing(
                    field=field, before=self._in_words(field, was), after=self._in_words(field, now)
                )
        if self._span(before) != self._span(after):
            yield Differing(field="cut", before=self._quoted(before), after=self._quoted(after))
        if before.get("same_as") != after.get("same_as"):
            yield Differing(field="same_as", before=self._linked(before), after=self._linked(after))

    def _place(self, image: Image, passage: int) -> Iterator[Differing]:
        before, after = (side if side.get("passage") == passage else {} for side in image.sides)
        if before or after:
            yield Differing(field="place", before=self._named(before), after=self._named(after))

    @staticmethod
    def _says(field: str, value: object) -> bool:
        """Whether a new item says anything by this."""
        return bool(value) and field != "role"

    def _in_words(self, field: str, value: object) -> str:
        if field == "category" and isinstance(value, int):
            return self._codes.get(value, "?")
        if field in ("checked", "second_look"):
            return "yes" if value else ""
        return str(value) if value else ""

    def _named(self, mention: Values) -> str:
        """The place, and what it is to the item."""
        if not mention:
            return ""
        place = self._store.places.some([mention["place"] or 0]).get(mention["place"] or 0)
        return f"{place.name if place else '?'} ({mention['role']}, {mention['precision']})"

    @staticmethod
    def _span(side: Values) -> tuple[object, object]:
        return side.get("start"), side.get("end")

    def _quoted(self, side: Values) -> str:
        article = self._store.articles.get(side["article"]) if side else None
        if article is None:
            return ""
        words = " ".join(article.text[side["start"] : side["end"]].split())
        half = _LONG // 2
        return words if len(words) <= _LONG else f"{words[:half]} … {words[-half:]}"

    def _linked(self, side: Values) -> str:
        other = self._store.passages.get(side.get("same_as") or 0)
        if other is None:
            return ""
        return self._quoted({"article": other.article, "start": other.start, "end": other.end})
