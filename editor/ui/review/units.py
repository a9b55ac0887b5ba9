"""The choice of what one bar of the chart holds: a day, week, month or year, or as fits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.look.look import Look
from editor.ui.review.figures.columns import Unit
from editor.ui.review.link import Link


class Units(Link):
    """Words with a menu below them."""

    chosen = Signal(object)
    """The Unit; None: as there is room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", token="ink2", caret=True, parent=parent)
        self.setToolTip(self.tr("What one bar holds"))
        self.menu = QMenu(self)
        for unit, words in self._words().items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setData(unit)
            action.triggered.connect(lambda _=False, unit=unit: self.chosen.emit(unit))
        self.clicked.connect(self._open)
        self.show_unit(None)

    def show_unit(self, unit: Unit | None) -> None:
        """Name the one that is chosen."""
        words = self._words()[unit]
        self.say(words)
        self.setAccessibleName(self.tr("Bars: {0}").format(words))
        for action in self.menu.actions():
            action.setChecked(action.data() == unit)

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _words(self) -> dict[Unit | None, str]:
        return {
            None: self.tr("As fits"),
            Unit.DAY: self.tr("Days"),
            Unit.WEEK: self.tr("Weeks"),
            Unit.MONTH: self.tr("Months"),
            Unit.YEAR: self.tr("Years"),
        }
