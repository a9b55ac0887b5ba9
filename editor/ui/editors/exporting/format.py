"""The format of an export, with one line on what each is good for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.exchange.formats import FORMATS, Format
from editor.ui.look.look import Look
from editor.ui.parts.said import Said
from editor.ui.parts.tick import Tick


class ExportFormat(QWidget):
    """CSV, XLSX or JSON."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        words = self._words()
        self.ticks = {one.name: Tick(look, *words[one.name], round_=True) for one in FORMATS}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Said(look, self.tr("Format"), size=12, bold=True, token="ink2"))
        self._aside = QWidget()
        self._inset = QVBoxLayout(self._aside)
        self.excel = Tick(
            look,
            self.tr("For Excel"),
            self.tr("Marked at its start so that Excel shows every script"),
        )
        self._inset.addWidget(self.excel)
        for name, tick in self.ticks.items():
            self._column.addWidget(tick)
            if name == "csv":
                self._column.addWidget(self._aside)
            tick.toggled.connect(self._chosen)
        look.changed.connect(self._space)
        self._space()
        self.choose("csv")

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "csv": (
                self.tr("CSV table"),
                self.tr("One row for each item and place; opens everywhere"),
            ),
            "xlsx": (
                self.tr("Excel workbook"),
                self.tr("The same rows, with real dates and numbers"),
            ),
            "json": (
                self.tr("JSON archive"),
                self.tr("Whole articles with tags, to be imported elsewhere"),
            ),
        }

    def _space(self) -> None:
        px = self._look.px
        self._column.setSpacing(px(2))
        self._inset.setContentsMargins(px(26), 0, 0, 0)

    def _chosen(self, on: bool) -> None:
        if on:
            self._aside.setVisible(self.format.name == "csv")
            self.changed.emit()

    def choose(self, name: str) -> None:
        """Choose a format by its name."""
        self.ticks[name].setChecked(True)

    @property
    def format(self) -> Format:
        """The format chosen."""
        return next(one for one in FORMATS if self.ticks[one.name].isChecked())
