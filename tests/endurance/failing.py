"""A disk that is full or broken: a write or a sync of an act fails, and all that follow it."""

import random
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from editor.session import Session, create_archive, open_archive
from tests.endurance.acting import act, faults_after, script, state
from tests.endurance.disk import FULL, IO_ERROR_SYNC, IO_ERROR_WRITE, OK, Noted, watched
from tests.properties.acts import Act

BEFORE, MEANWHILE, AFTER = 8, 4, 4
"""Acts on a sound disk, on a failing one, and on one that is sound again."""


@dataclass(slots=True)
class Fault:
    """What comes after so many writes (or syncs) that still go well fails with this code."""

    well: int
    code: int

    def __call__(self, what: Noted) -> int:
        """The result code of SQLite for this one."""
        if what.kind != ("sync" if self.code == IO_ERROR_SYNC else "write"):
            return OK
        self.well -= 1
        return self.code if self.well < 0 else OK


def failing_disk(folder: Path, seed: int) -> list[str]:
    """Let the disk fail in the middle of random acts, and come back; what is wrong then."""
    archive = folder / "archive.chronicle"
    create_archive(archive).close()
    chosen = random.Random(seed)
    acts = script(seed)
    with watched() as disk:
        session = open_archive(archive)
        for one in islice(acts, BEFORE):
            act(session, one, chosen)
        disk.fault = Fault(
            chosen.randrange(20), chosen.choice((FULL, IO_ERROR_WRITE, IO_ERROR_SYNC))
        )
        found = _while_it_fails(session, list(islice(acts, MEANWHILE)), chosen)
        disk.fault = None
        for one in islice(acts, AFTER):
            act(session, one, chosen)
        last = state(session._store.file.connection)
        session.close()
    return found + faults_after(archive, [last])


def _while_it_fails(session: Session, acts: list[Act], chosen: random.Random) -> list[str]:
    """An act that cannot be saved is refused in words and leaves the archive as it was."""
    found = []
    for one in acts:
        before = state(session._store.file.connection)
        refused = act(session, one, chosen)
        if refused and state(session._store.file.connection) != before:
            found.append(f"“{refused}”, yet rows were changed")
    return found
