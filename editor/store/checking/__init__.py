"""Finding out whether an archive file is sound: the file, what its rows say, and its history.

``check`` asks each of the other modules, one kind of question each.
"""

from editor.store.checking.check import Progress, check

__all__ = ["Progress", "check"]
