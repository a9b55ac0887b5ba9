"""How an archive comes into the world: with the default codebook and gazetteer, and no history."""

import os
import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from editor import paths
from editor.chronicle.codebook import Codebook
from editor.chronicle.errors import ArchiveError
from editor.chronicle.gazetteer import GazetteerPlace
from editor.exchange.codebook import read_codebook
from editor.exchange.gazetteer import read_gazetteer
from editor.store.steps.journal import clear_history
from editor.store.store import Store


def sample_copy() -> Path:
    """The user's own copy of the sample archive, made if missing; the shipped one stays as it is.

    Raises ArchiveError where the copy cannot be written.
    """
    copy = paths.user_data() / f"Sample{paths.SUFFIX}"
    if copy.exists():
        return copy
    with unfinished(copy) as draft:
        try:
            shutil.copyfile(paths.shipped("sample_db", "sample.chronicle"), draft)
        except OSError as error:
            raise ArchiveError(
                f"The sample cannot be copied to {copy.parent}: {error.strerror}."
            ) from error
    return copy


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A name to write a new archive under; it gets its own name only when it is complete."""
    if path.exists():
        raise ArchiveError(f"There is already a file named {path.name} in that folder.")
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise ArchiveError(f"The folder {path.parent} cannot be written to.")
    draft = paths.unfinished(path)
    try:
        yield draft
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)


def fill(store: Store, facts: Mapping[str, str]) -> None:
    """Enter facts, codebook and gazetteer; nothing of it can be undone later."""
    codebook = read_codebook(paths.shipped("resources", "codebook.json").read_bytes())
    gazetteer = read_gazetteer(paths.shipped("resources", "gazetteer.csv").read_bytes())
    with store.journal.step("New archive"):
        for key, value in facts.items():
            store.meta.set(key, value)
        enter_codebook(store, codebook)
        enter_gazetteer(store, gazetteer)
    clear_history(store.file.connection)


def enter_codebook(store: Store, codebook: Codebook) -> None:
    """Insert groups and categories."""
    groups = {
        one.code: store.categories.add_group(
            {
                "uid": _uid("group", one.code),
                "code": one.code,
                "label": one.label,
                "colour": one.colour,
                "position": position,
            }
        )
        for position, one in enumerate(codebook.groups, 1)
    }
    there: dict[str, int] = {}
    for one in codebook.categories:
        there[one.code] = store.categories.add(
            {
                "uid": _uid("category", one.code),
                "code": one.code,
                "label": one.label,
                "short_label": one.short_label,
                "parent": there[one.parent] if one.parent else None,
                "group": groups[one.group],
                "definition": one.definition,
                "include": one.include,
                "exclude": one.exclude,
                "cues": one.cues,
                "colour": one.colour,
                "pattern": one.pattern,
                "key": one.key,
                "position": one.position,
                "conflict": one.conflict,
                "counts": one.counts,
                "retired": one.retired,
            }
        )


def enter_gazetteer(store: Store, gazetteer: tuple[GazetteerPlace, ...]) -> None:
    """Insert places with their names; a parent may stand after its children."""
    there = {
        one.place_id: store.places.add(
            {
                "uid": _uid("place", one.place_id),
                "name": one.name,
                "kind": one.kind,
                "parent": None,
                "latitude": one.latitude,
                "longitude": one.longitude,
                "country": one.country,
                "source": one.source,
            },
            one.names,
        )
        for one in gazetteer
    }
    for one in gazetteer:
        if one.parent_id in there:
            store.places.set(there[one.place_id], {"parent": there[one.parent_id]})


def _uid(kind: str, key: str) -> str:
    """The same in every archive, so that shipped categories and places are known again."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"chronicle-editor:{kind}:{key}"))
