"""Furniture: lines that belong to the page, not to the chronicle.

Told by what makes furniture furniture: phrases that pages of any source print (share, subscribe,
read also), lines that are addresses or figures of the page, rows of short links, the same line
printed again and again, rules. Never by the name of a source.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from editor.reading.furniture_words import ANNOUNCING, BEGINNINGS, LONGEST_PHRASE, PHRASES, plain
from editor.reading.layouts import DEEPEST
from editor.reading.lines import Line

_LONGEST = 160
_FEW_WORDS = 8
_LINK_WORDS, _LINK_LENGTH, _LINKS_IN_A_ROW = 3, 28, 4
_OFTEN = 3
_SHORTEST_ARTICLE = 4
"""Lines."""
_WRAPPED = 45
"""Characters. A line shorter than that was not wrapped at the edge of a page."""

_BETWEEN_LINKS = re.compile(r"\s*(?:[|•·»›‹«]|\s/\s|\s{3,}|\t)\s*")
_MAY_BE_LINKS = re.compile(r"[|•·»›‹«\t]|\s{3}| / ")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+$|[\w.+-]+@[\w-]+\.[\w.]+$|(?:[@#][\w.]+[\s,]*)+$"
    r"|[\w-]+(?:\.[\w-]+)+/\S*$",
    re.IGNORECASE,
)
_CITED = re.compile(r"(?<=\S)\[(\d{1,3})\]")
_NOTE = re.compile(r"\[(\d{1,3})\]\s")
_TERMS = re.compile(
    r"\b(?:uses? cookies|cookies? policy|cookies to|privacy policy|terms of (?:use|service)|"
    r"enable javascript|all rights reserved|файлы cookie|используе[тм] cookie|verwende[tn] cookies|"
    r"utilis\w+ des cookies|utiliza\w* cookies|çerez\w* kullan)",
    re.IGNORECASE,
)
_PAGE_BREAK = re.compile(
    r"[\[(]{1,2}\s*(?:page|pages|p\.|seite|стр\.?|səh\.?)\s*[\w\d–-]+\s*[\])]{1,2}$", re.I
)


def furniture(lines: Sequence[Line]) -> dict[int, str]:
    """Lines that are furniture wherever they stand, by their start, each with the reason."""
    told = Counter(line.words for line in lines if not line.is_sentence)
    found: dict[int, str] = {}
    above: Line | None = None
    for line in lines:
        why = "" if above and _goes_on(line, above) else _by_itself(line)
        if why := why or _by_repetition(line, told):
            found[line.start] = why
        above = None if why else line
    found.update(_notes(lines))
    found.update(_below_announcements(lines, found))
    found.update(_rows_of_links(lines, found))
    return found


def _below_announcements(
    lines: Sequence[Line], known: Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Titles of other articles: what follows a line like "Related" and is no sentence.

    Above the article, such a line is one of a menu. Where the list above it is one of titles too,
    that may go on below.
    """
    announced = ""
    marked = titles = told = 0
    for line in lines:
        told += line.start not in known
        if told >= _SHORTEST_ARTICLE and plain(line.words[:LONGEST_PHRASE]) in ANNOUNCING:
            announced = line.words
        elif line.is_sentence or (titles * 2 > marked and line.mark):
            announced = ""
        elif announced:
            yield line.start, f"Stands below “{announced}”"
        if line.mark and not announced:
            marked += 1
            titles += not line.is_sentence


def _notes(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Lines that begin with a number in brackets which stands behind words elsewhere."""
    cited = {number for line in lines for number in _CITED.findall(line.words)}
    for line in lines if cited else ():
        note = _NOTE.match(line.words)
        if note and note[1] in cited:
            yield line.start, "A note to the text"


def _goes_on(line: Line, above: Line) -> bool:
    """Whether a line ends a sentence that was wrapped by hand."""
    return not (line.apart or line.mark or above.is_sentence) and len(above.words) > _WRAPPED


def without(lines: Sequence[Line], page: Mapping[int, str]) -> list[Line]:
    """The lines that are no furniture.

    One that stood behind furniture stands apart, but where a sentence goes on behind it.
    """
    kept: list[Line] = []
    parted = behind = False
    for line in lines:
        if line.start in page:
            parted, behind = parted or line.apart, True
            continue
        apart = parted or line.apart
        if behind and kept and line.begins_low and not kept[-1].is_sentence:
            apart = False
        kept.append(line if apart is line.apart else replace(line, apart=apart))
        parted = behind = False
    return kept


def _by_itself(line: Line) -> str:
    words = line.words[line.mark.length if line.mark else 0 :].replace("\u00a0", " ")
    if not line.has_words:
        return "A rule between parts of the page"
    if len(words) > _LONGEST or not words:
        return ""
    if _ADDRESS.match(words):
        return "An address or a handle"
    if _PAGE_BREAK.match(words):
        return "The end of a printed page"
    if _TERMS.search(words):
        return "Terms of the page, not what happened"
    return _by_phrase(words)


def _by_phrase(words: str) -> str:
    bare = plain(words) if len(words) <= LONGEST_PHRASE else ""
    if bare in PHRASES or bare in ANNOUNCING:
        return "What pages of any kind print, not what happened"
    low = words[:LONGEST_PHRASE].lower()
    label = next((one for one in BEGINNINGS.get(low[:2], ()) if low.startswith(one)), "")
    if label and len(low) > len(label) and (len(words.split()) <= _FEW_WORDS or label[-1] in ":©"):
        return f"Begins with “{label}”"
    parts = _links(words)
    known = [plain(one) in PHRASES for one in parts]
    return "A row of links" if len(parts) > 1 and sum(known) * 2 >= len(parts) else ""


def _links(words: str) -> list[str]:
    if not _MAY_BE_LINKS.search(words):
        return [words]
    return [one for one in _BETWEEN_LINKS.split(words) if one.strip()]


def _by_repetition(line: Line, told: Counter[str]) -> str:
    few = len(line.words) <= 40 and line.mark is None
    return "Printed again and again" if few and told[line.words] > _OFTEN else ""


def _rows_of_links(lines: Sequence[Line], known: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Short lines in a row without a sentence or a figure among them, and lines made of links."""
    for is_link, row in groupby(lines, key=lambda line: line.start in known or _is_link(line)):
        links = [line.start for line in row if line.start not in known]
        if is_link and len(links) >= _LINKS_IN_A_ROW:
            yield from ((start, "One of a row of short links") for start in links)
    for line in lines:
        parts = _links(line.words) if len(line.words) < _LONGEST else []
        if len(parts) >= _LINKS_IN_A_ROW and all(_is_short(one) for one in parts):
            yield line.start, "A row of links"


def _is_link(line: Line) -> bool:
    """Whether a line may be a link; a list of links behind marks is compared with other lists."""
    if line.mark or not _is_short(line.words) or line.indent > DEEPEST:
        return False
    return not line.is_sentence and not line.ends_with_colon


def _is_short(words: str) -> bool:
    few = len(words) <= _LINK_LENGTH and len(words.split()) <= _LINK_WORDS
    return few and not any(one.isdigit() for one in words)
