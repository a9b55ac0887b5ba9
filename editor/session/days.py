"""Days: what is covered, what is left, and signing a day off."""

from datetime import date, datetime, timedelta

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.day import Coverage, DayRecord
from editor.chronicle.day_words import day_in_words, span_in_words
from editor.chronicle.errors import DayError
from editor.session.writing import Writing

FIRST_DAY_KEY = "first_day"
"""The day that chronicles of this archive number 1 ("the 43rd day")."""


class Days:
    """Calendar days of the archive."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store

    def records(self, first: date, last: date) -> dict[date, DayRecord]:
        """Every day of a span that the archive knows anything of."""
        return self._store.days.records(first, last)

    def record(self, day: date) -> DayRecord:
        """One day."""
        return self.records(day, day).get(day, DayRecord(day=day))

    def undated(self) -> DayRecord:
        """Articles without a day."""
        return self._store.days.undated()

    def span(self) -> tuple[date, date] | None:
        """The first and last day of the archive; None while it is empty."""
        return self._store.days.span()

    def open_days(self) -> tuple[tuple[date | None, int], ...]:
        """Days with open items and how many; newest first."""
        return self._store.days.open_days()

    def left(self) -> tuple[int, int]:
        """How many items are open in all, and on how many days."""
        return self._store.days.left()

    @property
    def first_day(self) -> date | None:
        """The day the series numbers 1; None: days are not numbered."""
        first = self._store.meta.get(FIRST_DAY_KEY)
        return date.fromisoformat(first) if first else None

    def ordinal(self, day: date) -> int | None:
        """The number of a day in its series, where the archive knows the first day."""
        first = self.first_day
        return (day - first).days + 1 if first is not None and day >= first else None

    def set_first_day(self, day: date | None) -> Change:
        """Say which day the series numbers 1; None: days are not numbered."""
        words = day.isoformat() if day else ""
        if self._store.meta.get(FIRST_DAY_KEY) == words:
            return NOTHING
        said = day_in_words(day) if day else "none"
        with self._writing.step(f"First day of the series: {said}") as step:
            self._store.meta.set(FIRST_DAY_KEY, words)
        return self._writing.tell(step.change)

    def set_coverage(self, day: date, coverage: Coverage) -> Change:
        """Say whether a chronicle covers a day.

        Raises DayError where articles stand on a day that is said to have none.
        """
        return self.set_coverage_of(day, day, coverage)

    def set_coverage_of(self, first: date, last: date, coverage: Coverage) -> Change:
        """Say in one step whether chronicles cover the days from ``first`` to ``last``.

        Raises DayError where articles stand on one of them that is said to have none.
        """
        known = self.records(first, last)
        days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
        others = [one for one in days if _coverage(known.get(one)) is not coverage]
        if coverage in (Coverage.NOT_COVERED, Coverage.NONE_ISSUED):
            for one in others:
                _must_be_empty(one, known.get(one))
        if not others:
            return NOTHING
        said = day_in_words(first) if first == last else span_in_words(first, last)
        with self._writing.step(f"Coverage of {said}: {coverage.value}") as step:
            for one in others:
                self._store.days.set(one, {"coverage": coverage})
        return self._writing.tell(step.change)

    def set_note(self, day: date, note: str) -> Change:
        """Write a note on a day."""
        if self.record(day).note == note.strip():
            return NOTHING
        with self._writing.step(f"Note on {day_in_words(day)}") as step:
            self._store.days.set(day, {"note": note.strip()})
        return self._writing.tell(step.change)

    def sign_off(self, day: date) -> Change:
        """Say that a day is finished. Raises DayError where something is open or unseen."""
        record = self.record(day)
        if record.signed_off:
            return NOTHING
        if record.coverage is Coverage.NOT_COVERED:
            raise DayError(f"{day_in_words(day)} is not covered, so there is nothing to sign off.")
        if left := record.open + record.tagged:
            items, are = ("1 item", "is") if left == 1 else (f"{left} items", "are")
            raise DayError(f"{items} of {day_in_words(day)} {are} open or not yet confirmed.")
        moment = datetime.now().astimezone().isoformat("T", "seconds")
        with self._writing.step(f"Sign off {day_in_words(day)}") as step:
            who = self._store.journal.who
            self._store.days.set(day, {"signed_off": f"{moment} {who}".strip()})
        return self._writing.tell(step.change)

    def reopen(self, day: date) -> Change:
        """Take a sign-off back."""
        if not self.record(day).signed_off:
            return NOTHING
        with self._writing.step(f"Reopen {day_in_words(day)}") as step:
            self._store.days.set(day, {"signed_off": ""})
        return self._writing.tell(step.change)


def _coverage(record: DayRecord | None) -> Coverage:
    return record.coverage if record is not None else Coverage.NOT_COVERED


def _must_be_empty(day: date, record: DayRecord | None) -> None:
    if record is not None and record.items:
        stand = "1 item stands" if record.items == 1 else f"{record.items} items stand"
        raise DayError(
            f"{stand} on {day_in_words(day)}, so it is covered. "
            "Delete its article or give it another day first."
        )
