"""What was understood of the article, opened in place below the head and put right there."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from editor.chronicle.article import Article
from editor.chronicle.change import Change
from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words, long_day_in_words
from editor.chronicle.errors import DayError, EditorError, MeanwhileError
from editor.ui.desk import Desk
from editor.ui.look.drawing import Drawing
from editor.ui.page.head.detail import Detail
from editor.ui.page.said import say
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.scroll import Scroll
from editor.ui.parts.typed_fields import TypedFields
from editor.ui.parts.words import Words
from editor.ui.terms import basis_in_words

_DATES = ("published", "retrieved")
_MOST = 0.7


class Details(Scroll):
    """Four dates and the source. Each field commits as a step of its own."""

    closed = Signal()
    """The page shall have the keys again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.look, parent)
        self._desk = desk
        self._article: int | None = None
        self._day: date | None = None
        self.setAccessibleName(self.tr("Dates and source"))
        self._edges = (0, 0)
        self.day = Detail(desk.look, self.tr("Day it is of"), self._take_day)
        self.fields = {
            "headline": self._field("headline", self.tr("Headline")),
            "published": self._field("published", self.tr("Published")),
            "retrieved": self._field("retrieved", self.tr("Retrieved")),
            "byline": self._field("byline", self.tr("Byline")),
            "source": self._field("source", self.tr("Source")),
            "url": self._field("url", self.tr("Address")),
            "language": self._field("language", self.tr("Language")),
        }
        self._typing = TypedFields(
            lambda: desk.session.typing, {"day": self.day, **self.fields}, self
        )
        self._typing.failed.connect(desk.failed)
        self.added = Words(desk.look, size=12, token="ink3")
        self.done = KeyButton(desk.look, self.tr("Done"), "Esc")
        self.done.clicked.connect(self.close_details)
        self._inner = QWidget()
        self._build()
        desk.look.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def _field(self, name: str, label: str) -> Detail:
        return Detail(self._desk.look, label, lambda typed: self._take(name, typed))

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self._inner)
        field = self.fields
        for row, (left, right) in enumerate((
            (self.day, field["headline"]),
            (field["published"], field["retrieved"]),
            (field["source"], field["byline"]),
            (field["url"], field["language"]),
        )):  # fmt: skip
            self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(5, 1)
        self._grid.addWidget(self.added, 4, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.done, 4, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for one in self._all():
            one.left.connect(self._after)
        self.hold(self._inner)

    def _all(self) -> tuple[Detail, ...]:
        return (self.day, *self.fields.values())

    def set_edges(self, left: int, right: int) -> None:
        """Where the page's columns begin and end."""
        self._edges = (left, right)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The right edge is counted from the right."""
        super().resizeEvent(event)
        self.restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lines that wrap otherwise need another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As high as the fields, and never more than most of the view: then it scrolls."""
        parent = self.parentWidget()
        most = round(parent.height() * _MOST) if parent else self._desk.look.px(400)
        return QSize(
            self._desk.look.px(300), min(self._grid.totalHeightForWidth(max(self.width(), 1)), most)
        )

    def minimumSizeHint(self) -> QSize:
        """It can be low."""
        return QSize(self._desk.look.px(100), min(self.sizeHint().height(), 100))

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        right = max(self.viewport().width() - self._edges[1], px(4))
        self._grid.setContentsMargins(self._edges[0], px(12), right, px(12))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(10))
        for one in self._all():
            one.restyle()
        self.done.updateGeometry()
        self.updateGeometry()

    # Opening and closing

    def open_details(self) -> None:
        """Show them, ready for the day to be typed."""
        self._article = None
        self.show()
        self.refresh()
        self.day.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.field.selectAll()

    def close_details(self) -> None:
        """Commit what was typed and give the room back to the page."""
        self.commit()
        if not any(one.error for one in self._all()):
            self.hide()
            self.closed.emit()

    def commit(self) -> None:
        """Take over what is typed and not yet committed."""
        for one in self._all():
            if one.pending:
                one.commit()
        self.updateGeometry()

    def leave(self) -> None:
        """Another article lies on the desk: keep what was typed for this one, where it can be."""
        self.commit()
        for one in self._all():
            one.give_back()
        self._article = None
        self.hide()

    def forget(self) -> None:
        """Another archive lies on the desk: nothing of this one can be kept any more."""
        self._article = None
        self._typing.forget()
        self.hide()

    def _after(self) -> None:
        if not any(one.error for one in self._all()):
            self.hide()
            self.closed.emit()

    def refresh(self) -> None:
        """Take over the article that lies on the desk."""
        sheet = self._desk.sheet
        if sheet is None or self._article not in (None, sheet.article.id):
            return  # what is typed here is for the article that was left
        article = sheet.article
        self._article, self._day = article.id, article.day
        self._typing.about("article", article.uid)
        self.day.show_value(_day_typed(article), basis_in_words(article.day_basis))
        for name, field in self.fields.items():
            field.show_value(getattr(article, name))
        self.added.say(self.tr("Added {0}").format(_moment(article.added)))
        self.updateGeometry()

    # Taking over

    def _take_day(self, typed: str) -> str:
        article, before = self._article, self._day
        if article is None:
            return ""
        try:
            day = day_from_words(typed, before) if typed else None
        except DayError as error:
            kept = self.tr("The day stays {0}.").format(day_in_words(before)) if before else ""
            return f"{error} {kept}".strip()
        return self._write(lambda: self._desk.session.articles.set_day(article, day))

    def _take(self, name: str, typed: str) -> str:
        article = self._article
        if article is None:
            return ""
        if name in _DATES and typed:
            try:
                typed = moment_from_words(typed)
            except DayError as error:
                return str(error)
        return self._write(lambda: self._desk.session.articles.correct(article, **{name: typed}))

    def _write(self, do: Callable[[], Change]) -> str:
        try:
            change = do()
        except MeanwhileError as error:
            self._desk.catch_up()
            return str(error)
        except EditorError as error:
            return str(error)
        self._desk.tell(change)
        self.refresh()
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline below."""
        super().paintEvent(event)
        draw = Drawing(QPainter(self.viewport()), self._desk.look)
        draw.hairline(self._edges[0], self._edges[1], self.height() - 1)


def moment_from_words(words: str) -> str:
    """A printed date as ISO 8601, as exact as it was typed: a year, a month, a day or a minute.

    Raises DayError in a plain sentence.
    """
    typed = words.strip()
    try:
        if len(typed) in (4, 7):
            date.fromisoformat(f"{typed}-01-01"[:10])
            return typed
        datetime.fromisoformat(typed)
    except ValueError:
        pass
    else:
        return typed
    try:
        return day_from_words(typed, None).isoformat()
    except DayError as error:
        hint = say("With a time: 2022-11-08T10:23+04:00.")
        raise DayError(f"{error} {hint}") from error


def _day_typed(article: Article) -> str:
    return long_day_in_words(article.day) if article.day else ""


def _moment(iso: str) -> str:
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return f"{day_in_words(moment.date())}, {moment:%H:%M}"
