"""Archives to measure with: days of 20 items each, in sentences of our own."""

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from editor.chronicle.names import fold
from editor.session import create_archive
from editor.store.following import row_sum

FIRST = date(2015, 1, 1)
ITEMS = 20

_WORDS = (
    "The ferry to {0} left at noon with mail and two passengers on board, the harbour office said.",
    "Rain closed the road between {0} and the coast for most of the night, drivers reported.",
    "A delegation visited {0} and spoke with the mayor about the new school and the bridge.",
    "The council of {0} published a list of the houses that were repaired in one month.",
)
_PLACES = ("Baku", "Shusha", "Tartar", "Aghdam", "Ganja", "Barda", "Goris", "Kapan")
_SYLLABLES = tuple(first + second for first in "bdghklmnrstvz" for second in "aeiou")


def article(day: date) -> str:
    """A day's article."""
    lines = [
        _WORDS[at % len(_WORDS)].format(_PLACES[(at + day.toordinal()) % len(_PLACES)])
        for at in range(ITEMS)
    ]
    bullets = "\n\n".join(f"- {line}" for line in lines)
    return f"Coast diary: {day:%B} {day.day}, {day.year}\n\nBy the harbour office\n\n{bullets}\n"


def made(path: Path, days: int) -> Path:
    """An archive of so many days, one article each, every second item tagged."""
    session = create_archive(path, "Measured")
    categories = [one.id for one in session.codebook.categories() if one.parent is not None]
    for number in range(days):
        pasted = session.articles.paste(article(FIRST + timedelta(days=number)))
        sheet = session.articles.sheet(pasted.article)
        if sheet is not None:
            items = [one.id for one in sheet.items]
            session.tagging.tag(items[::2], categories[number % len(categories)])
    session.close()
    return path


def repeated(path: Path, times: int) -> Path:
    """Make an archive so many times as large: its articles again, on later days.

    By SQL alone, so that hundreds of thousands of items are there in a minute; without steps.
    """
    with closing(sqlite3.connect(path)) as archive, archive:
        articles, passages, mentions = (
            archive.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0
            for table in ("article", "passage", "mention")
        )
        days = archive.execute(
            "SELECT julianday(max(day)) - julianday(min(day)) + 1 FROM article"
        ).fetchone()[0]
        for again in range(1, times):
            values = {
                "article": again * articles, "passage": again * passages,
                "mention": again * mentions, "days": f"{again * int(days):+} days",
                "uid": f"-{again}",
            }  # fmt: skip
            for statement in _AGAIN.split(";"):
                archive.execute(statement, {**values, "last": articles})
        archive.execute("DELETE FROM meta WHERE key = ?", (row_sum.KEY,))
        row_sum.keep_sum(archive, ())
    return path


_AGAIN = """
INSERT INTO article SELECT id + :article, uid || :uid, date(day, :days), day_basis, headline,
  published, retrieved, byline, source, url, language, text, sha256, added
  FROM article WHERE id <= :last;
INSERT INTO search (rowid, words) SELECT search.rowid + :passage, words
  FROM search JOIN passage ON passage.id = search.rowid WHERE article <= :last;
INSERT INTO mention SELECT mention.id + :mention, passage + :passage, place, mention.start,
  mention."end", mention.role, precision
  FROM mention JOIN passage ON passage.id = passage WHERE article <= :last;
INSERT INTO passage SELECT id + :passage, uid || :uid, article + :article, start, "end", role,
  parent + :passage, date(day, :days), time, category, counts, why_not, wording, claim_by, note,
  same_as + :passage, checked, second_look
  FROM passage WHERE article <= :last;
INSERT INTO tally SELECT article + :article, date(day, :days), category, items, events,
  placements, conflict, open, tagged, checked, excluded
  FROM tally WHERE article <= :last;
INSERT INTO tally_place SELECT article + :article, date(day, :days), place, placements
  FROM tally_place WHERE article <= :last;
INSERT INTO day (day, coverage, note, signed_off)
  SELECT date(day, :days), coverage, note, signed_off
  FROM day WHERE day IN (SELECT day FROM article WHERE id <= :last);
"""
"""Parts of an archive, copied for later days with keys beyond those that are there."""


def with_places(path: Path, number: int) -> Path:
    """An archive with so many more places, of names that nobody has."""
    create_archive(path, "Measured").close()
    chosen = random.Random(7)
    names = [
        "".join(chosen.choices(_SYLLABLES, k=chosen.randint(2, 5))).title() for _ in range(number)
    ]
    with closing(sqlite3.connect(path)) as archive, archive:
        last = archive.execute("SELECT max(id) FROM place").fetchone()[0]
        archive.executemany(
            "INSERT INTO place (id, uid, name, kind, country, source) "
            "VALUES (?, ?, ?, 'village', '', '')",
            ((last + at, f"measured-{at}", name) for at, name in enumerate(names, 1)),
        )
        archive.executemany(
            "INSERT INTO place_name (place, name, language, key) VALUES (?, ?, '', ?)",
            ((last + at, name, fold(name)) for at, name in enumerate(names, 1)),
        )
    return path
