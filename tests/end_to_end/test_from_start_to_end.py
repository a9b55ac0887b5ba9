"""The program from its start to its end: the last backup, and what is left of a failed start."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from editor.session.backups import backups

DRIVEN = """
    import sys
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from editor import app
    from editor.ui.window.main_window import MainWindow

    def drive():
        (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        QApplication.processEvents()
        {0}
        window.close()
        return 0

    QApplication.exec = staticmethod(drive)
    sys.exit(app.open_window(Path(sys.argv[1]), False))
"""
PASTE = 'window.pasting.put("Diary: 3 May 2021\\n\\n- A ferry left the harbour.")'
NOTICE = "print(window.annotate.article.notice.words.text())"


def drive(act: str, archive: Path, home: Path, before: str = "") -> subprocess.CompletedProcess:
    code = textwrap.dedent(before) + textwrap.dedent(DRIVEN).format(act)
    return subprocess.run(
        [sys.executable, "-c", code, str(archive)],
        env={
            **os.environ,
            "CHRONICLE_EDITOR_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            "DISPLAY": "",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_day_with_changes_ends_with_a_backup_and_one_without_with_none(
    archive: Path, tmp_path: Path
) -> None:
    assert drive("pass", archive, tmp_path / "home").stderr == ""
    assert backups(archive) == ()
    assert drive(PASTE, archive, tmp_path / "home").stderr == ""
    assert len(backups(archive)) == 1
    drive("pass", archive, tmp_path / "home")
    assert len(backups(archive)) == 1
    assert sorted(one.name for one in archive.parent.glob(f"{archive.stem}*")) == [archive.name]


def test_a_start_that_fails_says_one_line_and_is_offered_at_the_next(
    archive: Path, tmp_path: Path
) -> None:
    fails = """
        from editor.ui.window import main_window
        def broken(*_):
            raise RuntimeError("no window today")
        main_window.MainWindow._build = broken
    """
    failed = drive("pass", archive, tmp_path / "home", fails)
    assert failed.returncode == 1
    (line,) = failed.stderr.splitlines()
    assert line.startswith("chronicle-editor: could not start, by a fault of the program.")
    again = drive(NOTICE, archive, tmp_path / "home")
    assert "ended unexpectedly" in again.stdout
    assert "ended unexpectedly" not in drive(NOTICE, archive, tmp_path / "home").stdout
