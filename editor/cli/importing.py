"""The command ``import``."""

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.errors import ExportError
from editor.cli.plain import PATH, opened, say

if TYPE_CHECKING:
    from editor.exchange.texts_in.found import How
    from editor.session import Session
    from editor.session.importing.importing import Imported

EXPORTED = ".json"
"""The suffix of an archive that was exported."""
_COLUMNS = ("text", "date", "headline", "source")


@click.command("import")
@click.argument("archive", type=PATH)
@click.argument("paths", nargs=-1, required=True, type=PATH)
@click.option("--encoding", default="", help="Of the files; found in each where it is not given.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="USE=NAME",
    help="Of tables: which column is text, date, headline or source; else guessed.",
)
@click.option("--each-row", is_flag=True, help="Of tables: each row is an article of its own.")
@click.option("--report", type=PATH, help="Write what became of each file, as .csv or as text.")
def import_(
    archive: Path,
    paths: tuple[Path, ...],
    encoding: str,
    columns: tuple[str, ...],
    each_row: bool,
    report: Path | None,
) -> None:  # fmt: skip
    """Put files, folders and packed files into days; makes the archive if it is not there.

    A .json file is an archive that was exported: what is not there yet is taken in. Of a table
    (.csv, .xlsx) the rows of one day become one article, and each row an item of it.
    """
    from editor.session import create_archive

    how = _how(encoding, columns, each_row=each_row)
    if not archive.exists():
        create_archive(archive, archive.stem).close()
    outcomes: Counter[str] = Counter()
    with opened(archive, sound=False) as session:
        texts = [one for one in paths if one.suffix.lower() != EXPORTED]
        told = _import(session, texts, how)
        outcomes.update(one.outcome for one in told)
        outcomes.update(_take_in(session, one) for one in paths if one not in texts)
    if report is not None:
        _write(report, told)
    say([", ".join(f"{number} {words}" for words, number in outcomes.items()) or "No files."])
    if "unreadable" in outcomes:
        sys.exit(1)


def _how(encoding: str, columns: tuple[str, ...], *, each_row: bool) -> "How":
    from editor.exchange.texts_in.columns import Columns
    from editor.exchange.texts_in.decoding import known
    from editor.exchange.texts_in.found import How

    named = dict(one.partition("=")[::2] for one in columns)
    if unknown := [one for one in named if one not in _COLUMNS]:
        raise click.UsageError(f"--column takes {', '.join(_COLUMNS)}, not {unknown[0]}.")
    if (each_row and "text" not in named) or (named and "text" not in named):
        raise click.UsageError("Say which column is the text, as in --column text=Event.")
    return How(
        encoding=known(encoding) if encoding else "",
        columns=Columns(together=not each_row, **named) if named else None,
    )


def _import(session: "Session", paths: list[Path], how: "How") -> "list[Imported]":
    told: list[Imported] = []
    for one in session.importing.import_files(paths, how):
        told.append(one)
        why = f" ({one.why})" if one.why else ""
        line = f"[{one.done}/{one.total}] {one.path}: {one.outcome}{why}"
        click.echo(line, err=one.outcome == "unreadable")
    return told


def _take_in(session: "Session", path: Path) -> str:
    """Take in an archive from its export, and say what became of it."""
    try:
        outcome = "added" if session.exports.import_archive(path).step else "already there"
    except ExportError as error:
        click.echo(f"{path}: unreadable ({error})", err=True)
        return "unreadable"
    click.echo(f"{path}: {outcome}")
    return outcome


def _write(path: Path, told: "list[Imported]") -> None:
    from editor.exchange.files import write_whole
    from editor.session.importing.report import report

    write_whole(path, report(told, path.suffix.lower()))
