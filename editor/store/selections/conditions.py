"""A selection as an SQL condition on ``item`` and ``article``."""

from editor.chronicle.selection import Selection
from editor.store.file import File
from editor.store.finding.matching import match
from editor.store.following.countable import as_json
from editor.store.subjects.places import Places

Condition = tuple[str, dict[str, object]]

DAY = "coalesce(item.day, article.day)"


def condition(file: File, selection: Selection) -> Condition:
    """SQL and its values; every part narrows."""
    parts = [
        _days(selection),
        _categories(selection),
        _place(file, selection),
        _words(selection),
        _simple(selection),
    ]
    sql = " AND ".join(part for part, _ in parts if part) or "1"
    return sql, {key: value for _, values in parts for key, value in values.items()}


def _days(selection: Selection) -> Condition:
    """Written over the indexed columns, so that a few days cost a few days."""
    if selection.first is None and selection.last is None:
        return "", {}
    span: dict[str, object] = {
        "first": selection.first.isoformat() if selection.first else "0001-01-01",
        "last": selection.last.isoformat() if selection.last else "9999-12-31",
    }
    sql = (
        "(item.id IN (SELECT passage.id FROM article AS of_day JOIN passage "
        "ON passage.article = of_day.id WHERE of_day.day BETWEEN :first AND :last "
        "AND passage.day IS NULL) "
        "OR item.id IN (SELECT id FROM passage WHERE day BETWEEN :first AND :last))"
    )
    return sql, span


def _categories(selection: Selection) -> Condition:
    parts, values = [], dict[str, object]()
    if selection.categories is not None:
        values["categories"] = as_json(selection.categories)
        parts.append(
            "(coalesce(item.category, 0) IN (SELECT value FROM json_each(:categories)) "
            "OR item.category IN (SELECT id FROM category WHERE parent IN "
            "(SELECT value FROM json_each(:categories))))"
        )
    if selection.groups is not None:
        values["groups"] = as_json(selection.groups)
        parts.append(
            'coalesce((SELECT "group" FROM category WHERE category.id = item.category), 0) '
            "IN (SELECT value FROM json_each(:groups))"
        )
    return " AND ".join(parts), values


def _place(file: File, selection: Selection) -> Condition:
    if selection.place is None:
        return "", {}
    sql = (
        "item.id IN (SELECT passage FROM mention WHERE role = 'happened' "
        "AND place IN (SELECT value FROM json_each(:places)))"
    )
    return sql, {"places": as_json(Places(file).within(selection.place))}


def _words(selection: Selection) -> Condition:
    if not selection.words.strip():
        return "", {}
    return (
        "item.id IN (SELECT rowid FROM search WHERE search MATCH :words)",
        {"words": match(selection.words)},
    )


def _simple(selection: Selection) -> Condition:
    parts, values = [], dict[str, object]()
    if selection.claim_by:
        parts.append("item.claim_by = :claim_by")
        values["claim_by"] = selection.claim_by
    if selection.checked:
        parts.append("item.checked = 1")
    if selection.second_look:
        parts.append("item.id IN (SELECT id FROM passage WHERE second_look)")
    for field in ("source", "language"):
        if value := getattr(selection, field):
            parts.append(f"article.{field} = :{field}")
            values[field] = value
    if selection.counting:
        parts.append("item.counts = 1")
    if selection.placed:
        parts.append("item.id IN (SELECT passage FROM mention WHERE role = 'happened')")
    if selection.article is not None:
        parts.append("item.article = :article")
        values["article"] = selection.article
    if selection.items is not None:
        parts.append("item.id IN (SELECT value FROM json_each(:items))")
        values["items"] = as_json(selection.items)
    return " AND ".join(parts), values
