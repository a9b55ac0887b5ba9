"""What follows when an article has arrived: what the reader noticed, and what can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from editor.chronicle.day_words import day_in_words, short_day_in_words
from editor.session import Pasted
from editor.session.arriving.reruns import Near
from editor.ui.desk import Desk
from editor.ui.page.view import ArticleView
from editor.ui.terms import differing_in_words
from editor.ui.window.acts.file_acts import FileActs
from editor.ui.window.pasting import Pasting
from editor.ui.window.windows import Windows

Offer = tuple[str, Callable[[], object]]


class Arrivals(QObject):
    """Says it above the article, with the ways on as buttons; nothing has to be answered."""

    def __init__(
        self,
        desk: Desk,
        article: ArticleView,
        pasting: Pasting,
        files: FileActs,
        windows: Windows,
    ) -> None:
        super().__init__(article)
        self._desk, self._article, self._pasting = desk, article, pasting
        self._files, self._windows = files, windows
        self._undated = False
        pasting.arrived.connect(self._arrived)
        desk.changed.connect(lambda _: self._dated())

    def _arrived(self, pasted: Pasted) -> None:
        self._undated = self._desk.day is None
        self._article.offers.arrived(pasted)
        words, offers = self._notice(pasted)
        if words:
            self._article.show_notice(words, offers)
        else:
            self._article.hide_notice()

    def _dated(self) -> None:
        """An article that was given its day stands under Undated no more."""
        if self._undated and self._desk.day is not None:
            self._undated = False
            self._article.hide_notice()

    def _own(self, pasted: Pasted) -> None:
        """The offer stays: the question after the file's name can be left unanswered."""
        session = self._desk.session
        self._files.own_archive(pasted.article)
        sheet = self._desk.sheet
        if self._desk.session is session and sheet and sheet.article.id == pasted.article:
            self._arrived(pasted)

    def _notice(self, pasted: Pasted) -> tuple[str, tuple[Offer, ...]]:
        if pasted.already_there:
            both = (self.tr("Keep both"), lambda: self._pasting.keep_both(pasted.article))
            return self.tr("This article is in the archive already; here it is."), (both,)
        words: list[str] = []
        offers: list[Offer] = []
        if self._desk.session.is_sample:
            words.append(self.tr("This article stands in the sample archive."))
            own = partial(self._own, pasted)
            offers.append((self.tr("Put it into an archive of my own"), own))
        if pasted.near is not None:
            words.append(self._nearly_the_same(pasted.near))
            compare = partial(self._windows.show_difference, pasted.near.article, pasted.article)
            offers.append((self.tr("Show what differs"), compare))
        if self._desk.day is None:
            words.append(self.tr("No day was found in it, so it stands under Undated."))
            offers.append((self.tr("Give it a day"), self._article.show_details))
        if pasted.others_on_day and pasted.near is None and self._desk.day is not None:
            words.append(self._others(pasted.others_on_day))
        words += pasted.remarks
        if pasted.encoding:
            offers.append((self.tr("Change the encoding…"), partial(self._ask_encoding, pasted)))
        return " ".join(words), tuple(offers)

    def _ask_encoding(self, pasted: Pasted) -> None:
        """Below the button that asked, which is the last one."""
        from editor.ui.window.encoding_menu import EncodingMenu  # brings the formats along

        menu = EncodingMenu(self._desk.look, pasted.encoding, self._article)
        menu.chosen.connect(lambda encoding: self._pasting.open_again(pasted, encoding))
        button = self._article.notice.buttons[-1]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _nearly_the_same(self, near: Near) -> str:
        if not near.words:
            return self.tr("The same words as in an article that is there, set otherwise.")
        there = self._desk.session.articles.sheet(near.article)
        day = there.article.day if there else None
        differ = differing_in_words(near.words)
        if day is None:
            return self.tr("Nearly the same as an article without a day: {0}.").format(differ)
        words = self.tr("Nearly the same as the article of {0}: {1}.")
        return words.format(day_in_words(day), differ)

    def _others(self, number: int) -> str:
        day = self._desk.day
        assert day is not None, "an undated article has no others on its day"
        said = self.tr("{0} has another article; both are listed at the left. Items that report")
        many = self.tr("{0} has {1} other articles, listed at the left. Items that report")
        first = said if number == 1 else many
        rest = self.tr("the same event can be linked, and count once (Ctrl+L).")
        return f"{first.format(short_day_in_words(day), number)} {rest}"
