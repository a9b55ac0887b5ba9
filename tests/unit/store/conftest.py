"""What tests of the file share: a day's article, and a person without special rights."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.session import Session

NOBODY = 65534

DIARY = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed for repair.
- A library opened its doors again.
"""


@pytest.fixture
def diary() -> str:
    """A day's article of three items."""
    return DIARY


@pytest.fixture
def items(session: Session, diary: str) -> list[int]:
    """The ids of its items, pasted into the archive."""
    sheet = session.articles.sheet(session.articles.paste(diary).article)
    assert sheet is not None
    return [one.id for one in sheet.items]


class Ordinary:
    """Gives an archive a folder of its own, and acts in it without special rights."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.chmod(0o755)

    def take(self, session: Session, text: str) -> Path:
        """The archive with one article, closed, where everybody may look."""
        session.articles.paste(text)
        session.close()
        return Path(shutil.copyfile(session.path, self.folder / "kept.chronicle"))

    @contextmanager
    def person(self) -> Iterator[None]:
        """Whoever runs the tests, or nobody in particular where that is the administrator."""
        if os.getuid() != 0:
            yield
            return
        os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield
        finally:
            os.setresuid(0, 0, 0)


@pytest.fixture
def ordinary() -> Iterator[Ordinary]:
    """See ``Ordinary``."""
    if os.name != "posix":
        pytest.skip(reason="rights of files are those of POSIX")
    folder = Path(tempfile.mkdtemp())
    yield Ordinary(folder)
    folder.chmod(0o755)
    shutil.rmtree(folder)
