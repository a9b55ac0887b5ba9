"""Reading again: what the reader makes of an article that is there, and what follows from it."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from editor.chronicle.change import Change
from editor.chronicle.cutting import Piece
from editor.chronicle.day_words import day_in_words
from editor.chronicle.draft import Draft, FoundDate
from editor.chronicle.errors import CutError
from editor.chronicle.passage import Passage, Role
from editor.chronicle.sheet import Sheet
from editor.chronicle.source import source_of
from editor.session.cutting import Cutting
from editor.session.reading import offers
from editor.session.reading.alike import Alike, alike_in_edge, alike_in_role
from editor.session.reading.cut import Cut, cut_of, layout_words
from editor.session.reading.dated import dates_of
from editor.session.reading.drafts import Drafts
from editor.session.reading.learning import Learning
from editor.session.reading.why import Why, why_cut, why_day, why_passage
from editor.session.writing import Writing


class Reading:
    """Reads give values and write nothing; each act is one step."""

    def __init__(self, writing: Writing, cutting: Cutting, learning: Learning) -> None:
        self._writing, self._store = writing, writing.store
        self._cutting, self.learning = cutting, learning
        self._drafts = Drafts()
        self._cut: tuple[object, Cut] | None = None

    def draft(self, sheet: Sheet, layout: str = "") -> Draft:
        """What the reader makes of an article; ``layout`` empty: the likeliest."""
        settings = self.learning.settings(source_of(sheet.article))
        return self._drafts.of(sheet.article, settings, layout)

    def cut(self, sheet: Sheet) -> Cut:
        """How the items are cut now, and the other ways there are."""
        key = sheet.article.id, tuple((one.start, one.end) for one in sheet.items)
        if self._cut is None or self._cut[0] != key:
            self._cut = key, cut_of(sheet, lambda layout: self.draft(sheet, layout))
        return self._cut[1]

    def ways(self, sheet: Sheet) -> dict[str, tuple[tuple[int, int], ...]]:
        """The items that each layout gives, by its name; the likeliest first.

        Of two that give the same items the likelier one stands for both.
        """
        found: dict[str, tuple[tuple[int, int], ...]] = {}
        for offer in self.cut(sheet).offers:
            spans = tuple((one.start, one.end) for one in self.draft(sheet, offer.name).items)
            if spans and spans not in found.values():
                found[offer.name] = spans
        return found

    def dates(self, sheet: Sheet) -> tuple[FoundDate, ...]:
        """The printed dates, with what they mean now."""
        return dates_of(sheet, self.draft(sheet))

    def why_passage(self, sheet: Sheet, passage: Passage) -> Why:
        """Why a passage is what it is."""
        layout = self.cut(sheet).layout
        return why_passage(passage, self.draft(sheet, layout))

    def why_day(self, sheet: Sheet) -> Why:
        """Why the article is of its day."""
        return why_day(sheet.article, self.draft(sheet))

    def why_cut(self, sheet: Sheet) -> Why:
        """Why the items are cut as they are."""
        return why_cut(self.cut(sheet), self.draft(sheet))

    # Cutting anew

    def recut(self, article: int, layout: str) -> Change:
        """Cut an article anew; items whose words are the same span keep everything said of them.

        Raises CutError where the layout finds no items in the text.
        """
        sheet = self._sheet(article)
        draft = self.draft(sheet, layout)
        if draft.layout != layout or not draft.items:
            raise CutError(f"Cut as {layout_words(layout)}, the text gives no items.")
        there = {(one.start, one.end): one.id for one in sheet.passages}
        pieces = [
            Piece(one.start, one.end, one.role, there.get((one.start, one.end)))
            for one in draft.passages
        ]
        items = len(draft.items)
        label = f"Cut anew as {layout_words(layout)}: {items} item{'s' * (items != 1)}"
        with self._writing.step(label) as step:
            self._cutting.recut(label, sheet, pieces)
            self._complete(article, draft)
        return self._writing.tell(step.change)

    def _complete(self, article: int, draft: Draft) -> None:
        """Day, time and nesting of the items, which a cut by hand does not know of."""
        made = self._store.passages.of(article)
        for one, read in zip(made, draft.passages, strict=True):
            parent = made[read.parent].id if read.parent is not None else None
            wanted: dict[str, object] = {
                "parent": parent,
                "time": one.time or read.time,
                "day": one.day or read.day,
            }
            changed = {key: value for key, value in wanted.items() if getattr(one, key) != value}
            if changed:
                self._store.passages.set(one.id, changed)
        for day in {one.day for one in draft.passages if one.day}:
            self._store.days.cover(day)

    # The same for the rest

    def alike_in_role(self, before: Sheet, changed: Collection[int], role: Role) -> Alike | None:
        """Others that a new role would fit as well; ``before``: the article as it was."""
        found = alike_in_role(before, changed, role)
        return Alike(article=before.article.id, passages=found, role=role) if found else None

    def alike_in_edge(self, before: Sheet, passage: int, start: int, end: int) -> Alike | None:
        """Others that begin or end with what was cut off a passage."""
        found = tuple(alike_in_edge(before, passage, start, end))
        if not found:
            return None
        return Alike(
            article=before.article.id,
            passages=tuple(key for key, _, _ in found),
            spans=tuple((first, last) for _, first, last in found),
        )

    def do_alike(self, alike: Alike) -> Change:
        """The same for the rest, in one step."""
        if alike.role is not None:
            return self._cutting.set_role(alike.passages, alike.role)
        what = f"{alike.count} item{'s' * (alike.count != 1)}"
        with self._writing.step(f"Move a boundary of {what}") as step:
            for passage, (start, end) in zip(alike.passages, alike.spans, strict=True):
                self._cutting.stretch(passage, start, end)
        return self._writing.tell(step.change)

    # What was learned

    def as_before(self, sheet: Sheet) -> offers.AsBefore | None:
        """What was corrected in an earlier article of the source and would fit this one."""
        source = source_of(sheet.article)
        decided = self.learning.decided(source)
        earlier = self._store.articles.last_of_source(source, offers.LOOKED_AT + 1)
        for article in earlier:
            other = self._store.articles.sheet(article) if article != sheet.article.id else None
            if other is None:
                continue
            corrected = offers.corrections(other, self._plain(other), decided)
            if (found := offers.as_before(sheet, other, corrected)) is not None:
                return found
        return None

    def _plain(self, sheet: Sheet) -> Draft:
        """An article as it is cut now, read without what was learned of its source since."""
        plain = self.learning.settings()

        def read_as(layout: str) -> Draft:
            return self._drafts.of(sheet.article, plain, layout)

        likeliest, cut = read_as(""), cut_of(sheet, read_as)
        return likeliest if cut.layout == likeliest.layout else read_as(cut.layout)

    def do_as_before(self, offer: offers.AsBefore) -> Change:
        """Correct this article as the earlier one was, and know it for those that follow."""
        sheet = self._sheet(offer.article)
        day = day_in_words(offer.day) if offer.day else "another day"
        count = len(offer.roles)
        with self._writing.step(
            f"As in the article of {day}: {count} line{'s' * (count != 1)}"
        ) as step:
            for role in dict.fromkeys(offer.roles.values()):
                some = [key for key, wanted in offer.roles.items() if wanted is role]
                self._cutting.set_role(some, role)
            self.learning.keep(source_of(sheet.article), dict(offer.lines))
        return self._writing.tell(step.change)

    def unlearn(self, article: int, lines: Mapping[str, Role]) -> Change:
        """Leave lines of an article as they would be read without what was learned of them."""
        sheet = self._sheet(article)
        settings = self.learning.settings(source_of(sheet.article))
        learned = {words: role for words, role in settings.learned.items() if words not in lines}
        plain = self._drafts.of(sheet.article, replace(settings, learned=learned))
        said = "1 line as it was" if len(lines) == 1 else f"{len(lines)} lines as they were"
        with self._writing.step(f"Leave {said} read") as step:
            for one in sheet.passages:
                if any(line.strip() in lines for line in sheet.quote(one).split("\n")):
                    role = next(
                        (it.role for it in plain.passages if it.start <= one.start < it.end),
                        one.role,
                    )
                    self._cutting.set_role([one.id], role)
            self.learning.unlearn(sheet.article, lines)
        return self._writing.tell(step.change)

    def _sheet(self, article: int) -> Sheet:
        sheet = self._store.articles.sheet(article)
        if sheet is None:
            raise CutError("That article is no longer there.")
        return sheet
