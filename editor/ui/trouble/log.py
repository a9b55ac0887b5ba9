"""The log of the program: what could not be done, and faults. It holds no words of articles.

Whoever looks for a fault can let it hold them, by a setting.
"""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger("editor")

_MOST_BYTES, _OLDER = 500_000, 2
_QUOTED = re.compile(r"“.*”", re.DOTALL)


def keep_log(file: Path) -> None:
    """Write what happens to a file. Raises OSError where it cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        file, maxBytes=_MOST_BYTES, backupCount=_OLDER, encoding="utf-8", errors="replace"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def note(sentence: str, *, words: bool = False) -> None:
    """Keep what the user was told could not be done; ``words``: with what it quotes."""
    log.info("refused: %s", sentence if words else wordless(sentence))


def wordless(sentence: str) -> str:
    """A sentence without what stands between its quotation marks: that is the archivist's."""
    return _QUOTED.sub("“…”", sentence)
