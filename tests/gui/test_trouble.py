"""A fault of the program is reported once; what a user can act on is said; the program goes on."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from editor import app
from editor.chronicle.errors import ArchiveError
from editor.store.following.following import Following
from editor.ui.trouble import crash
from editor.ui.trouble.hook import Trouble
from editor.ui.trouble.log import keep_log, log, note, wordless
from editor.ui.trouble.report import report
from editor.ui.window.last_time import offer_report


@pytest.fixture
def hook(monkeypatch):
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    made = Trouble()
    made.window_stands = True
    made.install()
    return made


@pytest.fixture
def kept_log(tmp_path):
    """A log of the test's own; what it opened is closed again."""
    before = list(log.handlers)
    file = tmp_path / "log" / "editor.log"
    keep_log(file)
    yield file
    for handler in [one for one in log.handlers if one not in before]:
        handler.close()
        log.removeHandler(handler)


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return type(caught), caught, caught.__traceback__


def test_what_a_user_can_act_on_is_a_sentence_and_no_report(qtbot, hook):
    with qtbot.waitSignal(hook.sentence) as said, qtbot.assertNotEmitted(hook.report):
        sys.excepthook(*raised(ArchiveError("The disk is full.")))
    assert said.args == ["The disk is full."]


def test_a_fault_is_reported_with_versions_and_where_it_happened(qtbot, hook):
    with qtbot.waitSignal(hook.report) as reported:
        sys.excepthook(*raised(KeyError("lost")))
    assert "Chronicle Editor" in reported.args[0]
    assert "KeyError" in reported.args[0]
    assert "test_trouble.py" in reported.args[0]


def test_the_same_fault_is_reported_once(qtbot, hook):
    fault = raised(KeyError("lost"))
    with qtbot.waitSignal(hook.report):
        sys.excepthook(*fault)
    with qtbot.assertNotEmitted(hook.report):
        sys.excepthook(*fault)


def test_a_fault_while_one_is_shown_waits_in_the_log(hook, caplog):
    shown = []

    def show(text):
        shown.append(text)
        sys.excepthook(*raised(ValueError("while it is shown")))

    hook.report.connect(show)
    with caplog.at_level(logging.ERROR, "editor"):
        sys.excepthook(*raised(KeyError("first")))
    assert len(shown) == 1
    assert "ValueError" in caplog.text


def test_ctrl_c_ends_the_program_as_ever(qtbot, hook, monkeypatch):
    ended = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *of: ended.append(of[0]))
    with qtbot.assertNotEmitted(hook.report):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [KeyboardInterrupt]


def test_the_log_keeps_faults_and_sentences(hook, kept_log):
    hook.sentence.connect(note)
    sys.excepthook(*raised(KeyError("lost")))
    sys.excepthook(*raised(ArchiveError("The disk is full.")))
    written = kept_log.read_text("utf-8")
    assert "KeyError" in written
    assert "refused: The disk is full." in written


def test_the_log_holds_no_words_unless_it_is_asked_to(hook, kept_log):
    secret = "what the archivist typed"
    fault = raised(ValueError(f"no such word: {secret}"))
    note(f"“Note on {secret}” cannot be undone alone: “{secret}” came later.")
    sys.excepthook(*fault)
    assert secret not in kept_log.read_text("utf-8")
    assert "ValueError (message not kept" in kept_log.read_text("utf-8")
    note(f"“{secret}”", words=True)
    assert secret in kept_log.read_text("utf-8")
    assert secret in report(fault[1], words=True)


def test_what_led_to_a_fault_is_told_first_and_as_wordless():
    secret = "what the archivist typed"
    fault = TypeError("a list where a text belongs")
    fault.__cause__ = raised(KeyError(secret))[1]
    said = report(raised(fault)[1], words=False)
    assert said.index("KeyError") < said.index("This led to") < said.index("a list where")
    assert secret not in said


def test_a_sentence_keeps_its_words_but_not_what_it_quotes():
    assert wordless("The disk is full.") == "The disk is full."
    assert wordless("“Tag item 3” leans on “Cut “it” up”.") == "“…”."


def test_the_log_begins_a_new_file_before_it_grows_large(kept_log):
    (own,) = (one for one in log.handlers if isinstance(one, RotatingFileHandler))
    for _ in range(3000):
        note("x" * 1000)
    files = sorted(kept_log.parent.iterdir())
    assert len(files) == 1 + own.backupCount
    assert all(one.stat().st_size <= own.maxBytes for one in files)


def test_a_fault_in_a_slot_is_reported(qtbot, hook):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: {}["lost in a slot"])
    with qtbot.captureExceptions(), qtbot.waitSignal(hook.report) as reported:
        sys.excepthook = hook.handle
        button.click()
    assert "lost in a slot" in reported.args[0]


def test_a_fault_on_a_thread_is_reported_on_the_windows(qtbot, hook):
    where = []
    hook.report.connect(lambda _: where.append(threading.current_thread()))
    with qtbot.waitSignal(hook.report) as reported:
        threading.Thread(target=lambda: {}["lost on a thread"]).start()
    assert "lost on a thread" in reported.args[0]
    assert where == [threading.main_thread()]


def test_a_fault_in_the_pool_is_reported_on_the_windows(qtbot, hook):
    with qtbot.waitSignal(hook.report) as reported:
        QThreadPool.globalInstance().start(lambda: {}["lost in the pool"])
    assert "lost in the pool" in reported.args[0]


def test_a_fault_before_the_window_stands_is_offered_at_the_next_start(tmp_path, capsys):
    file = tmp_path / "log" / "editor.crash"
    early = Trouble(crash_file=file)
    early.handle(*raised(RuntimeError("no window")))
    assert "could not start" in capsys.readouterr().err
    assert "RuntimeError: no window" in crash.last_time(file)
    assert crash.last_time(file) == ""


def test_a_crash_of_the_interpreter_is_offered_at_the_next_start(tmp_path):
    import subprocess

    file = tmp_path / "editor.crash"
    dies = f"""
from pathlib import Path
import ctypes
from editor.ui.trouble import crash
crash.watch(Path({str(file)!r}))
ctypes.string_at(0)
"""
    ended = subprocess.run([sys.executable, "-c", dies], check=False, capture_output=True)
    assert ended.returncode < 0
    assert "Segmentation fault" in crash.last_time(file)
    assert crash.last_time(file) == ""


@pytest.fixture
def window(qtbot, archive, twin):
    made = app.build(archive)
    made.pasting.put(twin)
    yield made
    made.close()
    made.deleteLater()


def test_what_was_left_the_last_time_is_offered_and_not_forced(window):
    offer_report(window, "Fatal Python error: Aborted")
    notice = window.annotate.article.notice
    assert "ended unexpectedly" in notice.words.text()
    assert "report" not in window.windows.__dict__
    notice.buttons[0].click()
    assert "Fatal Python error" in window.windows.report.text.text()


def test_the_act_that_a_fault_hits_is_taken_back_whole(qtbot, hook, window, monkeypatch):
    """Three items are tagged in one step; it fails, for no reason a user can know, when all three
    are written and what follows from them is not.
    """
    session, desk = window.desk.session, window.desk
    before = session.history.steps(), desk.sheet
    real, written = Following._recount, []

    def fails(self, articles):
        rows = session.articles.sheet(desk.sheet.article.id).items
        written.extend(one.id for one in rows if one.category == category and one.checked)
        raise RuntimeError("in the middle of a step")

    monkeypatch.setattr(Following, "_recount", fails)
    hook.report.connect(window.windows.show_report)
    desk.select([one.id for one in desk.items[:3]])
    category = session.codebook.categories()[0].id
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: desk.act(lambda: session.tagging.tag(desk.selected, category)))
    with qtbot.captureExceptions():
        sys.excepthook = hook.handle
        button.click()
    assert set(written) == set(desk.selected)
    assert "in the middle of a step" in window.windows.report.text.text()
    assert session.history.steps() == before[0]
    assert session.articles.sheet(desk.sheet.article.id) == before[1]
    monkeypatch.setattr(Following, "_recount", real)
    assert desk.act(lambda: session.tagging.tag(desk.selected, category)).step
    assert session.safety.check() == ()


def test_the_log_of_a_days_work_holds_no_word_of_the_article(window, kept_log, twin):
    """What is refused is logged; what is refused quotes headlines, labels and typed words."""
    session, desk = window.desk.session, window.desk
    desk.failed.connect(note)
    long_words = {word for word in twin.split() if len(word) > 7 and word.isalpha()}
    first, second = desk.items[:2]
    step = session.tagging.set_note([first.id], first.uid)
    session.tagging.set_note([first.id], desk.sheet.quote(first))
    desk.act(lambda: session.history.undo(step.step))
    session.articles.delete(desk.sheet.article.id)
    desk.act(lambda: session.tagging.check([second.id]))
    desk.act(session.history.undo)
    desk.act(lambda: session.importing.open_file(kept_log.with_name("none.txt")))
    desk.act(lambda: session.history.undo(999_999))
    written = kept_log.read_text("utf-8")
    assert "refused" in written
    assert not {word for word in long_words if word in written}
