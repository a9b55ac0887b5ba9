"""What is said of a category: its tooltip, its name for a screen reader, the end of its code."""

from PySide6.QtCore import QCoreApplication

from editor.chronicle.vocabulary import Category


def short_code(category: Category) -> str:
    """The part of a sub-category's code that its category does not say: LEAD of LOS.LEAD."""
    return category.code.rpartition(".")[2]


def tooltip(category: Category) -> str:
    """Definition, what belongs to it and what does not, as plain lines."""
    return f"{category.code}  {category.label}\n{meaning(category)}".strip()


def meaning(category: Category) -> str:
    """What it is, what belongs to it and what does not; empty where nothing is written."""
    lines = []
    if category.definition:
        lines.append(category.definition)
    if category.include:
        lines.append(_say("Such as: {0}").format(category.include))
    if category.exclude:
        lines.append(_say("Not: {0}").format(category.exclude))
    return "\n".join(lines)


def spoken(category: Category) -> str:
    """Label, code and key, for a screen reader."""
    if not category.key:
        return f"{category.label}, {category.code}"
    return _say("{0}, {1}, key {2}").format(category.label, category.code, category.key)


def _say(words: str) -> str:
    return QCoreApplication.translate("CategoryWords", words)
