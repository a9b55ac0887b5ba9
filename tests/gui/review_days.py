"""A small archive for the review: invented days with a gap, a zero and something undated."""

from datetime import date

from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Reason
from editor.session import Session

FIRST = date(2021, 3, 1)
GAP = date(2021, 3, 3)
ZERO = date(2021, 3, 5)
LAST = date(2021, 3, 6)
WORDS = {
    date(2021, 3, 1): ("Guns were heard near the river.", "Two ministers spoke by telephone."),
    date(2021, 3, 2): ("A bridge was reported hit.", "A school was opened again.",
                       "The list of machines was printed."),
    date(2021, 3, 4): ("A ferry left with mail.", "Rain closed a road."),
    date(2021, 3, 6): ("A convoy reached the town.", "A tower was lit."),
}  # fmt: skip


def article(day: date, words: tuple[str, ...]) -> str:
    lines = "\n\n".join(f"{at}. {one}" for at, one in enumerate(words, 1))
    return f"Chronicle of {day.day} March 2021\n\n{lines}\n"


def fill(session: Session) -> None:
    """Days 1, 2, 4 and 6 with items; 3 is a gap, 5 a written zero; one article has no day."""
    codes = ("FIR.SHEL", "DIP.CALL", "TER.GAIN", "MED.VID", "CIV.KILL", "LAW.EMRG", "OPS.CLSH")
    found = [session.codebook.by_code(code) for code in codes]
    known = [one for one in found if one is not None and one.counts]
    at = 0
    for day, words in WORDS.items():
        sheet = session.articles.sheet(session.articles.paste(article(day, words)).article)
        for item in sheet.items:
            if at % 5 != 3:
                session.tagging.tag([item.id], known[at % len(known)].id)
            if at % 3 == 0:
                place(session, item.id, ("Barda", "Shusha")[at % 2], Precision.SETTLEMENT)
            at += 1
    session.days.set_coverage(GAP, Coverage.NONE_ISSUED)
    session.days.set_coverage(ZERO, Coverage.COVERED)
    session.articles.paste("Notes without a day\n\n1. A door was painted.\n\n2. A bell rang.\n")


def place(session: Session, item: int, name: str, precision: Precision) -> int:
    """Say that an item happened at a place."""
    found = session.places.find(name, 1)[0]
    session.tagging.add_place([item], found.id, role=PlaceRole.HAPPENED, precision=precision)
    return found.id


def exclude(session: Session, item: int) -> None:
    """Say that an item is no event."""
    session.tagging.exclude([item], Reason.OPINION)
