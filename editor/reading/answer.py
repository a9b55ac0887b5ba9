"""What the reader made of a text, as the command line prints it."""

from collections.abc import Iterator

from editor.chronicle.draft import Draft
from editor.chronicle.text import quote


def answer(draft: Draft, file: str) -> dict[str, object]:
    """One JSON object; offsets are code points of the kept text, ends exclusive."""
    return {
        "file": file,
        "headline": draft.headline or None,
        "published": draft.published or None,
        "event_day": draft.day.isoformat() if draft.day else None,
        "byline": draft.byline or None,
        "language": draft.language or None,
        "passages": [
            {"role": one.role.value, "start": one.start, "end": one.end} for one in draft.passages
        ],
        "items": [{"start": one.start, "end": one.end} for one in draft.items],
    }


def in_words(draft: Draft, file: str) -> Iterator[str]:
    """The same for a person, a line each."""
    yield f"{file}: {draft.headline or 'no headline'}"
    day = f"day {draft.day} (from the {draft.day_basis.value})" if draft.day else "no day found"
    said = [day, f"published {draft.published}" * bool(draft.published),
            f"by {draft.byline}" * bool(draft.byline), f"{len(draft.items)} items"]  # fmt: skip
    yield f"  {', '.join(one for one in said if one)}"
    for remark in draft.remarks:
        yield f"  {remark}"
    for number, item in enumerate(draft.items, 1):
        yield f"  {number:3} {quote(draft.text, item.start, item.end)}"
