"""Encodings of Armenian and Georgian that Python has no codec for."""

import codecs

_ASCII = "".join(map(chr, range(128)))
_WESTERN = "".join(bytes((at,)).decode("cp1252", "replace") for at in range(128, 256))
_NONE = "\ufffe"
"""What no character has in a table of ``codecs.charmap_decode``."""


def _armscii() -> str:
    letters = "".join(chr(0x531 + at) + chr(0x561 + at) for at in range(38))
    signs = "\xa0" + _NONE + "և։)(»«—.՝,-֊…՜՛՞"
    return "".join(map(chr, range(0x80, 0xA0))) + signs + letters + "՚" + _NONE


def _georgian(letters: str) -> str:
    return _WESTERN[:64] + letters + _WESTERN[64 + len(letters) :]


TABLES = {
    "armscii-8": _ASCII + _armscii(),
    "georgian-ps": _ASCII + _georgian("აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵ"),
    "georgian-academy": _ASCII + _georgian("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶ"),
}
"""The character of each byte."""


def decoded(data: bytes, encoding: str) -> str:
    """The text of bytes in any encoding, of Python or of these.

    Raises UnicodeDecodeError where the bytes are not of it, LookupError where it is unknown.
    """
    if encoding in TABLES:
        return codecs.charmap_decode(data, "strict", TABLES[encoding])[0]
    return data.decode(encoding)
