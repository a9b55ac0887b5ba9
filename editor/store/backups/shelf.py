"""Where the backups of an archive lie, how they are named, and which are there."""

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from editor.chronicle.backup import Backup, Origin
from editor.chronicle.errors import ArchiveError

FOLDER = "backups"
_BEFORE = f"({Origin.BEFORE_RESTORE.value}|{Origin.BEFORE_UPDATE.value})"
_MOMENT = r"(\d{4}-\d\d-\d\d \d{6})"
_FORMAT = "%Y-%m-%d %H%M%S"
_AUTO = " auto"


def beside(archive: Path) -> Path:
    """The folder beside the archive."""
    return archive.parent / FOLDER


def in_second_place(archive: Path, second: Path) -> Path:
    """The folder of one archive in the second place: archives of one name are kept apart."""
    where = hashlib.sha1(str(archive.absolute()).encode(), usedforsecurity=False).hexdigest()
    return second / f"{archive.stem} {where[:8]}"


def folders(archive: Path, second: Path | None) -> tuple[Path, ...]:
    """Every folder that backups of this archive are made in."""
    more = (in_second_place(archive, second),) if second else ()
    return (beside(archive), *more)


def new_name(archive: Path, folder: Path, now: datetime, *, by_itself: bool) -> Path:
    """A free name for a backup made now; the folder is made if missing.

    What it lies in is not: where a stick was taken out, nothing must grow in its place. Raises
    ArchiveError in plain words where it cannot be made.
    """
    if not folder.parent.is_dir():
        raise ArchiveError(f"The folder {folder.parent} is not there.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"The folder {folder} cannot be made: {error.strerror}.") from error
    stem = f"{archive.stem} {now:{_FORMAT}}{_AUTO if by_itself else ''}"
    number, path = 1, folder / f"{stem}{archive.suffix}"
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){archive.suffix}"
    return path


def found(archive: Path, second: Path | None = None) -> tuple[Backup, ...]:
    """Every copy of the archive that is there, newest first; a folder that is not there has none.

    Also those that a restore or an update left beside it.
    """
    copies = [*in_folder(archive.parent, archive), *in_folder(beside(archive), archive)]
    if second:
        copies += in_folder(in_second_place(archive, second), archive, elsewhere=True)
    return tuple(sorted(copies, key=lambda one: (one.made, one.path), reverse=True))


def in_folder(folder: Path, archive: Path, *, elsewhere: bool = False) -> Iterator[Backup]:
    """The copies of an archive in one folder, in no order."""
    stem, suffix = re.escape(archive.stem), re.escape(archive.suffix)
    name = re.compile(rf"{stem} (?:{_BEFORE} )?{_MOMENT}({_AUTO})?(?: \((\d+)\))?{suffix}")
    for path in _files(folder):
        match = name.fullmatch(path.name)
        if match and (made := _moment(match[2], match[4])):
            origin = Origin(match[1] or (Origin.BY_ITSELF if match[3] else Origin.BY_HAND))
            size = path.stat().st_size
            yield Backup(path=path, made=made, origin=origin, size=size, elsewhere=elsewhere)


def _files(folder: Path) -> list[Path]:
    """Nothing where the folder is not there, or its disk is not put in."""
    try:
        return [one for one in folder.iterdir() if one.is_file()]
    except OSError:
        return []


def _moment(words: str, number: str | None) -> datetime | None:
    """Those of one second are in the order of their numbers."""
    try:
        moment = datetime.strptime(words, _FORMAT).astimezone()
        return moment + timedelta(microseconds=int(number or 0))
    except ValueError:
        return None
