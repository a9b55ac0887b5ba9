"""Encodings of text files by the names that people know them by."""

_NAMES = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16 (little-endian)",
    "utf-16-be": "UTF-16 (big-endian)", "cp1251": "Windows-1251", "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U", "cp866": "DOS 866", "cp1252": "Windows-1252", "cp1254": "Windows-1254",
    "cp1250": "Windows-1250", "cp1256": "Windows-1256", "iso8859-9": "ISO 8859-9",
    "iso8859-2": "ISO 8859-2", "armscii-8": "ARMSCII-8", "georgian-ps": "Georgian PS",
    "georgian-academy": "Georgian Academy",
}  # fmt: skip

ENCODINGS = tuple(_NAMES)
"""What can be chosen by hand; a name that Python knows is understood as well."""


def encoding_in_words(encoding: str) -> str:
    """As in ``Windows-1251``."""
    return _NAMES.get(encoding, encoding)
