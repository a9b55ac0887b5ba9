"""Naming: marked words get their place, all alike at once; and what a name means here."""

from collections.abc import Iterable
from dataclasses import replace

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TagError
from editor.chronicle.gazetteer_work import MarkedWords, Ruling, WaitingName
from editor.chronicle.names import fold
from editor.chronicle.vocabulary import Place, PlaceKind
from editor.session.gazetteer.doubles import kept_and_gone
from editor.session.places import Places
from editor.session.writing import Writing
from editor.store.subjects.named_places import NamedPlaces
from editor.store.subjects.rulings import Rulings
from editor.store.waiting import Waiting

_AROUND = 70
"""Characters shown before and after the words."""


class Naming:
    """The tray of names that no place is known for, and the rulings."""

    def __init__(self, writing: Writing, places: Places) -> None:
        self._writing, self._places = writing, places
        self._store = writing.store
        self._waiting = Waiting(writing.store.file)
        self._rulings = Rulings(writing.store.file)

    def waiting(self) -> tuple[WaitingName, ...]:
        """The names that wait, those of most items first."""
        texts: dict[int, str] = {}
        names: dict[str, WaitingName] = {}
        for mention, passage, article, start, end, first, last in self._waiting.spans():
            text = texts.setdefault(article, "") or self._waiting.text(article)
            texts[article] = text
            words = " ".join(text[start:end].split())
            key = fold(words) or words
            before = text[max(first, start - _AROUND) : start]
            marked = MarkedWords(
                mention=mention,
                passage=passage,
                article=article,
                line=before + text[start : min(last, end + _AROUND)],
                start=len(before),
                end=len(before) + end - start,
            )
            name = names.get(key) or WaitingName(key=key, words=words, marked=())
            names[key] = replace(name, marked=(*name.marked, marked))
        return tuple(sorted(names.values(), key=lambda one: (-one.items, one.key)))

    def resolve(self, mentions: Iterable[int], place: int) -> Change:
        """Say which place marked words mean, in all their items: one step.

        None gets more exact than its place is. An item that holds the place already keeps one
        mention. Raises TagError where there is no such place.
        """
        found = self._places.get(place)
        if found is None:
            raise TagError("That place is not in the gazetteer any more.")
        waiting = self._waiting.those(mentions)
        if not waiting:
            return NOTHING
        items = self._store.passages.some({one.passage for one in waiting})
        with self._writing.step(f"Place of {self._writing.name(items)}: {found.name}") as step:
            for one in waiting:
                self._name(one.id, found)
        return self._writing.tell(step.change)

    def _name(self, mention: int, place: Place) -> None:
        one = self._store.mentions.get(mention)
        if one is None:
            return
        there = NamedPlaces(self._store.file).in_passages(place.id, [one.passage])
        if one.passage in there:
            kept, gone = kept_and_gone(one, there[one.passage])
            self._store.mentions.delete(gone.id)
            if kept.id != mention:
                return
        precision = max(one.precision, place.kind.precision)
        self._store.mentions.set(mention, {"place": place.id, "precision": precision})

    def resolve_as_new(
        self, mentions: Iterable[int], name: str, kind: PlaceKind, parent: int | None = None
    ) -> Change:
        """Enter a new place and say that marked words mean it: one step.

        Raises TagError for a name without letters.
        """
        with self._writing.step(f"New place: {name}") as step:
            _, place = self._places.add(name, kind, parent=parent)
            self.resolve(mentions, place)
        return self._writing.tell(step.change)

    def fitting(self, words: str) -> tuple[Place, ...]:
        """The places that have exactly this name, in any spelling: more than one are homonyms."""
        key = fold(words)
        found = self._places.find(words, 50)
        return tuple(one for one in found if key in {fold(name) for name in (one.name, *one.names)})

    def rulings(self) -> tuple[Ruling, ...]:
        """What names mean in this archive, by name."""
        found = self._rulings.all()
        places = self._places.some(found.values())
        made = [
            Ruling(key=key, name=_called(places[place], key), place=place)
            for key, place in found.items()
            if place in places
        ]
        return tuple(sorted(made, key=lambda one: one.key))

    def rule(self, name: str, place: int) -> Change:
        """From now on this name means this place in this archive. Raises TagError for none."""
        found, key = self._places.get(place), fold(name)
        if found is None or not key:
            raise TagError("Choose a place that the name shall mean.")
        if self._rulings.all().get(key) == place:
            return NOTHING
        with self._writing.step(f"“{name}” means {found.name} in this archive") as step:
            self._rulings.set(key, place)
        return self._writing.tell(step.change)

    def unrule(self, key: str) -> Change:
        """Nothing is said of this name any more."""
        with self._writing.step(f"“{key}” has no ruling any more") as step:
            self._rulings.delete(key)
        return self._writing.tell(step.change)


def _called(place: Place, key: str) -> str:
    """The name as the place has it; a form that was taken away since is shown by its key."""
    return next((name for name in (place.name, *place.names) if fold(name) == key), key)
