"""Which older encoding bytes are in: the one that makes the most usual letters of a language.

No library is used here: those at hand know neither Armenian nor Georgian, and take texts of a few
lines for another alphabet of the same family.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from editor.exchange.texts_in.old_alphabets import decoded

_SAMPLE = 20_000
"""Bytes beyond ASCII that are looked at; letters do not become more usual after that."""
_SIGNS = frozenset("“”„‘’‚«»–—…№§°•·\xa0€¿¡՝։՛՞՜،؛؟ـ")
_COMMON, _LETTER, _SIGN, _STRANGE = 1.0, 0.6, 0.3, -1.5
_CASE_BREAKS = -1.5
"""A capital behind a small letter inside a word, as the wrong table makes them all the time."""
_ENOUGH = 0.1
"""The mean weight below which no encoding is believed."""

_ALPHABETS = (
    # The order settles ties: what two of them read alike is said to be in the earlier one.
    ("cp1252", "éèàçêâîôûùëïœæÿ"), ("cp1252", "äöüß"), ("cp1252", "ñáéíóúü"),
    ("cp1252", "ãõâçáéíóúêàô"), ("cp1252", "àèéìòù"), ("cp1254", "ışğçöüâîû"),
    ("cp1250", "ąćęłńóśźż"), ("cp1250", "áčďéěíňóřšťúůýž"),
    ("iso8859_9", "ışğçöüâîû"), ("iso8859_2", "ąćęłńóśźż"),
    ("cp1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("cp1251", "оаніиевртслкудмпзяьбгйчхцжєїюшщфґ"),
    ("koi8_r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("koi8_u", "оаніиевртслкудмпзяьбгйчхцжєїюшщфґ"),
    ("cp866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("cp1256", "اليمونرتبةعدسفهكقحجشطصخضذثئءغظىأإآؤپچژگ"),
    ("armscii-8", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև"),
    ("georgian-ps", "აიეადლბმრსნოვთუგკხცზშტპფქღყჩძწჭჯჰჟ"),
    ("georgian-academy", "აიეადლბმრსნოვთუგკხცზშტპფქღყჩძწჭჯჰჟ"),
)  # fmt: skip
_CASED_COMMON = 11
"""Letters of a whole alphabet that make up most of a text; the others count a little less."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding with the text it gives. ``weight`` is at most 1 for each character."""

    encoding: str
    weight: float


def guess(data: bytes) -> str:
    """The likeliest encoding of bytes that are not Unicode; empty where none is believable."""
    sample = _sample(data)
    best = max(_guesses(data, sample), key=lambda one: one.weight, default=None)
    return best.encoding if best is not None and best.weight >= _ENOUGH else ""


def _sample(data: bytes) -> bytes:
    """The words that hold bytes beyond ASCII, up to some length."""
    taken: list[bytes] = []
    length = 0
    for word in data.split():
        if not word.isascii():
            taken.append(word)
            length += len(word)
            if length > _SAMPLE:
                break
    return b" ".join(taken)


def _guesses(data: bytes, sample: bytes) -> Iterator[Guess]:
    readable: dict[str, str] = {}
    for encoding, letters in _ALPHABETS:
        if encoding not in readable:
            readable[encoding] = _readable(data, sample, encoding)
        if words := readable[encoding]:
            yield Guess(encoding, _weight(words, letters))


def _readable(data: bytes, sample: bytes, encoding: str) -> str:
    """The sample as text; empty where the whole is not of the encoding."""
    try:
        decoded(data, encoding)
        return decoded(sample, encoding)
    except UnicodeDecodeError:
        return ""


def _weight(words: str, letters: str) -> float:
    weights = _weights(letters)
    counted = Counter(one for one in words if not one.isascii())
    total = sum(weights.get(one, _STRANGE) * often for one, often in counted.items())
    return (total + _CASE_BREAKS * _case_breaks(words)) / max(counted.total(), 1)


def _weights(letters: str) -> dict[str, float]:
    """Of each character: of usual letters, of others of the alphabet, of capitals, of signs."""
    whole = len(letters) > 20
    common = letters[:_CASED_COMMON] if whole else letters
    found = dict.fromkeys(_SIGNS, _SIGN)
    for one in letters:
        weight = _COMMON if one in common else _LETTER
        found |= _with_capital(one, weight)
    return found


def _with_capital(letter: str, weight: float) -> dict[str, float]:
    capital = "İ" if letter == "i" else letter.upper()
    both = {capital: weight - 0.2, letter: weight} if len(capital) == 1 else {letter: weight}
    return both | ({"İ": weight - 0.2} if letter == "ı" else {})


def _case_breaks(words: str) -> int:
    """How often a capital stands behind a small letter, one of them beyond ASCII."""
    return sum(
        before.islower() and after.isupper() and not (before.isascii() and after.isascii())
        for before, after in pairwise(words)
    )
