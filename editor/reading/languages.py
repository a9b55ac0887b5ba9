"""The language of a text, by its script and its commonest small words."""

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in on was were by for with from",
    "ru": "и в на не что по с из от за был были",
    "uk": "і в у на не що з та від за було були",
    "az": "və ilə bir bu üçün olub edib tərəfindən azərbaycan",
    "tr": "ve bir bu için ile olarak tarafından da de",
    "fr": "le la les des et une dans par sur du",
    "de": "der die das und ist von mit den im auf",
    "es": "el la los las y en de que por con",
    "pt": "o a os as e em de que por com não",
    "it": "il la gli e di che per con del una",
    "pl": "i w na z że do się nie od przez",
}
_SCRIPTS = (
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
)
_PERSIAN, _ARABIC = frozenset("پچژگیک"), frozenset("يىةكأإ")
_AZERBAIJANI, _UKRAINIAN = frozenset("ҹҝ"), frozenset("іїєґ")
"""Letters of Azerbaijani in Cyrillic and of Ukrainian that Russian does not have."""
_WORD = re.compile(r"\w+")
_SAMPLE = 4000
_LEAST = 2


def language_of(text: str) -> str:
    """A language code, or ``""`` where the text is too short to tell."""
    sample = text[:_SAMPLE].lower()
    for language, letters in () if sample.isascii() else _SCRIPTS:
        if len(letters.findall(sample)) * 3 > len(sample):
            persian = _count(sample, _PERSIAN) > _count(sample, _ARABIC)
            return "fa" if language == "ar" and persian else language
    for language, own in (("az", _AZERBAIJANI), ("uk", _UKRAINIAN)):
        if _count(sample, own) >= _LEAST * 2:
            return language
    words = Counter(_WORD.findall(sample))
    scores = {
        language: sum(words[one] for one in small.split())
        for language, small in _SMALL_WORDS.items()
    }
    best = max(scores, key=lambda one: scores[one])
    return best if scores[best] >= _LEAST else ""


def _count(sample: str, letters: frozenset[str]) -> int:
    return sum(sample.count(one) for one in letters)
