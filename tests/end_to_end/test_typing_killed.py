"""The program is killed in the middle of typing: what was typed is offered when it is back."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt

from editor import app
from editor.ui.parts.keeping import EVERY

TYPING = """
    import sys
    from pathlib import Path
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from editor import app

    application = QApplication([])
    window = app.build(Path(sys.argv[1]))
    window.activateWindow()
    window.annotate.tags.edit_note()
    QTest.keyClicks(window.annotate.tags.lines.note.edit, "seen from the brid")
    print("typed", flush=True)
    application.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="a process is killed as POSIX does it")
def test_what_was_typed_when_the_program_was_killed_is_offered_and_not_forced(
    qtbot, session, archive, twin
):
    session.articles.paste(twin)
    session.close()
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(TYPING), str(archive)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"typed\n"
        qtbot.waitUntil(lambda: kept(archive) == ["seen from the brid"], timeout=60_000)
        process.send_signal(signal.SIGKILL)
    window = app.build(archive)
    qtbot.addWidget(window)
    line, item = window.annotate.tags.lines.note, window.desk.item
    assert line.offer.isVisible()
    assert "“seen from the brid”" in line.offer.words.text()
    assert item.note == line.edit.text() == ""
    qtbot.mouseClick(line.offer.take, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.keyClicks(line.edit, "ge")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert window.desk.session.articles.sheet(item.article).passage(item.id).note == (
        "seen from the bridge"
    )
    assert window.desk.session.typing.all() == ()
    assert window.desk.session.safety.check() == ()
    window.close()


def kept(archive):
    """What is kept of typing, as another program sees it."""
    with closing(sqlite3.connect(archive)) as connection:
        return [row[0] for row in connection.execute("SELECT words FROM draft")]


def test_typing_is_kept_more_often_than_once_a_second():
    assert EVERY <= 500
