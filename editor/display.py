"""Whether a window can be shown here, and what is missing where it cannot.

Qt ends the whole process where it finds no display or lacks a library, so this is asked first.
Only Linux has to be asked; elsewhere there is always a display to draw on.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt draws with, and the Debian packages that bring it."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a window on an X display needs besides."""


def why_no_window(environment: Mapping[str, str] = os.environ) -> str:
    """What a window needs and does not find here, in a sentence; nothing where it can be shown."""
    if sys.platform != "linux":
        return ""
    if missing := missing_packages(LIBRARIES):
        return _install(missing)
    if environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return ""
    display = environment.get("DISPLAY", "")
    if not display:
        return "There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set."
    if not _answers(display):
        return f"No display answers at {display}."
    missing = missing_packages(X11_LIBRARIES)
    return _install(missing) if missing else ""


def can_draw() -> bool:
    """Whether Qt can draw a picture without a window."""
    return sys.platform != "linux" or not missing_packages(LIBRARIES)


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """The Debian packages of those libraries that are not installed."""
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> str:
    names = " ".join(packages)
    return f"The window needs system packages. On Debian or Ubuntu: sudo apt-get install {names}"


def _answers(display: str) -> bool:
    """Whether a local X server listens; one on another machine is believed to."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    path = f"/tmp/.X11-unix/X{number}"
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False
