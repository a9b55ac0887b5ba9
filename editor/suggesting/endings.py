"""Endings: how names are declined, so that Şuşada, в Шуше and Շուշիում are found as well.

Everything is compared as it is folded: in plain small Latin letters.
"""

import re

_AZERBAIJANI = frozenset(
    ("a", "ya", "na", "i", "u", "ni", "nu", "in", "un", "nin", "nun", "da", "dan", "inda", "indan",
     "unda", "undan", "daki", "la", "li", "lu", "lar", "lari")
)  # fmt: skip
"""Of Azerbaijani and Turkish: where, whence, whither, whose."""
_ARMENIAN = frozenset(["i", "um", "its", "ov", "n", "e", "in", "ii", "iits"])
_CONSONANT = frozenset(["a", "u", "om", "e"])
_VOWEL = frozenset(["y", "i", "e", "u", "oy", "ey", "yu"])
"""Of Russian and Ukrainian: after a consonant, and in place of a last vowel."""

_CYRILLIC_LETTER = re.compile("[\u0400-\u04ff]")
_ARMENIAN_LETTER = re.compile("[\u0530-\u058f]")
_TURKIC_LETTER = re.compile("[əğışöüçƏĞŞÖÜÇİ]")
_TURKIC_TEXT = 3
"""So many letters that only such languages have make a text one of theirs."""


def stem_of(form: str) -> str:
    """A Cyrillic name without the vowel that its endings take the place of, or ``""``."""
    return form[:-1] if len(form) > 3 and form[-1] in "ая" and _CYRILLIC_LETTER.match(form) else ""


def is_turkic(text: str) -> bool:
    """Whether a text has letters enough to be Azerbaijani or Turkish."""
    return len(_TURKIC_LETTER.findall(text)) >= _TURKIC_TEXT


def fits(rest: str, word: str, *, stem: bool, turkic: bool) -> bool:
    """Whether ``rest``, what follows a name within its folded ``word``, is an ending of it.

    ``word`` is as printed; ``stem``: the name is without its last vowel.
    """
    if stem:
        return rest in _VOWEL
    if _CYRILLIC_LETTER.search(word):
        return rest in _CONSONANT
    if _ARMENIAN_LETTER.search(word):
        return rest in _ARMENIAN
    return rest in _AZERBAIJANI and (turkic or bool(_TURKIC_LETTER.search(word)))
