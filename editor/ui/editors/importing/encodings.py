"""Encodings in words, as they are offered for choice."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from editor.exchange.texts_in.encodings import ENCODINGS, encoding_in_words

_ALPHABETS = {
    "cp1251": "Cyrillic", "koi8-r": "Cyrillic", "koi8-u": "Ukrainian", "cp866": "Cyrillic",
    "cp1252": "Western", "cp1254": "Turkish", "cp1250": "Central European", "cp1256": "Arabic",
    "iso8859-9": "Turkish", "iso8859-2": "Central European", "armscii-8": "Armenian",
    "georgian-ps": "Georgian", "georgian-academy": "Georgian",
}  # fmt: skip


def encodings_offered() -> Iterator[tuple[str, str]]:
    """Each encoding with its words, as in ``Cyrillic, Windows-1251``; first none, to be found."""
    yield "", QCoreApplication.translate("Encodings", "Encoding: as found")
    for one in ENCODINGS:
        alphabet, name = _ALPHABETS.get(one, ""), encoding_in_words(one)
        said = QCoreApplication.translate("Encodings", alphabet) if alphabet else ""
        yield one, f"{said}, {name}" if said else name
