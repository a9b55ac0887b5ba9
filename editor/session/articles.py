"""Articles: pasting and opening them, putting right what was understood of them."""

from datetime import date
from typing import TYPE_CHECKING

from editor.chronicle.article import Basis
from editor.chronicle.change import NOTHING, Change
from editor.chronicle.day_words import day_in_words
from editor.chronicle.errors import TextError
from editor.chronicle.sheet import Heading, Sheet
from editor.chronicle.text import keep
from editor.session.arriving.arriving import Arriving, Pasted
from editor.session.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.exchange.texts_in.found import Found
    from editor.session.reading.learning import Learning


class Articles:
    """Pasted texts, and what is known about them."""

    def __init__(self, writing: Writing, learning: "Callable[[], Learning]") -> None:
        self._writing = writing
        self._store = writing.store
        self._arriving = Arriving(writing, learning)

    def paste(
        self, text: str, *, html: str = "", file_name: str = "", keep_both: bool = False
    ) -> Pasted:
        """Put an article on its day. The text is kept as it came.

        HTML is used where there is no text beside it. A text that is there already, to the
        letter, is not added again unless ``keep_both`` asks for it. Raises TextError where there
        is nothing to paste.
        """
        from editor.exchange.texts_in.found import Found
        from editor.reading import from_html

        kept = keep(text) if text.strip() else from_html(keep(html))
        if not kept.strip():
            raise TextError("There is no text to paste. Copy the whole article first.")
        return self.put(Found(words=kept), file_name=file_name, keep_both=keep_both)

    def put(self, found: "Found", *, file_name: str = "", keep_both: bool = False) -> Pasted:
        """Put a text on its day with what its file says of it; its words are kept as they are."""
        return self._arriving.put(found, file_name=file_name, keep_both=keep_both)

    def sheet(self, article: int) -> Sheet | None:
        """An article with its passages and tags."""
        return self._store.articles.sheet(article)

    def others_of_event(self, article: int) -> dict[int, int]:
        """For each linked item of an article, how many other items report the same event."""
        return self._store.passages.others_of_event(article)

    def of_day(self, day: date | None) -> tuple[Heading, ...]:
        """The articles of a day; None: those without a day."""
        return self._store.articles.of_day(day)

    def newest(self) -> int | None:
        """The article added last."""
        return self._store.articles.newest()

    def set_day(self, article: int, day: date | None) -> Change:
        """Say by hand which day an article is of."""
        before = self._store.articles.get(article)
        if before is None or (before.day == day and before.day_basis is Basis.HAND):
            return NOTHING
        words = day_in_words(day) if day else "undated"
        with self._writing.step(f"Day of the article: {words}") as step:
            basis = Basis.HAND if day else Basis.NONE
            self._store.articles.correct(article, {"day": day, "day_basis": basis})
            if day:
                self._store.days.cover(day)
            if before.day and before.day != day:
                self._store.days.uncover(before.day)
        return self._writing.tell(step.change)

    def correct(self, article: int, **fields: str) -> Change:
        """Correct what was understood: headline, published, retrieved, byline, source, url."""
        before = self._store.articles.get(article)
        unknown = set(fields) - {
            "headline", "published", "retrieved", "byline", "source", "url", "language",
        }  # fmt: skip
        if unknown:
            raise TypeError(f"not a field of an article that can be corrected: {unknown}")
        new = {key: value.strip() for key, value in fields.items()}
        if before is None or all(getattr(before, key) == value for key, value in new.items()):
            return NOTHING
        with self._writing.step(f"Correct {', '.join(sorted(new))} of the article") as step:
            self._store.articles.correct(article, dict(new))
        return self._writing.tell(step.change)

    def delete(self, article: int) -> Change:
        """Take an article away with everything tagged in it. Undo brings it back."""
        sheet = self._store.articles.sheet(article)
        if sheet is None:
            return NOTHING
        name = sheet.article.headline or "without a headline"
        with self._writing.step(f"Delete the article “{name}”") as step:
            days = {sheet.day_of(one) for one in sheet.passages} | {sheet.article.day}
            self._store.articles.delete(article)
            for day in days:
                if day:
                    self._store.days.uncover(day)
        return self._writing.tell(step.change)
