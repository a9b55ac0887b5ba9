"""Where files are: what is shipped with the program, and the user's own folders."""

import os
import uuid
from contextlib import suppress
from pathlib import Path

HOME_VARIABLE = "CHRONICLE_EDITOR_HOME"
"""Moves everything of the user into one folder: for tests, and for a program on a stick."""


SUFFIX = ".chronicle"
"""The ending of archive files."""

UNFINISHED = ".unfinished"
"""The ending of files that are being written."""


def shipped(*names: str) -> Path:
    """A shipped file or folder: beside the package's files, or one level up in a checkout.

    This is the only place that knows. Raises FileNotFoundError where it is in neither.
    """
    here = Path(__file__).resolve().parent
    for root in (here, here.parent):
        found = root.joinpath(*names)
        if found.exists():
            return found
    raise FileNotFoundError(f"not shipped: {'/'.join(names)}")


def user_data() -> Path:
    """The folder for archives that nobody chose a place for; made if missing."""
    return _made(_own("archives") or _platform("user_data_path"))


def user_documents() -> Path:
    """Where a file picker starts."""
    return _made(_own("documents") or _platform("user_documents_path"))


def log_file() -> Path:
    """The log of the program."""
    return _made(_own("log") or _platform("user_log_path")) / "chronicle-editor.log"


def settings_file() -> Path:
    """The user's settings."""
    return _made(_own("settings") or _platform("user_config_path")) / "settings.ini"


def sound_file() -> Path:
    """Which archives were found sound, and how their files looked then."""
    return settings_file().with_name("sound.json")


def unfinished(target: Path) -> Path:
    """A hidden name beside ``target`` to write under until the file is whole.

    What a program that was killed left under such a name is taken away. The name holds the number
    of the program that writes, so that nothing is taken from one that is still at it.
    """
    for left in target.parent.glob(f".*{UNFINISHED}*"):
        if not _is_running(left.name.split(".")[2]):
            with suppress(OSError):  # another program was quicker, or has it open
                left.unlink()
    return target.with_name(f".{uuid.uuid4().hex}.{os.getpid()}{UNFINISHED}")


def _is_running(program: str) -> bool:
    if os.name != "posix" or not program.isdecimal():
        return False  # elsewhere an open file cannot be taken away
    try:
        os.kill(int(program), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _own(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / name if home else None


def _platform(name: str) -> Path:
    import platformdirs

    if name == "user_documents_path":
        return platformdirs.user_documents_path()
    found: Path = getattr(platformdirs, name)("chronicle-editor", appauthor=False)
    return found


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
