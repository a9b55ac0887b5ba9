"""A person without special rights, for files and folders that may not be written."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from editor.session import Session

NOBODY = 65534


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
