"""What can go wrong that the user can act on.

    EditorError
    ├── TextError       a paste or a file that cannot be read as text
    ├── DayError        a date that does not exist or cannot be used
    ├── CutError        a cut of the text that cannot be made
    ├── TagError        a tag that cannot be given
    ├── StepError       a step that cannot be undone or redone
    ├── ArchiveError    an archive that cannot be opened, made or written
    │   └── DamagedError   an archive that is damaged, and may be salvaged
    ├── ExportError     a file that cannot be written or read back
    └── MeanwhileError  an act on what another window has changed meanwhile

The message is a plain sentence for the person at the screen. Anything that is not an EditorError
is a fault of the program.
"""

from pathlib import Path


class EditorError(Exception):
    """Something the user can act on, said in plain words."""


class TextError(EditorError):
    """A paste or a file that cannot be read as text."""


class DayError(EditorError):
    """A date that does not exist or cannot be used."""


class CutError(EditorError):
    """A cut of the text that cannot be made."""


class TagError(EditorError):
    """A tag that cannot be given."""


class StepError(EditorError):
    """A step that cannot be undone or redone."""


class ArchiveError(EditorError):
    """An archive that cannot be opened, made or written."""


class DamagedError(ArchiveError):
    """An archive that is damaged: what is readable of the file at ``path`` can be salvaged."""

    def __init__(self, words: str, path: Path) -> None:
        super().__init__(words)
        self.path = path


class ExportError(EditorError):
    """A file that cannot be written or read back."""


class MeanwhileError(EditorError):
    """An act on what another window has changed meanwhile, and this one did not show yet.

    Nothing was written. Done again after a look at what is there now, it is.
    """
