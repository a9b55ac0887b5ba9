"""Entering the places of a GeoNames dump: in steps that the history can hold, none twice."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.chronicle.change import NOTHING, Change
from editor.exchange.geonames import read_dump
from editor.session.writing import Writing
from editor.store.many_places import ManyPlaces

AT_ONCE = 5_000
"""Places of one step: what is taken back within about a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """How far an import of places is; ``there`` of those ``done`` were in the archive before.

    ``left_out`` are lines of the file that are no place of a kind this program knows.
    """

    done: int
    total: int
    there: int
    left_out: int
    change: Change = NOTHING


class Entering:
    """Places from files of others."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._many = ManyPlaces(writing.store.file)

    def enter_dump(self, path: Path) -> Iterator[Entered]:
        """Enter a GeoNames dump in steps of at most ``AT_ONCE`` places.

        A place that was entered before is known by its GeoNames number and stays as it is.
        Between two steps it can be left; done again, it goes on from there.
        Raises ExportError where the file cannot be read.
        """
        dump = read_dump(path)
        there = self._many.by_uid()
        keys = {one.place_id: _uid(one.place_id) for one in dump.places}
        known = {key: there[uid] for key, uid in keys.items() if uid in there}
        new = [one for one in dump.places if one.place_id not in known]
        old, total = len(known), len(dump.places)
        yield Entered(done=old, total=total, there=old, left_out=dump.left_out)
        for begin in range(0, len(new), AT_ONCE):
            some = [(keys[one.place_id], one) for one in new[begin : begin + AT_ONCE]]
            with self._writing.step(f"Places from {path.name}: {len(some):,}") as step:
                self._many.enter(some, known)
            at = self._many.by_uid()
            known |= {one.place_id: at[uid] for uid, one in some}
            change = self._writing.tell(step.change)
            done = old + begin + len(some)
            yield Entered(done=done, total=total, there=old, left_out=dump.left_out, change=change)


def _uid(key: str) -> str:
    """The same in every archive, so that a place entered twice is known again."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"chronicle-editor:geonames:{key}"))
