"""Commands about backups: ``backup`` and ``restore``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.errors import ArchiveError
from editor.cli.plain import PATH, opened, say

if TYPE_CHECKING:
    from editor.chronicle.backup import Backup

second_place = click.option(
    "--second", type=PATH, help="A second folder that backups are made in or looked for in."
)


@click.command()
@click.argument("archive", type=PATH)
@click.option("--list", "listed", is_flag=True, help="Print the backups there are, newest first.")
@click.option("--due", is_flag=True, help="Only where something changed since the last; rotated.")
@second_place
def backup(archive: Path, *, listed: bool, due: bool, second: Path | None) -> None:
    """Write a backup beside the archive.

    The list says when each was made, how it came about, its days, items and tags, and its path.
    """
    from editor.session.backups import back_up, backups

    if listed:
        say(_lines(backups(archive, second)))
    elif due or second:
        say(str(one) for one in back_up(archive, second))
    else:
        with opened(archive, sound=False) as session:
            say([str(session.safety.backup())])


def _lines(there: "tuple[Backup, ...]") -> Iterator[str]:
    from editor.session.backups import contents

    for one in there:
        try:
            found = contents(one.path)
            held = f"days {found.days}\titems {found.items}\ttags {found.tags}"
        except ArchiveError as error:
            held = f"cannot be read: {error}"
        yield f"{one.made:%Y-%m-%d %H:%M:%S}\t{one.origin.value}\t{held}\t{one.path}"


@click.command()
@click.argument("backup", type=PATH)
@click.argument("archive", type=PATH)
def restore(backup: Path, archive: Path) -> None:
    """Put a backup in the place of an archive; the former file is kept beside it."""
    from editor.session.safety import restore as put_back

    kept = put_back(backup, archive)
    say([f"{archive} restored from {backup.name}"])
    if kept:
        say([f"the former archive is kept as {kept.name}"])
