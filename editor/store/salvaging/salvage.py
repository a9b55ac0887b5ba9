"""The whole of a salvage, from the damaged file to the new archive and the report."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from editor.chronicle.errors import ArchiveError
from editor.chronicle.salvage import Part, Salvaged, number_of
from editor.chronicle.text import fingerprint
from editor.store.backups.copying import appearing
from editor.store.connecting.trouble import plain_words
from editor.store.file import make_empty
from editor.store.following.row_sum import KEY, MODULUS, comparable, number_from, numbers
from editor.store.salvaging import past
from editor.store.salvaging.candidates import candidates
from editor.store.salvaging.covering import mend_covers
from editor.store.salvaging.filling import altered_articles, fill, insert
from editor.store.salvaging.following import keep_history, reckon
from editor.store.salvaging.losses import Lost, adrift, losses
from editor.store.salvaging.pages import opened
from editor.store.salvaging.references import mend_references
from editor.store.salvaging.trees import Found, Reading
from editor.store.salvaging.values import mend_values

_KINDS = {"article": ("article", "articles"), "passage": ("passage", "passages"),
          "mention": ("place of an item", "places of items"),
          "category": ("category", "categories"), "place": ("place", "places"),
          "day": ("day", "days")}  # fmt: skip
"""What is counted in the report."""


def salvage(damaged: Path, path: Path) -> Salvaged:
    """Bring everything readable of a damaged archive into a new one at ``path``.

    The damaged file is not changed. Raises ArchiveError where it cannot be read at all, holds
    no row of an archive, or the new one cannot be written.
    """
    if not damaged.is_file():
        raise ArchiveError(f"There is no archive at {damaged}.")
    if path.exists():
        raise ArchiveError(f"There is already a file named {path.name} in that folder.")
    try:
        with candidates(damaged) as files, appearing(path) as unfinished:
            made = _best(files, unfinished)
            return made.told(damaged, path)
    except OSError as error:
        raise ArchiveError(f"{damaged.name} cannot be read: {error.strerror}.") from error


def _best(files: tuple[Path, ...], unfinished: Path) -> "_Salvage":
    """Of the file with its log and without it, the one that gives more whole articles."""
    made = None
    for file in files:
        target = unfinished if made is None else unfinished.with_name(f"{unfinished.name}.other")
        try:
            other = _Salvage.of(file, target)
            if made is None:
                made = other
            elif other.worth > made.worth:
                target.replace(unfinished)
                made = other
        finally:
            if target != unfinished:
                target.unlink(missing_ok=True)
    assert made is not None, "there is always the file itself"
    if not made.kept.total():
        raise ArchiveError("No article, place or category can be read in this file.")
    return made


@dataclass(slots=True)
class _Salvage:
    """One new archive in the making."""

    new: sqlite3.Connection
    sum: int | None = None
    remarks: list[str] = field(default_factory=list[str])
    adrift: tuple[str, ...] = ()
    kept: Counter[str] = field(default_factory=Counter[str])
    lost: Lost = field(default_factory=Lost)
    history: bool = False

    @classmethod
    def of(cls, file: Path, target: Path) -> "_Salvage":
        target.unlink(missing_ok=True)
        make_empty(target)
        with plain_words(target), closing(sqlite3.connect(target, isolation_level=None)) as new:
            new.row_factory = sqlite3.Row
            made = cls(new)
            new.execute("BEGIN")
            made._make(file)
            new.execute("COMMIT")
        return made

    @property
    def worth(self) -> tuple[int, int, bool]:
        """More is better."""
        return self.kept["article"], self.kept["passage"], self.history

    def _make(self, file: Path) -> None:
        with opened(file) as pages:
            reading = Reading(pages)
            refused = fill(self.new, self._noting_sum(reading.rows()))
        if broken := reading.broken.total():
            self.remarks.append(
                number_of(broken, "page or row", "pages or rows")
                + " of the file could not be read."
            )
        if number := refused.total():
            self.remarks.append(
                number_of(number, "row that contradicts", "rows that contradict")
                + " others: left out."
            )
        if reading.headless:
            self.remarks.append(
                "The beginning of the file is lost. What had been deleted may have come back."
            )
        self._ask_the_past(deleted_goes=reading.headless)
        self.remarks += self._mend_texts()
        self.adrift = tuple(adrift(self.new))
        self.remarks += [*mend_values(self.new), *mend_covers(self.new)]
        self.remarks += mend_references(self.new)
        broken_past = reading.broken["step"] + reading.broken["change"]
        self.history = keep_history(self.new, readable=not broken_past)
        reckon(self.new)
        for table in _KINDS:
            self.kept[table] = self.new.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]

    def _noting_sum(self, rows: Iterable[Found]) -> Iterator[Found]:
        for table, row in rows:
            if table == "meta" and row["key"] == KEY:
                self.sum = number_from(str(row["value"]))
            yield table, row

    def _ask_the_past(self, *, deleted_goes: bool) -> None:
        known = list(self._otherwise())
        made = past.bring_back(self.new, [one for one in known if not self._stands(one)])
        if made.total():
            self.remarks.append(
                number_of(made.total(), "lost row was", "lost rows were")
                + " made anew from the history."
            )
        self.lost = losses(self.new, known)
        if deleted_goes:
            for one in known:
                if one.values is None:
                    past.put(self.new, one)
        self._judge([one for one in known if self._stands(one) and self._differs(one)])
        if self.sum not in (None, sum(numbers(self.new)) % MODULUS):
            self.remarks.append(
                "Some rows are missing, or not as they were written. Where nothing else is said of "
                "them here, which ones cannot be told. Compare with a backup."
            )

    def _otherwise(self) -> Iterator[past.Remembered]:
        """What the history remembers otherwise than it stands in the tables."""
        return (one for one in past.remembered(self.new) if self._differs(one))

    def _stands(self, one: past.Remembered) -> bool:
        return past.present(self.new, one.table, one.id) is not None

    def _differs(self, one: past.Remembered) -> bool:
        stands = past.present(self.new, one.table, one.id)
        if stands is None or one.values is None:
            return (stands is None) is not (one.values is None)
        return comparable(one.table, stands) != comparable(one.table, one.values)

    def _judge(self, differing: list[past.Remembered]) -> None:
        if past.history_is_right(self.new, differing, self.sum):
            for one in differing:
                past.put(self.new, one)
            self.remarks.append(
                number_of(len(differing), "row was", "rows were")
                + " not as written; now they are as the history has them."
            )
        elif differing:
            items = [(one.id,) for one in differing if one.table == "passage"]
            self.new.executemany("UPDATE passage SET second_look = 1 WHERE id = ?", items)
            self.remarks.append(
                number_of(len(differing), "row is", "rows are")
                + " not as the history has them. Which is right cannot be told. Of these, "
                + number_of(len(items), "is a passage", "are passages")
                + ", marked for a second look."
            )

    def _mend_texts(self) -> Iterator[str]:
        """A text that is not the pasted one is taken from the history, or kept and said."""
        altered = altered_articles(self.new)
        whole = {one.id: one for one in past.remembered(self.new)
                 if altered and one.table == "article" and one.id in altered}  # fmt: skip
        for key in altered:
            row = past.present(self.new, "article", key)
            assert row is not None, "it was just read"
            values = whole[key].values if key in whole else None
            if values and fingerprint(str(values.get("text"))) == row["sha256"]:
                row["text"] = values["text"]
                yield f"The text of article {key} was altered; it is as pasted, by the history."
            else:
                row["sha256"] = fingerprint(str(row["text"]))
                self.new.execute("UPDATE passage SET second_look = 1 WHERE article = ?", (key,))
                yield (
                    f"The text of “{row['headline'] or f'article {key}'}” is not letter for letter "
                    "the one that was pasted. Its items are marked for a second look."
                )
            self.new.execute("DELETE FROM article WHERE id = ?", (key,))
            insert(self.new, "article", row)

    def told(self, damaged: Path, path: Path) -> Salvaged:
        parts = (
            Part(one=one, more=more, kept=self.kept[table], lost=len(self.lost.get(table, ())))
            for table, (one, more) in _KINDS.items()
        )
        return Salvaged(
            damaged=damaged,
            path=path,
            parts=tuple(parts),
            history=self.history,
            remarks=tuple(self.remarks),
            adrift=self.adrift,
        )
