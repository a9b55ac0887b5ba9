"""The empty page: an archive without articles, or a day without one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from editor.ui.desk import Desk
from editor.ui.page.empty_day import EmptyDay
from editor.ui.page.welcome import Welcome


class EmptyPage(QStackedWidget):
    """Shows the one or the other, by what lies on the desk."""

    paste_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        policy = QSizePolicy.Policy.Ignored  # the page beside it is not kept wide by this one
        self.setSizePolicy(policy, policy)
        self.welcome = Welcome(desk.look)
        self.of_day = EmptyDay(desk)
        self.addWidget(self.welcome)
        self.addWidget(self.of_day)
        self.welcome.paste_asked.connect(self.paste_asked)
        self.welcome.open_asked.connect(self.open_asked)
        self.welcome.sample_asked.connect(self.sample_asked)
        self.of_day.paste_asked.connect(self.paste_asked)

    def refresh(self) -> None:
        """Take over where the desk is."""
        day = self._desk.day
        if day is not None and self._desk.session.articles.newest() is not None:
            self.of_day.show_day(day)
            self.setCurrentWidget(self.of_day)
        else:
            self.setCurrentWidget(self.welcome)
