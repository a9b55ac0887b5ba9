"""The codebook of this archive: groups, categories and sub-codes, and what each says."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.chronicle.counting import Measure
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.exchange.files import write_whole
from editor.ui.desk import Desk
from editor.ui.editors.codebook.category_form import CategoryForm
from editor.ui.editors.codebook.group_form import GroupForm
from editor.ui.editors.codebook.merge_category import MergeCategory
from editor.ui.editors.codebook.new_category import NewCategory
from editor.ui.editors.codebook.order import OrderKeys
from editor.ui.editors.codebook.paint import ROW, CodebookPainter
from editor.ui.editors.codebook.rows import CodebookModel, CodebookRow, rows_of
from editor.ui.editors.forms.wide_rows import wide_rows
from editor.ui.editors.window import EditorWindow, scrolling
from editor.ui.parts.file_choice import Chooser, Wanted, choose_file
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.said import Said

LIST = 380
"""Width of the list at text size 100 %."""


class CodebookWindow(EditorWindow):
    """The list at the left, the fields of what is chosen at the right."""

    SIZE = 980, 700

    def __init__(
        self, desk: Desk, choose: Chooser = choose_file, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("CodebookWindow", "Codebook")
        super().__init__(desk, title, "codebook", parent)
        self._choose, self._shown = choose, (0, 0)
        self.lead.say(
            self.tr(
                "Every change is a step of the history, and shows at once wherever items are. "
                "Alt+Up and Alt+Down, or a drag, move a row of the list."
            )
        )
        self._make_list()
        self._make_forms()
        line = QHBoxLayout()
        line.addLayout(self._left)
        line.addWidget(self.pages, 1)
        self._line = line
        self.content.addLayout(line)
        self._make_foot()

    def _make_list(self) -> None:
        self.model = CodebookModel(self)
        self.list = wide_rows(self.look, ROW)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CodebookPainter(self.look, self.list))
        self.list.setAccessibleName(self.tr("Groups, categories and sub-codes"))
        self._order = OrderKeys(self.list, self.model, self.desk)
        self.list.selectionModel().currentChanged.connect(self._choose_row)
        self.new_category = KeyButton(self.look, self.tr("New category"), "", outlined=True)
        self.new_category.clicked.connect(self.begin_category)
        self.new_sub = KeyButton(self.look, self.tr("New sub-code"), "", outlined=True)
        self.new_sub.clicked.connect(self.begin_sub)
        self._news = QHBoxLayout()
        self._news.addWidget(self.new_category)
        self._news.addWidget(self.new_sub)
        self._news.addStretch(1)
        self._left = QVBoxLayout()
        self._left.addWidget(self.list, 1)
        self._left.addLayout(self._news)

    def _make_forms(self) -> None:
        self.category = CategoryForm(self.desk, self.write)
        self.group = GroupForm(self.desk, self.write)
        self.new = NewCategory(self.desk, self.write)
        self.new.made.connect(self._show_new)
        self.new.left.connect(self._show_chosen)
        self.merging = MergeCategory(self.desk, self.write)
        self.merging.merged.connect(self._show_new)
        self.merging.left.connect(self._show_chosen)
        self.category.merge.clicked.connect(self.begin_merge)
        self.pages = QStackedWidget()
        for form in (self.category, self.group, self.new, self.merging):
            self.pages.addWidget(scrolling(form, self.look))

    def _make_foot(self) -> None:
        self.export = KeyButton(self.look, self.tr("Save as a file…"), "", outlined=True)
        self.export.setAccessibleDescription(
            self.tr("A file of the codebook that other archives can take over")
        )
        self.export.clicked.connect(self._ask_where)
        close = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        close.clicked.connect(self.close)
        self.said = Said(self.look, size=12, token="ink2")
        self.foot.addWidget(self.export)
        self.foot.addWidget(self.said, 1)
        self.foot.addWidget(close)

    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""
        book = self.desk.session.codebook
        found = self.desk.session.review.counts(Measure.ITEMS, Selection()).by_category()
        self.model.show(rows_of(book.groups(), book.categories(), found))
        self._point_at(self._shown)
        self.merging.follow()
        if self.pages.currentIndex() < 2:
            self._show_chosen()

    def _point_at(self, key: tuple[int, int]) -> None:
        index = self.model.place_of(key)
        if not index.isValid():
            index = self.model.index(min(1, self.model.rowCount() - 1))
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    @property
    def chosen(self) -> CodebookRow | None:
        """The row that is chosen."""
        return self.model.row(self.list.currentIndex())

    def choose(self, code: str) -> None:
        """Choose a category by its code; nothing where there is none of it."""
        category = self.desk.session.codebook.by_code(code)
        if category is not None:
            self._point_at((0, category.id))

    def _choose_row(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.key != self._shown:
            self._shown = row.key
            self.commit()
            self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen
        if row is None:
            return
        self.new_sub.setEnabled(row.category is not None)
        if row.category is None:
            self.group.show_row(row)
            self.pages.setCurrentIndex(1)
        else:
            self.category.show_row(row)
            self.pages.setCurrentIndex(0)

    def begin_category(self) -> None:
        """Ask for a new category in the group that is looked at."""
        self.commit()
        row = self.chosen
        if row is not None:
            self.pages.setCurrentIndex(2)
            self.new.begin(row.group, None)

    def begin_sub(self) -> None:
        """Ask for a new sub-code of the category that is looked at."""
        self.commit()
        row = self.chosen
        if row is None or row.category is None:
            return
        book = self.desk.session.codebook
        self.pages.setCurrentIndex(2)
        self.new.begin(row.group, book.category(row.category.parent) or row.category)

    def begin_merge(self) -> None:
        """Ask into which category the one that is looked at is merged."""
        self.commit()
        row = self.chosen
        if row is not None and row.category is not None:
            self.pages.setCurrentIndex(3)
            self.merging.begin(row.category)

    def _show_new(self, code: str) -> None:
        self.pages.setCurrentIndex(0)
        self.choose(code)
        self._show_chosen()
        self.category.definition.field.edit.setFocus()

    def done(self, result: int) -> None:
        """Closed in any way: a palette that is open goes too."""
        self.category.colour.close_palette()
        self.group.colour.close_palette()
        super().done(result)

    def _ask_where(self) -> None:
        self.commit()
        wanted = Wanted(
            title=self.tr("Save the codebook"),
            suggested=self.desk.session.path.with_name("codebook.json"),
            kinds=(self.tr("Codebook (*.json)"),),
            writes=True,
        )
        self._choose(self, wanted, self._save)

    def _save(self, path: Path) -> None:
        try:
            write_whole(path, self.desk.session.codebook.export())
        except ExportError as error:
            self.desk.failed.emit(str(error))
            self.said.say(str(error), "bad")
        else:
            self.desk.said.emit(self.tr("The codebook is in {0}.").format(path.name), False)
            self.said.say(self.tr("Written: {0}").format(path), "ink2")

    def restyle(self) -> None:
        """Take over text size and colours."""
        super().restyle()
        px = self.look.px
        self.list.doItemsLayout()
        self._line.setSpacing(px(20))
        self._news.setSpacing(px(8))
        self._left.setSpacing(px(10))
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list gives way first; its words elide."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self.list.setFixedWidth(min(self.look.px(LIST), self.width() * 2 // 5))
