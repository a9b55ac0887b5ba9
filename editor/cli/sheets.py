"""The command about days on paper: ``sheet``."""

from datetime import date
from pathlib import Path

import click

from editor.chronicle.errors import ExportError
from editor.cli.numbers import span, spanned
from editor.cli.plain import PATH, opened, say
from editor.display import LIBRARIES, missing_packages


@click.command()
@click.argument("archive", type=PATH)
@click.argument("out", type=PATH)
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True)
@spanned
def sheet(archive: Path, out: Path, paper: str, first: date | None, last: date | None) -> None:
    """Print days to a PDF: one day's sheet, or a bound report of several."""
    if missing := missing_packages(LIBRARIES):
        raise ExportError(f"Printing needs system packages: apt-get install {' '.join(missing)}")
    span(first, last)
    from editor.ui.look.offscreen import application
    from editor.ui.review.sheet.paper import Paper
    from editor.ui.review.sheet.pdf import write_report

    application()
    with opened(archive) as session:
        pages = write_report(session, out, first, last, Paper[paper.upper()])
    say([f"{out}: {pages} {'page' if pages == 1 else 'pages'}"])
