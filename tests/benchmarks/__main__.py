"""Run every measurement and print it; nothing here decides over a test.

``--large`` adds an archive of 3,650 days (73,000 items), which takes some minutes to make.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import (
    acts,
    bulk,
    exporting,
    finding,
    handwork,
    importing,
    reading,
    review,
    start,
    suggesting,
    window,
)
from tests.benchmarks.archives import made, with_places
from tests.benchmarks.measured import HEADER, Measured

SMALL, YEAR, DECADE = 20, 365, 3650


def main() -> None:
    """One table, a line a measurement."""
    for line in reading.reports():
        print(line, flush=True)  # noqa: T201 - this is what the command is for
    print(f"\n{HEADER}")  # noqa: T201
    with TemporaryDirectory() as folder:
        os.environ["CHRONICLE_EDITOR_HOME"] = str(Path(folder) / "home")
        for measure in _measures(Path(folder), large="--large" in sys.argv[1:]):
            print(measure, flush=True)  # noqa: T201


def _measures(
    folder: Path, *, large: bool
) -> Iterator[Measured | suggesting.Share | handwork.Acts]:
    small, year = (made(folder / f"{days}.chronicle", days) for days in (SMALL, YEAR))
    archives = {f"{YEAR} days": year}
    if large:
        archives[f"{DECADE} days"] = made(folder / "decade.chronicle", DECADE)
    yield from start.measures(folder, archives)
    yield from exporting.measures(year, folder)
    for name, many in archives.items():
        print(f"in {name}")  # noqa: T201
        yield from acts.measures(Path(copyfile(small, folder / f"few, {name}.chronicle")), many)
        yield from window.measures(many)
    yield from review.measures()
    yield from bulk.measures(folder)
    yield from importing.measures(folder)
    few, many = (
        with_places(folder / f"{number}.chronicle", number)
        for number in (finding.FEW, finding.MANY)
    )
    yield from finding.measures(few, many)
    yield from suggesting.measures(folder)
    yield from handwork.measures(folder)


if __name__ == "__main__":
    main()
