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


def _table(pairs: str) -> dict[str, str]:
    """Each letter with what it becomes, written side by side."""
    return {pair[0]: pair[1:] for pair in pairs.split()}


_CYRILLIC = _table(
    "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh "
    "щsh ъ ыy ь эe юyu яya іi їi єe ґg әa ғgh ҝg өo үu һh ҹj"
)
_ARMENIAN = _table(
    "աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch "
    "պp ջj ռr սs վv տt րr ցts ւu փp քk օo ֆf ևev"
)
_GEORGIAN = _table(
    "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყk შsh ჩch "
    "ცts ძdz წts ჭch ხkh ჯj ჰh"
)
_LETTERS = _LATIN | _CYRILLIC | _ARMENIAN | _GEORGIAN
_PAIRS = {"ու": "u", "дж": "j", "ch": "ch"}
"""Two letters that are one sound; the English ``ch`` is no Azerbaijani ``c``."""
_APOSTROPHES = frozenset("'’‘ʼʻ`´ʹ")
_PLAIN = str.maketrans(
    {letter: "" if letter in _APOSTROPHES else " " for letter in map(chr, range(128))
     if not letter.isalnum()} | {letter: _LATIN[letter] for letter in "xqc"} | {"C": "ch"}
)  # fmt: skip
"""The same for names in plain English letters, once ``ch`` is marked; most names are such."""


def fold(name: str) -> str:
    """The key of a name: lower-case Latin letters and digits, words apart by one blank."""
    if name.isascii():
        return " ".join(name.lower().replace("ch", "C").translate(_PLAIN).split())
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
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    kept = [one for one in parts if not unicodedata.combining(one)]
    folded = (_LETTERS.get(one, one) if one.isalnum() else " " for one in kept)
    return "".join(folded)
