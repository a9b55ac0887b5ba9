"""Starting: what the first paint loads, where one left off, and the main job without a display."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from editor import app, paths
from editor.chronicle.selection import Selection

HEAVY = (
    "pyqtgraph", "numpy", "sqlite_utils", "qtawesome", "sklearn", "dateparser", "babel",
    "xlsxwriter",
    "openpyxl", "pandas", "lxml", "rapidfuzz", "ahocorasick_rs", "mammoth", "pypdf", "striprtf",
    "editor.reading", "editor.suggesting", "editor.exchange", "editor.cli",
    "editor.store.whole.image", "editor.ui.palette.palette", "editor.ui.review.view",
    "editor.ui.page.head.details",
)  # fmt: skip
"""What the first paint has no need of: libraries, and parts of the program that come later."""

OPEN = Selection(categories=frozenset({0}), counting=True)
"""Items without a category."""

FIRST_PAINT = """
    import sys
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from editor import app

    application = QApplication([])
    window = app.build(Path(sys.argv[1]))
    application.processEvents()
    window.grab()
    print("\\n".join(sys.modules))
"""


def run(code, *arguments, **environment):
    """A process of its own; offscreen unless the test says otherwise."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def program(*arguments, **environment):
    """The program as its command line starts it."""
    code = "from editor.app import main; main()"
    return run(code, *arguments, **environment)


@pytest.fixture
def sample(tmp_path):
    copy = tmp_path / "sample.chronicle"
    copy.write_bytes(paths.shipped("sample_db", "sample.chronicle").read_bytes())
    return copy


@pytest.mark.parametrize("which", ["sample", "archive"])
def test_the_first_paint_loads_nothing_it_does_not_need(request, which):
    done = run(FIRST_PAINT, request.getfixturevalue(which))
    assert done.returncode == 0, done.stderr
    assert not set(HEAVY) & set(done.stdout.split("\n"))


def without_display(tmp_path):
    return {
        "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": "",
        "CHRONICLE_EDITOR_HOME": str(tmp_path / "home"),
    }  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no display at times")
def test_without_a_display_the_main_job_is_done_in_words_and_files(tmp_path):
    done = program(**without_display(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "no display" in done.stdout
    assert "2020-09-27 to 2020-11-10" in done.stdout
    written = {
        line.split(": ", 1)[0]: Path(line.split(": ", 1)[1].split(" (")[0])
        for line in done.stdout.splitlines()
        if line.startswith(("Export", "Chart"))
    }
    assert written["Export"].read_bytes().count(b"\n") > 300
    assert written["Chart"].read_bytes().startswith(b"\x89PNG")
    assert "xvfb-run" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no display at times")
def test_without_a_display_a_named_archive_that_is_none_is_said_in_one_line(tmp_path):
    wrong = tmp_path / "wrong.chronicle"
    wrong.write_text("no archive", "utf-8")
    done = program(wrong, **without_display(tmp_path))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_the_shipped_sample_is_never_written(qtbot, tmp_path):
    shipped = paths.shipped("sample_db", "sample.chronicle")
    before = shipped.read_bytes()
    first, refused = app._first_session(None, settings(tmp_path), sample=False)
    assert (first.is_sample, refused) == (True, None)
    assert first.path != shipped
    first.articles.delete(first.articles.newest())
    first.close()
    assert shipped.read_bytes() == before


def settings(tmp_path):
    from editor.ui.settings import Settings

    return Settings(tmp_path / "settings.ini")


def test_the_last_archive_is_opened_again(archive, tmp_path):
    kept = settings(tmp_path)
    kept.opened(archive)
    again, refused = app._first_session(None, kept, sample=False)
    assert (again.path, refused) == (archive, None)
    again.close()


def test_a_last_archive_that_cannot_be_opened_is_said_and_the_sample_opened(tmp_path):
    wrong = tmp_path / "wrong.chronicle"
    wrong.write_text("no archive", "utf-8")
    kept = settings(tmp_path)
    kept.opened(wrong)
    opened, refused = app._first_session(None, kept, sample=False)
    assert opened.is_sample
    assert "wrong.chronicle" in str(refused)
    opened.close()


def test_a_damaged_last_archive_is_offered_to_be_salvaged(qtbot, archive, tmp_path):
    damaged = tmp_path / "damaged.chronicle"
    damaged.write_bytes(bytes(4096) + archive.read_bytes()[4096:])
    kept = settings(tmp_path)
    kept.opened(damaged)
    opened, refused = app._first_session(None, kept, sample=False)
    opened.close()
    window = app.build(archive)
    with qtbot.assertNotEmitted(window.desk.failed):
        app._say(window, refused)
    assert window.windows.salvage.isVisible()
    assert window.windows.salvage.heading.text() == "damaged.chronicle is damaged"
    window.windows.salvage.close()
    window.close()
    window.deleteLater()


def test_a_last_archive_that_is_not_there_is_said_and_known_again_when_it_is(archive, tmp_path):
    kept, away = settings(tmp_path), archive.with_suffix(".away")
    kept.opened(archive)
    archive.rename(away)
    opened, refused = app._first_session(None, kept, sample=False)
    assert opened.is_sample
    assert str(refused) == (
        f"{archive.name} is not in {archive.parent} any more. This is the sample."
    )
    kept.opened(opened.path)
    assert kept.recent() == (opened.path,)
    away.rename(archive)
    assert kept.recent() == (opened.path, archive)
    opened.close()


def test_the_window_opens_where_it_was_left(qtbot, archive, twin):
    window = app.build(archive)
    window.pasting.put(twin)
    window.desk.select((window.desk.items[8].id,))
    window.look.set_theme("dark")
    window.actions_["view.text_larger"].trigger()
    window.annotate.set_width(window.annotate._grips[1], 340)
    item = window.desk.current
    window.close()
    again = app.build(archive)
    assert again.desk.current == item
    assert again.look.factor == 1.1
    assert again.settings.recent() == (archive,)
    again.close()


def test_suggestions_come_right_after_the_first_paint(qtbot, sample):
    window = app.build(sample)
    desk = window.desk
    desk.show_article(next(row.article for row in desk.session.review.items(OPEN, 1)))
    assert (desk.waits, desk.suggestions()) == (True, {})
    qtbot.waitUntil(lambda: not desk.waits)
    assert desk.suggestions()
    assert any(row.row.chip for row in window.annotate.article.page.scene.page.rows)
    window.close()


def test_an_act_before_the_first_paint_finds_the_suggestions(qtbot, sample):
    window = app.build(sample)
    window.desk.select(one.id for one in window.desk.items[:1])
    assert not window.desk.waits
    window.close()


def test_a_window_closed_before_it_was_painted_asks_the_archive_for_nothing(qapp, sample):
    window = app.build(sample)
    window.close()
    for _ in range(5):
        qapp.processEvents()
    assert window.desk.waits
