"""The command ``read``: what the reader makes of texts."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.errors import TextError
from editor.cli.plain import PATH, as_json, complain, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.chronicle.draft import Draft


@click.command()
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--json", "in_json", is_flag=True, help="One JSON object a line.")
@click.option("--html", is_flag=True, help="The files hold HTML.")
def read(files: tuple[Path, ...], in_json: bool, html: bool) -> None:
    """Say what the reader makes of texts."""
    from editor.reading.answer import answer, in_words

    failed = False
    for path in files:
        name = click.format_filename(path)
        try:
            for part, draft in _read(path, html=html):
                shown = f"{name}/{part}" if part else name
                say([as_json(answer(draft, shown))] if in_json else in_words(draft, shown))
        except TextError as error:
            complain(f"{name}: {error}")
            failed = True
    if failed:
        sys.exit(1)


def _read(path: Path, *, html: bool) -> "Iterator[tuple[str, Draft]]":
    from editor.reading import read as understand
    from editor.session.importing.texts import text_of

    for one in text_of(path, html=html):
        yield one.part, understand(one.words, file_name=path.name)
