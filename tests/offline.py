"""No test, and nothing a test runs, may speak to a network: every try is refused and remembered."""

import socket
import sys

_SPEAKS = frozenset(
    {
        "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg",
        "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request",
    }
)  # fmt: skip

tried: list[str] = []
"""What was tried since it was last looked at, as ``socket.connect ('192.0.2.1', 80)``."""


def forbid() -> None:
    """From now on, for as long as the process lives: an audit hook cannot be taken away."""
    sys.addaudithook(_listen)


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if event in _SPEAKS and not _on_this_machine(arguments):
        tried.append(f"{event} {arguments[1:] or arguments}")
        raise PermissionError(f"a test tried to speak to a network: {tried[-1]}")


def _on_this_machine(arguments: tuple[object, ...]) -> bool:
    """Whether it is a file of this machine that is spoken to, as a display is."""
    family = getattr(arguments[0], "family", None)
    return family is not None and family == getattr(socket, "AF_UNIX", None)
