"""Commands about what the items come to: ``count``, ``chart`` and ``export``."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal, TypedDict, TypeVar, Unpack

import click

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.cli.plain import PATH, as_json, opened, say
from editor.display import LIBRARIES, missing_packages

F = TypeVar("F", bound=Callable[..., object])
MEASURES = click.Choice([one.value for one in Measure])
PERIODS = ("day", "week", "month", "year")


def day(words: str) -> date:
    """The day that is meant; wrong usage where there is none."""
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise click.BadParameter(f"“{words}” is no day of the calendar (YYYY-MM-DD).") from error


def spanned(command: F) -> F:
    """Give a command the days it is about; both ends are included."""
    first = click.option("--from", "first", type=day, help="The first day, YYYY-MM-DD.")
    last = click.option("--to", "last", type=day, help="The last day, YYYY-MM-DD.")
    return first(last(command))


def span(first: date | None, last: date | None) -> Selection:
    """The days asked for; wrong usage where they end before they begin."""
    if first and last and first > last:
        raise click.UsageError(f"{first} comes after {last}.", click.get_current_context())
    return Selection(first=first, last=last)


@click.command()
@click.argument("archive", type=PATH)
@click.option("--by", type=click.Choice(["category", "place", "day"]), default="category")
@click.option("--measure", type=MEASURES, help="What is counted; items if not said.")
@spanned
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv")
def count(
    archive: Path, by: str, measure: str | None, first: date | None, last: date | None, form: str
) -> None:
    """Count items, distinct events or placements. By place, placements are counted."""
    from editor.exchange.csv_out import table_to_csv
    from editor.session.tables import counted

    if by == "place" and measure not in (None, Measure.PLACEMENTS):
        click.echo("By place, placements are counted.", err=True)
    with opened(archive) as session:
        columns, rows = counted(session, by, Measure(measure or "items"), span(first, last))
    if form == "json":
        say([as_json([dict(zip(columns, row, strict=True)) for row in rows])])
    else:
        click.echo(table_to_csv(columns, rows), nl=False)


class Drawing(TypedDict):
    """The choices of how the chart is drawn."""

    by: Literal["group", "category"]
    per: str | None
    scale: int
    patterns: bool


def drawn(command: F) -> F:
    """Give a command the choices of how the chart is drawn."""
    options = (
        click.option("--by", type=click.Choice(["group", "category"]), default="group"),
        click.option("--per", type=click.Choice(PERIODS), help="What a bar holds; else as fits."),
        click.option("--scale", type=click.IntRange(1, 4), default=2, help="Sharpness of a .png."),
        click.option("--patterns", is_flag=True, help="Patterns beside the colours."),
    )
    for option in options:
        command = option(command)
    return command


@click.command()
@click.argument("archive", type=PATH)
@click.argument("out", type=PATH)
@click.option("--measure", type=MEASURES, default=Measure.ITEMS.value, show_default=True)
@drawn
@spanned
def chart(
    archive: Path,
    out: Path,
    measure: str,
    first: date | None,
    last: date | None,
    **drawing: Unpack[Drawing],
) -> None:
    """Draw the review chart as a picture (.png, .svg or .pdf)."""
    if missing := missing_packages(LIBRARIES):
        raise ExportError(f"Drawing needs system packages: apt-get install {' '.join(missing)}")
    selection = span(first, last)
    from editor.ui.review.chart.picture import Choices, draw_archive
    from editor.ui.review.figures.columns import Unit

    per = drawing["per"]
    choices = Choices(
        unit=Unit(per) if per else None, scale=drawing["scale"], patterns=drawing["patterns"]
    )
    with opened(archive) as session:
        draw_archive(session, out, Measure(measure), selection, choices, drawing["by"])
    say([f"{out}: {measure} per {per or 'day'}"])


@click.command()
@click.argument("archive", type=PATH)
@click.argument("out", type=PATH)
@click.option("--format", "form", type=click.Choice(["csv", "xlsx", "json"]))
@spanned
def export(
    archive: Path, out: Path, form: str | None, first: date | None, last: date | None
) -> None:
    """Write items with their tags: csv, xlsx or json, by the ending of OUT or as said."""
    with opened(archive) as session:
        done = session.exports.export(out, format=form, selection=span(first, last))
    say([f"{done.path}: {done.rows} rows, {done.items} items, {done.open_items} still open"])
