"""What the commands share: how an archive is opened, and how things are said plainly."""

import io
import json
import shlex
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click_default_group import DefaultGroup

from editor.chronicle.errors import DamagedError, EditorError

if TYPE_CHECKING:
    from editor.session import Session

PATH = click.Path(path_type=Path)


class PlainGroup(DefaultGroup):
    """Says in one line what is wrong, without a trace."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; end with 1 where its input is at fault, with 2 where its usage is."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # Files and pipes get UTF-8; a terminal shows "?" for a letter that it lacks.
                stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
        try:
            return super().invoke(ctx)
        except EditorError as error:
            complain(f"{error}{_what_helps(error)}")
            ctx.exit(1)
        except click.UsageError as error:
            asked = error.ctx.command_path if error.ctx else ctx.command_path
            complain(f"{error.format_message()} See: {asked} --help")
            ctx.exit(2)


def _what_helps(error: EditorError) -> str:
    if not isinstance(error, DamagedError):
        return ""
    name = shlex.quote(str(error.path))
    return (
        f" To bring out what is readable: chronicle-editor salvage {name} NEW.chronicle; to go "
        f"back to a backup: chronicle-editor restore BACKUP {name}"
    )


@contextmanager
def opened(archive: Path, *, sound: bool = True) -> "Iterator[Session]":
    """An archive for the length of one command.

    ``sound``: what the command says rests on the whole file, so it is checked first, unless it was
    found sound as it is. Raises DamagedError.
    """
    from editor.session import open_archive, soundness

    if sound:
        soundness.assure(archive)
    known = soundness.is_known(archive)
    session = open_archive(archive)
    if known:
        session.mark_sound()
    try:
        yield session
    finally:
        session.close()


def say(lines: Iterable[str]) -> None:
    """Print lines."""
    for line in lines:
        click.echo(line)


def complain(words: str) -> None:
    """Print one line on stderr."""
    click.echo(f"chronicle-editor: {' '.join(words.split())}", err=True)


def as_json(what: object) -> str:
    """One line of JSON, letters as they are."""
    return json.dumps(what, ensure_ascii=False)
