"""Typing in progress: kept within a second, dropped when it is committed, offered after a crash."""

from editor.chronicle.unfinished import Unfinished
from editor.session.writing import Writing
from editor.store.subjects.unfinished import UnfinishedWords


class Typing:
    """What is typed into fields and not committed."""

    def __init__(self, writing: Writing) -> None:
        self._file = writing.store.file
        self._words = UnfinishedWords(self._file)

    @property
    def _open(self) -> bool:
        """Whether words can be kept: a field may outlive its archive by a moment."""
        return self._file.writable and not self._file.closed

    def keep(self, field: str, words: str) -> None:
        """Keep the words of a field. Raises ArchiveError or TextError in plain words."""
        if self._open:
            self._words.keep(field, words)

    def drop(self, field: str) -> None:
        """The words of a field are committed, or not wanted."""
        if self._open:
            self._words.drop(field)

    def of(self, field: str) -> Unfinished | None:
        """What was typed into a field and not finished."""
        return self._words.of(field)

    def all(self) -> tuple[Unfinished, ...]:
        """Everything that was not finished, the newest first."""
        return self._words.all()
