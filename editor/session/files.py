"""Files that hold articles: which ones a choice of files and folders means, and their text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.chronicle.errors import TextError
from editor.chronicle.text import keep

PAGES = (".html", ".htm")
SUFFIXES = (".txt", ".md", *PAGES)
"""Kinds of files that are read as articles."""


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file, as it would be kept. ``remark`` tells of an encoding that was guessed."""

    text: str
    remark: str = ""


def article_in(path: Path) -> FileText:
    """The text of a file of a kind that articles come in. Raises TextError in plain words."""
    if path.suffix.lower() not in SUFFIXES and path.is_file():
        raise TextError(
            f"Files of this kind cannot be read as articles. These can: {', '.join(SUFFIXES)}."
        )
    return text_of(path)


def text_of(path: Path, *, html: bool = False) -> FileText:
    """The text of any file; ``html``: it holds a page, whatever it is called.

    Raises TextError in plain words where it cannot be read as text or holds none.
    """
    from editor.reading import decode, from_html

    try:
        text, encoding = decode(path.read_bytes())
    except OSError as error:
        raise TextError(f"The file cannot be read: {error.strerror}.") from error
    kept = keep(text)
    if html or path.suffix.lower() in PAGES:
        kept = from_html(kept)
    if not kept.strip():
        raise TextError("The file holds no text.")
    guessed = not encoding.startswith("utf")
    return FileText(kept, f"{path.name} was read as {encoding}, by a guess." if guessed else "")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files meant, folders opened and in order; what is hidden in a folder is passed over.

    A folder that cannot be opened stands for itself, so that it is named rather than lost.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(one for one in path.iterdir() if not one.name.startswith("."))
        except OSError:
            yield path
            continue
        yield from files_in(one for one in inside if one.is_file() or _is_folder(one))


def _is_folder(path: Path) -> bool:
    """Whether it is a folder and not a link to one, which could lead in a circle."""
    return path.is_dir() and not path.is_symlink()
