"""What a run of trials found, as a line of a table."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True, slots=True)
class Tried:
    """How many trials of a kind there were, and in words what was wrong after which of them."""

    what: str
    number: int
    wrong: dict[int, list[str]]

    @property
    def line(self) -> str:
        """The line of the table, and under it what was wrong."""
        head = f"{self.what:<44} tried {self.number:>6}   survived {self.survived:>6}"
        said = (f"    {seed}: {one}" for seed, several in self.wrong.items() for one in several)
        return "\n".join([head, *said])

    @property
    def survived(self) -> int:
        """Trials after which nothing was wrong."""
        return self.number - len(self.wrong)


def trials(what: str, seeds: Iterable[int], trial: Callable[[Path, int], list[str]]) -> Tried:
    """Make each trial in a folder of its own; a trial gives what was wrong after it, in words."""
    wrong: dict[int, list[str]] = {}
    number = 0
    for seed in seeds:
        number += 1
        with TemporaryDirectory() as folder:
            if found := trial(Path(folder), seed):
                wrong[seed] = found
    return Tried(what, number, wrong)
