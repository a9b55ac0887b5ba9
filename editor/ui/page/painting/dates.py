"""Dates on the page: underlined by what they mean, and found under the mouse."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from editor.chronicle.day_words import long_day_in_words
from editor.chronicle.draft import FoundDate, Meaning
from editor.ui.look.look import Look
from editor.ui.page.laid.lines import Laid
from editor.ui.page.said import say
from editor.ui.terms import meaning_in_words

_PENS = {
    Meaning.EVENT: ("ink2", 1.2, Qt.PenStyle.SolidLine),
    Meaning.PUBLISHED: ("ink3", 1.0, Qt.PenStyle.DashLine),
    Meaning.RETRIEVED: ("ink3", 1.0, Qt.PenStyle.DashLine),
    Meaning.MENTIONED: ("line2", 1.0, Qt.PenStyle.SolidLine),
}
"""Places are green or dotted; dates are neither. The margin says in words what they mean."""


def paint_dates(painter: QPainter, look: Look, laid: Laid, top: int) -> None:
    """Underline the dates of a row."""
    for date in laid.row.dates:
        token, width, style = _PENS[date.meaning]
        painter.setPen(QPen(look.colour(token), width, style))
        for box in laid.spans(date.start, date.end):
            y = top + box.bottom() - 1.5
            left = laid.frame.text + box.left()
            painter.drawLine(QPointF(left, y), QPointF(left + box.width(), y))


def date_at(laid: Laid, point: QPointF) -> FoundDate | None:
    """The date at a point that counts from the row's text."""
    return next(
        (
            one
            for one in laid.row.dates
            if any(box.contains(point) for box in laid.spans(one.start, one.end))
        ),
        None,
    )


def date_said(date: FoundDate) -> str:
    """A date with its meaning, where it is spoken or stands alone."""
    return say("{0}: {1}").format(long_day_in_words(date.day), meaning_in_words(date.meaning))
