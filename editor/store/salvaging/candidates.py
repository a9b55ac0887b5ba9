"""Which file is read: the damaged one alone, or with the log or journal that lies beside it.

Both are copies; a log of another file would else be written into the damaged one for good.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from editor.store.backups.copying import BESIDE, beside


@contextmanager
def candidates(damaged: Path) -> Iterator[tuple[Path, ...]]:
    """The file itself, and where something lies beside it, a copy with that folded in."""
    left = [one for one in beside(damaged)[:1] + beside(damaged)[2:] if _filled(one)]
    if not left:
        yield (damaged,)
        return
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "folded.chronicle"
        shutil.copyfile(damaged, copy)
        for end, one in zip(BESIDE, beside(damaged), strict=True):
            if one in left:
                shutil.copyfile(one, copy.with_name(copy.name + end))
        yield (copy, damaged) if _folded(copy) else (damaged,)


def _filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _folded(copy: Path) -> bool:
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError), closing(sqlite3.connect(copy)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
        return True
    return False
