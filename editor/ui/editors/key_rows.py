"""The key sheet as rows: the table of commands by menu, then the letters of the codebook."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from editor.chronicle.vocabulary import Category
from editor.ui.commands import COMMANDS, MENUS, Scope

Index = QModelIndex | QPersistentModelIndex

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


class KeySheet(QAbstractListModel):
    """Each section's heading, then its rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KeyRow | str] = []

    def show(self, rows: Sequence[KeyRow], typed: str = "") -> None:
        """Show those rows that hold what is typed."""
        self.beginResetModel()
        self._rows = []
        section = ""
        for one in rows:
            if not one.holds(typed):
                continue
            if one.section != section:
                section = one.section
                self._rows.append(section)
            self._rows.append(one)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings and rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what is read aloud, and the KeyRow."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == KEY_ROLE:
            return row if isinstance(row, KeyRow) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words if isinstance(row, KeyRow) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if isinstance(row, KeyRow) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _say(words: str) -> str:
    return QCoreApplication.translate("keys", words)
