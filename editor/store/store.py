"""The store: everything that reads or writes the archive file, by subject."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.store.file import File
from editor.store.selections.counts import Counting
from editor.store.selections.lists import Lists
from editor.store.steps.history import History
from editor.store.steps.journal import Journal, Window
from editor.store.subjects.articles import Articles
from editor.store.subjects.categories import Categories
from editor.store.subjects.days import Days
from editor.store.subjects.learned_lines import LearnedLines
from editor.store.subjects.mentions import Mentions
from editor.store.subjects.meta import Meta
from editor.store.subjects.passages import Passages
from editor.store.subjects.places import Places

if TYPE_CHECKING:
    from editor.store.selections.missing import Lacks
    from editor.store.whole.image import Images


@dataclass(frozen=True, slots=True)
class Store:
    """An open archive."""

    file: File

    @property
    def journal(self) -> Journal:
        """Writing steps."""
        return self.file.journal

    @property
    def history(self) -> History:
        """Steps taken back and given again."""
        return self.file.history

    @property
    def articles(self) -> Articles:
        """Pasted texts."""
        return Articles(self.file)

    @property
    def passages(self) -> Passages:
        """Their spans."""
        return Passages(self.file)

    @property
    def mentions(self) -> Mentions:
        """Places named in items."""
        return Mentions(self.file)

    @property
    def categories(self) -> Categories:
        """The codebook."""
        return Categories(self.file)

    @property
    def places(self) -> Places:
        """The gazetteer."""
        return Places(self.file)

    @property
    def days(self) -> Days:
        """Calendar days."""
        return Days(self.file)

    @property
    def counting(self) -> Counting:
        """Counts."""
        return Counting(self.file)

    @property
    def lists(self) -> Lists:
        """Lists of items."""
        return Lists(self.file)

    @property
    def lacks(self) -> "Lacks":
        """What is missing."""
        from editor.store.selections.missing import Lacks

        return Lacks(self.file)

    @property
    def learned(self) -> LearnedLines:
        """Lines that sources print in every article."""
        return LearnedLines(self.file)

    @property
    def meta(self) -> Meta:
        """Facts about the archive."""
        return Meta(self.file)

    @property
    def images(self) -> "Images":
        """The archive, or a part of it, as one value."""
        from editor.store.whole.image import Images

        return Images(self.file)

    @classmethod
    def open(cls, path: Path, window: Window | None = None) -> "Store":
        """Open an archive file; ``window``: for a window that has it open already.

        Raises ArchiveError in plain words.
        """
        return cls(File.open(path, window))

    @classmethod
    def create(cls, path: Path) -> "Store":
        """Make an archive file without vocabulary. Raises ArchiveError in plain words."""
        return cls(File.create(path))

    def close(self) -> None:
        """Close the file, leaving one plain file behind."""
        self.file.close()
