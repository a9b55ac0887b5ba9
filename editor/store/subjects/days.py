"""Days: coverage, notes, sign-off, and how far the work on each has come."""

from dataclasses import dataclass
from datetime import date

from editor.chronicle.day import Coverage, DayRecord
from editor.store import rows
from editor.store.file import File

_SUMS = (
    "coalesce(sum(open + tagged + checked + excluded), 0) AS total, "
    "coalesce(sum(items), 0) AS counted, coalesce(sum(open), 0) AS open, "
    "coalesce(sum(tagged), 0) AS tagged, coalesce(sum(checked), 0) AS checked, "
    "coalesce(sum(excluded), 0) AS excluded"
)


@dataclass(frozen=True, slots=True)
class Days:
    """The table ``day``, beside the kept counts of each day."""

    file: File

    def records(self, first: date, last: date) -> dict[date, DayRecord]:
        """Every day from ``first`` to ``last`` that the archive knows anything of."""
        span = (first.isoformat(), last.isoformat())
        sums = {
            row["day"]: row
            for row in self.file.rows(
                f"SELECT day, {_SUMS} FROM tally WHERE day BETWEEN ? AND ? GROUP BY day",
                span,
            )
        }
        known = {
            row["day"]: row
            for row in self.file.rows("SELECT * FROM day WHERE day BETWEEN ? AND ?", span)
        }
        return {
            rows.day(day): _record(rows.day(day), known.get(day), sums.get(day))
            for day in sorted({*sums, *known})
        }

    def undated(self) -> DayRecord:
        """What is left to do on articles without a day."""
        found = self.file.rows(f"SELECT {_SUMS} FROM tally WHERE day = ''")
        return _record(None, None, found[0])

    def span(self) -> tuple[date, date] | None:
        """The first and the last day the archive knows anything of."""
        found = self.file.rows(
            # One end at a time: only then SQLite takes it from the index.
            "SELECT min(a), max(a) FROM (SELECT min(day) AS a FROM day UNION ALL "
            "SELECT max(day) FROM day UNION ALL SELECT min(day) FROM tally WHERE day > '' "
            "UNION ALL SELECT max(day) FROM tally WHERE day > '')"
        )
        if found[0][0] is None:
            return None
        return rows.day(found[0][0]), rows.day(found[0][1])

    def open_days(self) -> tuple[tuple[date | None, int], ...]:
        """The days with open items and how many, newest first, undated before them."""
        found = self.file.rows(
            "SELECT day, sum(open) FROM tally WHERE open > 0 GROUP BY day ORDER BY day = '' DESC, "
            "day DESC"
        )
        return tuple((rows.day_or_none(row[0]), row[1]) for row in found)

    def left(self) -> tuple[int, int]:
        """How many items are open in all, and on how many days; the undated are one more."""
        found = self.file.rows(
            "SELECT coalesce(sum(open), 0), count(DISTINCT day) FROM tally WHERE open > 0"
        )
        return found[0][0], found[0][1]

    def set(self, day: date, values: dict[str, object]) -> None:
        """Change what is said of a day; a day not yet known is entered."""
        found = self.file.rows("SELECT id FROM day WHERE day = ?", (day.isoformat(),))
        if found:
            self.file.update("day", found[0][0], values)
            return
        new = {"coverage": Coverage.NOT_COVERED, "note": "", "signed_off": "", **values}
        self.file.insert("day", {"day": day, **new})

    def cover(self, day: date) -> None:
        """Note that a chronicle covers this day, unless more is known already."""
        if self._coverage(day) in (None, Coverage.NOT_COVERED, Coverage.NONE_ISSUED):
            self.set(day, {"coverage": Coverage.COVERED})

    def uncover(self, day: date) -> None:
        """Note that nothing covers this day any more, if no article or item is left on it."""
        left = self.file.rows(
            "SELECT EXISTS (SELECT 1 FROM article WHERE day = ?1) "
            "OR EXISTS (SELECT 1 FROM passage WHERE day = ?1)",
            (day.isoformat(),),
        )
        if not left[0][0] and self._coverage(day) is not None:
            self.set(day, {"coverage": Coverage.NOT_COVERED, "signed_off": ""})

    def _coverage(self, day: date) -> Coverage | None:
        found = self.file.rows("SELECT coverage FROM day WHERE day = ?", (day.isoformat(),))
        return rows.one_of(Coverage, found[0][0]) if found else None


def _record(day: date | None, known: object, sums: object) -> DayRecord:
    said = {} if known is None else dict(known)  # type: ignore[call-overload]  # a sqlite3.Row
    numbers = {} if sums is None else dict(sums)  # type: ignore[call-overload]  # a sqlite3.Row
    return DayRecord(
        day=day,
        coverage=rows.one_of(Coverage, said.get("coverage", Coverage.NOT_COVERED)),
        note=said.get("note", ""),
        signed_off=said.get("signed_off", ""),
        items=numbers.get("total", 0),
        counted=numbers.get("counted", 0),
        open=numbers.get("open", 0),
        tagged=numbers.get("tagged", 0),
        checked=numbers.get("checked", 0),
        excluded=numbers.get("excluded", 0),
    )
