"""The guard itself: every way to a network is refused and remembered."""

import socket
from collections.abc import Callable

import pytest

from tests import offline

NOWHERE = ("192.0.2.1", 80)
"""An address of the block that is kept free for examples."""


@pytest.mark.parametrize(
    "speak",
    [
        lambda one: one.connect(NOWHERE),
        lambda one: one.connect_ex(NOWHERE),
        lambda one: one.bind(("127.0.0.1", 0)),
        lambda one: socket.getaddrinfo("example.invalid", 80),
        lambda one: socket.gethostbyname("example.invalid"),
    ],
    ids=["connect", "connect_ex", "bind", "getaddrinfo", "gethostbyname"],
)
def test_a_try_to_speak_is_refused_and_remembered(speak: Callable[[socket.socket], object]) -> None:
    with socket.socket() as one, pytest.raises(PermissionError, match="speak to a network"):
        speak(one)
    assert len(offline.tried) == 1
    offline.tried.clear()


def test_a_message_without_a_connection_is_refused_too() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as one, pytest.raises(PermissionError):
        one.sendto(b"words", NOWHERE)
    offline.tried.clear()
