"""The places of the selected items: the field to add one, and rows with role and precision."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.chronicle.change import Change
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.vocabulary import PlaceKind
from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Rows
from editor.ui.parts.words import Words
from editor.ui.tags.chosen import chosen_ids
from editor.ui.tags.place_field import PlaceField
from editor.ui.tags.place_menu import PlaceMenu
from editor.ui.tags.place_model import PlaceList, PlaceRow
from editor.ui.tags.place_paint import ROW, PlacePainter, menu_area
from editor.ui.tags.place_rows import place_rows

MOST = 3
"""How many rows stand in sight; more scroll."""


class PlaceRows(Rows):
    """The rows; a click at the right asks for a menu."""

    asked = Signal(QModelIndex, str)
    """A menu is wanted: ``role``, ``precision``, or empty for both."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on role or precision opens its menu."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        area = menu_area(self._look, self.visualRect(index))
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and area.contains(at):
            self.asked.emit(index, "role" if at.y() < area.center().y() else "precision")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The other button, or the menu key, opens both menus as one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.asked.emit(index, "")


class Places(QWidget):
    """Where the selected items happened."""

    left = Signal()
    """The field was left: the page shall have the keys again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Places"))
        self._desk = desk
        self._most, self._unfolded = MOST, False
        self._naming: Callable[[int], Change] | None = None
        self.model, self.list = PlaceList(self), PlaceRows(desk.look, ROW, most=MOST)
        self.field = PlaceField(desk)
        self._label = Words(desk.look, size=12, bold=True, token="ink2")
        self._build()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(PlacePainter(self._desk.look, self.list))
        self.list.setAccessibleName(self.tr("Places of the item"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for Delete
        self.list.asked.connect(self._ask)
        keys = ListKeys((self.list,))
        keys.entered.connect(lambda index: self._ask(index, ""))
        keys.deleted.connect(self._remove_at)
        keys.left.connect(self.left)
        self.field.taken.connect(self._take)
        self.field.named.connect(self._take_new)
        self.field.left.connect(self._leave)
        self.field.abandoned.connect(self._forget_words)
        self.field.below.connect(self._enter_rows)
        self._label.clicked.connect(self.unfold)
        self._top = QHBoxLayout()
        self._top.addWidget(self._label)
        self._top.addWidget(self.field, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list)

    @property
    def label(self) -> str:
        """What stands before the field."""
        return self._label.text()

    def focus_field(self) -> None:
        """Type a place."""
        self._naming = None
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_words(self, start: int, end: int) -> bool:
        """Make selected words of the article a place; ask which where several fit.

        Offsets are code points of the article. False where the words lie in no single item.
        """
        sheet, session = self._desk.sheet, self._desk.session
        items = sheet.items if sheet else ()
        item = next((one for one in items if one.start <= start < end <= one.end), None)
        if sheet is None or item is None:
            return False
        fitting = session.tagging.candidates(item.id, start, end)
        if len(fitting) == 1:
            self._tell(lambda: session.tagging.mark_words(item.id, start, end))
            return True
        self._ask_which(
            sheet.article.text[start:end],
            fitting,
            lambda place: session.tagging.add_place([item.id], place, start=start, end=end),
        )
        return True

    def _ask_which(
        self, words: str, fitting: tuple[int, ...], name: Callable[[int], Change]
    ) -> None:
        known = self._desk.session.places.some(fitting)
        self.field.offer(" ".join(words.split()), [known[one] for one in fitting if one in known])
        self._naming = name

    def _take(self, place: int) -> None:
        name, self._naming = self._naming, None
        chosen = chosen_ids(self._desk)
        if name is not None:
            self._tell(lambda: name(place))
        elif chosen:
            self._tell(lambda: self._desk.session.tagging.add_place(chosen, place))
        self._leave()

    def _take_new(self, words: str) -> None:
        made: list[int] = []

        def make() -> Change:
            change, place = self._desk.session.places.add(words, PlaceKind.VILLAGE)
            made.append(place)
            return change

        self._desk.act(make)
        if made:
            self._take(made[0])

    def _leave(self) -> None:
        self._forget_words()
        self.left.emit()

    def _forget_words(self) -> None:
        self._naming = None

    def _tell(self, do: Callable[[], Change]) -> None:
        self._desk.tell(self._desk.act(do))

    def _ask(self, index: QModelIndex, about: str) -> None:
        row = self.model.row(index)
        if row is None:
            return
        menu = PlaceMenu(row, about, self)
        menu.role_chosen.connect(lambda role: self.set_role(row, role))
        menu.precision_chosen.connect(lambda one: self.set_precision(row, one))
        menu.removal_wanted.connect(lambda: self._remove(row))
        menu.name_wanted.connect(lambda: self._name(row))
        menu.aboutToHide.connect(menu.deleteLater)
        area = menu_area(self._desk.look, self.list.visualRect(index))
        menu.popup(self.list.viewport().mapToGlobal(QPoint(area.left(), area.bottom())))

    def set_role(self, row: PlaceRow, role: PlaceRole) -> None:
        """Say what a place is in the items."""
        tagging = self._desk.session.tagging
        self._tell(lambda: tagging.set_mentions(row.mentions, role=role))

    def set_precision(self, row: PlaceRow, precision: Precision) -> None:
        """Say how exactly the text says where."""
        tagging = self._desk.session.tagging
        self._tell(lambda: tagging.set_mentions(row.mentions, precision=precision))

    def _remove_at(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None:
            self._remove(row)

    def _remove(self, row: PlaceRow) -> None:
        tagging = self._desk.session.tagging
        self._tell(lambda: tagging.remove_mentions(row.mentions))

    def _name(self, row: PlaceRow) -> None:
        tagging = self._desk.session.tagging
        self._ask_which(
            row.name.strip("“”"),
            (),
            lambda place: tagging.set_mention(row.mentions[0], place=place),
        )

    def show_rows(self, most: int) -> None:
        """Show so many rows at once; 0: the field alone, a click on the label shows the rows."""
        if most != self._most:
            self._most, self._unfolded = most, False
            self.refresh()

    @property
    def _folded(self) -> bool:
        return self._most == 0 and not self._unfolded

    def unfold(self) -> None:
        """Show the rows where only the field is shown, or fold them again."""
        if self._most == 0:
            self._unfolded = not self._unfolded
            self.refresh()

    def _enter_rows(self) -> None:
        """Down in the empty field: the rows have the keys."""
        if self.model.rows:
            self._unfolded = True
            self.refresh()
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show the places of the selected items."""
        rows = place_rows(self._desk)
        self.model.show(rows)
        number = f" {len(rows)}" if self._folded and rows else ""
        self._label.say(self.tr("Places") + number)
        self.list.most = self._most or MOST
        self.list.fit()
        if self._folded:
            self.list.hide()
        hand = (
            Qt.CursorShape.PointingHandCursor
            if self._most == 0 and rows
            else Qt.CursorShape.ArrowCursor
        )
        self._label.setCursor(hand)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._column.setContentsMargins(px(16), px(5), px(16), px(5))
        self._column.setSpacing(px(4))
        self._top.setSpacing(px(8))
        self._label.setMinimumWidth(px(52))
        self.field.restyle()
        self.refresh()
