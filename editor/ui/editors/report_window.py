"""The report of a fault of the program, to be copied."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.ui.desk import Desk
from editor.ui.editors.plain_text import PlainText
from editor.ui.editors.window import EditorWindow
from editor.ui.parts.key_button import KeyButton


class ReportWindow(EditorWindow):
    """One report. A further one stands below the first while the window is open."""

    SIZE = 620, 460

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReportWindow", "A fault of the program")
        super().__init__(desk, title, "report", parent)
        self.lead.say(
            self.tr(
                "What you did up to now is saved, and you can go on. The report below says where "
                "it happened. Please read it, and send it to whoever looks after the program."
            )
        )
        self.text = PlainText(self.look, self.tr("Report"))
        self.content.addWidget(self.text, 1)
        self.copy = KeyButton(self.look, self.tr("Copy the report"), "", primary=True)
        self.copy.clicked.connect(self._copy)
        close = KeyButton(self.look, self.tr("Close"), "", outlined=True)
        close.clicked.connect(self.close)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.foot.addWidget(self.copy)

    def show_report(self, text: str) -> None:
        """Show a report, below those that were not closed yet."""
        shown = self.text.text() if self.isVisible() else ""
        above = f"{shown}\n\n" if shown else ""
        self.text.say(above + text)
        self.copy.say(self.tr("Copy the report"))
        self.present()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        self.copy.say(self.tr("Copied"))
