"""Learning from what was confirmed, on a thread, so that the window need not wait for it."""

from PySide6.QtCore import QObject, QThreadPool, Signal

from editor.ui.desk import Desk


class Lessons(QObject):
    """Begins where much is to be learned: an archive was opened, or many items were changed."""

    learned = Signal(object, object)
    """The session, and what was learned in its archive."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._stands = self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.learned.connect(self._take)
        desk.opened.connect(self._look)
        desk.changed.connect(self._look)

    def start(self) -> None:
        """The window stands: from now on there is time for it."""
        self._stands = True
        self._look()

    def _look(self) -> None:
        """Begin, unless there is nothing to learn, or it is under way."""
        session = self._desk.session
        if not self._stands or self._busy or session.closed:
            return
        if not session.suggesting.lessons.behind:
            return
        from editor.session.suggesting.lessons import learn

        self._busy = True
        items, vocabulary = session.suggesting.lessons.to_learn(), session.suggesting.vocabulary
        self._pool.start(lambda: self.learned.emit(session, learn(items, vocabulary)))

    def _take(self, session: object, learned: object) -> None:
        """Use what was learned, unless another archive lies on the desk by now."""
        from editor.suggesting import Learned

        self._busy = False
        here = session is self._desk.session and not self._desk.session.closed
        if here and isinstance(learned, Learned):
            self._desk.session.suggesting.lessons.take(learned)
            self._desk.suggest_anew()
        self._look()

    def finish(self) -> None:
        """Wait for what is under way."""
        self._pool.waitForDone()
