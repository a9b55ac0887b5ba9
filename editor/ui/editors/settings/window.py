"""Settings: what belongs to the person, and the little that belongs to the archive."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.chronicle.day_typed import day_from_words
from editor.chronicle.day_words import day_in_words
from editor.chronicle.errors import DayError
from editor.chronicle.learned import LearnedLine
from editor.ui.desk import Desk
from editor.ui.editors.forms.choice_row import ChoiceRow
from editor.ui.editors.forms.row import stays
from editor.ui.editors.forms.text_row import TextRow
from editor.ui.editors.settings.folder_row import FolderRow
from editor.ui.editors.settings.learned_row import LearnedRow
from editor.ui.editors.window import EditorWindow, scrolling
from editor.ui.parts.said import Said
from editor.ui.parts.tick import Tick
from editor.ui.settings import (
    LOG_WORDS,
    PATTERNS,
    SECOND_PLACE,
    TEXT_SIZE,
    TEXT_SIZES,
    THEME,
    TRUST,
    TRUSTS,
    WHO,
    Settings,
)


class SettingsWindow(EditorWindow):
    """Each setting holds as soon as it is chosen."""

    SIZE = 460, 620

    patterns_changed = Signal(bool)
    """Whether the chart shows patterns from now on."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SettingsWindow", "Settings")
        super().__init__(desk, title, "settings", parent)
        self._settings = settings
        self.lead.say(self.tr("Each holds at once."))
        self.who = TextRow(
            self.look,
            self.tr("Name that stands on each step"),
            self.tr("Shown in the history and on days signed off. May stay empty."),
        )
        self.theme = ChoiceRow(self.look, self.tr("Theme"))
        self.text_size = ChoiceRow(self.look, self.tr("Text size"))
        self.patterns = Tick(
            self.look,
            self.tr("Patterns in the chart"),
            self.tr("Bars differ in pattern too, not only in colour"),
        )
        self.trust = self._trust_row()
        self.second = FolderRow(
            self.look,
            self.tr("Second place for backups"),
            self.tr("On another disk or a stick. Empty: beside the archive only."),
        )
        self.log_words = Tick(
            self.look,
            self.tr("Words of articles in the log"),
            self.tr("To find a fault. Otherwise the log holds none of what is read or typed"),
        )
        self.archive = Said(self.look, size=15, bold=True, serif=True)
        self.first_day = TextRow(
            self.look,
            self.tr("Day 1 of the series"),
            self.tr("Days are numbered from it. Empty: they are not numbered."),
        )
        self.first_day.edit.setPlaceholderText(self.tr("27 Sep 2020"))
        self.learned = LearnedRow(self.look)
        self._lay_out()
        self._connect()

    def _trust_row(self) -> ChoiceRow:
        return ChoiceRow(
            self.look,
            self.tr("Accept suggestions together from"),
            self.tr("How likely right each must be. They stay to be confirmed."),
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        for part in (
            self.who,
            self.theme,
            self.text_size,
            self.patterns,
            self.trust,
            self.second,
            self.log_words,
            self.archive,
            self.first_day,
            self.learned,
        ):
            self._rows.addWidget(part)
        self._rows.addStretch(1)
        self.content.addWidget(scrolling(inside, self.look), 1)

    def _connect(self) -> None:
        self.who.committed.connect(self._name)
        self.theme.chosen.connect(self._show_theme)
        self.text_size.chosen.connect(self._show_size)
        self.patterns.clicked.connect(self._show_patterns)
        self.trust.chosen.connect(self.desk.set_trust)
        self.second.committed.connect(self._take_second)
        self.log_words.clicked.connect(lambda on: self._settings.set(LOG_WORDS, on))
        self.first_day.committed.connect(self._number_days)
        self.learned.forgotten.connect(self._forget)

    def restyle(self) -> None:
        """Take over text size and colours; they may have been changed by a key."""
        super().restyle()
        if hasattr(self, "_rows"):
            self._rows.setSpacing(self.look.px(16))
            self._rows.setContentsMargins(0, 0, self.look.px(16), 0)
            self._show_look()

    def changeEvent(self, event: QEvent) -> None:
        """Come to the front again: the menus may have changed a setting meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._follow()

    def refresh(self) -> None:
        """Show what holds now."""
        self.who.follow(self._settings.get(WHO))
        self._show_look()
        self.patterns.setChecked(self._settings.get(PATTERNS))
        self.trust.offer((one, self.tr("{0} %").format(one)) for one in TRUSTS)
        self.trust.show_value(self._settings.get(TRUST))
        self.second.follow(self._settings.get(SECOND_PLACE))
        self.log_words.setChecked(self._settings.get(LOG_WORDS))
        session = self.desk.session
        self.archive.say(session.title)
        self.first_day.follow(self._first_day())
        self.first_day.setEnabled(session.writable)
        self.first_day.say_hint(self._first_day_said())
        self.learned.show_lines(session.learning.all())
        self.learned.setEnabled(session.writable)

    def _show_look(self) -> None:
        self.theme.offer(
            (
                ("system", self.tr("As the system has it")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            )
        )
        self.theme.show_value(self.look.wanted)
        now = round(self.look.factor * 100)
        sizes = sorted({*TEXT_SIZES, now})
        self.text_size.offer((one, self.tr("{0} %").format(one)) for one in sizes)
        self.text_size.show_value(now)

    def _first_day(self) -> str:
        first = self.desk.session.days.first_day
        return day_in_words(first) if first else ""

    def _name(self, words: str) -> None:
        self._settings.set(WHO, words)
        self.desk.session.who = words
        self.who.show_value(words)

    def _take_second(self, folder: str) -> None:
        if self.second.take(folder):
            self._settings.set(SECOND_PLACE, folder)

    def _show_theme(self, wanted: object) -> None:
        self._settings.set(THEME, str(wanted))
        self.look.set_theme(str(wanted))

    def _show_size(self, size: object) -> None:
        if isinstance(size, int):
            self._settings.set(TEXT_SIZE, size)
            self.look.set_factor(size / 100)

    def _show_patterns(self, on: bool) -> None:
        self._settings.set(PATTERNS, on)
        self.patterns_changed.emit(on)

    def _first_day_said(self) -> str:
        """What day 1 is for, or what the articles say of it."""
        session = self.desk.session
        told = session.learning.told_first_day() if session.days.first_day is None else None
        if told is None:
            return self.tr("Days are numbered from it. Empty: they are not numbered.")
        return self.tr("The articles count their days from {0}.").format(day_in_words(told))

    def _forget(self, line: LearnedLine) -> None:
        learning = self.desk.session.learning
        self.desk.tell(self.desk.act(lambda: learning.forget((line,))))

    def _number_days(self, words: str) -> None:
        days = self.desk.session.days
        try:
            day = day_from_words(words, self.desk.day) if words else None
        except DayError as error:
            self.first_day.say_error(stays(str(error), self._first_day()))
            return
        self.write(self.first_day, lambda: days.set_first_day(day))
        if not self.first_day.error:
            self.first_day.show_value(self._first_day())
