"""Salvage: what is readable of a damaged archive, in a new one."""

from pathlib import Path

from editor.chronicle.salvage import Salvaged
from editor.store import salvaging


def salvage(damaged: Path, path: Path) -> Salvaged:
    """Bring everything readable into a new archive; the damaged file is not changed.

    Raises ArchiveError where nothing can be read, or the new archive cannot be written.
    """
    return salvaging.salvage(damaged, path)
