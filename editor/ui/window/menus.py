"""Menus made from the table of commands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.actions import Actions
from editor.ui.commands import MENUS
from editor.ui.look.look import Look

_LINES = {
    "export.open", "settings.open", "archive.save", "edit.history", "edit.copy", "search.focus",
    "codebook.edit", "article.details", "day.previous", "day.coverage", "item.check",
    "item.split", "item.link", "suggest.accept", "tag.category", "item.day", "view.theme",
    "help.about", "archive.quit",
}  # fmt: skip
"""Before these commands a menu has a line."""

CONTEXT = (
    "item.check", "item.exclude", "tag.category", "tag.repeat", "tag.copy", "tag.place",
    "tag.clear", "", "item.split", "item.join", "item.make", "passage.role", "passage.date",
    "passage.why", "item.wording", "",
    "item.link", "item.unlink", "", "item.second_look", "item.history", "edit.copy",
)  # fmt: skip
"""What the context menu of a passage offers."""

ARCHIVE = (
    "archive.rename", "", "archive.new", "archive.open", "archive.recent", "archive.sample", "",
    "archive.save_copy", "archive.backup", "archive.check", "", "edit.history",
)  # fmt: skip
"""What the title of the archive offers."""

Recent = Callable[[], tuple[Path, ...]]


def menus(
    actions: Actions, look: Look, over: QWidget, recent: Recent, open_: Callable[[Path], object]
) -> tuple[tuple[str, QMenu], ...]:
    """Every menu of the bar with its words."""
    made = []
    for name in MENUS:
        menu = QMenu(over)
        for action in actions.of_menu(name):
            if action.objectName() in _LINES:
                menu.addSeparator()
            menu.addAction(action)
        made.append(("&" + QCoreApplication.translate("menus", name), menu))
    _fill_recent(actions, look, over, recent, open_)
    return tuple(made)


def _fill_recent(
    actions: Actions, look: Look, over: QWidget, recent: Recent, open_: Callable[[Path], object]
) -> None:
    """The archives that were open, read from the settings when the menu is opened."""
    menu = QMenu(over)
    menu.setObjectName("recent")

    def fill() -> None:
        menu.setFont(look.font(13))
        menu.clear()
        for path in recent():
            action = menu.addAction(f"{path.stem}  ({path.parent})")
            action.triggered.connect(lambda _checked=False, one=path: open_(one))
        if menu.isEmpty():
            none = menu.addAction(QCoreApplication.translate("menus", "No other archive yet"))
            none.setEnabled(False)

    menu.aboutToShow.connect(fill)
    actions["archive.recent"].setMenu(menu)


def popup(
    actions: Actions, names: tuple[str, ...], look: Look, over: QWidget, where: QPoint
) -> QMenu:
    """A menu of some commands at a point of the screen; an empty name is a line."""
    menu = QMenu(over)
    menu.setFont(look.font(13))
    for name in names:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
    return menu
