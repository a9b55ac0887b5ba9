"""Archives to measure with: days of 20 items each, in sentences of our own."""

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from editor.chronicle.names import fold
from editor.session import create_archive

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
