"""The key sheet as rows: the table of commands by menu, then the letters of the codebook."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from editor.chronicle.vocabulary import Category
from editor.ui.commands import COMMANDS, MENUS, Scope
from editor.ui.parts.row_model import Index, SectionModel

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The KeyRow itself; None for the heading of a section."""

_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Shift": "⇧"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """What keys do. ``keys`` are chords that do the same, each a row of caps.

    ``aside`` is said in small words, ``colour`` is a category's.
    """

    section: str
    words: str
    keys: tuple[tuple[str, ...], ...]
    aside: str = ""
    colour: str = ""

    @property
    def spoken(self) -> str:
        """As it is read aloud."""
        keys = _say(" or ").join(" ".join(one) for one in self.keys)
        return ", ".join(one for one in (self.words, keys, self.aside) if one)

    def holds(self, typed: str) -> bool:
        """Whether every word typed occurs in the words, or is a key."""
        caps = {cap.casefold() for chord in self.keys for cap in chord}
        words = f"{self.words} {self.aside} {self.section}".casefold()
        return all(one in caps or one in words for one in typed.casefold().split())


def caps(keys: str) -> tuple[str, ...]:
    """The caps of a chord: ``Ctrl+Shift+Z`` has three, ``Ctrl++`` two."""
    if keys.endswith("+") and len(keys) > 1:
        return (*caps(keys[:-1].rstrip("+")), "+")
    return tuple(keys.split("+")) if len(keys) > 1 else (keys,)


def sign(cap: str) -> str:
    """What stands on a cap: arrows are drawn, names of keys stay."""
    return _SIGNS.get(cap, cap)


def sheet_of(categories: Iterable[Category]) -> tuple[KeyRow, ...]:
    """Every command that has keys, then every category that has a letter."""
    return (*_commands(), *_letters(categories))


def _commands() -> Iterator[KeyRow]:
    for menu in MENUS:
        for one in COMMANDS:
            if one.menu != menu or not one.keys:
                continue
            yield KeyRow(
                section=QCoreApplication.translate("commands", menu),
                words=QCoreApplication.translate("commands", one.words).rstrip("…"),
                keys=tuple(caps(keys) for keys in one.keys),
                aside=_say("on the page") if one.scope is Scope.PAGE else "",
            )


def _letters(categories: Iterable[Category]) -> Iterator[KeyRow]:
    known = list(categories)
    section = _say("Categories of this archive, on the page")
    for one in known:
        if one.parent is not None or not one.key or one.retired:
            continue
        digits = [sub.key for sub in known if sub.parent == one.id and sub.key and not sub.retired]
        aside = ""
        if digits:
            aside = _say("then {0} to {1}").format(min(digits), max(digits))
        yield KeyRow(
            section=section,
            words=one.label,
            keys=((one.key,),),
            aside=aside,
            colour=one.colour,
        )


class KeySheet(SectionModel[KeyRow]):
    """Each section's heading, then its rows."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what is read aloud, and the KeyRow."""
        row = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words if isinstance(row, KeyRow) else row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if isinstance(row, KeyRow) else row
            case _:
                return row if role == KEY_ROLE and isinstance(row, KeyRow) else None


def _say(words: str) -> str:
    return QCoreApplication.translate("keys", words)
