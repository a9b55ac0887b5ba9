"""Why: the reader's reasons for what stands on the page, with the printed words that gave them."""

from dataclasses import dataclass

from editor.chronicle.article import Article, Basis
from editor.chronicle.day_words import day_in_words
from editor.chronicle.draft import Draft, DraftPassage, FoundDate, Meaning
from editor.chronicle.passage import Passage
from editor.session.cutting import ROLE_WORDS
from editor.session.reading.cut import Cut, layout_words

Span = tuple[int, int]

NO_REASON = "The reader gives no reason."


@dataclass(frozen=True, slots=True)
class Why:
    """Sentences, and the spans of the article they lean on."""

    sentences: tuple[str, ...]
    evidence: tuple[Span, ...] = ()


def why_passage(passage: Passage, draft: Draft) -> Why:
    """Why a passage is what it is: the reader's reason, or that a person said so."""
    read = next((one for one in draft.passages if one.start <= passage.start < one.end), None)
    span = ((passage.start, passage.end),)
    if read is None:
        return Why((NO_REASON,), span)
    reason = _sentence(read.why) or NO_REASON
    if read.role is not passage.role:
        said = f"Said by hand. The reader took it for {_with_article(read)}."
        return Why((said, reason) if read.why else (said,), span)
    if (read.start, read.end) != (passage.start, passage.end):
        return Why((reason, "Its beginning or end was put right by hand."), span)
    return Why((reason,), span)


def why_day(article: Article, draft: Draft) -> Why:
    """Why an article is of its day, and what in its text does not fit."""
    said: list[str] = []
    evidence: tuple[Span, ...] = ()
    if article.day is None:
        said.append("No date in the text says which day it is of.")
    elif article.day != draft.day:
        said.append("Said by hand.")
        if draft.day is not None:
            said.append(f"The reader took it for {day_in_words(draft.day)}.")
    else:
        found = _of_evidence(draft)
        said.append(_sentence(found.why if found else "") or _basis(draft.day_basis))
        evidence = (draft.day_evidence,) if draft.day_evidence else ()
    return Why((*said, *draft.remarks), evidence)


def why_date(found: FoundDate) -> Why:
    """Why a printed date was taken for what it is."""
    return Why((_sentence(found.why) or NO_REASON,), ((found.start, found.end),))


def why_cut(cut: Cut, draft: Draft) -> Why:
    """Why the items are cut as they are, beside what other cuts would give."""
    said: list[str] = []
    if not cut.layout:
        said.append("The items were cut by hand.")
    elif cut.layout == draft.layout:
        first = next((one for one in draft.items), None)
        said.append(f"The text looks most like a list by {layout_words(cut.layout)}.")
        if first is not None and first.why:
            said.append(_sentence(first.why))
    else:
        said.append(f"Cut by {layout_words(cut.layout)} by hand.")
    others = [one for one in cut.offers if one.name != cut.layout]
    if others:
        listed = ", ".join(f"{layout_words(one.name)} {one.items}" for one in others)
        said.append(f"Other cuts would give: {listed}.")
    if cut.layout and not cut.exact:
        said.append("Some items were put right by hand.")
    return Why(tuple(said), tuple((one.start, one.end) for one in draft.items[:1]))


def _of_evidence(draft: Draft) -> FoundDate | None:
    """The found date whose words gave the day."""
    at = draft.day_evidence
    return next(
        (
            one
            for one in draft.dates
            if one.meaning is Meaning.EVENT and at and one.start < at[1] and at[0] < one.end
        ),
        None,
    )


_BASES = {
    Basis.HEADLINE: "The headline names this day.",
    Basis.HEADING: "A heading above the items names this day.",
    Basis.TEXT: "The text names this day.",
    Basis.ORDINAL: "The number of the day, counted from the first day of the series.",
    Basis.DATELINE: "No other date: it is the day of the dateline.",
    Basis.FILE_NAME: "The name of the file holds this day.",
}


def _basis(basis: Basis) -> str:
    return _BASES.get(basis, NO_REASON)


def _with_article(read: DraftPassage) -> str:
    words = ROLE_WORDS[read.role]
    if words in ("background", "furniture"):
        return words
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"


def _sentence(words: str) -> str:
    """A reason as a sentence."""
    if not words:
        return ""
    said = words[:1].upper() + words[1:]
    return said if said.endswith((".", "!", "?")) else f"{said}."
