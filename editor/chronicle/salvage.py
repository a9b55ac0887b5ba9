"""What a salvage brought out of a damaged archive, and what it could not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


def number_of(many: int, one: str, more: str) -> str:
    """A number with its word: "1 row", "2 rows"."""
    return f"{many} {one if many == 1 else more}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Of one kind of thing: how many are in the new archive, and how many are known to be lost.

    ``one`` and ``more`` are its words: "article", "articles".
    """

    one: str
    more: str
    kept: int
    lost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """The outcome. ``remarks`` are sentences; ``adrift`` tells what is known of items without text.

    ``history`` is whether the steps came along and can be taken back.
    """

    damaged: Path
    path: Path
    parts: tuple[Part, ...]
    history: bool
    remarks: tuple[str, ...]
    adrift: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is known to be missing or otherwise."""
        return self.history and not self.remarks and not any(part.lost for part in self.parts)

    def report(self) -> Iterator[str]:
        """The report, line by line."""
        yield f"Salvaged from {self.damaged.name} into {self.path.name}"
        yield ""
        for part in self.parts:
            lost = f", {part.lost} known to be lost" if part.lost else ""
            yield number_of(part.kept, part.one, part.more) + lost
        yield ""
        if self.history:
            yield "The history came along: earlier steps can still be undone."
        else:
            yield "The history is not whole and was left behind. The new archive begins without it."
        for remark in self.remarks:
            yield ""
            yield remark
        if self.adrift:
            yield ""
            yield "Items whose article is lost:"
            yield from self.adrift
        if self.whole:
            yield ""
            yield "Nothing is known to be missing."
