"""Articles: pasting and opening them, putting right what was understood of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from editor.chronicle.article import Basis
from editor.chronicle.change import NOTHING, Change
from editor.chronicle.day_words import day_in_words
from editor.chronicle.draft import Draft
from editor.chronicle.errors import TextError
from editor.chronicle.passage import Role
from editor.chronicle.sheet import Heading, Sheet
from editor.chronicle.source import source_of
from editor.chronicle.text import keep
from editor.session.files import article_in, files_in
from editor.session.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.session.reading.learning import Learning

Outcome = Literal["added", "already there", "no day", "unreadable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What became of a paste. ``others_on_day`` are the further articles of the same day."""

    change: Change
    article: int
    already_there: bool = False
    remarks: tuple[str, ...] = ()
    others_on_day: int = 0
    learned: Mapping[str, Role] = field(default_factory=dict[str, Role])
    """Lines that the source prints in every article, by their words, with their role here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of one file of an import; ``done`` of ``total`` are behind."""

    path: Path
    outcome: Outcome
    article: int | None
    why: str
    done: int
    total: int


class Articles:
    """Pasted texts, and what is known about them."""

    def __init__(self, writing: Writing, learning: "Callable[[], Learning]") -> None:
        self._writing, self._learning = writing, learning
        self._store = writing.store

    def paste(
        self, text: str, *, html: str = "", file_name: str = "", keep_both: bool = False
    ) -> Pasted:
        """Put an article on its day. The text is kept as it came.

        HTML is used where there is no text beside it. A text that is there already, to the
        letter, is not added again unless ``keep_both`` asks for it. Raises TextError where there
        is nothing to paste.
        """
        from editor.reading import from_html, read

        kept = keep(text) if text.strip() else from_html(keep(html))
        if not kept.strip():
            raise TextError("There is no text to paste. Copy the whole article first.")
        there = self._store.articles.with_text(kept)
        if there is not None and not keep_both:
            return Pasted(change=NOTHING, article=there, already_there=True)
        draft, learned = self._learning().read_at_paste(
            lambda settings: read(kept, file_name=file_name, settings=settings)
        )
        others = len(self._store.articles.of_day(draft.day)) if draft.day else 0
        with self._writing.step(f"Paste {_name(draft)}") as step:
            article = self._store.articles.add(draft)
            self._learning().keep(source_of(draft), learned)
            for day in (draft.day, *(one.day for one in draft.passages)):
                if day:
                    self._store.days.cover(day)
        change = self._writing.tell(step.change)
        return Pasted(
            change=change,
            article=article,
            remarks=draft.remarks,
            others_on_day=others,
            learned=learned,
        )

    def open_file(self, path: Path, *, keep_both: bool = False) -> Pasted:
        """Put a file's article on its day.

        Raises TextError in plain words where the file cannot be read as text.
        """
        try:
            return self._open(path, keep_both=keep_both)
        except TextError as error:
            raise TextError(f"{path.name}: {error}") from error

    def _open(self, path: Path, *, keep_both: bool = False) -> Pasted:
        file = article_in(path)
        pasted = self.paste(file.text, file_name=path.name, keep_both=keep_both)
        remarks = (*pasted.remarks, file.remark) if file.remark else pasted.remarks
        return replace(pasted, remarks=remarks)

    def import_files(self, paths: Iterable[Path]) -> Iterator[Imported]:
        """Put files and folders of them on their days, one after the other.

        A file that cannot be read is named with the reason, and the rest go on.
        """
        files = list(files_in(paths))
        for done, path in enumerate(files, 1):
            outcome, article, why = self._import(path)
            yield Imported(
                path=path, outcome=outcome, article=article, why=why, done=done, total=len(files)
            )

    def _import(self, path: Path) -> tuple[Outcome, int | None, str]:
        try:
            pasted = self._open(path)
        except TextError as error:
            return "unreadable", None, str(error)
        if pasted.already_there:
            return "already there", pasted.article, ""
        article = self._store.articles.get(pasted.article)
        dated = article is not None and article.day is not None
        return ("added" if dated else "no day"), pasted.article, " ".join(pasted.remarks)

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


def _name(draft: Draft) -> str:
    day = day_in_words(draft.day) if draft.day else "undated"
    return f"the article of {day}" if draft.day else "an undated article"
