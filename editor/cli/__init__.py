"""The same acts without a window.

Exit codes: 0 done, 1 the input is at fault, 2 wrong usage; what is wrong is said in one line on
stderr. What is loaded for one command only is imported inside it.
"""

from collections.abc import Callable
from pathlib import Path

import click

from editor import __version__
from editor.cli.archives import check, salvage
from editor.cli.backups import backup, restore
from editor.cli.history import history
from editor.cli.importing import import_
from editor.cli.numbers import chart, count, export
from editor.cli.plain import PATH, PlainGroup
from editor.cli.sheets import sheet
from editor.cli.suggesting import suggest
from editor.cli.texts import read

OpenWindow = Callable[[Path | None, bool], int]
"""Opens the window on an archive (None: where the user left off), or on the sample."""


def commands(open_window: OpenWindow) -> click.Group:
    """Every command of the program."""

    @click.group(cls=PlainGroup, default="window", default_if_no_args=True)
    @click.version_option(__version__, prog_name="chronicle-editor")
    def program() -> None:
        """Split daily chronicles into items, tag them, review them per day, export them."""

    @program.command()
    @click.argument("archive", required=False, type=PATH)
    @click.option("--sample", is_flag=True, help="Open a copy of the sample archive.")
    @click.pass_context
    def window(ctx: click.Context, archive: Path | None, sample: bool) -> None:
        """Open the window (without a display: do the main job in words and files)."""
        ctx.exit(open_window(archive, sample))

    for command in (read, import_, suggest, count, chart, sheet, export, check, salvage, backup,
                    restore, history):  # fmt: skip
        program.add_command(command)
    return program
