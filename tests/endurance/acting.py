"""Random acts by a seed, and what an archive must be after whatever befell it."""

import random
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from editor.chronicle.errors import ArchiveError, EditorError
from editor.session import Session, open_archive
from editor.session.safety import check
from editor.store import schema
from tests.properties.acts import KINDS, WORDS, Act, perform

_HEADS = ("Diary: 3 May 2021", "Diary: 4 May 2021", "Diary", "By Wire")


def script(seed: int) -> Iterator[Act]:
    """Acts without end; the same for the same seed."""
    chosen = random.Random(seed)
    while True:
        body = "\n".join(
            f"- {' '.join(chosen.choices(WORDS, k=chosen.randint(2, 8)))}" for _ in range(4)
        )
        numbers = [chosen.randrange(10_000) for _ in range(3)]
        yield Act(chosen.choice(KINDS), *numbers, f"{chosen.choice(_HEADS)}\n\n{body}")


def act(session: Session, one: Act, chosen: random.Random) -> str:
    """Do one act, or undo or redo; why it was refused, or nothing."""
    turned = chosen.random()
    try:
        if turned < 0.1 and session.history.next_undo:
            session.history.undo()
        elif turned < 0.15 and session.history.next_redo:
            session.history.redo()
        else:
            perform(session, one)
    except EditorError as error:
        return str(error)
    return ""


def rows(connection: sqlite3.Connection) -> str:
    """A fingerprint of every row of an archive but its history."""
    digest = sha256()
    for table in schema.JOURNALED:
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id'):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def rows_in(path: Path) -> str:
    """The same of a file, read by SQLite alone."""
    with closing(sqlite3.connect(path)) as raw:
        return rows(raw)


def state(connection: sqlite3.Connection) -> str:
    """A fingerprint of every row of an archive and of the state of every step."""
    steps = connection.execute("SELECT id, label, state FROM step ORDER BY id").fetchall()
    return rows(connection) + repr([tuple(one) for one in steps])


def faults_after(path: Path, expected: Collection[str]) -> list[str]:
    """What is wrong with an archive after a crash.

    It opens; its rows and steps are one of the states ``expected`` (what was saved last, or the
    act that was going on, whole); it is sound; undo and redo work; one plain file is left.
    """
    try:
        session = open_archive(path)
    except ArchiveError as error:
        return [f"refused: {error}"]
    found = []
    if state(session._store.file.connection) not in expected:
        found.append("its rows are neither those saved last nor those of the act going on")
    before = state(session._store.file.connection)
    if session.history.next_undo:
        session.history.undo()
        session.history.redo()
        if state(session._store.file.connection) != before:
            found.append("undo and redo do not give it back")
    session.close()
    found += check(path)
    beside = [one.name for one in path.parent.iterdir() if one != path]
    if beside:
        found.append(f"files left beside the archive: {beside}")
    return found
