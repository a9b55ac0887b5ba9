"""Which measure is counted: one of four, each with its number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.counting import Measure
from editor.ui.look.look import Look
from editor.ui.review.figures.found import Found
from editor.ui.review.filters.row import MeasureRow
from editor.ui.terms import as_entry, measure_in_words


class Measures(QWidget):
    """Circles, one of which is chosen."""

    chosen = Signal(object)
    """The Measure."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is counted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        hints = self._hints()
        self.rows = {
            one: MeasureRow(look, as_entry(measure_in_words(one)), hints[one]) for one in Measure
        }
        for measure, row in self.rows.items():
            column.addWidget(row)
            row.clicked.connect(lambda _=False, measure=measure: self.chosen.emit(measure))

    def show_found(self, found: Found) -> None:
        """Show the measure and what each comes to."""
        for measure, row in self.rows.items():
            row.setChecked(measure is found.asked.measure)
            row.show_number(found.measures[measure])

    def _hints(self) -> dict[Measure, str]:
        """What each measure counts."""
        return {
            Measure.ITEMS: self.tr("Every item that counts, tagged or not"),
            Measure.EVENTS: self.tr("Items linked as the same event count once"),
            Measure.PLACEMENTS: self.tr("An item counts at each place where it happened"),
            Measure.CONFLICT: self.tr("Items whose category is marked as conflict"),
        }
