"""Learning: what a source prints in every article, known from its articles or from corrections."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from editor.chronicle.article import Article
from editor.chronicle.change import NOTHING, Change
from editor.chronicle.draft import Draft, ReadingSettings
from editor.chronicle.learned import LearnedLine
from editor.chronicle.passage import Role
from editor.chronicle.sheet import Sheet
from editor.chronicle.source import source_of
from editor.session.days import FIRST_DAY_KEY
from editor.session.reading.outside import lines_in, lines_outside
from editor.session.reading.printed import LastPrinted
from editor.session.writing import Writing

_LAST_COUNTED, _TOP = 12, 3000
"""Articles that are asked from which day they count, and the characters each is asked by."""
OFTEN = 3
"""In so many articles, the new one included, a line is printed by the source and not the day."""


class Learning:
    """Reads what is known of sources; writes only what is said in words at the same time."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._store = writing.store
        self._printed = LastPrinted(writing)
        self._told: tuple[date | None] | None = None
        """The first day that the articles tell, until one of them changes."""
        writing.listeners.append(self._heard)

    def settings(self, source: str | None = None) -> ReadingSettings:
        """What the archive knows that a text does not say; None: of no source."""
        first = self._store.meta.get(FIRST_DAY_KEY)
        counted = date.fromisoformat(first) if first else self.told_first_day()
        known = self._store.learned.of_source(source) if source is not None else ()
        return ReadingSettings(
            first_day=counted,
            learned={one.words: one.role for one in known if one.role is not None},
        )

    def told_first_day(self) -> date | None:
        """Day 1 of the series as the last articles count it, where nobody has said it."""
        if self._told is None:
            from editor.reading import first_day_told

            tops = self._store.articles.last_tops(_LAST_COUNTED, _TOP)
            self._told = (first_day_told(tops),)
        return self._told[0]

    def _heard(self, change: Change) -> None:
        if change.touches("article"):
            self._told = None

    def all(self) -> tuple[LearnedLine, ...]:
        """Every line that was learned."""
        return self._store.learned.all()

    def read_at_paste(
        self, read: Callable[[ReadingSettings], Draft], source: str = ""
    ) -> tuple[Draft, Mapping[str, Role]]:
        """A reading of a new text with what is known of its source.

        ``source`` is what the file says of it, where the text does not. Beside the reading stand
        the lines that are read otherwise for that reason, with their role from now on.
        """
        plain = read(self.settings())
        source = source or source_of(plain)
        known = self.settings(source)
        roles = {**self._repeated(source, plain), **known.learned}
        before = _roles(plain)
        roles = {one: role for one, role in roles.items() if before.get(one, role) is not role}
        if not roles:
            return plain, {}
        draft = read(ReadingSettings(first_day=known.first_day, learned=roles))
        after = _roles(draft)
        return draft, {one: role for one, role in roles.items() if after.get(one) is role}

    def _repeated(self, source: str, draft: Draft) -> dict[str, Role]:
        """Lines outside the items that the last articles of the source print word for word."""
        lines = lines_outside(draft.text, draft.passages, (Role.LEAD,))
        here = {words for _, words in lines} - self.decided(source)
        if not here:
            return {}
        seen = Counter(
            words for printed in self._printed.of_source(source) for words in printed.outside & here
        )
        return {words: Role.SKIP for words in here if seen[words] >= OFTEN - 1}

    def repeated(self, sheet: Sheet) -> dict[int, date]:
        """Items that articles of two other days print too, with the last of these days.

        They stay items: what a day tells again may have happened again.
        """
        days: dict[str, set[date]] = {}
        for printed in self._printed.of_source(source_of(sheet.article), but=sheet.article.id):
            if printed.day is not None and printed.day != sheet.article.day:
                for words in printed.items:
                    days.setdefault(words, set()).add(printed.day)
        told = {one.id: days.get(sheet.quote(one), set()) for one in sheet.items}
        return {key: max(some) for key, some in told.items() if len(some) >= OFTEN - 1}

    def decided(self, source: str) -> frozenset[str]:
        """Lines of a source of which it was said what they are, or that they are not learned."""
        return frozenset(one.words for one in self._store.learned.of_source(source))

    def keep(self, source: str, roles: Mapping[str, Role | None]) -> None:
        """Note what lines of a source are. Inside a step."""
        self._store.learned.set(source, roles)

    def forget(self, lines: Iterable[LearnedLine]) -> Change:
        """Learn nothing of lines any more; articles that are there stay as they are."""
        some = tuple(lines)
        if not some:
            return NOTHING
        said = f"“{some[0].words[:40]}”" if len(some) == 1 else f"{len(some)} learned lines"
        with self._writing.step(f"Forget {said}") as step:
            for one in some:
                self._store.learned.leave(one.id)
        return self._writing.tell(step.change)

    def unlearn(self, article: Article, words: Collection[str]) -> None:
        """Say that lines of the article's source are not to be learned. Inside a step."""
        self._store.learned.set(source_of(article), dict.fromkeys(words))


def _roles(draft: Draft) -> dict[str, Role]:
    """The role of each line outside the items."""
    return {
        words: one.role
        for one in draft.passages
        if one.role not in (Role.ITEM, Role.MARK)
        for _, words in lines_in(draft.text, one.start, one.end)
    }
