"""Whatever is done, taken back in any order, gone back over and given again: the rows are those of
a plain twin, which knows the archive only by looking at it."""

import uuid
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.chronicle.errors import StepError
from editor.session import Session, open_archive
from editor.store import schema
from editor.store.following.row_sum import KEY
from tests.properties.acts import Act, acts, do

Rows = dict[tuple[str, int], tuple[object, ...]]
Difference = dict[tuple[str, int], tuple[object, object]]


def rows(session: Session) -> Rows:
    """Every row that the history can give back."""
    return {
        (table, row["id"]): tuple(row)
        for table in schema.JOURNALED
        for row in session._store.file.rows(f'SELECT * FROM "{table}"')
        if KEY not in tuple(row)  # the sum of all rows follows from the others
    }


class Twin:
    """Keeps what each step made other, as seen from outside."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.now = rows(session)
        self.done: dict[int, Difference] = {}
        self.turned: list[dict[int, Difference]] = []

    def act(self, act: Act) -> None:
        change = do(self._session, act)
        then = rows(self._session)
        if change is None or not change.step:
            assert then == self.now
            return
        self.done[change.step] = {
            key: (self.now.get(key), then.get(key))
            for key in self.now.keys() | then.keys()
            if self.now.get(key) != then.get(key)
        }
        self.now = then
        self.turned.clear()

    def undo(self, number: int) -> None:
        """Take one step back, whichever."""
        if self.done:
            step = list(self.done)[number % len(self.done)]
            self._turn(lambda: self._session.history.undo(step), [step])

    def go_back(self, number: int) -> None:
        if self.done:
            step = list(self.done)[number % len(self.done)]
            later = [one for one in self.done if one > step]
            if later:
                self._session.history.go_back(step)  # never refused in one window
                self._taken_back(later)

    def redo(self) -> None:
        if not self.turned:
            assert self._session.history.next_redo is None
            return
        try:
            self._session.history.redo()
        except StepError:
            return
        given = self.turned.pop()
        for step, difference in given.items():
            for key, (_, after) in difference.items():
                self._set(key, after)
            self.done[step] = difference
        self.done = dict(sorted(self.done.items()))

    def _turn(self, turn: Callable[[], object], steps: list[int]) -> None:
        try:
            turn()
        except StepError:
            return
        self._taken_back(steps)

    def _taken_back(self, steps: list[int]) -> None:
        gone = {step: self.done.pop(step) for step in steps}
        for difference in reversed(list(gone.values())):
            for key, (before, _) in difference.items():
                self._set(key, before)
        self.turned.append(gone)

    def _set(self, key: tuple[str, int], row: object) -> None:
        if row is None:
            self.now.pop(key, None)
        else:
            self.now[key] = row  # type: ignore[assignment]  # a row as it was seen

    def agrees(self) -> None:
        assert rows(self._session) == self.now
        listed = {one.id: one.done for one in self._session.history.steps(10_000)}
        taken = {step for group in self.turned for step in group}
        assert listed == {**dict.fromkeys(self.done, True), **dict.fromkeys(taken, False)}


turns = st.tuples(st.sampled_from(["undo", "undo", "go back", "redo"]), st.integers(0, 1000))


@settings(max_examples=50)
@given(sequence=acts, between=st.lists(turns, max_size=25))
def test_steps_turned_in_any_order_leave_the_rows_of_a_plain_twin(
    sequence: list, between: list, tmp_path: Path, new_archive
) -> None:
    session = open_archive(new_archive(tmp_path / f"{uuid.uuid4().hex}.chronicle"))
    twin = Twin(session)
    for at in range(max(len(sequence), len(between))):
        if at < len(sequence):
            twin.act(sequence[at])
        if at < len(between):
            what, number = between[at]
            match what:
                case "undo":
                    twin.undo(number)
                case "go back":
                    twin.go_back(number)
                case _:
                    twin.redo()
        twin.agrees()
    assert session.safety.check() == ()
    session.close()


@settings(max_examples=30)
@given(sequence=acts, to=st.integers(0, 1000))
def test_going_back_and_giving_again_gives_all_back(
    sequence: list, to: int, tmp_path: Path, new_archive
) -> None:
    session = open_archive(new_archive(tmp_path / f"{uuid.uuid4().hex}.chronicle"))
    stages = [(0, rows(session))]
    for act in sequence:
        change = do(session, act)
        if change is not None and change.step:
            stages.append((change.step, rows(session)))
    if len(stages) > 2:
        step, then = stages[1 + to % (len(stages) - 2)]
        session.history.go_back(step)
        assert rows(session) == then
        session.history.redo()
    assert rows(session) == stages[-1][1]
    assert session.history.next_redo is None
    session.close()
