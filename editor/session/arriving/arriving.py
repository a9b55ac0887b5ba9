"""An article arrives, pasted or from a file: read, compared with what is there, put on its day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from editor.chronicle.article import Basis
from editor.chronicle.change import NOTHING, Change
from editor.chronicle.day_words import day_in_words
from editor.chronicle.draft import Draft, DraftPassage
from editor.chronicle.passage import Role
from editor.chronicle.source import named_source, source_of
from editor.session.arriving.reruns import Near, Reruns
from editor.session.writing import Writing

if TYPE_CHECKING:
    from editor.exchange.texts_in.found import Found, Known
    from editor.session.reading.learning import Learning


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What became of a paste. ``others_on_day`` are the further articles of the same day.

    ``near`` is the article that it is nearly the same as. ``file`` is where it was read from;
    ``encoding`` how, where that is an older one and so may be another.
    """

    change: Change
    article: int
    already_there: bool = False
    dated: bool = True
    near: Near | None = None
    remarks: tuple[str, ...] = ()
    others_on_day: int = 0
    file: Path | None = None
    encoding: str = ""
    learned: Mapping[str, Role] = field(default_factory=dict[str, Role])
    """Lines that the source prints in every article, by their words, with their role here."""


class Arriving:
    """Puts texts on their days."""

    def __init__(self, writing: Writing, learning: "Callable[[], Learning]") -> None:
        self._writing, self._learning = writing, learning
        self._store = writing.store
        self._reruns = Reruns(writing.store)

    def put(self, found: "Found", *, file_name: str = "", keep_both: bool = False) -> Pasted:
        """Put a text on its day. Its words are kept as they are.

        A text that is there already, to the letter, is not added again unless ``keep_both`` asks
        for it.
        """
        there = self._store.articles.with_text(found.words)
        if there is not None and not keep_both:
            return Pasted(change=NOTHING, article=there, already_there=True)
        draft, learned = self._read(found, file_name)
        near = None if keep_both else self._reruns.near(draft)
        others = len(self._store.articles.of_day(draft.day)) if draft.day else 0
        with self._writing.step(f"Paste {_name(draft)}") as step:
            article = self._store.articles.add(draft)
            self._learning().keep(source_of(draft), learned)
            for day in sorted({draft.day, *(one.day for one in draft.passages)} - {None}, key=str):
                self._cover(day)
        return Pasted(
            change=self._writing.tell(step.change),
            article=article,
            dated=draft.day is not None,
            near=near,
            remarks=draft.remarks,
            others_on_day=others,
            learned=learned,
        )

    def _cover(self, day: date | None) -> None:
        if day is not None:
            self._store.days.cover(day)

    def _read(self, found: "Found", file_name: str) -> tuple[Draft, Mapping[str, Role]]:
        from editor.reading import read

        if found.items:
            return _of_rows(found), {}
        draft, learned = self._learning().read_at_paste(
            lambda settings: read(found.words, file_name=file_name, settings=settings),
            named_source(found.known.source, found.known.url),
        )
        return _with_known(draft, found.known), learned


def _of_rows(found: "Found") -> Draft:
    """A table says itself what its items are and which day they are of."""
    passages = tuple(
        DraftPassage(start=start, end=end, role=Role.ITEM, why="a row of the table")
        for start, end in found.items
    )
    return _with_known(Draft(text=found.words, passages=passages), found.known)


def _with_known(draft: Draft, known: "Known") -> Draft:
    """What the file says goes before what is read, its sending date only where none is printed."""
    return replace(
        draft,
        day=known.day or draft.day,
        day_basis=Basis.TABLE if known.day else draft.day_basis,
        headline=known.headline or draft.headline,
        published=draft.published or known.published,
        source=known.source or draft.source,
        url=known.url or draft.url,
    )


def _name(draft: Draft) -> str:
    return f"the article of {day_in_words(draft.day)}" if draft.day else "an undated article"
