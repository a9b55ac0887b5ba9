"""Commands about the archive file itself: ``check``, ``backup``, ``restore`` and ``history``."""

import sys
from pathlib import Path

import click

from editor.cli.plain import PATH, opened, say


@click.command()
@click.argument("archive", type=PATH)
def check(archive: Path) -> None:
    """Find out whether an archive file is sound."""
    from editor.session.safety import check as look_into

    problems = look_into(archive)
    say(problems or (f"{archive.name} is sound.",))
    if problems:
        sys.exit(1)


@click.command()
@click.argument("archive", type=PATH)
def backup(archive: Path) -> None:
    """Write a backup beside the archive."""
    with opened(archive) as session:
        say([str(session.safety.backup())])


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


@click.command()
@click.argument("archive", type=PATH)
def history(archive: Path) -> None:
    """Print every step, newest first: when, who, what."""
    with opened(archive) as session:
        steps = session.history.steps(limit=1_000_000)
    say(f"{one.at}\t{one.who}\t{one.label}{'' if one.done else ' (undone)'}" for one in steps)
