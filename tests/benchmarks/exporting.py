"""Exports, against reading the same rows with plain SQL and writing them with plain csv."""

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from editor.session import open_archive
from tests.benchmarks.measured import Measured, timed

RUNS = 3

PLAIN = """
    SELECT article.uid, passage.uid, coalesce(nullif(passage.day, ''), article.day), article.day,
        passage.start, passage.end, substr(article.text, passage.start + 1,
        passage.end - passage.start), passage.wording, category.code, category.label,
        passage.counts, passage.why_not, place.name, mention.role, mention.precision,
        place.latitude, place.longitude, passage.claim_by, passage.checked, passage.note,
        article.headline, article.source, article.published
    FROM passage JOIN article ON article.id = passage.article
    LEFT JOIN category ON category.id = passage.category
    LEFT JOIN mention ON mention.passage = passage.id
    LEFT JOIN place ON place.id = mention.place
    WHERE passage.role = 'item' ORDER BY article.day, article.id, passage.start
"""


def measures(archive: Path, folder: Path) -> Iterator[Measured]:
    """Every format of an export of the whole archive."""
    session = open_archive(archive)
    plain = timed(lambda _: _plain(archive, folder / "plain.csv"), RUNS)
    rows = session.exports.export(folder / "first.csv").rows
    for suffix, target in (("csv", 2.0), ("json", 4.0), ("xlsx", 20.0)):
        seconds = timed(lambda _, end=suffix: session.exports.export(folder / f"all.{end}"), RUNS)
        yield Measured(
            f"export {rows:,} rows, {suffix}", seconds, "plain SQL and csv", plain, target
        )
    session.close()


def _plain(archive: Path, path: Path) -> None:
    with closing(sqlite3.connect(archive)) as rows, path.open("w", encoding="utf-8") as file:
        csv.writer(file).writerows(rows.execute(PLAIN))
