"""The codebook of an archive as a value without ids, as other archives can take it over."""

from collections.abc import Iterable, Mapping

from editor.chronicle.codebook import Codebook, CodebookCategory, CodebookGroup, CodebookReason
from editor.chronicle.passage import Reason
from editor.chronicle.vocabulary import Category, Group


def image_of(
    groups: Iterable[Group], categories: Iterable[Category], reasons: Mapping[Reason, str]
) -> Codebook:
    """The codebook as a value without ids."""
    by_id = {one.id: one.code for one in groups}
    codes = {one.id: one.code for one in categories}
    return Codebook(
        id="chronicle",
        version="1",
        title="Codebook",
        language="en",
        licence="",
        groups=tuple(
            CodebookGroup(code=one.code, label=one.label, colour=one.colour) for one in groups
        ),
        categories=tuple(
            _category_image(one, codes.get(one.parent or 0), by_id[one.group]) for one in categories
        ),
        reasons=tuple(
            CodebookReason(code=reason.value, label=words) for reason, words in reasons.items()
        ),
    )


def _category_image(one: Category, parent: str | None, group: str) -> CodebookCategory:
    return CodebookCategory(
        code=one.code,
        label=one.label,
        short_label=one.short_label,
        parent=parent,
        group=group,
        definition=one.definition,
        include=one.include,
        exclude=one.exclude,
        cues=one.cues,
        colour=one.colour,
        pattern=one.pattern,
        key=one.key,
        position=one.position,
        conflict=one.conflict,
        counts=one.counts,
        retired=one.retired,
    )
