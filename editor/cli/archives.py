"""Commands about the archive file itself: ``check`` and ``history``."""

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
def history(archive: Path) -> None:
    """Print every step, newest first: when, who, what."""
    with opened(archive) as session:
        steps = session.history.steps(limit=1_000_000)
    say(f"{one.at}\t{one.who}\t{one.label}{'' if one.done else ' (undone)'}" for one in steps)
