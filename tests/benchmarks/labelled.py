"""Labelled texts: what a person found in them, and how near a reading comes.

A label names each item by the lines it stands on and the words it begins and ends with. An item
may begin at its mark, its time or its label as well as at its words; where items are nested, the
whole or its parts will do. Boundaries may differ by quotation marks, full stops and blanks.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.chronicle.draft import Draft
from editor.chronicle.text import keep

_SLACK = 3
Wanted = tuple[int, int, int]
"""Where an item may begin, where its words begin, where it ends."""
Got = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with its labels."""

    path: Path
    text: str
    labels: dict[str, Any]


def labelled(folder: Path) -> Iterator[Labelled]:
    """The texts of a folder that have labels beside them."""
    for path in sorted(folder.rglob("*.txt")):
        labels = path.with_suffix(".json")
        text = keep(path.read_bytes().decode("utf-8"))
        yield Labelled(path, text, json.loads(labels.read_text("utf-8")))


def figures(one: Labelled, draft: Draft) -> dict[str, float]:
    """How much is right, 0 to 1: spans and starts of items (F1), headline, day, published."""
    got = [(item.start, item.end) for item in draft.items]
    wanted = list(_wanted(one, got))
    told = {
        "spans": _f1(wanted, got, lambda want, have: _is_span(want, have, one.text)),
        "starts": _f1(wanted, got, _is_start),
        "headline": float(draft.headline.split() == (one.labels["headline"] or "").split()),
    }
    if day := _printed(one, "event_date"):
        told["day"] = float(draft.day is not None and draft.day.isoformat() == day)
    if moment := _printed(one, "published")[:16]:
        told["published"] = float(draft.published[: len(moment)] == moment)
    return told


def _printed(one: Labelled, date: str) -> str:
    """A labelled date that the text itself tells, not only the page it was taken from."""
    told = one.labels.get("date_in_text", True)
    told = told.get(date) if isinstance(told, dict) else told
    return str(one.labels[date] or "") if told else ""


def _wanted(one: Labelled, got: Sequence[Got]) -> Iterator[Wanted]:
    """The items that are looked for: a whole, or its parts where more of these were found."""
    after = 0
    for entry in one.labels["items"]:
        whole = _located(one.text, entry, after)
        parts, inside = [], whole[1]
        for child in entry.get("children", ()):
            parts.append(_located(one.text, child, inside))
            inside = parts[-1][2]
        after = whole[2]
        found = sum(any(_is_start(part, have) for have in got) for part in parts)
        if found > any(_is_start(whole, have) for have in got):
            yield whole[0], whole[1], parts[0][0]
            yield from parts
        else:
            yield whole


def _located(text: str, entry: dict[str, Any], after: int) -> Wanted:
    lines = text.split("\n")
    first, last = entry["lines"]
    low = sum(len(line) + 1 for line in lines[: first - 1])
    high = sum(len(line) + 1 for line in lines[:last])
    begin = text.find(entry["starts"], max(low, after), high)
    begin = begin if begin >= 0 else text.index(entry["starts"], low)
    end = text.find(
        entry["ends"], max(low, begin + len(entry["starts"]) - len(entry["ends"])), high
    )
    end = end if end >= 0 else text.index(entry["ends"], low)
    return max(low, min(begin, after)), begin, end + len(entry["ends"])


def _is_start(want: Wanted, have: Got) -> bool:
    return want[0] - 1 <= have[0] <= want[1] + _SLACK


def _is_span(want: Wanted, have: Got, text: str) -> bool:
    low, high = sorted((want[2], have[1]))
    return _is_start(want, have) and len(text[low:high].strip()) <= _SLACK


def _f1(wanted: Sequence[Wanted], got: Sequence[Got], same: Callable[[Wanted, Got], bool]) -> float:
    left = list(got)
    hits = 0
    for want in wanted:
        match = next((have for have in left if same(want, have)), None)
        if match is not None:
            left.remove(match)
            hits += 1
    return 2 * hits / (len(wanted) + len(got)) if wanted or got else 1.0
