"""Damaged copies of an archive: each opens intact, or damage is found and salvage answers it."""

import random
import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from editor.chronicle.errors import ArchiveError, EditorError
from editor.chronicle.salvage import Salvaged
from editor.session import create_archive, open_archive
from editor.session.safety import check
from editor.session.salvage import salvage
from editor.store import schema
from editor.store.following.row_sum import KEY
from tests.endurance.damaging import DAMAGES
from tests.properties.acts import KINDS, WORDS, Act, do

Rows = dict[str, dict[str, tuple[object, ...]]]
"""By table and uid (or what else names a row): the row."""


@dataclass
class Outcomes:
    """What became of the damaged files, by kind of damage, and what salvage brought back."""

    became: dict[str, Counter[str]] = field(default_factory=dict)
    brought: Counter[str] = field(default_factory=Counter)

    def lines(self) -> list[str]:
        """The table."""
        names = ("intact", "found by the check", "refused", "lost")
        head = f"{'':<30}" + "".join(f"{name:>20}" for name in names)
        body = [
            f"{kind:<30}" + "".join(f"{found[name]:>20}" for name in names)
            for kind, found in sorted(self.became.items())
        ]
        salvaged = (
            f"salvage brought back {self.brought['kept ' + what]} of {self.brought['all ' + what]} "
            f"{what}" for what in ("articles", "passages", "tags")
        )  # fmt: skip
        return [head, *body, *salvaged]


OUTCOMES = Outcomes()
"""Of this run."""


def damaged(folder: Path, seed: int) -> list[str]:
    """Damage a copy of an archive, open it, check it and salvage it; what went wrong, in words."""
    chosen = random.Random(seed)
    kind = list(DAMAGES)[seed % len(DAMAGES)]
    whole, other = originals()
    path = folder / "damaged.chronicle"
    shutil.copyfile(whole, path)
    DAMAGES[kind](path, chosen, other)
    try:
        outcome, wrong = _met(path, whole)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return [f"{kind}: {error!r}"]
    if outcome != "intact":
        found, new_outcome = _salvaged(path, folder / "new.chronicle", whole, outcome)
        wrong += found
        outcome = new_outcome
    OUTCOMES.became.setdefault(kind, Counter())[outcome] += 1
    return [f"{kind}: {one}" for one in wrong]


def _met(path: Path, whole: Path) -> tuple[str, list[str]]:
    """What opening and checking the file said, and what is wrong with that."""
    try:
        _look_through(path)
    except ArchiveError:
        return "refused", []
    try:
        problems = check(path)
    except ArchiveError:
        return "found by the check", []
    if problems:
        return "found by the check", []
    different = [table for table, found in rows(path).items() if found != rows(whole)[table]]
    return "intact", [f"other {table} than before, and nobody said so" for table in different]


def _look_through(path: Path) -> None:
    """Open it and read what a window reads. ArchiveError where it is refused at once."""
    session = open_archive(path)
    try:
        for number in range(1, 60):
            session.articles.sheet(number)
        list(session.exports.records())
        session.history.steps()
        session.review.claimants()
    except EditorError:
        pass  # said in words while it was read; the check must find it too
    finally:
        with suppress(EditorError):
            session.close()


def _salvaged(path: Path, new: Path, whole: Path, outcome: str) -> tuple[list[str], str]:
    before = path.read_bytes()
    truth = rows(whole)
    for what, table in (("articles", "article"), ("passages", "passage"), ("tags", "mention")):
        OUTCOMES.brought[f"all {what}"] += len(truth[table])
    try:
        done = salvage(path, new)
    except ArchiveError as error:
        return ([] if path.stat().st_size < 300_000 else [f"not salvaged: {error}"]), "lost"
    wrong = [f"the new archive: {one}" for one in check(new)]
    if path.read_bytes() != before:
        wrong.append("salvage wrote to the damaged file")
    found = rows(new)
    for what, table in (("articles", "article"), ("passages", "passage"), ("tags", "mention")):
        OUTCOMES.brought[f"kept {what}"] += len(found[table].keys() & truth[table].keys())
    return wrong + _unsaid(done, found, truth), outcome


def _unsaid(done: Salvaged, found: Rows, truth: Rows) -> list[str]:
    """What is otherwise in the new archive, or missing, though the report says nothing."""
    if not done.whole:
        return []
    tables = ("article", "passage", "mention", "category", "place", "day")
    return [f"other {table} than before, not in the report" for table in tables
            if found[table] != truth[table]]  # fmt: skip


_NAMED = {
    "mention": "SELECT (SELECT uid FROM passage WHERE id = passage), "
    "(SELECT uid FROM place WHERE id = place), start, \"end\", role, precision FROM mention",
    "passage": "SELECT uid, (SELECT uid FROM article WHERE id = article), start, \"end\", role, "
    "day, (SELECT code FROM category WHERE id = category), counts, why_not, wording, claim_by, "
    "note, checked FROM passage",
}  # fmt: skip


def rows(path: Path) -> Rows:
    """Every row of an archive, as SQLite alone reads it."""
    with closing(sqlite3.connect(path)) as raw:
        found: Rows = {}
        for table in schema.JOURNALED:
            sql = _NAMED.get(table, f'SELECT * FROM "{table}"')
            if table == "meta":
                sql += f" WHERE key <> '{KEY}'"
            every = raw.execute(sql).fetchall()
            named = table in ("mention", "passage")
            found[table] = {str(row[:4] if table == "mention" else row[0 if named else 1]): row
                            for row in every}  # fmt: skip
        found["tally"] = {str(row[:3]): row for row in raw.execute("SELECT * FROM tally")}
        return found


@cache
def originals() -> tuple[Path, Path]:
    """An archive with a history of all kinds of acts, and another one."""
    folder = Path(tempfile.mkdtemp())
    return _made(folder / "whole.chronicle", 1), _made(folder / "other.chronicle", 2)


def _made(path: Path, seed: int) -> Path:
    chosen = random.Random(seed)
    session = create_archive(path, "Kept")
    for number in range(64):
        body = "\n".join(f"- {' '.join(chosen.choices(WORDS, k=12))}" for _ in range(8))
        kind = "paste" if number < 16 else chosen.choice(KINDS)
        head = f"Diary: {chosen.randint(1, 28)} May 2021"
        numbers = [chosen.randrange(10_000) for _ in range(3)]
        do(session, Act(kind, *numbers, f"{head}\n\n{body}"))
        if chosen.random() < 0.05 and session.history.next_undo:
            session.history.undo()
    session.close()
    return path
