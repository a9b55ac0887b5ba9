"""The empty page: an archive without articles, or a day without one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from editor.ui.desk import Desk
from editor.ui.page.empty.day import EmptyDay
from editor.ui.page.empty.welcome import Welcome
from editor.ui.parts.scroll import Scroll


class EmptyPage(Scroll):
    """Shows the one or the other, by what lies on the desk. Large text scrolls."""

    paste_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self.welcome = Welcome(desk.look)
        self.of_day = EmptyDay(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.of_day)
        self._set_up()
        self.welcome.paste_asked.connect(self.paste_asked)
        self.welcome.open_asked.connect(self.open_asked)
        self.welcome.sample_asked.connect(self.sample_asked)
        self.of_day.paste_asked.connect(self.paste_asked)

    def _set_up(self) -> None:
        ignored = QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored, ignored)  # the page beside it is not kept wide by this one
        self._stack.setSizePolicy(ignored, QSizePolicy.Policy.Preferred)
        self.hold(self._stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room decides what is shown."""
        super().resizeEvent(event)
        self.welcome.fit(self.viewport().size())

    def refresh(self) -> None:
        """Take over where the desk is."""
        day = self._desk.day
        if day is not None and self._desk.session.articles.newest() is not None:
            self.of_day.show_day(day)
            self._stack.setCurrentWidget(self.of_day)
        else:
            self._stack.setCurrentWidget(self.welcome)
