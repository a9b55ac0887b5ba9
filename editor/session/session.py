"""A session: one archive, open, with everything the user can ask of it."""

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from editor.chronicle.change import Change, together
from editor.session.articles import Articles
from editor.session.codebook import Codebook
from editor.session.days import Days
from editor.session.history import History
from editor.session.places import Places
from editor.session.writing import Writing
from editor.store.store import Store

if TYPE_CHECKING:
    from editor.chronicle.elsewhere import Elsewhere
    from editor.session.cutting import Cutting
    from editor.session.exports import Exports
    from editor.session.gazetteer.entering import Entering
    from editor.session.gazetteer.merging import Merging
    from editor.session.gazetteer.naming import Naming
    from editor.session.importing.importing import Importing
    from editor.session.missing import Lacking
    from editor.session.reading.again import Reading
    from editor.session.reading.learning import Learning
    from editor.session.review import Review
    from editor.session.safety import Safety
    from editor.session.sheet import Sheets
    from editor.session.suggesting import Suggesting
    from editor.session.tagging import Tagging
    from editor.session.unfinished import Typing

SAMPLE_KEY = "sample"
TITLE_KEY = "title"


class Session:
    """What the user can read and do, by subject. Holds no state but the store.

    A subject that nothing is asked of when an archive is opened is loaded on its first use.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._writing = Writing(store)
        self.articles = Articles(self._writing, lambda: self.learning)
        self.codebook = Codebook(self._writing)
        self.places = Places(self._writing)
        self.days = Days(self._writing)
        self.history = History(self._writing)

    @cached_property
    def cutting(self) -> "Cutting":
        """Where passages begin and end, and what they are."""
        from editor.session.cutting import Cutting

        return Cutting(self._writing)

    @cached_property
    def reading(self) -> "Reading":
        """What the reader makes of articles that are there."""
        from editor.session.reading.again import Reading

        return Reading(self._writing, self.cutting, self.learning)

    @cached_property
    def learning(self) -> "Learning":
        """What sources print in every article."""
        from editor.session.reading.learning import Learning

        return Learning(self._writing)

    @cached_property
    def importing(self) -> "Importing":
        """Files of articles, and what became of each."""
        from editor.session.importing.importing import Importing

        return Importing(self._writing, self.articles)

    @cached_property
    def suggesting(self) -> "Suggesting":
        """What open items might be."""
        from editor.session.suggesting import Suggesting

        return Suggesting(self._writing, self.codebook, self.places)

    @cached_property
    def tagging(self) -> "Tagging":
        """What a person says of items."""
        from editor.session.tagging import Tagging

        return Tagging(self._writing, self.suggesting)

    @cached_property
    def entering(self) -> "Entering":
        """Places from files of others."""
        from editor.session.gazetteer.entering import Entering

        return Entering(self._writing)

    @cached_property
    def merging(self) -> "Merging":
        """Places that are one and the same, and places that nothing names."""
        from editor.session.gazetteer.merging import Merging

        return Merging(self._writing)

    @cached_property
    def naming(self) -> "Naming":
        """Names that wait for their place, and what names mean in this archive."""
        from editor.session.gazetteer.naming import Naming

        return Naming(self._writing, self.places)

    @cached_property
    def review(self) -> "Review":
        """Counts, lists and search."""
        from editor.session.review import Review

        return Review(self._store)

    @cached_property
    def lacking(self) -> "Lacking":
        """What the archive still lacks."""
        from editor.session.missing import Lacking

        return Lacking(self._store)

    @cached_property
    def sheets(self) -> "Sheets":
        """Days on paper."""
        from editor.session.sheet import Sheets

        return Sheets(self._writing, self.codebook, self.days, self.review)

    @cached_property
    def typing(self) -> "Typing":
        """What is typed and not yet committed."""
        from editor.session.unfinished import Typing

        return Typing(self._writing)

    @cached_property
    def exports(self) -> "Exports":
        """Annotated days as files."""
        from editor.session.exports import Exports

        return Exports(self._writing, self.codebook)

    @cached_property
    def safety(self) -> "Safety":
        """Copies, backups and checks."""
        from editor.session.safety import Safety

        return Safety(self._store)

    def twin(self) -> "Session":
        """The archive once more, for long work on another thread, which must open and close it.

        Its steps are this window's: they stand in its history, and its undo takes them back. What
        it does is told here with ``tell``.
        """
        twin = Session(Store.open(self.path, self._store.history.window))
        twin.who = self.who
        return twin

    def tell(self, changes: Iterable[Change]) -> None:
        """Tell everybody who listens what was done on a twin, as one change."""
        self._writing.tell(together(changes))

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Tell ``listener`` of every change from now on."""
        self._writing.listeners.append(listener)

    @property
    def path(self) -> Path:
        """Where the archive lies."""
        return self._store.file.path

    @property
    def title(self) -> str:
        """What the archive is called."""
        return self._store.meta.get(TITLE_KEY) or self.path.stem

    @property
    def is_sample(self) -> bool:
        """Whether this is a copy of the sample archive."""
        return self._store.meta.get(SAMPLE_KEY) == "true"

    @property
    def writable(self) -> bool:
        """Whether the file can be changed."""
        return self._store.file.writable and not self.damage

    @property
    def damage(self) -> str:
        """What was found to be damaged in the file, in words; empty where nothing was."""
        return self._store.file.damage

    def mark_damaged(self, found: str) -> None:
        """From now on nothing is written to the file, and nothing of it is exported."""
        self._store.file.damage = found

    def mark_sound(self) -> None:
        """The file was found sound; that is noted again when it is closed."""
        self._store.file.sound = True

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user should know about how the file was opened."""
        return self._store.file.notices

    @property
    def who(self) -> str:
        """The name that stands on each step from now on."""
        return self._store.journal.who

    @who.setter
    def who(self, name: str) -> None:
        self._store.journal.who = name

    def catch_up(self) -> "tuple[Elsewhere, ...]":
        """See what other windows and commands did to the archive meanwhile.

        Everybody who listens is told of it, and it is given in words. Costs next to nothing where
        nobody wrote.
        """
        return () if self._store.file.closed else self._writing.catch_up()

    def rename(self, title: str) -> Change:
        """Give the archive a title."""
        with self._writing.step(f"Title: {title.strip()}") as step:
            self._store.meta.set(TITLE_KEY, title.strip())
        return self._writing.tell(step.change)

    @property
    def closed(self) -> bool:
        """Whether nothing can be read here any more."""
        return self._store.file.closed

    def close(self) -> None:
        """Close the archive; one plain file is left."""
        file = self._store.file
        ends_sound = file.sound and not file.damage and not file.closed
        self._store.close()
        if ends_sound:
            from editor.session import soundness

            soundness.note(file.path, soundness.look(file.path))


def open_archive(path: Path) -> Session:
    """Open an archive. Raises ArchiveError in plain words."""
    return Session(Store.open(path))


def create_archive(path: Path, title: str = "", *, sample: bool = False) -> Session:
    """Make an archive with the default codebook and gazetteer and an empty history.

    Raises ArchiveError where a file of that name exists or the folder cannot be written.
    """
    from editor.session import births

    with births.unfinished(path) as draft:
        store = Store.create(draft)
        try:
            births.fill(store, {TITLE_KEY: title, **({SAMPLE_KEY: "true"} if sample else {})})
        finally:
            store.close()
    return open_archive(path)
