"""A monkey at the window: it clicks, drags, types and pastes at random, by a seed."""

import random
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from editor.app import build
from editor.ui.window.main_window import MainWindow
from tests.endurance.acting import script

if TYPE_CHECKING:
    from collections.abc import Callable

OTHER_ARCHIVES = {"archive.new", "archive.open", "archive.recent", "archive.sample",
                  "archive.restore", "archive.save_copy", "archive.backup", "archive.quit",
                  "article.open", "article.import"}  # fmt: skip
"""Acts that leave the archive under test, or that wait for a file to be chosen."""
PARTS = ("article", "days", "categories", "places", "suggestions", "chart", "totals", "items",
         "search", "status", "map", "main")  # fmt: skip
KEYS = (*"abcdefghijklmnopqrstuvwxyz0123456789/.",
        Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_PageDown)  # fmt: skip
MOST_ARTICLES = 40
"""The archive stays small: what is measured is the window."""
_NONE, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def window_of(archive: Path) -> MainWindow:
    """The window of an archive, in an application that ends with the first bug."""
    application = QApplication.instance() or QApplication([])
    sys.excepthook = _end
    window = build(archive)
    window.look.reduced_motion = True
    application.processEvents()
    return window


def _end(kind: type[BaseException], error: BaseException, trace: object) -> None:
    sys.__excepthook__(kind, error, error.__traceback__)
    sys.exit(f"{kind.__name__}: {error}")


class Monkey:
    """Acts at the controls of one window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.done: list[str] = []
        self._chosen = random.Random(seed)
        self._articles = (one.text for one in script(seed))
        self._acts: list[tuple[Callable[[], None], int]] = [
            (self._trigger, 5), (self._click, 6), (self._drag, 2), (self._type, 6),
            (self._paste, 1), (self._undo, 2), (self._look_back, 1),
        ]  # fmt: skip

    @property
    def connection(self) -> sqlite3.Connection:
        """The archive as the window's own connection sees it."""
        return self.window.desk.session._store.file.connection

    def act(self) -> None:
        """Do something, let the window answer, and put away what opened."""
        acts, weights = zip(*self._acts, strict=True)
        self._chosen.choices(acts, weights)[0]()
        QApplication.processEvents()
        # Without a running event loop nothing else takes away what is to be deleted later.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._put_away()

    def _note(self, words: str) -> None:
        self.done.append(words)
        del self.done[:-30]

    def _trigger(self) -> None:
        actions = [
            one for one in self.window.actions_.all()
            if one.isEnabled() and one.objectName() not in OTHER_ARCHIVES
        ]  # fmt: skip
        self._do(self._chosen.choice(actions))

    def _do(self, action: QAction) -> None:
        if action.objectName() == "article.paste":
            self._paste()
            return
        self._note(action.objectName() or action.text())
        action.trigger()

    def _click(self) -> None:
        part = self._part()
        if part is None:
            return
        at = self._point(part)
        clicked = part.childAt(at) or part
        how = self._chosen.choice((_NONE, _NONE, _NONE, _SHIFT, _CONTROL))
        self._note(f"click {part.objectName()} {at.toTuple()}")
        QTest.mouseClick(clicked, Qt.MouseButton.LeftButton, how, clicked.mapFrom(part, at))

    def _drag(self) -> None:
        part = self._part()
        if part is None:
            return
        first, last = self._point(part), self._point(part)
        dragged = part.childAt(first) or part
        self._note(f"drag {part.objectName()} {first.toTuple()} {last.toTuple()}")
        start, end = dragged.mapFrom(part, first), dragged.mapFrom(part, last)
        QTest.mousePress(dragged, Qt.MouseButton.LeftButton, _NONE, start)
        QTest.mouseMove(dragged, (start + end) / 2)
        QTest.mouseMove(dragged, end)
        QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, _NONE, end)

    def _part(self) -> QWidget | None:
        found = [
            one for one in self.window.findChildren(QWidget)
            if one.objectName() in PARTS and one.isVisible() and one.width() and one.height()
        ]  # fmt: skip
        return self._chosen.choice(found) if found else None

    def _point(self, part: QWidget) -> QPoint:
        return QPoint(self._chosen.randrange(part.width()), self._chosen.randrange(part.height()))

    def _type(self) -> None:
        where = QApplication.focusWidget() or self.window.annotate.article.page
        for _ in range(self._chosen.choice((1, 1, 1, 5))):
            key = self._chosen.choice(KEYS)
            self._note(f"key {key} in {where.objectName() or type(where).__name__}")
            QTest.keyClick(where, key)
            where = QApplication.focusWidget() or self.window.annotate.article.page

    def _paste(self) -> None:
        articles = self.connection.execute("SELECT count(*) FROM article").fetchone()[0]
        if articles >= MOST_ARTICLES:
            self.window.actions_["article.delete"].trigger()
            return
        self._note("paste")
        QApplication.clipboard().setText(next(self._articles))
        self.window.actions_["article.paste"].trigger()

    def _undo(self) -> None:
        self._note("undo or redo")
        self.window.actions_[self._chosen.choice(("edit.undo", "edit.undo", "edit.redo"))].trigger()

    def _look_back(self) -> None:
        self.window.show_view(self._chosen.choice(("annotate", "review")))

    def _put_away(self) -> None:
        while menu := QApplication.activePopupWidget():
            if isinstance(menu, QMenu) and self._chosen.random() < 0.5:
                self._take_from(menu)
            menu.close()
            QApplication.processEvents()
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible() and self._chosen.random() < 0.3:
                other.close()

    def _take_from(self, menu: QMenu) -> None:
        actions = [
            one for one in menu.actions()
            if one.isEnabled() and not one.isSeparator() and one.menu() is None
            and one.objectName() not in OTHER_ARCHIVES
        ]  # fmt: skip
        if actions and not _leads_away(menu):
            self._do(self._chosen.choice(actions))


def _leads_away(menu: QMenu) -> bool:
    """Whether a menu lists archives to open."""
    return any(one.objectName() == "archive.recent" for one in menu.actions()) or not any(
        one.objectName() for one in menu.actions()
    )
