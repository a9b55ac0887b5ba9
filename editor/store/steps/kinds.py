"""The kind of a step, told from the first rows it wrote: one of 100,000 rows costs no more."""

from editor.chronicle.steps import StepKind

_LOOKED_AT = 12

_RANKS = (
    (StepKind.ARTICLE, "\"table\" = 'article' AND (before IS NULL OR after IS NULL)"),
    (StepKind.CODEBOOK, "\"table\" IN ('category', 'group')"),
    (StepKind.CUT, "\"table\" = 'passage' AND (before IS NULL OR after IS NULL OR {cut})"),
    (StepKind.TAG, "\"table\" = 'passage' AND {tag}"),
    (StepKind.PLACE, "\"table\" IN ('mention', 'place', 'place_name', 'ruling')"),
    (StepKind.WORDS, "\"table\" = 'passage' AND {words}"),
    (StepKind.DAY, "\"table\" IN ('day', 'passage') OR (\"table\" = 'article' AND {day})"),
    (StepKind.ARTICLE, "\"table\" = 'article'"),
    (StepKind.ARCHIVE, "TRUE"),
)
"""The first that holds for any of the rows is the kind."""

_FIELDS = {
    "cut": ("start", "end", "role", "parent"),
    "tag": ("category", "checked", "counts", "why_not", "same_as", "second_look"),
    "words": ("wording", "claim_by", "note", "time"),
    "day": ("day",),
}


def _differs(fields: tuple[str, ...]) -> str:
    paths = ", ".join(f"'$.{one}'" for one in ("id", *fields))
    return f"json_extract(before, {paths}) <> json_extract(after, {paths})"


def _kind_sql() -> str:
    differing = {name: _differs(fields) for name, fields in _FIELDS.items()}
    cases = " ".join(
        f"WHEN {condition.format(**differing)} THEN {rank}"
        for rank, (_, condition) in enumerate(_RANKS)
    )
    return (
        f'(SELECT min(CASE {cases} END) FROM (SELECT "table", before, after FROM change '
        f"WHERE change.step = step.id ORDER BY change.id LIMIT {_LOOKED_AT}))"
    )


KIND = _kind_sql()
"""SQL: the rank of the kind of a row of ``step``; NULL where its details were given up."""


def kind_of(rank: int | None) -> StepKind | None:
    """The kind that a rank stands for."""
    return None if rank is None else _RANKS[rank][0]


def ranks_of(kind: StepKind) -> tuple[int, ...]:
    """The ranks that stand for a kind."""
    return tuple(rank for rank, (one, _) in enumerate(_RANKS) if one is kind)
