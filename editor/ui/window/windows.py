"""The windows beside the main one, made when they are first asked for."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.desk import Desk
from editor.ui.editors.window import EditorWindow
from editor.ui.settings import Settings
from editor.ui.window.archives import Archives

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.chronicle.selection import Selection
    from editor.ui.editors.codebook.window import CodebookWindow
    from editor.ui.editors.exporting.window import ExportWindow
    from editor.ui.editors.help.window import HelpWindow
    from editor.ui.editors.history.window import HistoryWindow
    from editor.ui.editors.importing.difference_window import DifferenceWindow
    from editor.ui.editors.importing.window import ImportWindow
    from editor.ui.editors.places.window import PlacesWindow
    from editor.ui.editors.report_window import ReportWindow
    from editor.ui.editors.restoring.window import PutBack, RestoreWindow
    from editor.ui.editors.salvaging.window import SalvageWindow
    from editor.ui.editors.settings.window import SettingsWindow


class Windows:
    """Each is one window; asking again brings it to the front.

    They are loaded when they are made, so that the first paint does not wait for them. Long work
    says through ``working`` how far it is.
    """

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        over: QWidget,
        working: "Callable[[str], None]",
        archives: Archives,
    ) -> None:
        self._desk, self._settings, self._over = desk, settings, over
        self._working, self._open_archive = working, archives.open
        archives.damaged.connect(self.offer_salvage)

    @cached_property
    def codebook(self) -> "CodebookWindow":
        """Categories, their keys, colours and cues."""
        from editor.ui.editors.codebook.window import CodebookWindow

        return CodebookWindow(self._desk, parent=self._over)

    @cached_property
    def places(self) -> "PlacesWindow":
        """The gazetteer."""
        from editor.ui.editors.places.window import PlacesWindow

        return PlacesWindow(self._desk, parent=self._over)

    @cached_property
    def imports(self) -> "ImportWindow":
        """Many files at once."""
        from editor.ui.editors.importing.window import ImportWindow

        made = ImportWindow(self._desk, parent=self._over)
        made.progressed.connect(self._working)
        return made

    @cached_property
    def difference(self) -> "DifferenceWindow":
        """Two articles that are nearly the same."""
        from editor.ui.editors.importing.difference_window import DifferenceWindow

        return DifferenceWindow(self._desk, parent=self._over)

    @cached_property
    def export(self) -> "ExportWindow":
        """Annotated days as files."""
        from editor.ui.editors.exporting.window import ExportWindow

        return ExportWindow(self._desk, self._settings, parent=self._over)

    @cached_property
    def settings(self) -> "SettingsWindow":
        """Name, theme, text size."""
        from editor.ui.editors.settings.window import SettingsWindow

        made = SettingsWindow(self._desk, self._settings, parent=self._over)
        made.patterns_changed.connect(self._switch_patterns)
        return made

    def _switch_patterns(self, on: bool) -> None:
        """As the menu does it; its action knows the chart."""
        action = self._over.findChild(QAction, "view.patterns")
        if isinstance(action, QAction) and action.isChecked() is not on:
            action.trigger()

    @cached_property
    def history(self) -> "HistoryWindow":
        """Every step."""
        from editor.ui.editors.history.window import HistoryWindow

        return HistoryWindow(self._desk, parent=self._over)

    @cached_property
    def help(self) -> "HelpWindow":
        """Keys, guide, about."""
        from editor.ui.editors.help.window import HelpWindow

        return HelpWindow(self._desk, parent=self._over)

    @cached_property
    def restores(self) -> "RestoreWindow":
        """Every backup."""
        from editor.ui.editors.restoring.window import RestoreWindow

        return RestoreWindow(self._desk, self._settings, parent=self._over)

    @cached_property
    def salvage(self) -> "SalvageWindow":
        """A damaged archive, and what can be had of it."""
        from editor.ui.editors.salvaging.window import SalvageWindow

        return SalvageWindow(self._desk, self._open_archive, parent=self._over)

    @cached_property
    def report(self) -> "ReportWindow":
        """A fault of the program."""
        from editor.ui.editors.report_window import ReportWindow

        return ReportWindow(self._desk, parent=self._over)

    def show_codebook(self) -> None:
        """Show the codebook."""
        self.codebook.present()

    def show_places(self) -> None:
        """Show the gazetteer."""
        self.places.present()

    def show_settings(self) -> None:
        """Show the settings."""
        self.settings.present()

    def show_history(self) -> None:
        """Show the history of the whole archive."""
        self.history.show_every_step()
        self.history.present()

    def show_item_history(self) -> None:
        """Show how the current item came to be what it is."""
        if self._desk.item is None:
            self._desk.failed.emit(QCoreApplication.translate("windows", "Select an item first."))
            return
        self.history.present_item(self._desk.item.id)

    def show_keys(self) -> None:
        """Show the key sheet."""
        self.help.show_keys()

    def show_guide(self) -> None:
        """Show the guide."""
        self.help.show_guide()

    def show_about(self) -> None:
        """Show version, licences and sources."""
        self.help.show_about()

    def offer_salvage(self, damaged: Path, why: str) -> None:
        """Offer to salvage a damaged archive."""
        self.salvage.offer(damaged, why)

    def offer_salvage_of_this(self) -> None:
        """Offer to salvage the open archive."""
        session = self._desk.session
        self.offer_salvage(session.path, session.damage)

    def show_report(self, text: str) -> None:
        """Show a fault of the program."""
        self.report.show_report(text)

    def import_files(self, paths: list[Path]) -> None:
        """Import files and folders, with progress; it goes on when its window is closed."""
        self.imports.present()
        self.imports.start(paths)

    def show_difference(self, first: int, second: int) -> None:
        """Show how an article differs from the earlier one that it is nearly the same as."""
        self.difference.compare(first, second)

    def end_work(self) -> None:
        """Another archive is about to be opened: what is under way in this one ends."""
        if "imports" in self.__dict__:
            self.imports.end()
        if "places" in self.__dict__:
            self.places.dump.run.end()

    def ask_export(self, selection: "Selection | None") -> None:
        """Ask what to export; ``selection`` is what Review shows."""
        self.export.ask(selection)

    def ask_restore(self, put_back: "PutBack") -> None:
        """Ask which backup takes the place of the archive."""
        self.restores.ask(put_back)

    def commit(self) -> None:
        """Keep what is typed in any of them."""
        for window in self._made():
            window.commit()

    def close(self) -> None:
        """Close them all, and end what they do."""
        for window in self._made():
            window.leave()

    def _made(self) -> list[EditorWindow]:
        return [one for one in self.__dict__.values() if isinstance(one, EditorWindow)]
