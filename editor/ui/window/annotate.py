"""Annotate: days at the left, the article in the middle, its tags at the right."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.days.panel import DaysPanel
from editor.ui.desk import Desk
from editor.ui.page.view import ArticleView
from editor.ui.settings import DAYS_WIDTH, TAGS_WIDTH, TRUST, Setting, Settings
from editor.ui.tags.panel import TagsPanel

GRIP = 6
LEAST_PANEL, LEAST_PAGE = 180, 380
RAIL_BELOW = 1080
"""Below this width (at text size 100 %) the days are a rail, whose width is not chosen."""


class Grip(QWidget):
    """Lies over the line between two panels; dragging it changes the outer one's width."""

    def __init__(self, view: "AnnotateView", panel: QWidget, setting: Setting[int]) -> None:
        super().__init__(view)
        self._view, self.panel, self.setting = view, panel, setting
        self._from: tuple[float, int] | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(self.tr("Drag to change the width; double-click for the usual one"))
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the panel's edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.place()
        return False

    def place(self) -> None:
        """Stand over the panel's inner edge."""
        left = self.panel.geometry().left()
        x = left - GRIP // 2 if left > 0 else self.panel.geometry().right() - GRIP // 2
        self.setGeometry(x, 0, GRIP, self._view.height())
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._from = (event.globalPosition().x(), self.panel.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._from is not None:
            by = event.globalPosition().x() - self._from[0]
            wide = self._from[1] + (by if self.panel.geometry().left() == 0 else -by)
            self._view.set_width(self, round(wide))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The usual width again."""
        self._view.set_width(self, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing to see: the panels draw the line."""
        QPainter(self).end()


class AnnotateView(QWidget):
    """The three panels, with the widths that suit the window or that were chosen."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        desk.trust = settings.get(TRUST)
        desk.trusted.connect(lambda percent: settings.set(TRUST, percent))
        self.days = DaysPanel(desk)
        self.article = ArticleView(desk)
        self.tags = TagsPanel(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.days)
        row.addWidget(self.article, 1)
        row.addWidget(self.tags)
        self._grips = Grip(self, self.days, DAYS_WIDTH), Grip(self, self.tags, TAGS_WIDTH)
        desk.look.changed.connect(self.fit)
        desk.moved.connect(self._show_tags)
        desk.changed.connect(self._show_tags)
        desk.opened.connect(self._show_tags)
        self.tags.left.connect(self.article.page.setFocus)
        self._show_tags()

    def _show_tags(self) -> None:
        """Where no article lies, there is nothing to tag."""
        self.tags.setVisible(self._desk.sheet is not None)

    def fit(self) -> None:
        """Take the widths for this width of the window."""
        wide, px = self.width(), self._desk.look.px
        logical = wide / self._desk.look.factor
        self.days.fit_window(wide)
        self.tags.fit_window(wide)
        if logical >= RAIL_BELOW:
            self._take(self.days, self._settings.get(DAYS_WIDTH), px(LEAST_PANEL))
            self._take(self.tags, self._settings.get(TAGS_WIDTH), px(LEAST_PANEL))
        for grip in self._grips:
            grip.setVisible(logical >= RAIL_BELOW)
            grip.place()

    def _take(self, panel: QWidget, chosen: int, least: int) -> None:
        if chosen:
            most = (self.width() - self._desk.look.px(LEAST_PAGE)) // 2
            panel.setFixedWidth(max(least, min(self._desk.look.px(chosen), most)))

    def set_width(self, grip: Grip, wide: int) -> None:
        """Keep a width that was chosen, in pixels; 0: the usual one."""
        self._settings.set(grip.setting, round(wide / self._desk.look.factor))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widths follow the window."""
        super().resizeEvent(event)
        self.fit()
