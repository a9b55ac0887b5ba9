"""The formats annotated days can be exported in."""

from dataclasses import dataclass
from pathlib import PurePath

from editor.chronicle.errors import ExportError


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its name on the command line, its suffix, and words for a person."""

    name: str
    suffix: str
    words: str


FORMATS = (
    Format(name="csv", suffix=".csv", words="CSV table"),
    Format(name="xlsx", suffix=".xlsx", words="Excel workbook"),
    Format(name="json", suffix=".json", words="JSON archive"),
)


def format_of(path: PurePath, name: str | None = None) -> Format:
    """The format asked for by name or, without one, by the suffix of the file.

    Raises ExportError where neither says one of the formats.
    """
    for one in FORMATS:
        if name == one.name or (name is None and path.suffix.lower() == one.suffix):
            return one
    known = ", ".join(one.suffix for one in FORMATS)
    asked = f"“{name}” is not a format" if name else f"The name “{path.name}” tells no format"
    raise ExportError(f"{asked} this program can write. It writes {known}.")
