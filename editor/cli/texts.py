"""Commands about texts: ``read``, ``import`` and ``suggest``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.errors import ExportError, TextError
from editor.cli.plain import PATH, as_json, complain, opened, say

if TYPE_CHECKING:
    from editor.chronicle.draft import Draft
    from editor.session import Imported, Session

EXPORTED = ".json"
"""The suffix of an archive that was exported."""


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
            draft = _read(path, html=html)
        except TextError as error:
            complain(f"{name}: {error}")
            failed = True
        else:
            say([as_json(answer(draft, name))] if in_json else in_words(draft, name))
    if failed:
        sys.exit(1)


def _read(path: Path, *, html: bool) -> "Draft":
    from editor.reading import read as understand
    from editor.session.files import text_of

    return understand(text_of(path, html=html).text, file_name=path.name)


@click.command("import")
@click.argument("archive", type=PATH)
@click.argument("paths", nargs=-1, required=True, type=PATH)
def import_(archive: Path, paths: tuple[Path, ...]) -> None:
    """Put files and folders into days; makes the archive if it is not there.

    A .json file is an archive that was exported: what is not there yet is taken in.
    """
    from editor.session import create_archive

    if not archive.exists():
        create_archive(archive, archive.stem).close()
    outcomes: dict[str, int] = {}
    with opened(archive) as session:
        texts = [one for one in paths if one.suffix.lower() != EXPORTED]
        for one in session.articles.import_files(texts):
            outcomes[one.outcome] = outcomes.get(one.outcome, 0) + 1
            _tell(one)
        for path in (one for one in paths if one not in texts):
            outcome = _take_in(session, path)
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
    say([", ".join(f"{number} {words}" for words, number in outcomes.items()) or "No files."])
    if "unreadable" in outcomes:
        sys.exit(1)


def _take_in(session: "Session", path: Path) -> str:
    """Take in an archive from its export, and say what became of it."""
    try:
        outcome = "added" if session.exports.import_archive(path).step else "already there"
    except ExportError as error:
        click.echo(f"{path}: unreadable ({error})", err=True)
        return "unreadable"
    click.echo(f"{path}: {outcome}")
    return outcome


def _tell(one: "Imported") -> None:
    """A line of progress; on stderr where a file was not taken in."""
    why = f" ({one.why})" if one.why else ""
    line = f"[{one.done}/{one.total}] {one.path}: {one.outcome}{why}"
    click.echo(line, err=one.outcome == "unreadable")


@click.command()
@click.argument("archive", type=PATH)
@click.option("--accept", is_flag=True, help="Tag the items; they stay to be confirmed.")
def suggest(archive: Path, accept: bool) -> None:
    """Print suggestions for untagged items: day, item, category, places, reason, words."""
    from editor.session.tables import suggested

    with opened(archive) as session:
        found = suggested(session)
        say("\t".join(row) for _, row in found)
        taken = [item for item, row in found if row[2]]
        if accept:
            done = session.suggesting.accept(taken, unseen=True)
            say([done.label or "Nothing to accept."])
