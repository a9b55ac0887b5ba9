"""What the reader made of a text, as the command line prints it."""

from editor.chronicle.draft import Draft


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
