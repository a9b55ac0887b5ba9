"""A fault of the program is reported once; what a user can act on is said; the program goes on."""

import logging
import sys

import pytest

from editor.chronicle.errors import ArchiveError
from editor.ui import trouble
from editor.ui.trouble import Trouble, keep_log, note, report


@pytest.fixture
def hook(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Trouble()
    made.install()
    return made


@pytest.fixture
def kept_log(tmp_path, monkeypatch):
    """A log of the test's own; what it opened is closed again."""
    monkeypatch.setattr(trouble, "_crash_file", [])
    before = list(trouble.log.handlers)
    file = tmp_path / "log" / "editor.log"
    keep_log(file)
    yield file
    trouble.faulthandler.disable()
    for stream in trouble._crash_file:
        stream.close()
    for handler in [one for one in trouble.log.handlers if one not in before]:
        handler.close()
        trouble.log.removeHandler(handler)


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
    assert "while it is shown" in caplog.text


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
    assert kept_log.with_suffix(".crash").exists()


def test_a_report_holds_none_of_the_values(qtbot):
    secret = "what the archivist typed"
    assert secret not in report(*raised(KeyError(len(secret))))
