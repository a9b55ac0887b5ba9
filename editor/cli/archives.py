"""Commands about the soundness of the archive file: ``check`` and ``salvage``."""

import sys
from pathlib import Path

import click

from editor.cli.plain import PATH, say


@click.command()
@click.argument("archive", type=PATH)
def check(archive: Path) -> None:
    """Find out whether an archive file is sound."""
    from editor.session import soundness
    from editor.session.safety import check as look_into

    seen = soundness.look(archive)
    problems = look_into(archive)
    say(problems or (f"{archive.name} is sound.",))
    if problems:
        sys.exit(1)
    soundness.note(archive, seen)


@click.command()
@click.argument("damaged", type=PATH)
@click.argument("new", type=PATH)
def salvage(damaged: Path, new: Path) -> None:
    """Bring what is readable of a damaged archive into a new one, and report what is missing."""
    from editor.session.salvage import salvage as bring_out

    say(bring_out(damaged, new).report())
