"""A file is written whole or not at all."""

import errno
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from editor.chronicle.errors import ExportError
from editor.paths import unfinished


def write_whole(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Write ``data`` to ``path`` so that nobody ever meets half of it.

    It grows beside the target under another name and takes its place when it is safe on disk. If
    anything fails on the way, the making of ``data`` included, the target stays as it was and
    nothing is left behind. Raises ExportError where the file cannot be written.
    """
    # Through a link the file it leads to is replaced, not the link; unlike Path.resolve this
    # does not raise where links lead in a circle.
    target = Path(os.path.realpath(path))
    part = unfinished(target)
    try:
        if target.is_dir():
            raise ExportError(f"“{path}” is a folder. Choose a name for the file.")
        _fill(part, (data,) if isinstance(data, bytes) else data)
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except OSError as error:
        raise ExportError(_in_words(path, error)) from error
    finally:
        # It is gone if all went well, and where it could never be made there is nothing to do.
        with suppress(OSError):
            part.unlink()


def _fill(part: Path, data: Iterable[bytes]) -> None:
    with part.open("xb") as file:
        for piece in data:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _in_words(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"The folder “{path.parent}” is not there."
    if isinstance(error, PermissionError):
        return f"“{path}” cannot be written: it is open elsewhere, or you may not write there."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full: “{path.name}” was not written."
    if error.errno == errno.EROFS:
        return f"“{path.parent}” can only be read from, not written to."
    return f"“{path}” cannot be written: {error.strerror or error}."
