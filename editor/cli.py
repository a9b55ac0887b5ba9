"""The same acts without a window.

Exit codes: 0 done, 1 the input is at fault (one line on stderr), 2 wrong usage.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click_default_group import DefaultGroup

from editor import __version__
from editor.chronicle.counting import Measure
from editor.chronicle.errors import DayError, EditorError, TextError

if TYPE_CHECKING:
    from editor.session import Session

OpenWindow = Callable[[Path | None, bool], int]
"""Opens the window on an archive (None: where the user left off), or on the sample."""

DAY = click.DateTime(formats=["%Y-%m-%d"])
ARCHIVE = click.Path(path_type=Path, dir_okay=False)


class PlainGroup(DefaultGroup):  # type: ignore[misc]  # click_default_group carries no types
    """Says an EditorError in one line, without a trace."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click has it
        """Run a command; what the input is at fault for ends with exit code 1."""
        try:
            return super().invoke(ctx)
        except EditorError as error:
            click.echo(f"chronicle-editor: {error}", err=True)
            ctx.exit(1)


def commands(open_window: OpenWindow) -> click.Group:
    """Every command of the program."""

    @click.group(cls=PlainGroup, default="window", default_if_no_args=True)
    @click.version_option(__version__, prog_name="chronicle-editor")
    def program() -> None:
        """Split daily chronicles into items, tag them, review them per day, export them."""

    @program.command()
    @click.argument("archive", required=False, type=ARCHIVE)
    @click.option("--sample", is_flag=True, help="Open a copy of the sample archive.")
    @click.pass_context
    def window(ctx: click.Context, archive: Path | None, sample: bool) -> None:
        """Open the window (without a display: do the main job in words and files)."""
        ctx.exit(open_window(archive, sample))

    for command in (read, import_, suggest, count, chart, export, check, backup, restore, history):
        program.add_command(command)
    return program


@contextmanager
def opened(archive: Path) -> "Iterator[Session]":
    """An archive for the length of one command."""
    from editor.session import open_archive

    session = open_archive(archive)
    try:
        yield session
    finally:
        session.close()


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--html", is_flag=True, help="The files hold HTML.")
def read(files: tuple[Path, ...], as_json: bool, html: bool) -> None:
    """Say what the reader makes of texts."""
    from editor.chronicle.text import keep
    from editor.reading import decode, from_html
    from editor.reading import read as understand
    from editor.reading.answer import answer

    failed = False
    for path in files:
        try:
            text, _ = decode(path.read_bytes())
            is_html = html or path.suffix.lower() in (".html", ".htm")
            kept = keep(from_html(text) if is_html else text)
        except (OSError, TextError) as error:
            reason = getattr(error, "strerror", None) or error
            click.echo(f"chronicle-editor: {path}: {reason}", err=True)
            failed = True
            continue
        draft = understand(kept, file_name=path.name)
        if as_json:
            click.echo(json.dumps(answer(draft, str(path)), ensure_ascii=False))
        else:
            click.echo(f"{path}: {draft.headline or 'no headline'}")
            click.echo(f"  day {draft.day or 'not found'}, {len(draft.items)} items")
            for number, item in enumerate(draft.items, 1):
                click.echo(f"  {number:3} {' '.join(kept[item.start : item.end].split())}")
    if failed:
        sys.exit(1)


@click.command("import")
@click.argument("archive", type=ARCHIVE)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
def import_(archive: Path, paths: tuple[Path, ...]) -> None:
    """Put files and folders into days; makes the archive if it is not there."""
    from editor.session import create_archive

    if not archive.exists():
        create_archive(archive, archive.stem).close()
    with opened(archive) as session:
        outcomes: dict[str, int] = {}
        for one in session.articles.import_files(paths):
            outcomes[one.outcome] = outcomes.get(one.outcome, 0) + 1
            line = f"[{one.done}/{one.total}] {one.path}: {one.outcome}"
            bad = one.outcome == "unreadable"
            click.echo(f"{line} ({one.why})" if bad else line, err=bad)
    click.echo(", ".join(f"{number} {words}" for words, number in outcomes.items()) or "No files.")
    if outcomes.get("unreadable"):
        sys.exit(1)


@click.command()
@click.argument("archive", type=ARCHIVE)
@click.option("--accept", is_flag=True, help="Tag the items; they stay to be confirmed.")
def suggest(archive: Path, accept: bool) -> None:
    """Print suggestions for untagged items."""
    from editor.chronicle.selection import Selection

    with opened(archive) as session:
        untagged = Selection(categories=frozenset({0}), counting=True)
        keys = [row.id for row in session.review.items(untagged, limit=1_000_000)]
        for key in keys:
            found = session.suggesting.of(key)
            category = session.codebook.category(found.category) if found else None
            if found and category:
                click.echo(f"{category.code}\t{found.reason}")
        if accept and keys:
            change = session.suggesting.accept(keys, unseen=True)
            click.echo(change.label)


@click.command()
@click.argument("archive", type=ARCHIVE)
@click.option("--by", type=click.Choice(["category", "place", "day"]), default="category")
@click.option("--measure", type=click.Choice([one.value for one in Measure]), default="items")
@click.option("--from", "first", type=DAY)
@click.option("--to", "last", type=DAY)
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv")
def count(
    archive: Path, by: str, measure: str, first: date | None, last: date | None, form: str
) -> None:
    """Count items, distinct events or placements. By place, placements are counted."""
    from editor.session.tables import counted

    with opened(archive) as session:
        columns, rows = counted(session, by, Measure(measure), _span(first, last))
    if form == "json":
        click.echo(json.dumps([dict(zip(columns, row, strict=True)) for row in rows],
                              ensure_ascii=False, indent=1))  # fmt: skip
    else:
        from editor.exchange.csv_out import table_to_csv

        sys.stdout.buffer.write(table_to_csv(columns, rows))


@click.command()
@click.argument("archive", type=ARCHIVE)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--measure", type=click.Choice([one.value for one in Measure]), default="items")
@click.option("--from", "first", type=DAY)
@click.option("--to", "last", type=DAY)
def chart(archive: Path, out: Path, measure: str, first: date | None, last: date | None) -> None:
    """Draw the review chart as a picture (.png or .svg)."""
    from editor.ui.review.picture import draw_archive

    with opened(archive) as session:
        draw_archive(session, out, Measure(measure), _span(first, last))
    click.echo(f"{out}")


@click.command()
@click.argument("archive", type=ARCHIVE)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "form", type=click.Choice(["csv", "xlsx", "json"]))
@click.option("--from", "first", type=DAY)
@click.option("--to", "last", type=DAY)
def export(
    archive: Path, out: Path, form: str | None, first: date | None, last: date | None
) -> None:
    """Write annotated days: csv, xlsx or json, by the ending of OUT or as said."""
    with opened(archive) as session:
        done = session.exports.export(out, format=form, selection=_span(first, last))
    click.echo(f"{done.path}: {done.rows} rows, {done.items} items, {done.open_items} still open")


@click.command()
@click.argument("archive", type=ARCHIVE)
def check(archive: Path) -> None:
    """Find out whether an archive file is sound."""
    with opened(archive) as session:
        problems = session.safety.check()
    _say(problems or (f"{archive.name} is sound.",))
    if problems:
        sys.exit(1)


@click.command()
@click.argument("archive", type=ARCHIVE)
def backup(archive: Path) -> None:
    """Write a backup beside the archive."""
    with opened(archive) as session:
        click.echo(session.safety.backup())


@click.command()
@click.argument("backup", type=ARCHIVE)
@click.argument("archive", type=ARCHIVE)
def restore(backup: Path, archive: Path) -> None:
    """Put a backup in the place of an archive; the former file is kept beside it."""
    from editor.session.safety import restore as put_back

    kept = put_back(backup, archive)
    _say([f"{archive} restored from {backup.name}"])
    if kept:
        _say([f"the former archive is kept as {kept.name}"])


@click.command()
@click.argument("archive", type=ARCHIVE)
def history(archive: Path) -> None:
    """Print every step, newest first."""
    with opened(archive) as session:
        steps = session.history.steps(limit=1_000_000)
    _say(f"{one.at}\t{one.who}\t{one.label}{'' if one.done else ' (undone)'}" for one in steps)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _span(first: date | None, last: date | None) -> Any:  # noqa: ANN401 - a Selection, loaded here
    from editor.chronicle.selection import Selection

    days = [one.date() if hasattr(one, "date") else one for one in (first, last)]
    if days[0] and days[1] and days[0] > days[1]:
        raise DayError(f"{days[0]} comes after {days[1]}.")
    return Selection(first=days[0], last=days[1])
