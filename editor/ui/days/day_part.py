"""The day on the desk: its name, whether it is covered, its articles, and pasting another."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from editor.chronicle.day import DayRecord
from editor.ui.days.article_paint import ROW, ArticlePainter
from editor.ui.days.article_rows import ArticleRows
from editor.ui.days.heading_line import HeadingLine
from editor.ui.days.row_button import RowButton
from editor.ui.days.said import day_heading, number_said, signed_off_said
from editor.ui.days.seen import SeenDays
from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows
from editor.ui.terms import coverage_in_words

MOST_ARTICLES = 3
"""More articles than this scroll."""


class DayPart(QWidget):
    """Follows the desk when ``refresh`` is called."""

    paste_asked = Signal()
    coverage_asked = Signal(object, QPoint)
    went = Signal()
    left = Signal()

    def __init__(self, desk: Desk, seen: SeenDays) -> None:
        super().__init__()
        self._desk, self._seen = desk, seen
        self.heading = HeadingLine(desk.look)
        self.coverage = RowButton(desk.look, menu=True)
        self.coverage.setObjectName("coverage")
        self.rows = ArticleRows(self)
        self.articles = Rows(desk.look, ROW, most=MOST_ARTICLES)
        self.articles.setAccessibleName(self.tr("Articles of the day"))
        self.articles.setModel(self.rows)
        self.articles.setItemDelegate(ArticlePainter(desk.look, self.articles))
        self.paste = RowButton(desk.look, icon="plus", key=self.tr("Ctrl V"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(0)
        self._column = column
        for part in (self.heading, self.coverage, self.articles, self.paste):
            column.addWidget(part)
        self.coverage.clicked.connect(self._ask_coverage)
        self.paste.clicked.connect(self.paste_asked)
        self.articles.clicked.connect(self._go)
        keys = ListKeys((self.articles,))
        keys.entered.connect(self._enter)
        keys.left.connect(self.left)

    def restyle(self) -> None:
        """Take over text size."""
        px = self._desk.look.px
        self._column.setContentsMargins(0, px(8), 0, px(8))

    def refresh(self) -> None:
        """Take over the day and the article on the desk."""
        day, sheet = self._desk.day, self._desk.sheet
        headings = self._desk.session.articles.of_day(day)
        record = self._record(day)
        span = self._seen.span()
        self.heading.say(day_heading(day, span[1] if span else None), number_said(record))
        self.coverage.setVisible(day is not None)
        self.coverage.say(_state_said(record))
        ask = self.tr("Say whether a chronicle covers this day")
        self.coverage.setToolTip(_state_said(record) if record.signed_off else ask)
        self.rows.show_articles(headings, sheet.article.id if sheet is not None else None)
        self.articles.fit()
        self.paste.say(self.tr("Paste another") if headings else self.tr("Paste an article"))
        self.updateGeometry()

    def _record(self, day: date | None) -> DayRecord:
        return self._seen.record(day) if day is not None else self._desk.session.days.undated()

    def _ask_coverage(self) -> None:
        where = self.coverage.mapToGlobal(self.coverage.rect().bottomLeft())
        self.coverage_asked.emit(self._desk.day, where)

    def _go(self, index: QModelIndex) -> None:
        heading = self.rows.heading(index)
        sheet = self._desk.sheet
        if heading is not None and (sheet is None or sheet.article.id != heading.id):
            self._desk.show_article(heading.id)
        self.went.emit()

    def _enter(self, index: QModelIndex) -> None:
        self._go(index)
        self.left.emit()


def _state_said(record: DayRecord) -> str:
    words = coverage_in_words(record.coverage)
    words = words[:1].upper() + words[1:]
    return f"{words} · {signed_off_said(record.signed_off)}" if record.signed_off else words
