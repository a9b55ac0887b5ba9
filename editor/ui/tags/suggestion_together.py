"""How sure a suggestion is, and accepting together what is sure enough in the article."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from editor.ui.desk import Desk
from editor.ui.parts.text_button import TextButton
from editor.ui.settings import TRUSTS
from editor.ui.tags.suggestion_chance import Chance


class Together(QWidget):
    """How sure this suggestion is; how many are sure enough; and what is enough."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chance = Chance(desk.look)
        self.accept_button = TextButton(desk.look, strong=True)
        self.trust_button = TextButton(desk.look)
        self.accept_button.clicked.connect(self.accept)
        self.trust_button.clicked.connect(self._ask)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.chance, 1)
        self._row.addWidget(self.accept_button)
        self._row.addWidget(self.trust_button)

    @property
    def items(self) -> tuple[int, ...]:
        """The open items whose suggestion is sure enough."""
        sheet, session = self._desk.sheet, self._desk.session
        if sheet is None or self._desk.waits or not session.writable:
            return ()
        return session.suggesting.trusted(sheet.article.id, self._desk.trust / 100)

    def accept(self) -> None:
        """Tag them; they stay to be confirmed."""
        session, items = self._desk.session, self.items
        self._desk.tell(self._desk.act(lambda: session.suggesting.accept(items, unseen=True)))

    def say(self, chance: float) -> None:
        """Say how sure the suggestion in sight is, and how many are sure enough."""
        self.chance.say(chance)
        number = len(self.items)
        self.accept_button.setEnabled(number > 0)
        self.accept_button.say(self.tr("Accept {0}").format(number))
        self.accept_button.setToolTip(
            self.tr(
                "Tag every open item whose suggestion is sure enough; they stay to be confirmed"
            )
        )
        self.trust_button.say(self.tr("from {0} %").format(self._desk.trust))
        self.trust_button.setToolTip(
            self.tr("How likely right a suggestion must be to be accepted together")
        )

    def menu(self) -> QMenu:
        """The choices, as a menu that is shown."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for percent in TRUSTS:
            entry = QAction(self.tr("{0} % and more").format(percent), menu, checkable=True)
            entry.setChecked(percent == self._desk.trust)
            entry.triggered.connect(lambda _, one=percent: self._desk.set_trust(one))
            group.addAction(entry)
            menu.addAction(entry)
        menu.popup(self.trust_button.mapToGlobal(QPoint(0, self.trust_button.height())))
        return menu

    def _ask(self) -> None:
        self.menu()

    def restyle(self) -> None:
        """Take over text size."""
        self._row.setSpacing(self._desk.look.px(2))
        self.setFixedHeight(self.accept_button.sizeHint().height())
