"""What another window or command did to the archive while this one was at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """A step that was done, taken back or given again elsewhere.

    ``label`` says it for the history, ``at`` is when the step was first done, ``turned`` that it
    was taken back or given again now. ``passages`` are those that it touched.
    """

    step: int
    label: str
    who: str
    at: str
    turned: bool = False
    passages: frozenset[int] = frozenset()
