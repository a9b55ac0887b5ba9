"""The head of the panel: which item, whether it is an event, and the way to its neighbours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.ui.desk import Desk
from editor.ui.parts.key_button import KeyButton
from editor.ui.parts.words import Title, Words
from editor.ui.tags.chosen import chosen_items, shown_item

HEIGHT = 44


class Head(QWidget):
    """``Item 12 of 17``, or how many are selected."""

    toggled = Signal()
    """The items shall be no events, or events again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.title = Title(look, size=15, bold=True)
        self.total = Words(look, size=12, token="ink2")
        self.exclude = KeyButton(look, self.tr("Not an event"), "X")
        self.exclude.setCheckable(True)
        self.up = KeyButton(look, "", "", icon="caret-up")
        self.down = KeyButton(look, "", "", icon="caret-down")
        self.up.setAccessibleName(self.tr("Previous item"))
        self.down.setAccessibleName(self.tr("Next item"))
        self.up.setToolTip(self.tr("Previous item (Up)"))
        self.down.setToolTip(self.tr("Next item (Down)"))
        self.exclude.clicked.connect(self.toggled)
        self.up.clicked.connect(lambda: desk.move(-1))
        self.down.clicked.connect(lambda: desk.move(1))
        self._row = QHBoxLayout(self)
        for part in (self.title, self.total):
            self._row.addWidget(part)
        self._row.addStretch(1)
        for button in (self.exclude, self.up, self.down):
            self._row.addWidget(button)

    def refresh(self) -> None:
        """Name the item; where there is none, the panel's section."""
        item, sheet = shown_item(self._desk), self._desk.sheet
        items = chosen_items(self._desk)
        for button in (self.exclude, self.up, self.down):
            button.setVisible(item is not None)
        if item is None or sheet is None:
            self.title.say(self.tr("Tags"))
            self.total.say("")
            return
        if len(items) > 1:
            self.title.say(self.tr("{0} items").format(len(items)))
        else:
            self.title.say(self.tr("Item {0}").format(sheet.numbers[item.id]))
        self.total.say(self.tr("of {0}").format(len(sheet.items)))
        self.exclude.setChecked(not item.counts)

    def restyle(self) -> None:
        """Take over text size and colours."""
        px = self._desk.look.px
        self._row.setContentsMargins(px(16), px(4), px(12), 0)
        self._row.setSpacing(px(4))
        self.setFixedHeight(px(HEIGHT))
