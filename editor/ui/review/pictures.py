"""Pictures of the chart as Review shows it: saved where the user says, or copied."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editor.chronicle.change import NOTHING, Change
from editor.ui.desk import Desk
from editor.ui.parts.file_choice import Chooser, Wanted
from editor.ui.review.chart.chart import Chart
from editor.ui.review.chart.picture import Choices, picture_of, save_picture
from editor.ui.review.figures.found import Found
from editor.ui.settings import PATTERNS, Settings


class Pictures(QObject):
    """Always on light ground, for paper."""

    def __init__(
        self,
        chart: Chart,
        desk: Desk,
        settings: Settings,
        choose: Chooser,
        found: Callable[[], Found],
    ) -> None:
        super().__init__(chart)
        self._chart, self._desk, self._settings = chart, desk, settings
        self._choose, self._found = choose, found

    def save(self) -> None:
        """Ask for a file and write the chart to it."""
        folder = self._desk.session.path.parent
        wanted = Wanted(
            title=self.tr("Save the chart as a picture"),
            suggested=folder / f"{self._desk.session.title}.png",
            kinds=(
                self.tr("Picture (*.png)"),
                self.tr("Drawing (*.svg)"),
                self.tr("Page (*.pdf)"),
            ),
            writes=True,
        )
        self._choose(self._chart, wanted, self._save)

    def _save(self, path: Path) -> None:
        def write() -> Change:
            save_picture(self._found().bars, path, self._choices())
            self._desk.said.emit(self.tr("Saved {0}").format(path.name), False)
            return NOTHING

        self._desk.act(write)

    def copy(self) -> None:
        """Copy it; the line in words stands on the picture."""
        image = picture_of(self._found().bars, self._choices())
        QGuiApplication.clipboard().setImage(image)
        self._desk.said.emit(self.tr("Picture copied"), False)

    def _choices(self) -> Choices:
        return Choices(
            selected=self._found().asked.picked,
            patterns=self._settings.get(PATTERNS),
            source=self._desk.session.title,
            unit=self._chart.wanted_unit,
            factor=self._desk.look.factor,
        )
