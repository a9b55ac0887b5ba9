"""Which archives were found sound, so that nobody is told a number of a file that is not.

A check of a large archive takes long. What was found sound is noted in the user's folder by how
the file looked then; the file is checked again only where it has changed since. The check itself,
the window's look through the file after opening, and each session that closes the file after such
a check write the note.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from editor import paths
from editor.chronicle.errors import DamagedError
from editor.session.safety import check, check_quietly
from editor.store.connecting.connection import is_shared

Look = tuple[int, ...]
"""Size, time of the last change and SQLite's change counter; then the same of the log, if any."""

_COUNTER = slice(24, 28)
"""Where the counter stands in the file: https://www.sqlite.org/fileformat2.html, 1.3.6."""
_KEPT = 200
"""Archives that are remembered; the one noted longest ago is forgotten first."""


def look(archive: Path) -> Look:
    """How the file looks now; nothing where it cannot be seen."""
    try:
        with archive.open("rb") as file:
            counter = int.from_bytes(file.read(_COUNTER.stop)[_COUNTER])
        return (*_size_and_time(archive), counter, *_log(archive))
    except OSError:
        return ()


def is_known(archive: Path) -> bool:
    """Whether the file is as it was when it was last found sound."""
    now = look(archive)
    return now != () and _notes().get(_name(archive)) == list(now)


def note(archive: Path, seen: Look) -> None:
    """Remember that an archive was found sound when it looked so."""
    kept = {name: one for name, one in _notes().items() if name != _name(archive)}
    kept[_name(archive)] = list(seen)
    # A home that cannot be written only means that the file is checked once more.
    with suppress(OSError):
        target = paths.sound_file()
        draft = paths.unfinished(target)
        draft.write_text(json.dumps(dict(list(kept.items())[-_KEPT:])), "utf-8")
        draft.replace(target)


def assure(archive: Path) -> None:
    """Check an archive unless it is known to be sound. Raises DamagedError with what was found."""
    if not archive.is_file() or is_known(archive):
        return
    seen = look(archive)
    if problems := check(archive):
        raise DamagedError(
            f"{archive.name} is damaged, and its numbers may be wrong: {problems[0]}", archive
        )
    note(archive, seen)


def look_through(archive: Path, ended: Callable[[], bool]) -> tuple[str, ...] | None:
    """What is wrong with an archive, found out beside other work; nothing if sound: that is noted.

    None where nothing was found, but not the whole of it was looked through; see check_quietly.
    """
    seen = look(archive)
    problems = check_quietly(archive, ended)
    if not problems and (ended() or is_shared(archive)):
        return None
    if not problems:
        note(archive, seen)
    return problems


def _size_and_time(path: Path) -> Look:
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def _log(archive: Path) -> Look:
    """Of the write-ahead log, which holds what is not yet folded into the file."""
    log = archive.with_name(f"{archive.name}-wal")
    try:
        seen = _size_and_time(log)
    except FileNotFoundError:
        return ()
    return seen if seen[0] else ()


def _name(archive: Path) -> str:
    return str(archive.resolve())


def _notes() -> dict[str, list[int]]:
    """What was noted; nothing where the notes cannot be read, which costs a check."""
    try:
        found = json.loads(paths.sound_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
