"""Days that were coded by hand, from the tables beside the checkout, as items to ask for."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Passage, Role
from editor.chronicle.suggestion import SuggestedPlace
from editor.session import Session
from editor.suggesting.evaluation import Coded

SHARED = Path(__file__).parents[3] / "shared"
_ROLES = {"depicted": "mentioned", "topic": "mentioned", "container": "within"}
"""Roles of the finer scheme as the program has them; all others happened there."""


def sample_days(session: Session) -> tuple[Coded, ...]:
    """Every coded fact of the sample, an article of its own each."""
    rows = _rows(SHARED / "sample" / "facts_coded.csv")
    return tuple(
        Coded(
            text=row["text"],
            passage=_passage(row, number),
            day=date.fromisoformat(row["date"]),
            language="en",
            category=_category(session, row["code"]),
            places=tuple(_places(session, row)),
        )
        for number, row in enumerate(rows, 1)
    )


def real_article(session: Session) -> tuple[Coded, ...]:
    """The seventeen items of the real article."""
    text = (SHARED / "seed" / "chronicle-2020-11-08.txt").read_text("utf-8")
    places: dict[str, list[SuggestedPlace]] = {}
    for row in _rows(SHARED / "seed" / "golden_places.csv"):
        start, end = int(row["start"]), int(row["end"])
        place = SuggestedPlace(place=0, start=start, end=end, role=_role(row["role"]),
                               precision=Precision(row["precision"]))  # fmt: skip
        places.setdefault(row["item_no"], []).append(place)
    return tuple(
        Coded(
            text=text,
            passage=Passage(
                id=number, uid=str(number), article=1, start=int(row["start"]),
                end=int(row["end"]), role=Role.ITEM,
            ),
            day=date(2020, 11, 8),
            language="en",
            category=_category(session, row["code"]),
            places=tuple(places.get(row["item_no"], ())),
        )
        for number, row in enumerate(_rows(SHARED / "seed" / "golden_items.csv"), 1)
    )  # fmt: skip


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _category(session: Session, code: str) -> int:
    found = session.codebook.by_code(code)
    return found.id if found else 0


def _passage(row: dict[str, str], number: int) -> Passage:
    return Passage(
        id=number, uid=str(number), article=number, start=0, end=len(row["text"]), role=Role.ITEM,
        counts=row["counts"] == "true", claim_by=row["claim_by"],
    )  # fmt: skip


def _places(session: Session, row: dict[str, str]) -> Iterator[SuggestedPlace]:
    text, gazetteer = row["text"], session.suggesting.gazetteer
    named = gazetteer.find(text, 0, len(text))
    by_name = {one.name: one.id for one in gazetteer.places.values()}
    for entry in filter(None, row["places"].split(";")):
        name, role, precision = entry.rsplit(":", 2)
        place = by_name.get(name, 0)
        words = next((one for one in named if place in one.places), None)
        yield SuggestedPlace(
            place=place,
            start=words.start if words else None,
            end=words.end if words else None,
            role=_role(role),
            precision=Precision(precision),
        )


def _role(role: str) -> PlaceRole:
    return PlaceRole(_ROLES.get(role, "happened"))
