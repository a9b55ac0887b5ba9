"""A learned line: what a source prints in every article, and what it was said to be."""

from dataclasses import dataclass

from editor.chronicle.passage import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedLine:
    """A line, word for word, of one source (empty: sources that are not known).

    ``role`` is None where the archivist said that nothing is to be learned of this line.
    """

    id: int
    source: str
    words: str
    role: Role | None
