"""The command about the soundness of the archive file: ``check``."""

import sys
from pathlib import Path

import click

from editor.cli.plain import PATH, say


@click.command()
@click.argument("archive", type=PATH)
def check(archive: Path) -> None:
    """Find out whether an archive file is sound."""
    from editor.session.safety import check as look_into

    problems = look_into(archive)
    say(problems or (f"{archive.name} is sound.",))
    if problems:
        sys.exit(1)
