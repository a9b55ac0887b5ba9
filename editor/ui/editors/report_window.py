"""The report of a fault of the program, to be copied."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from editor import paths
from editor.ui.desk import Desk
from editor.ui.editors.forms.plain_text import PlainText
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
                "What was under way was not done; every step before it is saved, and you can go "
                "on. The report says where it happened and may quote what was being worked on: "
                "please read it before you send it to whoever looks after the program."
            )
        )
        self.text = PlainText(self.look, self.tr("Report"))
        self.content.addWidget(self.text, 1)
        self.copy = KeyButton(self.look, self.tr("Copy the report"), "", primary=True)
        self.copy.clicked.connect(self._copy)
        self.log = KeyButton(self.look, self.tr("Open the log"), "", outlined=True)
        self.log.clicked.connect(self._open_log)
        self.go_on = KeyButton(self.look, self.tr("Go on"), self.tr("Esc"), outlined=True)
        self.go_on.clicked.connect(self.close)
        self.foot.addWidget(self.log)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go_on)
        self.foot.addWidget(self.copy)

    def show_report(self, text: str) -> None:
        """Show a report, below those that were not closed yet."""
        shown = self.text.text() if self.isVisible() else ""
        above = f"{shown}\n\n" if shown else ""
        self.text.say(above + text)
        self.copy.say(self.tr("Copy the report"))
        self.present()

    def _open_log(self) -> None:
        """With whatever opens text files here; where nothing does, say where it lies."""
        file = paths.log_file()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.lead.say(self.tr("The log is {0}.").format(file))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        self.copy.say(self.tr("Copied"))
