"""The tags a day's article is to be given, read from tables."""

import csv
from dataclasses import dataclass
from pathlib import Path

HAPPENED = {"site", "target", "control", "axis", "origin", "destination"}
MENTIONED = {"depicted", "topic"}
"""Roles of the finer scheme, as the program's three have them; the rest lie within."""


@dataclass(frozen=True, slots=True)
class GoldenPlace:
    """Words that name a place, the part it plays and how exact it is."""

    start: int
    end: int
    role: str
    precision: str


@dataclass(frozen=True, slots=True)
class GoldenItem:
    """An item as it is to stand in the export."""

    number: int
    start: int
    end: int
    category: str
    counts: bool
    places: tuple[GoldenPlace, ...]


def of_shared(folder: Path) -> tuple[GoldenItem, ...]:
    """The real article's tags."""
    places: dict[int, list[GoldenPlace]] = {}
    for row in _rows(folder / "golden_places.csv"):
        found = GoldenPlace(
            int(row["start"]), int(row["end"]), _mapped(row["role"]), row["precision"]
        )
        places.setdefault(int(row["item_no"]), []).append(found)
    return tuple(
        GoldenItem(
            int(row["item_no"]),
            int(row["start"]),
            int(row["end"]),
            row["code"],
            row["counts"] == "1",
            tuple(places.get(int(row["item_no"]), ())),
        )
        for row in _rows(folder / "golden_items.csv")
    )


def of_twin(text: str, table: Path) -> tuple[GoldenItem, ...]:
    """The twin's tags; items are its lines that begin with a dash."""
    rows = list(_rows(table))
    items = []
    start = 0
    lines = [line.removeprefix("- ") for line in text.split("\n") if line.startswith("- ")]
    for number, line in enumerate(lines, 1):
        start = text.index(line, start)
        mine = [row for row in rows if row["item_no"] == str(number)]
        places = tuple(
            GoldenPlace(at, at + len(row["place"]), row["role"], row["precision"])
            for row in mine
            if row["place"] and (at := text.index(row["place"], start))
        )
        items.append(
            GoldenItem(number, start, start + len(line), mine[0]["category"], True, places)
        )
    return tuple(items)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _mapped(role: str) -> str:
    if role in HAPPENED:
        return "happened"
    return "mentioned" if role in MENTIONED else "within"
