"""What work on the codebook would change, in numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryUse:
    """What is tagged with a category itself, its sub-codes left out.

    ``counting`` of the ``items`` count; ``days`` are the different days they are of.
    """

    items: int
    counting: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeOutlook:
    """What a merge of a category into another would change.

    Items, events and placements add up to the same as before. ``conflict`` is how many the
    measure *conflict* gains, or loses where it is below zero. ``cues`` are those that the
    other lacks.
    """

    use: CategoryUse
    sub_codes: int
    cues: int
    conflict: int
