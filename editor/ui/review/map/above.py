"""What places lie in, read level by level for many places at once."""

from collections.abc import Callable, Iterable, Sequence

from editor.chronicle.vocabulary import Place
from editor.session import Session

DEEPEST = 20
"""No place lies deeper; a circle of parents ends here too."""


def places_above(session: Session, places: Iterable[Place]) -> Callable[[int], Sequence[Place]]:
    """A look-up of everything these places lie in, nearest first."""
    known = {one.id: one for one in places}
    wanted = {one.parent for one in known.values() if one.parent is not None} - known.keys()
    for _ in range(DEEPEST):
        if not wanted:
            break
        found = session.places.some(wanted)
        known |= found
        wanted = {one.parent for one in found.values() if one.parent is not None} - known.keys()

    def above(place: int) -> Sequence[Place]:
        line: list[Place] = []
        at = known.get(place)
        while at is not None and at.parent is not None and len(line) < DEEPEST:
            at = known.get(at.parent)
            if at is None or at in line:
                break
            line.append(at)
        return line

    return above
