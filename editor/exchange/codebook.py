"""The codebook file (JSON): sub-categories inside their category, defaults left out.

A sub-category takes group, colour, pattern and the conflict mark from its category unless it
has its own. A file written by ``write_codebook`` is read and written again byte for byte.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, asdict, dataclass, fields

from editor.chronicle.codebook import Codebook, CodebookCategory, CodebookGroup, CodebookReason
from editor.exchange.demands import colour, cue, once, refers
from editor.exchange.shape import fit, parse


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A category in the file. None: as in its category, or as the label says."""

    code: str
    label: str
    short_label: str | None = None
    key: str = ""
    group: str | None = None
    definition: str = ""
    include: str = ""
    exclude: str = ""
    cues: tuple[str, ...] = ()
    colour: str | None = None
    pattern: str | None = None
    conflict: bool | None = None
    counts: bool = True
    retired: bool = False
    mappings: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heading(_Entry):
    subcategories: tuple[_Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    id: str
    version: str
    title: str
    language: str
    licence: str
    groups: tuple[CodebookGroup, ...]
    categories: tuple[_Heading, ...]
    reasons: tuple[CodebookReason, ...]


_NAMES = tuple(one.name for one in fields(_Entry))
_STANDARD = {one.name: one.default for one in fields(_Entry) if one.default is not MISSING}


def read_codebook(data: bytes) -> Codebook:
    """The codebook in a file.

    Raises ExportError where it is not JSON, has another shape, names a group that it does not
    hold, or gives one code twice.
    """
    file = fit(_File, parse(data))
    codebook = Codebook(
        id=file.id,
        version=file.version,
        title=file.title,
        language=file.language,
        licence=file.licence,
        groups=file.groups,
        categories=tuple(_flat(file.categories)),
        reasons=file.reasons,
    )
    _check(codebook)
    return codebook


def _flat(headings: Iterable[_Heading]) -> Iterator[CodebookCategory]:
    for position, heading in enumerate(headings, 1):
        top = _category(heading, position, None)
        yield top
        for place, entry in enumerate(heading.subcategories, 1):
            yield _category(entry, place, top)


def _category(entry: _Entry, position: int, top: CodebookCategory | None) -> CodebookCategory:
    values = {name: getattr(entry, name) for name in _NAMES}
    for name, default in _inherited(entry.label, top).items():
        if values[name] is None:
            values[name] = default
    return CodebookCategory(parent=top.code if top else None, position=position, **values)


def _inherited(label: str, top: CodebookCategory | None) -> dict[str, object]:
    """What a field left out stands for where the answer depends on label and category."""
    return {
        "short_label": label,
        "group": top.group if top else "",
        "colour": top.colour if top else "#808080",
        "pattern": top.pattern if top else "Solid",
        "conflict": top.conflict if top else False,
    }


def _check(codebook: Codebook) -> None:
    groups = frozenset(one.code for one in codebook.groups)
    once("group", (one.code for one in codebook.groups))
    once("category", (one.code for one in codebook.categories))
    once("reason", (one.code for one in codebook.reasons))
    for group in codebook.groups:
        colour(group.colour)
    for category in codebook.categories:
        refers("group", category.group, groups)
        colour(category.colour)
        for one in category.cues:
            cue(one)


def write_codebook(codebook: Codebook) -> bytes:
    """The file of a codebook. Positions are kept as the order of the categories."""
    tops = [one for one in codebook.categories if one.parent is None]
    file = {
        **{name: getattr(codebook, name) for name in ("id", "version", "title", "language")},
        "licence": codebook.licence,
        "groups": [asdict(one) for one in codebook.groups],
        "categories": [_heading(top, codebook) for top in tops],
        "reasons": [asdict(one) for one in codebook.reasons],
    }
    return (json.dumps(file, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _heading(top: CodebookCategory, codebook: Codebook) -> dict[str, object]:
    entry = _entry(top, None)
    if below := [_entry(one, top) for one in codebook.categories if one.parent == top.code]:
        entry["subcategories"] = below
    return entry


def _entry(category: CodebookCategory, top: CodebookCategory | None) -> dict[str, object]:
    default = _STANDARD | _inherited(category.label, top)
    values = {name: getattr(category, name) for name in _NAMES}
    return {name: value for name, value in values.items() if value != default.get(name, MISSING)}
