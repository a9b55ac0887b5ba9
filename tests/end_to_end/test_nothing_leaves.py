"""The program itself, watched from outside: it speaks to no network, and needs none."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

WINDOW = """
    import sys
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from editor import app
    from editor.session.backups import back_up

    application = QApplication([])
    window = app.build(Path(sys.argv[1]))
    window.pasting.put(Path(sys.argv[2]).read_text("utf-8"))
    window.pasting.put(
        "", '<p>Diary: 4 May 2021</p><img src="https://192.0.2.1/a.png"><p>- A ferry left.</p>'
        '<link rel="stylesheet" href="https://192.0.2.1/a.css"><script src="//192.0.2.1/a.js">'
    )
    window.show_view("review")
    window.windows.show_guide()
    window.windows.show_about()
    for _ in range(20):
        application.processEvents()
    window.grab()
    window.close()
    print(len(back_up(Path(sys.argv[1]))), "backup")
"""
COMMANDS = """
    import sys
    from editor.app import main
    main()
"""
INTERNET = re.compile(r"(connect|sendto|sendmsg|bind)\(.*(AF_INET|AF_INET6)")


def can(words: list[str]) -> bool:
    """Whether a program to watch with is here, and may do it."""
    if shutil.which(words[0]) is None:
        return False
    return subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0


def run(before: list[str], code: str, home: Path, *arguments: object):
    return subprocess.run(
        [*before, sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        env={**os.environ, "CHRONICLE_EDITOR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def article(tmp_path: Path, twin: str) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(twin, "utf-8")
    return path


def test_no_call_of_the_window_goes_to_a_network(tmp_path, archive, article) -> None:
    calls = tmp_path / "calls"
    watch = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,bind", "-o", str(calls)]
    if not can(watch):
        pytest.skip(reason="strace is not here, or may not watch")
    done = run(watch, WINDOW, tmp_path / "home", archive, article)
    assert done.stdout == "1 backup\n", done.stderr
    assert INTERNET.findall(calls.read_text("utf-8", "replace")) == []


def test_the_window_and_the_commands_work_where_there_is_no_network_at_all(
    tmp_path, archive, article
) -> None:
    alone = ["unshare", "-r", "-n"]
    if not can(alone):
        pytest.skip(reason="a process may not be cut off from the network here")
    home = tmp_path / "home"
    assert run(alone, WINDOW, home, archive, article).stdout == "1 backup\n"
    for words in (("count",), ("suggest", "--accept"), ("check",), ("history",)):
        done = run(alone, COMMANDS, home, words[0], archive, *words[1:])
        assert (done.returncode, done.stderr) == (0, ""), words
