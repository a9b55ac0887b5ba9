"""Actions made from the table of commands, each with its handler."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.ui.commands import COMMANDS, Command, Scope

Handlers = Mapping[str, Callable[[], object]]


class Actions(QObject):
    """One QAction a command; its object name is the command's id.

    Keys without Ctrl or Alt work in the pages given and what lies in them, never in the window:
    there they would steal letters from fields.
    """

    def __init__(self, window: QWidget, pages: tuple[QWidget, ...], handlers: Handlers) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        missing = {one.id for one in COMMANDS} ^ set(handlers)
        if missing:
            raise LookupError(f"commands and handlers differ: {sorted(missing)}")
        for command in COMMANDS:
            action = self._make(command, handlers[command.id])
            for home in pages if command.scope is Scope.PAGE else (window,):
                home.addAction(action)

    def _make(self, command: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(QCoreApplication.translate("commands", command.words), self)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        page = command.scope is Scope.PAGE
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if page
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False: handler())
        self._actions[command.id] = action
        return action

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the table."""
        return tuple(self._actions.values())

    def of_menu(self, menu: str) -> tuple[QAction, ...]:
        """The actions of a menu, in the order of the table."""
        return tuple(self._actions[one.id] for one in COMMANDS if one.menu == menu)
