"""A table as a clipboard takes it: tabs between cells, one row a line."""

from collections.abc import Iterable, Sequence

from editor.exchange.cells import printed


def table_to_tsv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table for pasting into a spreadsheet or a letter, header first.

    White space inside a cell becomes single blanks; formula-looking texts cannot run.
    """
    return "".join(_line(row) for row in (columns, *rows))


def _line(row: Sequence[object]) -> str:
    return "\t".join(_flat(cell) for cell in row) + "\n"


def _flat(cell: object) -> str:
    plain = " ".join(cell.split()) if isinstance(cell, str) else cell
    shown = printed(plain)
    return "" if shown is None else str(shown)
