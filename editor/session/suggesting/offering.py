"""Offering: what open items might be. Reads; nothing here writes."""

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.chronicle.article import Article
from editor.chronicle.change import Change
from editor.chronicle.errors import TagError
from editor.chronicle.mention import PlaceRole
from editor.chronicle.passage import Passage, State
from editor.chronicle.sheet import Sheet
from editor.chronicle.suggestion import SuggestedPlace, Suggestion
from editor.chronicle.vocabulary import Category, Place
from editor.session.codebook import Codebook
from editor.session.places import Places
from editor.session.writing import Writing
from editor.store.subjects.rulings import Rulings

if TYPE_CHECKING:
    from editor.session.suggesting.alike import SameEvent
    from editor.session.suggesting.headings import Headings
    from editor.session.suggesting.lessons import Lessons
    from editor.suggesting import Gazetteer, Learned, Looked, Vocabulary
    from editor.suggesting.evaluation import Scores


_MOST_KEPT = 1000
"""Items looked at that are kept: those of many articles, yet not of an archive."""


class Offering:
    """What was looked at is kept until words or vocabulary change; what was learned is added.

    The rooms for suggesting are loaded when first asked for.
    """

    def __init__(self, writing: Writing, codebook: Codebook, places: Places) -> None:
        self._writing = writing
        self._store = writing.store
        self._codebook = codebook
        self._places = places
        self._vocabulary: Vocabulary | None = None
        self._looked: dict[tuple[int, int, int], Looked] = {}
        self._judged: dict[int, tuple[Looked, Learned, int, Suggestion]] = {}
        self._lessons: Lessons | None = None
        self._headings: Headings | None = None
        writing.listeners.insert(0, self._heard)  # before the panels, which then ask anew

    def _heard(self, change: Change) -> None:
        """Forget what a change has made stale."""
        if change.touches("place", "place_name", "category", "ruling", "article"):
            self._looked.clear()
        if change.touches("place", "place_name", "category", "ruling"):
            self._vocabulary = None
        if self._headings is not None:
            self._headings.forget()
        if self._lessons is not None:
            self._lessons.hear(change)

    @property
    def vocabulary(self) -> "Vocabulary":
        """Categories that are offered, every name of the gazetteer, and rulings on names."""
        if self._vocabulary is None:
            from editor.suggesting import Gazetteer, Vocabulary

            self._vocabulary = Vocabulary.of(
                self._codebook.categories(),
                Gazetteer.build(self._places.all()),
                Rulings(self._store.file).all(),
            )
        return self._vocabulary

    @property
    def gazetteer(self) -> "Gazetteer":
        """Every name of the gazetteer, ready to be found in running text."""
        return self.vocabulary.gazetteer

    def of(self, passage: int) -> Suggestion | None:
        """What an item might be, tagged already or not."""
        one = self._store.passages.get(passage)
        article = self._store.articles.get(one.article) if one else None
        return self._suggest(article, one) if one and article else None

    def of_article(self, article: int) -> dict[int, Suggestion]:
        """What the open items of an article might be."""
        sheet = self._store.articles.sheet(article)
        return {} if sheet is None else self.of_sheet(sheet)

    def of_sheet(self, sheet: Sheet) -> dict[int, Suggestion]:
        """What the open items of an article might be."""
        return {
            one.id: self._suggest(sheet.article, one)
            for one in sheet.items
            if one.state is State.OPEN
        }

    def places_under(self, one: Passage, category: Category) -> tuple[SuggestedPlace, ...]:
        """The places that the words of an item name, once it has this category."""
        from editor.suggesting import places_for

        return places_for(self._look(self._article(one), one), category)

    def _suggest(self, article: Article, one: Passage) -> Suggestion:
        from editor.suggesting import judge

        looked, learned = self._look(article, one), self.lessons.now(self.vocabulary)
        kept = self._judged.get(one.id)
        if (
            kept is None
            or kept[0] is not looked
            or kept[1] is not learned
            or kept[2] != learned.version
        ):
            kept = looked, learned, learned.version, judge(looked, learned)
            self._judged[one.id] = kept
        return self.headings.add(kept[3], article, one, self.vocabulary)

    def _look(self, article: Article, one: Passage) -> "Looked":
        key = (one.id, one.start, one.end)
        if key not in self._looked:
            from editor.suggesting import look

            if len(self._looked) >= _MOST_KEPT:
                self._looked.clear()
                self._judged.clear()
                self.headings.forget()
            self._looked[key] = look(
                article.text, one, self.vocabulary, language=article.language, day=article.day
            )
        return self._looked[key]

    @property
    def lessons(self) -> "Lessons":
        """What is learned from confirmed items."""
        if self._lessons is None:
            from editor.session.suggesting.lessons import Lessons

            self._lessons = Lessons(self._store)
        return self._lessons

    @property
    def headings(self) -> "Headings":
        """The places that headings name."""
        if self._headings is None:
            from editor.session.suggesting.headings import Headings

            self._headings = Headings(self._store)
        return self._headings

    def learn(self) -> None:
        """Learn from everything that was confirmed, now; the window does it on a thread."""
        from editor.session.suggesting.lessons import learn

        self.lessons.take(learn(self.lessons.to_learn(), self.vocabulary))

    def same_event(self, passage: int) -> "SameEvent | None":
        """An item of another article that may tell of the same event, and what both share."""
        from editor.session.suggesting.alike import same_event_of

        return same_event_of(self._store, passage)

    def evaluate(self, last: int, trust: float) -> "Scores":
        """How good suggestions are on the ``last`` days, learned from those before.

        Raises TagError where there are no earlier days with confirmed items.
        """
        from editor.session.suggesting.evaluating import evaluated

        return evaluated(self._store, self.vocabulary, last, trust)

    def candidates(self, one: Passage, start: int, end: int) -> tuple[int, ...]:
        """The places that words of an item may mean, likeliest first."""
        article = self._article(one)
        suggested = [
            place.place for place in self._suggest(article, one).places if _touch(place, start, end)
        ]
        found = [
            place for name in self.gazetteer.find(article.text, start, end) for place in name.places
        ]
        if not found:
            found = [place.id for place in self._places.find(article.text[start:end], 5)]
        return tuple(dict.fromkeys([*suggested, *found]))

    def mention(self, one: Passage, place: Place, span: tuple[int, int] | None) -> SuggestedPlace:
        """How a place is mentioned in an item: its words, the part it plays, how exact it is."""
        article = self._article(one)
        for suggested in self._suggest(article, one).places:
            if suggested.place == place.id and (span is None or _touch(suggested, *span)):
                start, end = span or (suggested.start, suggested.end)
                return replace(suggested, start=start, end=end)
        start, end = span or self._words_of(place, article.text, one)
        return SuggestedPlace(
            place=place.id,
            start=start,
            end=end,
            role=PlaceRole.HAPPENED,
            precision=place.kind.precision,
        )

    def _words_of(
        self, place: Place, text: str, one: Passage
    ) -> tuple[int, int] | tuple[None, None]:
        for name in self.gazetteer.find(text, one.start, one.end):
            if place.id in name.places:
                return name.start, name.end
        return None, None

    def _article(self, one: Passage) -> Article:
        article = self._store.articles.get(one.article)
        if article is None:
            raise TagError("The article of this item is not in the archive any more.")
        return article


def _touch(place: SuggestedPlace, start: int, end: int) -> bool:
    return place.start is not None and place.start < end and start < (place.end or 0)
