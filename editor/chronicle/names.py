"""Folding: one key for the spellings of a place name, whatever their script.

The key only finds candidates; the forms themselves are kept as they are. Rules for Azerbaijani
letters follow the common English spellings (Ağdam: Aghdam, Xocavənd: Khojavand, Qubadlı:
Gubadli); Cyrillic, Armenian and Georgian are transliterated so that they meet these.
"""

import unicodedata

_LATIN = {
    "ə": "a", "ğ": "gh", "ı": "i", "x": "kh", "ç": "ch", "ş": "sh", "q": "g", "c": "j",
    "ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d",
}  # fmt: skip
"""``x``, ``q`` and ``c`` as Azerbaijani has them; in other words they fold alike everywhere."""

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґәғҝөүһҹ",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sh  y  e yu ya i i e g a gh g o "
        "u h j".split(" "),
        strict=True,
    )
)
_ARMENIAN = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev"
        .split(" "),
        strict=True,
    )
)  # fmt: skip
_GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h".split(" "),
        strict=True,
    )
)
_LETTERS = _LATIN | _CYRILLIC | _ARMENIAN | _GEORGIAN
_PAIRS = {"ու": "u", "дж": "j"}
"""Two letters that are one sound."""
_APOSTROPHES = frozenset("'’‘ʼʻ`´ʹ")


def fold(name: str) -> str:
    """The key of a name: lower-case Latin letters and digits, words apart by one blank."""
    folded, _ = fold_with_map(name)
    return folded.strip()


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the code point of ``text`` it came from.

    What stands between words becomes one blank; apostrophes and combining marks leave nothing.
    """
    folded: list[str] = []
    origin: list[int] = []
    skip = False
    for at, letter in enumerate(text):
        pair = _PAIRS.get(text[at : at + 2].lower())
        small = "" if skip else pair or _folded_letter(letter)
        skip = pair is not None and not skip
        for one in small:
            if one != " " or (folded and folded[-1] != " "):
                folded.append(one)
                origin.append(at)
    return "".join(folded), origin


def _folded_letter(letter: str) -> str:
    small = letter.lower()
    if small in _LETTERS:
        return _LETTERS[small]
    if small.isascii() and small.isalnum():
        return small
    if letter in _APOSTROPHES or unicodedata.combining(letter):
        return ""
    return _plain(letter)


def _plain(letter: str) -> str:
    """A letter without its accents; what is no letter or digit becomes a blank."""
    parts = unicodedata.normalize("NFKD", letter.casefold())
    kept = [one for one in parts if not unicodedata.combining(one)]
    folded = (_LETTERS.get(one, one) if one.isalnum() else " " for one in kept)
    return "".join(folded)
