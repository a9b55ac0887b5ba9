"""What the program left when it ended without warning: offered once the window stands again."""

from PySide6.QtCore import QCoreApplication

from editor.ui.window.main_window import MainWindow


def offer_report(window: MainWindow, text: str) -> None:
    """Say it above the page, with the report as a button; nothing has to be answered."""
    words = QCoreApplication.translate(
        "LastTime",
        "The program ended unexpectedly the last time. Every step that was done is here.",
    )
    show = QCoreApplication.translate("LastTime", "Show the report")
    article = window.annotate.article
    article.show_notice(words, ((show, lambda: window.windows.show_report(text)),))
