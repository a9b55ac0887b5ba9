"""Sentences: where running prose may be cut, in any language that ends them with a sign."""

import re
from collections.abc import Iterator

_ENDING = re.compile(
    r"(?P<sign>[.!?…։؟۔。！？]+)[\"'”’»)\]]*(?:\s\([^()]{2,40}\))*(?P<gap>\s+|(?<=[。！？]))"
)
"""Signs that end a sentence, what closes with them, and who reported it, in brackets."""
_BEFORE = re.compile(r"(?:^|[\s(«„“\"])(?P<word>[^\s(«„“\"]{1,12})$")
_SHORTENED = """
mr mrs ms dr prof st mt no nos vs etc approx gen col capt lt sgt rev hon jr sr gov sen rep inc co
corp ltd dept vol pp jan feb mar apr jun jul aug sep sept oct nov dec
г гг ул им тыс млн млрд руб стр см др пр обл р-н вул ім тис грн
bzw ca dipl evtl ggf inkl nr str usw zzgl geb av bd mme mlle art env sra dna ud uds pág núm
dott sig ing inż mgr ul pl zob np tzn sn vb cad mah
"""
"""Words that are printed short, with a full stop that ends no sentence."""
_ABBREVIATED = frozenset(_SHORTENED.split())


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as spans without white space at their ends."""
    begin = start
    for found in _ENDING.finditer(text, start, end):
        if found.end() < end and _ends(text, begin, found):
            yield begin, found.start("gap")
            begin = found.end()
    if begin < end:
        yield begin, end


def _ends(text: str, begin: int, found: re.Match[str]) -> bool:
    """Whether the sign ends a sentence, and not a shortened word, an initial or an ordinal."""
    following = text[found.end()]
    if following.islower():
        return False
    if found["sign"] != ".":
        return True
    word = _BEFORE.search(text[max(begin, found.start() - 14) : found.start()])
    if word is None:
        return True
    last = word["word"].lower()
    initial = len(last) == 1 and last.isalpha()
    ordinal = len(last) < 3 and last.isdecimal()
    return not (initial or ordinal or last in _ABBREVIATED or "." in last[:-1])
