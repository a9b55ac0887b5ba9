"""The categories: all of them at once, and the sub-codes of the chosen one with their digits."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.passage import Passage
from editor.chronicle.vocabulary import Category
from editor.ui.desk import Desk
from editor.ui.parts.list_keys import ListKeys
from editor.ui.parts.listing import Grid, Rows
from editor.ui.parts.words import Words
from editor.ui.tags.category_area import CategoryArea
from editor.ui.tags.category_field import CategoryField
from editor.ui.tags.category_filter import matching
from editor.ui.tags.category_model import CATEGORY_ROLE, CategoryGrid, CodeList
from editor.ui.tags.category_paint import CELL, ROW, CellPainter, CodePainter
from editor.ui.tags.category_words import meaning
from editor.ui.tags.chosen import shown_item
from editor.ui.tags.codes import by_letter, most_codes, offered_categories, offered_codes

MOST_FOUND = 12
MOST_CODES = 5
"""For so many sub-codes room is kept; a category with more of them scrolls."""
LEFT, GAP = 13, 4
"""Where the views begin, and what lies between and below them; at text size 100 %."""


class Categories(QWidget):
    """Choosing a category for the selected items."""

    wanted = Signal(int)
    """The category that the selected items shall have."""
    left = Signal()
    """The filter was left: the page shall have the keys again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("categories")
        self.setAccessibleName(self.tr("Categories"))
        self._desk = desk
        self._about: tuple[int | None, int | None, int | None] = (None, None, None)
        self._chosen: Category | None = None
        self._pending = False
        self._most_codes = 0
        self.field = CategoryField(desk.look)
        self.grid_model, self.grid = CategoryGrid(self), Grid(desk.look, CELL)
        self.codes_model, self.codes = CodeList(self), Rows(desk.look, ROW)
        self.found_model, self.found = CodeList(self), Rows(desk.look, ROW)
        self.cells = CellPainter(desk.look, self.grid)
        self._rows = CodePainter(desk.look, self.codes, lambda one: one.key)
        self._hits = CodePainter(desk.look, self.found, self._typed_key)
        self._hits.whole_codes = True
        self._meaning = Words(desk.look, size=13, token="ink2", wraps=True)
        self.area = CategoryArea(desk.look, CELL)
        self._build()
        self._connect()

    def _build(self) -> None:
        named = (
            (self.grid, self.grid_model, self.cells, self.tr("Categories")),
            (self.codes, self.codes_model, self._rows, self.tr("Sub-codes")),
            (self.found, self.found_model, self._hits, self.tr("Categories found")),
        )
        for view, model, painter, name in named:
            view.setModel(model)
            view.setItemDelegate(painter)
            view.setAccessibleName(name)
            self.area.column.addWidget(view)
        self.area.column.addWidget(self._meaning)
        self.area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.field)
        outer.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.grid.clicked.connect(self._choose_at)
        self.grid.doubleClicked.connect(self._want_at)
        self.codes.clicked.connect(self._want_at)
        self.found.clicked.connect(self._want_at)
        keys = ListKeys((self.grid, self.codes), self._means)
        keys.typed.connect(self._typed)
        keys.entered.connect(self._entered)
        keys.left.connect(self.left)
        self.field.changed.connect(self._filter)
        self.field.moved.connect(self._move_in_found)
        self.field.entered.connect(self._take_found)
        self.field.left.connect(self._leave_filter)
        self.area.resized.connect(self._fit)

    @property
    def chosen(self) -> Category | None:
        """The category whose sub-codes are shown."""
        return self._chosen

    @property
    def pending(self) -> bool:
        """Whether a category was just chosen and Enter would tag with it."""
        return self._pending

    def choose(self, letter: str) -> bool:
        """Choose the category with this letter and show its sub-codes; False if there is none."""
        category = by_letter(self._every, letter)
        if category is None:
            return False
        self._show(category, pending=True)
        return True

    def tag_digit(self, digit: int) -> bool:
        """Want the sub-code with this digit; False if there is none."""
        codes = (self.codes_model.code(row) for row in range(self.codes_model.rowCount()))
        code = next((one for one in codes if one and one.key == str(digit)), None)
        if code is not None:
            self.wanted.emit(code.id)
        return code is not None

    def tag_chosen(self) -> bool:
        """Want the category just chosen, without a sub-code; False if none was chosen."""
        if not self._pending or self._chosen is None:
            return False
        self.wanted.emit(self._chosen.id)
        return True

    def focus_filter(self) -> None:
        """Let a category be found by a few letters."""
        self.field.open()

    def refresh(self) -> None:
        """Show the codebook, and of it what the current item has or is suggested to be."""
        self.grid_model.show(offered_categories(self._every))
        self._most_codes = min(MOST_CODES, most_codes(self._every))
        item = shown_item(self._desk)
        suggested = self._suggested(item)
        about = (item.id if item else None, item.category if item else None, suggested)
        self._rows.tagged, self._rows.suggested = about[1], suggested
        if about != self._about or self._chosen is None:
            self._about = about
            self._show(self._above(about[1] or suggested), pending=False)
        else:
            self._show(self._above(self._chosen.id), pending=self._pending)

    def _suggested(self, item: Passage | None) -> int | None:
        if item is None or item.category is not None or not item.counts:
            return None
        found = self._desk.suggestion(item.id)
        return found.category if found else None

    def restyle(self) -> None:
        """Take over the text size and colours."""
        px = self._desk.look.px
        self.area.column.setContentsMargins(px(LEFT), 0, 0, px(GAP))
        self.area.column.setSpacing(px(GAP))
        self._meaning.setContentsMargins(px(4), px(6), px(8), px(6))
        self.field.restyle()
        self._fit()

    def _above(self, key: int | None) -> Category | None:
        """The category itself, or the one its sub-category belongs to."""
        find = self._desk.session.codebook.category
        found = find(key) if key is not None else None
        return find(found.parent) if found is not None and found.parent is not None else found

    def _show(self, category: Category | None, *, pending: bool) -> None:
        self._chosen, self._pending = category, pending
        self._meaning.hide()
        self._meaning.say(meaning(category) if category else "")
        self.cells.chosen = category.id if category else None
        self.codes_model.show(offered_codes(self._every, category))
        self._fit()
        self._mark_current()
        self.grid.viewport().update()
        self.codes.viewport().update()

    def _mark_current(self) -> None:
        """Let Tab come to what is chosen, and to the sub-code that is tagged or suggested."""
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        if self._chosen is not None:
            cell = self.grid_model.place_of(self._chosen.id)
            self.grid.selectionModel().setCurrentIndex(cell, keep)
        row = self.codes_model.place_of(self._rows.tagged or self._rows.suggested)
        first = row if row.isValid() else self.codes_model.index(0)
        if not self.codes.hasFocus():
            self.codes.selectionModel().setCurrentIndex(first, keep)

    def _fit(self) -> None:
        room = self.area.viewport().width() - self._desk.look.px(LEFT)
        self.cells.fit(self.grid_model.categories, room)
        self.grid.fit()
        self.codes.fit()
        self.found.fit()
        filtering = self.field.is_open and bool(self.field.words)
        self.grid.setVisible(not filtering)
        self.codes.setVisible(not filtering and self.codes_model.rowCount() > 0)
        self.found.setVisible(filtering)
        QTimer.singleShot(0, self, self._reveal)

    @property
    def needed_height(self) -> int:
        """What shows every category with the sub-codes of any of them, head included.

        It does not depend on the chosen one, so that choosing moves nothing.
        """
        return self.field.height() + self._views_height(self._most_codes)

    def _views_height(self, rows: int) -> int:
        gap, row = self._desk.look.px(GAP), self._desk.look.px(ROW)
        return self.grid.height() + gap + (rows * row + gap if rows else 0)

    def _reveal(self) -> None:
        """Bring the sub-codes into sight, and what the category means where there is room."""
        if not self.found.isHidden():
            self._meaning.hide()
            self.area.fit(self.found.height() + self._desk.look.px(GAP))
            return
        rows = self.codes_model.rowCount()
        explained = self._has_room_for_meaning(rows)
        self._meaning.setVisible(explained)
        self.area.fit(self.area.viewport().height() if explained else self._views_height(rows))
        self.area.reveal(self.codes if self.codes.isVisible() else self.grid)

    def _has_room_for_meaning(self, rows: int) -> bool:
        px = self._desk.look.px
        free = self.area.viewport().height() - self._views_height(rows)
        wide = self.area.viewport().width() - px(LEFT)
        return self.codes.isVisible() and self._meaning.heightForWidth(wide) + px(GAP) <= free

    @property
    def _every(self) -> tuple[Category, ...]:
        return self._desk.session.codebook.categories()

    def _means(self, letter: str) -> bool:
        if letter.isdigit():
            return True
        return letter == "/" or by_letter(self._every, letter) is not None

    def _typed(self, letter: str) -> None:
        if letter == "/":
            self.focus_filter()
        elif letter.isdigit():
            self.tag_digit(int(letter))
        else:
            self.choose(letter)

    def _choose_at(self, index: QModelIndex) -> None:
        category = index.data(CATEGORY_ROLE)
        if isinstance(category, Category):
            self._show(category, pending=True)

    def _entered(self, index: QModelIndex) -> None:
        category = index.data(CATEGORY_ROLE)
        if isinstance(category, Category) and category.parent is None and not self._pending:
            self._show(category, pending=True)
        else:
            self._want_at(index)

    def _want_at(self, index: QModelIndex) -> None:
        category = index.data(CATEGORY_ROLE)
        if isinstance(category, Category):
            self._leave_filter()
            self.wanted.emit(category.id)

    def _filter(self, words: str) -> None:
        self.found_model.show(matching(self._every, words)[:MOST_FOUND])
        self.found.setCurrentIndex(self.found_model.index(0))
        self._fit()

    def _move_in_found(self, by: int) -> None:
        row = max(0, min(self.found.currentIndex().row() + by, self.found_model.rowCount() - 1))
        self.found.setCurrentIndex(self.found_model.index(row))
        self.area.ensureVisible(0, self.found.visualRect(self.found.currentIndex()).bottom())

    def _take_found(self) -> None:
        code = self.found_model.code(self.found.currentIndex().row())
        if code is not None:
            self._leave_filter()
            self.wanted.emit(code.id)

    def _leave_filter(self) -> None:
        if self.field.is_open:
            self.field.close_field()
            self._fit()
            self.left.emit()

    def _typed_key(self, code: Category) -> str:
        above = self._above(code.id)
        return code.key if code.parent is None or above is None else f"{above.key}{code.key}"
