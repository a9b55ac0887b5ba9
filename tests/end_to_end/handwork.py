"""How many acts a day's article takes, from the clipboard to the last confirmed item.

An act is a click, a key, a chord or a drag; a word typed is one. ``python -m
tests.end_to_end.handwork FOLDER`` shows the hand at work on whatever display there is, and prints
what was done. The folder holds ``chronicle-2020-11-08.txt`` and its golden tables.
"""

import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.app import build
from editor.chronicle.mention import Mention, PlaceRole, Precision
from editor.chronicle.passage import Passage
from editor.session import create_archive
from editor.session.suggesting.lessons import learn
from editor.ui.page.laid.lines import Laid
from editor.ui.page.menus import PageMenu
from editor.ui.terms import as_entry, place_role_explained, precision_in_words
from editor.ui.window.main_window import MainWindow
from tests.end_to_end.golden import GoldenItem, GoldenPlace, of_shared
from tests.make_sample import tell_days

_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton
TAUGHT = 10
"""Days of the sample that are tagged first, where the archive is to have learned."""
_SEEN = 400
"""Milliseconds between two acts, where somebody watches."""


@dataclass(slots=True)
class CountingHand:
    """Tags by the golden tables, looking at what is suggested, and counts what that takes."""

    window: MainWindow
    pause: int = 0
    acts: list[str] = field(default_factory=list[str])

    def day(self, text: str, golden: tuple[GoldenItem, ...]) -> None:
        """Paste an article and confirm each of its items as the table has it."""
        self.paste(text)
        for item in golden:
            self._category(item)
        for item in golden:
            for place in item.places:
                self._correct(item, place)
            self._take_away(item)

    def paste(self, text: str) -> None:
        """Put an article into the archive."""
        QGuiApplication.clipboard().setText(text)
        self._key("paste", Qt.Key.Key_V, _CONTROL)

    def _category(self, golden: GoldenItem) -> None:
        item = self._passage(golden)
        if self.window.desk.current != item.id:
            self._click_item(item)
        session = self.window.desk.session
        suggested = session.suggesting.of(item.id)
        category = session.codebook.category(suggested.category if suggested else None)
        if category is not None and category.code == golden.category:
            self._key(f"{golden.number}: accept", Qt.Key.Key_Return)
        else:
            self._tag(golden)

    def _tag(self, golden: GoldenItem) -> None:
        """The letter of the category, then the digit of its sub-code; this goes on as well."""
        codebook = self.window.desk.session.codebook
        category = codebook.by_code(golden.category)
        assert category is not None, golden.category
        above = codebook.category(category.parent)
        for one in (above, category):
            if one is not None:
                self._key(f"{golden.number}: {one.code}", ord(one.key.upper()))
        if above is None:
            self._key(f"{golden.number}: as it is", Qt.Key.Key_Return)

    def _correct(self, golden: GoldenItem, place: GoldenPlace) -> None:
        """Make a place of these words, if it is none, and say what part it plays and how exact."""
        mention = self._mention(golden, place)
        if mention is None:
            self._select(place)
            self._key(f"{golden.number}: a place", Qt.Key.Key_G)
            field_ = self.window.annotate.tags.places.field
            if field_.popup.isVisible():
                self._key(f"{golden.number}: the first", Qt.Key.Key_Return, on=field_)
            mention = self._mention(golden, place)
            assert mention is not None, place
        if mention.role != place.role:
            words = as_entry(place_role_explained(PlaceRole(place.role)))
            self._choose(golden, mention, words)
        if mention.precision != place.precision:
            words = as_entry(precision_in_words(Precision(place.precision)))
            self._choose(golden, mention, words)

    def _take_away(self, golden: GoldenItem) -> None:
        """Remove places that were suggested and are none."""
        wanted = {one.start for one in golden.places}
        for mention in self._mentions(golden):
            if mention.start not in wanted:
                self._choose(golden, mention, "Take this place away")

    def _choose(self, golden: GoldenItem, mention: Mention, words: str) -> None:
        """Click a place beside its item, and take an entry of the menu."""
        scene = self.window.annotate.article.page.scene
        laid = self._laid(self._passage(golden).start)
        box = next(
            one.box for one in laid.spots if one.place and one.place.mention == mention.id
        ).translated(0, scene.top_of(laid))
        self._click(scene.viewport, box.center(), "a place")
        menu = next(one for one in self._menus() if one.isVisible())
        self._did(f"{golden.number}: {words}")
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()
        self.window.activateWindow()

    def _menus(self) -> list[PageMenu]:
        return self.window.annotate.article.findChildren(PageMenu)

    def _passage(self, golden: GoldenItem) -> Passage:
        return self.window.desk.items[golden.number - 1]

    def _mentions(self, golden: GoldenItem) -> tuple[Mention, ...]:
        sheet = self.window.desk.sheet
        return sheet.mentions.get(self._passage(golden).id, ()) if sheet else ()

    def _mention(self, golden: GoldenItem, place: GoldenPlace) -> Mention | None:
        return next((one for one in self._mentions(golden) if one.start == place.start), None)

    def _click_item(self, item: Passage) -> None:
        page = self.window.annotate.article.page
        self._click(page.viewport(), self._point(item.start + 2), "an item")

    def _select(self, place: GoldenPlace) -> None:
        """Drag over the words of a place."""
        port = self.window.annotate.article.page.viewport()
        first, last = self._point(place.start), self._point(place.end)
        self._did("drag over a name")
        QTest.mousePress(port, _LEFT, _NONE, first)
        QTest.mouseMove(port, (first + last) / 2)
        QTest.mouseMove(port, last)
        QTest.mouseRelease(port, _LEFT, _NONE, last)

    def _point(self, offset: int) -> QPoint:
        """Where on the page a letter of the article stands; it is scrolled to."""
        laid = self._laid(offset)
        top = self.window.annotate.article.page.scene.top_of(laid)
        box = laid.caret(offset)
        return QPoint(round(laid.frame.text + box.x()), round(top + box.center().y()))

    def _laid(self, offset: int) -> Laid:
        scene = self.window.annotate.article.page.scene
        laid = next(
            one for one in scene.page.rows if one.row.passage.start <= offset <= one.row.passage.end
        )
        scene.show_passage(laid.row.passage.id)
        return laid

    def _click(self, where: QWidget, at: QPoint, words: str) -> None:
        self._did(f"click {words}")
        QTest.mouseClick(where, _LEFT, _NONE, at)

    def _key(
        self,
        words: str,
        key: int,
        how: Qt.KeyboardModifier = _NONE,
        on: QWidget | None = None,
    ) -> None:
        self._did(words)
        QTest.keyClick(on or self.window.annotate.article.page, Qt.Key(key), how)
        QApplication.processEvents()

    def _did(self, words: str) -> None:
        self.acts.append(words)
        QTest.qWait(self.pause)


def tags_of(window: MainWindow) -> tuple[GoldenItem, ...]:
    """What stands in the archive for the article in sight; only what is confirmed has a code."""
    desk = window.desk
    mentions = desk.sheet.mentions if desk.sheet else {}
    found = []
    for number, one in enumerate(desk.items, 1):
        category = desk.session.codebook.category(one.category) if one.checked else None
        places = tuple(_as_golden(each) for each in mentions.get(one.id, ()))
        code = category.code if category else ""
        found.append(GoldenItem(number, one.start, one.end, code, one.counts, places))
    return tuple(found)


def _as_golden(mention: Mention) -> GoldenPlace:
    return GoldenPlace(
        mention.start or 0, mention.end or 0, mention.role.value, mention.precision.value
    )


def taught(path: Path) -> Path:
    """An archive in which ten days of the sample were tagged by hand."""
    session = create_archive(path, "Taught")
    tell_days(session, TAUGHT)
    session.close()
    return path


def at_work(path: Path, pause: int = 0) -> CountingHand:
    """A hand at the window of an archive, which has learned what there is to learn."""
    window = build(path)
    window.resize(1280, 1000)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    lessons = window.desk.session.suggesting.lessons
    lessons.take(learn(lessons.to_learn(), window.desk.session.suggesting.vocabulary))
    return CountingHand(window, pause)


def done_for(path: Path, folder: Path, pause: int = 0) -> tuple[list[str], bool]:
    """The acts for the real article in an archive, and whether its tags are as the tables."""
    hand, golden = at_work(path, pause), of_shared(folder)
    hand.day((folder / "chronicle-2020-11-08.txt").read_text("utf-8"), golden)
    right = as_sets(tags_of(hand.window)) == as_sets(golden)
    hand.window.close()
    return hand.acts, right


def as_sets(items: tuple[GoldenItem, ...]) -> set[tuple[object, ...]]:
    """Items to be compared; the order of an item's places says nothing."""
    return {
        (one.number, one.start, one.end, one.category, one.counts, frozenset(one.places))
        for one in items
    }


def main(folder: Path) -> None:
    """Let the hand be watched in a fresh archive and in one that has learned; print its acts."""
    _application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["CHRONICLE_EDITOR_HOME"] = home
        for path in (Path(home) / "fresh.chronicle", taught(Path(home) / "taught.chronicle")):
            acts, right = done_for(path, folder, _SEEN)
            lines = (f"{number:>3}  {words}" for number, words in enumerate(acts, 1))
            said = "as the golden day" if right else "not as the golden day"
            sys.stdout.write("\n".join((path.stem, *lines, said, "")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
