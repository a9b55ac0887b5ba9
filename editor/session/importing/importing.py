"""Importing: files, folders and packed files of articles, and what became of each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from editor.chronicle.change import NOTHING, Change
from editor.chronicle.errors import TextError
from editor.exchange.texts_in.found import AS_FOUND, Found, How, Mapped
from editor.session.arriving.arriving import Pasted
from editor.session.arriving.reruns import Near
from editor.session.articles import Articles
from editor.session.importing.sources import Shelf, Source, sources_in
from editor.session.importing.texts import remark_on, texts_in
from editor.session.writing import Writing

Outcome = Literal["added", "nearly the same", "already there", "no day", "unreadable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of one text of an import; ``done`` of ``total`` files are behind.

    ``how`` is how the file was asked to be read, ``encoding`` and ``mapped`` how it was.
    """

    source: Source
    part: str = ""
    outcome: Outcome
    article: int | None
    why: str
    done: int
    total: int
    change: Change = NOTHING
    near: Near | None = None
    how: How = AS_FOUND
    encoding: str = ""
    mapped: Mapped | None = None

    @property
    def path(self) -> Path:
        """Where it lies: what a file holds stands below the file."""
        return self.source.shown / self.part if self.part else self.source.shown


class Importing:
    """Takes in what files hold."""

    def __init__(self, writing: Writing, articles: Articles) -> None:
        self._writing, self._articles = writing, articles

    def open_file(self, path: Path, *, keep_both: bool = False, how: How = AS_FOUND) -> Pasted:
        """Put a file's article on its day; of several in it, the last is the one said.

        Raises TextError in plain words where the file cannot be read as text.
        """
        source = Source(path)
        try:
            read = [self._opened(source, one, keep_both=keep_both)
                    for one in list(texts_in(source, Shelf(), how))]  # fmt: skip
        except TextError as error:
            raise TextError(f"{path.name}: {error}") from error
        return read[-1]

    def _opened(self, source: Source, found: Found, *, keep_both: bool) -> Pasted:
        name = source.shown.name
        pasted = self._articles.put(found, file_name=name, keep_both=keep_both)
        if not (remark := remark_on(found, name)):
            return pasted
        remarks = (*pasted.remarks, remark)
        return replace(pasted, remarks=remarks, file=source.path, encoding=found.encoding)

    def open_again(self, opened: Pasted, encoding: str) -> Pasted:
        """Read an opened file in another encoding: its article goes, the one read now comes.

        Both are one step. Raises TextError where it cannot be read so; then everything stays.
        """
        if opened.file is None:
            return opened
        with self._writing.step(f"Read {opened.file.name} again") as step:
            self._articles.delete(opened.article)
            again = self.open_file(opened.file, how=How(encoding=encoding))
        return replace(again, change=self._writing.tell(step.change))

    def import_files(self, paths: Iterable[Path], how: How = AS_FOUND) -> Iterator[Imported]:
        """Put files, folders and packed files of them on their days, one after the other.

        A file that cannot be read is named with the reason, and the rest go on.
        """
        sources = list(sources_in(paths))
        shelf = Shelf()
        try:
            for done, source in enumerate(sources, 1):
                for one in self._import(source, shelf, how):
                    yield replace(one, done=done, total=len(sources))
        finally:
            shelf.close()

    def read_again(self, rows: Sequence[Imported], how: How) -> tuple[Imported, ...]:
        """Read a file in another way: what it gave is taken away, what it gives now is added.

        ``rows`` are those of one file; all of it is one step, whose change stands with the last.
        Raises TextError where it cannot be read so; then everything stays.
        """
        first, shelf = rows[0], Shelf()
        with self._writing.step(f"Read {first.source.shown.name} again") as step:
            for row in rows:
                if row.article is not None and row.outcome != "already there":
                    self._articles.delete(row.article)
            try:
                texts = list(texts_in(first.source, shelf, how))
            finally:
                shelf.close()
            read = [self._put(first.source, one, how) for one in texts]
        change = self._writing.tell(step.change)
        again = [replace(one, done=first.done, total=first.total) for one in read]
        return (*again[:-1], replace(again[-1], change=change))

    def _import(self, source: Source, shelf: Shelf, how: How) -> Iterator[Imported]:
        try:
            for found in texts_in(source, shelf, how):
                yield self._put(source, found, how)
        except TextError as error:
            yield Imported(source=source, outcome="unreadable", article=None, why=str(error),
                           done=0, total=0, how=how)  # fmt: skip

    def _put(self, source: Source, found: Found, how: How) -> Imported:
        pasted = self._articles.put(found, file_name=source.shown.name)
        remarks = (*pasted.remarks, remark_on(found, source.shown.name))
        return Imported(
            source=source, part=found.part, outcome=_outcome(pasted), article=pasted.article,
            why=" ".join(filter(None, remarks)), done=0, total=0, change=pasted.change,
            near=pasted.near, how=how, encoding=found.encoding, mapped=found.mapped,
        )  # fmt: skip


def _outcome(pasted: Pasted) -> Outcome:
    if pasted.already_there:
        return "already there"
    if pasted.near is not None:
        return "nearly the same"
    return "added" if pasted.dated else "no day"
