"""A power cut: what was written and not yet synced is there in part, or not at all.

The model, at the level of files: up to the last sync of a file everything is kept. Of what was
written to it since, each sector of 512 bytes is kept or lost by chance; so is each cut of its
length. A deletion that asked for its folder to be synced is kept, another by chance. The kept
writes of one file stay in order.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from editor.session import create_archive, open_archive
from tests.endurance.acting import act, faults_after, script, state
from tests.endurance.disk import Noted, watched

SECTOR = 512
ACTS = 25


@dataclass(slots=True)
class _File:
    """A file's bytes that are safe, and what was done to it since."""

    safe: bytearray | None
    since: list[Noted] = field(default_factory=list[Noted])

    def after_cut(self, chance: random.Random) -> bytes | None:
        """What is found of it when the power is back."""
        found = None if self.safe is None else bytearray(self.safe)
        for one in self.since:
            for piece in _pieces(one):
                if chance.random() < 0.5:
                    found = _done(found, piece)
        return None if found is None else bytes(found)

    def sync(self) -> None:
        """Everything is safe from now on."""
        for one in self.since:
            self.safe = _done(self.safe, one)
        self.since.clear()


def _pieces(one: Noted) -> Iterator[Noted]:
    if one.kind != "write":
        yield one
        return
    at = 0
    while at < len(one.data):
        end = min(len(one.data), at + SECTOR - (one.offset + at) % SECTOR)
        yield Noted("write", one.path, one.offset + at, one.data[at:end])
        at = end


def _done(found: bytearray | None, one: Noted) -> bytearray | None:
    if one.kind == "delete":
        return None
    found = bytearray() if found is None else found
    if one.kind == "truncate":
        del found[one.offset :]
        found.extend(bytes(one.offset - len(found)))
    else:
        found.extend(bytes(max(0, one.offset - len(found))))
        found[one.offset : one.offset + len(one.data)] = one.data
    return found


def after_cut(before: bytes, archive: str, noted: list[Noted], seed: int) -> dict[str, bytes]:
    """The files that are found when the power is back, by name."""
    files = {archive: _File(bytearray(before))}
    for one in noted:
        file = files.setdefault(one.path, _File(None))
        if one.kind == "sync" or (one.kind == "delete" and one.offset):
            if one.kind == "delete":
                file.since.append(one)
            file.sync()
        else:
            file.since.append(one)
    chance = random.Random(seed)
    found = {name: file.after_cut(chance) for name, file in files.items()}
    return {name: left for name, left in found.items() if left is not None}


def power_cut(folder: Path, seed: int) -> list[str]:
    """Cut the power at a random moment of random acts; what is wrong afterwards."""
    archive = folder / "archive.chronicle"
    create_archive(archive).close()
    before = archive.read_bytes()
    chosen = random.Random(seed)
    with watched() as disk:
        session = open_archive(archive)
        saved = [(0, state(session._store.file.connection))]
        for one in islice(script(seed), ACTS):
            act(session, one, chosen)
            saved.append((len(disk.noted), state(session._store.file.connection)))
        session.close()
    at = chosen.randrange(len(disk.noted) + 1)
    found = after_cut(before, str(archive), disk.noted[:at], seed)
    for left in folder.iterdir():
        left.unlink()
    for name, what in found.items():
        Path(name).write_bytes(what)
    last = max(number for number, (when, _) in enumerate(saved) if when <= at)
    return faults_after(archive, [one for _, one in saved[last : last + 2]])
