"""Start-up: the one file that knows all parts.

The first paint waits for nothing it does not need: what the window needs later (the chart's
library, the check of the file) is loaded a second after it stands.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor.chronicle.errors import ArchiveError, DamagedError, EditorError

if TYPE_CHECKING:
    from editor.session import Session
    from editor.ui.settings import Settings
    from editor.ui.trouble.hook import Trouble
    from editor.ui.window.main_window import MainWindow


def main() -> None:
    """The program, as the command line has it."""
    from editor.cli import commands

    commands(open_window)(prog_name="chronicle-editor")


def open_window(archive: Path | None, sample: bool) -> int:
    """Show the window until it is closed; without a display, do the main job in words."""
    from editor.display import why_no_window

    if reason := why_no_window():
        from editor.without_window import main_job

        return main_job(archive, reason)
    return _run(archive, sample=sample)


def _run(archive: Path | None, *, sample: bool) -> int:
    from PySide6.QtWidgets import QApplication

    from editor import paths
    from editor.ui.settings import Settings
    from editor.ui.window.backups import Backups
    from editor.ui.window.last_time import offer_report
    from editor.ui.window.later import Later

    application = QApplication(sys.argv[:1])
    application.setApplicationName("chronicle-editor")
    application.setApplicationDisplayName("Chronicle Editor")
    application.setDesktopFileName("chronicle-editor")
    settings = Settings(paths.settings_file())
    log = paths.log_file()
    trouble, refused, left = _listen(log, settings)
    session, not_opened = _first_session(archive, settings, sample=sample)
    window = _window(session, settings)
    _tell(window, trouble, settings)
    Later(window).start()
    backups = Backups(window.desk, window.archives, settings, window.status)
    backups.start()
    if not_opened:
        _say(window, not_opened)
    elif refused:
        window.desk.failed.emit(refused)
    if left:
        offer_report(window, left)
    code = application.exec()
    backups.finish()
    return code


def _say(window: "MainWindow", refused: EditorError) -> None:
    """Say what was refused; a damaged archive is offered to be salvaged, as when one opens it."""
    if isinstance(refused, DamagedError):
        window.windows.offer_salvage(refused.path, str(refused))
    else:
        window.desk.failed.emit(str(refused))


def _listen(log: Path, settings: "Settings") -> tuple["Trouble", str, str]:
    """Begin to keep the log, and to hear of faults.

    Gives the hook, why no log can be kept, and what the program left when it ended last time.
    """
    from editor.ui.settings import LOG_WORDS
    from editor.ui.trouble import crash
    from editor.ui.trouble.hook import Trouble
    from editor.ui.trouble.log import keep_log

    crash_file = log.with_suffix(".crash")
    trouble = Trouble(words=lambda: settings.get(LOG_WORDS), crash_file=crash_file)
    trouble.install()
    try:
        keep_log(log)
        left = crash.last_time(crash_file)
        crash.watch(crash_file)
    except OSError as error:
        return trouble, f"No log can be kept: {error.strerror}.", ""
    return trouble, "", left


def _tell(window: "MainWindow", trouble: "Trouble", settings: "Settings") -> None:
    """From now on there is somebody to be told."""
    from editor.session.safety import tell_of_waiting
    from editor.ui.settings import LOG_WORDS
    from editor.ui.trouble.log import note
    from editor.ui.window.waiting import say_waiting

    window.desk.failed.connect(lambda words: note(words, words=settings.get(LOG_WORDS)))
    trouble.setParent(window)
    trouble.sentence.connect(window.desk.failed)
    trouble.report.connect(window.windows.show_report)
    trouble.window_stands = True
    tell_of_waiting(say_waiting(window.status))


def _first_session(
    archive: Path | None, settings: "Settings", *, sample: bool
) -> tuple["Session", EditorError | None]:
    """The archive that was asked for, else the last one, else the sample; and what was refused.

    Raises EditorError where an archive was named and cannot be opened.
    """
    from editor.session import open_archive
    from editor.ui.settings import ARCHIVE
    from editor.ui.window.archives import open_or_make

    if archive is not None:
        return open_or_make(archive), None
    last = Path(settings.get(ARCHIVE)) if settings.get(ARCHIVE) else None
    if sample or last is None:
        return _sample(), None
    if not last.is_file():
        gone = f"{last.name} is not in {last.parent} any more. This is the sample."
        return _sample(), ArchiveError(gone)
    try:
        return open_archive(last), None
    except EditorError as error:
        return _sample(), error


def _sample() -> "Session":
    from editor.session import open_archive
    from editor.session.births import sample_copy

    return open_archive(sample_copy())


def build(path: Path) -> "MainWindow":
    """The shown main window for an archive, made if missing, under an existing QApplication."""
    from editor import paths
    from editor.ui.settings import Settings
    from editor.ui.window.archives import open_or_make

    return _window(open_or_make(path), Settings(paths.settings_file()))


def _window(session: "Session", settings: "Settings") -> "MainWindow":
    from PySide6.QtWidgets import QApplication

    from editor.ui.desk import Desk
    from editor.ui.look.look import Look
    from editor.ui.settings import TEXT_SIZE, THEME, VIEW, WHO
    from editor.ui.window.first_paint import FirstPaint
    from editor.ui.window.main_window import MainWindow

    QApplication.setStyle("Fusion")
    look = Look()
    look.set_theme(settings.get(THEME))
    look.set_factor(settings.get(TEXT_SIZE) / 100)
    session.who = settings.get(WHO)
    desk = Desk(session, look)
    desk.waits = True
    window = MainWindow(desk, settings)
    FirstPaint(window, desk.settle)
    desk.setParent(window)
    look.setParent(desk)
    desk.go_to(settings.whereabouts(session.path))
    settings.opened(session.path)
    if settings.get(VIEW) == "review":
        window.show_view("review")
    window.show()
    return window
