"""The palette's rows: a model over what was found, and how a row is drawn."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.look.drawing import Drawing, cap_width
from editor.ui.look.look import Look
from editor.ui.palette.found import Found

Index = QModelIndex | QPersistentModelIndex

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Found itself; None for the heading of a section."""

ROW, HEADING = 38, 28


class FoundRows(QAbstractListModel):
    """Each section's heading, then its rows. Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found | str] = []

    def show(self, rows: Sequence[Found]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = []
        section = ""
        for one in rows:
            if one.section != section:
                section = one.section
                self._rows.append(section)
            self._rows.append(one)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Headings and rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, what is read aloud, and the Found."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == FOUND_ROLE:
            return row if isinstance(row, Found) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words if isinstance(row, Found) else row
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Found):
            return ", ".join(one for one in (row.words, row.aside, " ".join(row.keys)) if one)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are not chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def next(self, at: int, by: int) -> int:
        """The next row that can be chosen, from ``at`` in steps of ``by``; else ``at``."""
        row = at + by
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Found):
                return row
            row += by
        return at


class FoundDelegate(QStyledItemDelegate):
    """Draws a row: icon, words with the hits marked, what stands aside, keys."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        tall = ROW if index.data(FOUND_ROLE) is not None else HEADING
        return QSize(self._look.px(200), self._look.px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        draw, px = Drawing(painter, self._look), self._look.px
        box = QRect(option.rect).adjusted(px(8), 0, -px(8), 0)
        row = index.data(FOUND_ROLE)
        if isinstance(row, Found):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            draw.ground(box, option.state & ~QStyle.StateFlag.State_HasFocus, chosen=chosen)
            if chosen:
                bar = QRect(box.left(), box.top(), px(3), box.height())
                draw.rounded(bar, 1, self._look.colour("accent"))
            self._row(painter, draw, box, row, chosen=chosen)
        else:
            draw.words(box.adjusted(px(12), px(6), 0, 0), str(index.data()), 12, token="ink2")
        painter.restore()

    def _row(
        self, painter: QPainter, draw: Drawing, box: QRect, row: Found, *, chosen: bool
    ) -> None:
        px, middle = self._look.px, box.center().y()
        if row.icon:
            draw.icon(row.icon, box.left() + px(12), middle, 15, "ink3")
        right = box.right() - px(12)
        for key in reversed(row.keys):
            draw.key_cap_at_right(right, middle, key, on=chosen)
            right -= cap_width(self._look, key) + px(4)
        if row.aside:
            wide = self._look.text_width(row.aside, 12, bold=True)
            aside = QRect(right - wide - px(6), box.top(), wide, box.height())
            draw.words(aside, row.aside, 12, token="ink2")
            right = aside.left() - px(8)
        words = QRect(box.left() + px(42), box.top(), right - box.left() - px(42), box.height())
        self._marks(painter, words, row, bold=chosen)
        draw.words(words, row.words, 14, bold=chosen)

    def _marks(self, painter: QPainter, box: QRect, row: Found, *, bold: bool) -> None:
        metrics = self._look.metrics(14, bold=bold)
        for start, end in row.marked:
            left = box.left() + metrics.horizontalAdvance(row.words[:start])
            right = min(box.left() + metrics.horizontalAdvance(row.words[:end]), box.right())
            if left < right:
                tall = metrics.height()
                mark = QRect(left - 1, box.center().y() - tall // 2, right - left + 2, tall)
                painter.fillRect(mark, self._look.colour("mark"))
