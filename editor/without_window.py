"""The main job where no window can be shown: read, count, and write export and chart to files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor import paths
from editor.chronicle.counting import Measure
from editor.chronicle.errors import EditorError
from editor.chronicle.selection import Selection
from editor.display import can_draw

if TYPE_CHECKING:
    from editor.session import Session


def main_job(archive: Path | None, reason: str) -> int:
    """Do it on an archive, or on a copy of the sample; gives the exit code.

    Raises EditorError in plain words where the archive cannot be opened or a file not written.
    """
    from editor.session import open_archive
    from editor.session.births import sample_copy

    session = open_archive(archive if archive is not None else sample_copy())
    try:
        click.echo(f"Chronicle Editor, without a window. {reason}")
        _say_what_is_there(session)
        _write(session)
    finally:
        session.close()
    click.echo(
        "For the window, start it where there is a display: on a desktop, through ssh -X, or under "
        "a virtual display (xvfb-run). The other commands work here: chronicle-editor --help"
    )
    return 0


def _say_what_is_there(session: "Session") -> None:
    everything = Selection()
    span = session.days.span()
    click.echo(f"Archive: {session.path}")
    if span is None:
        click.echo("It is empty: chronicle-editor import ARCHIVE FILES puts articles into it.")
        return
    counts = session.review.counts(Measure.ITEMS, everything)
    covered = sum(one.value in ("covered", "partial") for one in counts.coverage.values())
    left, days = session.days.left()
    click.echo(f"Days: {span[0]} to {span[1]}, {covered} of them covered")
    click.echo(
        f"Items: {session.review.number_of_items(everything)}, of which count {counts.total}"
    )
    click.echo(f"Left to do: {left} open items on {days} days")
    by_group = counts.by_group(session.codebook.categories())
    for group in session.codebook.groups():
        click.echo(f"{by_group[group.id]:6}  {group.label}")
    click.echo(f"{by_group[None]:6}  untagged")


def _write(session: "Session") -> None:
    folder = paths.user_data() / "exports"
    folder.mkdir(exist_ok=True)
    table = folder / f"{session.path.stem}.csv"
    done = session.exports.export(table)
    click.echo(f"Export: {table} ({done.rows} rows, {done.items} items)")
    if not can_draw():
        click.echo("Chart: not drawn, because the libraries named above are missing")
        return
    picture = folder / f"{session.path.stem}.png"
    try:
        _draw(session, picture)
    except EditorError as error:
        click.echo(f"Chart: {error}")
    else:
        click.echo(f"Chart: {picture}")


def _draw(session: "Session", picture: Path) -> None:
    from editor.ui.review.chart.picture import draw_archive

    draw_archive(session, picture, Measure.ITEMS, Selection())
