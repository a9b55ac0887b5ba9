"""What is left of a program that ended without warning, to be offered at the next start."""

import faulthandler
from pathlib import Path
from typing import TextIO

_open: list[TextIO] = []
"""Kept open: the interpreter writes into it when it dies."""
_MOST = 20_000


def watch(file: Path) -> None:
    """Let the interpreter write to a file when it dies. Raises OSError where it cannot be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    stream = file.open("a", encoding="utf-8")
    _open.append(stream)
    faulthandler.enable(stream)


def leave(file: Path, text: str) -> None:
    """Keep the report of a fault that kept the program from starting."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(text)


def last_time(file: Path) -> str:
    """What the last ones left, newest part, and it is not told again; empty where all was well.

    Raises OSError where it cannot be read.
    """
    if not file.is_file():
        return ""
    text = file.read_text("utf-8", "replace").strip()
    if text:
        file.write_text("", "utf-8")
    return text[-_MOST:]
