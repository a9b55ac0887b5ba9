"""A hand at the window: mouse, keys and clipboard, and nothing else."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from editor.chronicle.mention import PlaceRole, Precision
from editor.ui.tags.place_menu import PlaceMenu
from editor.ui.terms import as_entry, place_role_explained, precision_in_words

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Does what an archivist does, at one window."""

    def __init__(self, qtbot, window):
        self.bot, self.window = qtbot, window
        self.desk, self.article = window.desk, window.annotate.article
        self.page, self.tags = window.annotate.article.page, window.annotate.tags
        window.resize(1280, 1000)
        qtbot.waitExposed(window)
        self.activate()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def paste(self, text):
        """Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, CONTROL)

    def point(self, offset):
        """Where on the page's viewport a letter of the article begins; it is scrolled to."""
        scene = self.page.scene
        laid = next(
            one for one in scene.page.rows if one.row.passage.start <= offset <= one.row.passage.end
        )
        scene.show_passage(laid.row.passage.id)
        box = laid.caret(offset)
        return QPoint(
            round(laid.frame.text + box.x()), round(scene.top_of(laid) + box.center().y())
        )

    def click_item(self, number):
        """Click into the words of an item."""
        item = self.desk.items[number - 1]
        port = self.page.viewport()
        self.bot.mouseClick(port, LEFT, pos=self.point(item.start + 2))
        assert self.desk.current == self.desk.items[number - 1].id

    def click_at(self, offset):
        """Put the caret before a letter."""
        self.bot.mouseClick(self.page.viewport(), LEFT, pos=self.point(offset))

    def drag_over(self, start, end):
        """Select words by dragging over them."""
        port = self.page.viewport()
        first, last = self.point(start), self.point(end)
        self.bot.mousePress(port, LEFT, pos=first)
        self.bot.mouseMove(port, (first + last) / 2)
        self.bot.mouseMove(port, last)
        self.bot.mouseRelease(port, LEFT, pos=last)
        assert self.article.selected_words() == (start, end)

    def place(self, number, golden):
        """Select words, G; choose among homonyms or enter a new place; then role and precision."""
        self.drag_over(golden.start, golden.end)
        self.key(Qt.Key.Key_G)
        if self._mention(number, golden) is None:
            field = self.tags.places.field
            assert field.popup.isVisible()
            self.bot.keyClick(field, Qt.Key.Key_Return)
        mention = self._mention(number, golden)
        assert mention is not None, self.desk.sheet.article.text[golden.start : golden.end]
        self._choose_in_menu(mention, "role", place_role_explained(PlaceRole(golden.role)))
        self._choose_in_menu(mention, "precision", precision_in_words(Precision(golden.precision)))

    def _mention(self, number, golden):
        mentions = self.desk.sheet.mentions.get(self.desk.items[number - 1].id, ())
        return next((one for one in mentions if one.start == golden.start), None)

    def _choose_in_menu(self, mention, about, words):
        """Click at the right of the place's row: role above, precision below."""
        rows = self.tags.places.list
        model = rows.model()
        row = next(
            at
            for at in range(model.rowCount())
            if mention.id in model.row(model.index(at)).mentions
        )
        rows.scrollTo(model.index(row))
        box = rows.visualRect(model.index(row))
        below = box.bottom() - 8 if about == "precision" else box.top() + 8
        self.bot.mouseClick(rows.viewport(), LEFT, pos=QPoint(box.right() - 30, below))
        menu = next(one for one in self.tags.places.findChildren(PlaceMenu) if one.isVisible())
        self.choose(menu, as_entry(words))

    def choose(self, menu: QMenu, words: str) -> None:
        """Take an entry of an open menu."""
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()
        self.activate()

    def activate(self):
        """The window has the keys: the offscreen platform does not give them back by itself."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def tag(self, code):
        """The letter of the category, then the digit of its sub-code."""
        category = self.desk.session.codebook.by_code(code)
        above = self.desk.session.codebook.category(category.parent) or category
        self.page.setFocus()
        self.bot.keyClicks(self.page, above.key.lower())
        if category.parent is not None:
            self.bot.keyClicks(self.page, category.key)
        else:
            self.bot.keyClick(self.page, Qt.Key.Key_Return)

    def undo(self):
        """Ctrl+Z."""
        self.page.setFocus()
        self.key(Qt.Key.Key_Z, CONTROL)

    def redo(self):
        """Ctrl+Shift+Z."""
        self.page.setFocus()
        self.key(Qt.Key.Key_Z, CONTROL | SHIFT)
