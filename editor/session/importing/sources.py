"""Which files a choice of files, folders and packed files means, and their bytes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from editor.chronicle.errors import TextError
from editor.chronicle.limits import LARGEST_FILE
from editor.exchange.texts_in.packed import Packed

PACKED = ".zip"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is meant: on the disk, or ``part`` of the packed file ``path``."""

    path: Path
    part: str = ""

    @property
    def shown(self) -> Path:
        """Where it lies, a part below its packed file."""
        return self.path / self.part if self.part else self.path

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters."""
        return (PurePosixPath(self.part).suffix if self.part else self.path.suffix).lower()


def sources_in(paths: Iterable[Path]) -> Iterator[Source]:
    """The files meant, folders and packed files opened and in order; what is hidden is passed over.

    What cannot be opened stands for itself, so that it is named rather than lost.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        elif path.suffix.lower() == PACKED:
            yield from _in_packed(path)
        else:
            yield Source(path)


def _in_folder(path: Path) -> Iterator[Source]:
    try:
        inside = sorted(one for one in path.iterdir() if not one.name.startswith("."))
    except OSError:
        yield Source(path)
        return
    yield from sources_in(one for one in inside if one.is_file() or _is_folder(one))


def _in_packed(path: Path) -> Iterator[Source]:
    try:
        packed = Packed(_opened(path))
    except TextError:
        yield Source(path)
        return
    names = packed.names()
    packed.close()
    yield from (Source(path, name) for name in names) if names else (Source(path),)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder and not a link to one, which could lead in a circle."""
    return path.is_dir() and not path.is_symlink()


class Shelf:
    """Reads the bytes of sources; a packed file stays open while its parts follow each other."""

    def __init__(self) -> None:
        self._packed: tuple[Path, Packed] | None = None

    def bytes_of(self, source: Source) -> bytes:
        """The bytes of a file. Raises TextError in plain words where it cannot be read."""
        if source.part or source.suffix == PACKED:
            return self._opened(source.path).read(source.part)
        with _opened(source.path) as file:
            return _read(file)

    def _opened(self, path: Path) -> Packed:
        if self._packed is None or self._packed[0] != path:
            self.close()
            self._packed = path, Packed(_opened(path))
        return self._packed[1]

    def close(self) -> None:
        """Let go of the packed file that is open."""
        if self._packed is not None:
            self._packed[1].close()
            self._packed = None


def _opened(path: Path) -> IO[bytes]:
    if path.exists() and not path.is_file() and not path.is_dir():
        raise TextError("This is a device, not a file.")
    try:
        return path.open("rb")
    except OSError as error:
        raise TextError(f"The file cannot be read: {error.strerror}.") from error


def _read(file: IO[bytes]) -> bytes:
    try:
        data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise TextError(f"The file cannot be read: {error.strerror}.") from error
    if len(data) > LARGEST_FILE:
        raise TextError(f"The file is larger than {LARGEST_FILE // 1_000_000} MB and is not read.")
    return data
