"""What belongs to the person, not to the archive: declared once, kept by QSettings."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from editor.chronicle.suggestion import DEFAULT_TRUST
from editor.ui.whereabouts import Whereabouts

T = TypeVar("T", str, int, bool, float)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key, what it is when nothing was chosen, and what it is for."""

    key: str
    default: T
    words: str


THEME = Setting("look/theme", "system", "Light, dark, or as the system has it")
TEXT_SIZE = Setting("look/text_size", 100, "Text size in percent")
PATTERNS = Setting("look/patterns", False, "Patterns in the chart")
CHART_UNIT = Setting("chart/unit", "", "What one bar holds: day, week, month, year; empty: as fits")
WHO = Setting("person/name", "", "Name that stands on each step")
TRUST = Setting(
    "suggest/trust", DEFAULT_TRUST, "Percent from which on suggestions are accepted together"
)
SECOND_PLACE = Setting("backup/second", "", "A second folder that backups are made in")
LOG_WORDS = Setting("log/words", False, "Messages that may hold words of articles in the log")
ARCHIVE = Setting("session/archive", "", "Archive that was open last")
DAYS_WIDTH = Setting("layout/days", 0, "Width of the days at text size 100 %; 0: as it fits")
TAGS_WIDTH = Setting("layout/tags", 0, "Width of the tags at text size 100 %; 0: as it fits")
VIEW = Setting("session/view", "annotate", "View that was open last")

TRUSTS = (50, 60, 70, 80, 90, 95)
"""Percent that may be chosen."""
TEXT_SIZES = (75, 90, 100, 110, 125, 150, 175, 200)
RECENT_KEY, RECENT_MOST = "session/recent", 9


class Settings:
    """Reads and writes settings in one file."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """What was chosen; the default where nothing was, or where the file holds nonsense."""
        found = self._kept.value(setting.key, setting.default)
        if isinstance(setting.default, bool):
            return type(setting.default)(str(found).lower() in ("true", "1"))
        try:
            return type(setting.default)(str(found))
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice."""
        self._kept.setValue(setting.key, value)

    def layout(self, key: str) -> QByteArray:
        """Where splitters and the window were left."""
        found = self._kept.value(f"layout/{key}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_layout(self, key: str, state: QByteArray) -> None:
        """Keep where splitters and the window are left."""
        self._kept.setValue(f"layout/{key}", state)

    def recent(self) -> tuple[Path, ...]:
        """Archives that were open, newest first, those that are still there."""
        return tuple(path for path in self._known() if path.is_file())

    def _known(self) -> list[Path]:
        """Also those that are not there now: a disk may be put in again."""
        return [Path(one) for one in str(self._kept.value(RECENT_KEY, "")).split("\n") if one]

    def opened(self, path: Path) -> None:
        """Note that an archive was opened."""
        others = [one for one in self._known() if one != path]
        self._kept.setValue(RECENT_KEY, "\n".join(map(str, [path, *others][:RECENT_MOST])))
        self.set(ARCHIVE, str(path))

    def whereabouts(self, archive: Path) -> Whereabouts:
        """Where an archive was left."""
        return Whereabouts.of(str(self._kept.value(_place_key(archive), "")))

    def keep_whereabouts(self, archive: Path, at: Whereabouts) -> None:
        """Keep where an archive is left."""
        self._kept.setValue(_place_key(archive), str(at))

    def flush(self) -> None:
        """Write what was chosen to the disk."""
        self._kept.sync()


def _place_key(archive: Path) -> str:
    name = hashlib.sha1(str(archive.absolute()).encode(), usedforsecurity=False).hexdigest()
    return f"place/{name}"
