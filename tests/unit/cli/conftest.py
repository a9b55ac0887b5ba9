"""The command line with a window that only notes what it was asked to open."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from editor.cli import commands

TEXT = """Diary: 3 May 2021

By Harbour Desk

- The mayor met a delegation in the city of Shusha.
- Two bridges were closed near Baku.
- A video of the harbour was released.

Share this page
"""


Run = Callable[..., Result]


@pytest.fixture
def windows() -> list[tuple[Path | None, bool]]:
    """What the window was asked to open."""
    return []


@pytest.fixture
def run(windows: list) -> Run:
    def open_window(archive: Path | None, sample: bool) -> int:
        windows.append((archive, sample))
        return 0

    program = commands(open_window)
    return lambda *words: CliRunner().invoke(
        program, [str(word) for word in words], prog_name="chronicle-editor", catch_exceptions=False
    )


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "diary.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def filled(archive: Path, text: Path, run: Run) -> Path:
    assert run("import", archive, text).exit_code == 0
    return archive


def complaint(result: Result) -> str:
    """The one line that says what the input is at fault for."""
    assert result.exit_code == 1
    assert result.stderr.startswith("chronicle-editor: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def table(result: Result) -> list[dict[str, str]]:
    assert result.exit_code == 0, result.stderr
    return list(csv.DictReader(io.StringIO(result.stdout)))
