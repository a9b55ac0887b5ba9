"""An import on a thread of its own, so that whoever asked for it need not wait."""

import threading
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import Generic, Protocol, TypeVar

from editor.chronicle.change import Change
from editor.chronicle.errors import EditorError
from editor.session.session import Session


class Bit(Protocol):
    """A piece of long work that is done: how far it is then, and what it wrote."""

    @property
    def done(self) -> int:
        """How much is behind."""

    @property
    def total(self) -> int:
        """Of how much."""

    @property
    def change(self) -> Change:
        """What was written."""


Done = TypeVar("Done", bound=Bit)

Job = Callable[[Session], Iterable[Done]]
"""What is to be done, on a session that is the thread's own."""


class Work(threading.Thread, Generic[Done]):
    """Does a job on a twin of a session; what is done is taken from it bit by bit.

    A fault of the program is left to ``threading.excepthook``.
    """

    def __init__(self, session: Session, job: Job[Done]) -> None:
        super().__init__(name="import", daemon=True)
        self._session, self._job = session, job
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._stopping = threading.Event()
        self.failure = ""
        """Why the archive takes nothing more, in plain words."""

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stopping.is_set()

    def stop(self) -> None:
        """Do no more than what is in hand."""
        self._stopping.set()

    def taken(self) -> list[Done]:
        """What was done since this was last asked."""
        found: list[Done] = []
        try:
            while True:
                found.append(self._done.get_nowait())
        except Empty:
            return found

    def run(self) -> None:
        """Do the job; the thread calls this."""
        try:
            own = self._session.twin()
            try:
                for one in self._job(own):
                    self._done.put(one)
                    if self._stopping.is_set():
                        break
            finally:
                own.close()
        except EditorError as error:
            self.failure = str(error)
