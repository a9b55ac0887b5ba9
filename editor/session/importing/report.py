"""What became of the files of an import, as a file to keep."""

import csv
import io
from collections.abc import Iterable

from editor.exchange.cells import printed
from editor.session.importing.importing import Imported

_COLUMNS = ("file", "outcome", "words that differ", "encoding", "reason")


def report(rows: Iterable[Imported], suffix: str) -> bytes:
    """As a table for ``.csv``, else as text: a line a file, with the reason."""
    return _as_csv(rows) if suffix == ".csv" else _as_text(rows)


def _as_text(rows: Iterable[Imported]) -> bytes:
    lines = [f"{row.outcome}: {row.path}" + (f" ({why})" if (why := _why(row)) else "")
             for row in rows]  # fmt: skip
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _why(row: Imported) -> str:
    number = row.near.words if row.near else 0
    said = "1 word differs" if number == 1 else f"{number} words differ"
    differ = f"{said} from the earlier one." if row.near else ""
    return " ".join(filter(None, (differ, row.why)))


def _as_csv(rows: Iterable[Imported]) -> bytes:
    """No cell of it can run as a formula."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(_COLUMNS)
    for row in rows:
        differ = row.near.words if row.near else ""
        cells = (str(row.path), row.outcome, differ, row.encoding, row.why)
        table.writerow(map(printed, cells))
    return out.getvalue().encode("utf-8")
