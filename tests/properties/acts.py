"""Random acts of an archivist, for the properties that hold whatever is done."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from editor.chronicle.change import Change
from editor.chronicle.day import Coverage
from editor.chronicle.errors import EditorError
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Passage, Reason, Role
from editor.chronicle.vocabulary import PlaceKind
from editor.session import Session

WORDS = ["The mayor", "met", "a delegation", "in Baku", "near Shusha", "two bridges", "closed",
         "a video", "of 👩‍🚀", "Şuşa", "\u00a0", "—", "e\u0301", "said", ".", "\u2028", "\x00",
         "Լաչին"]  # fmt: skip

items = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
articles = st.builds(
    lambda head, body, foot: f"{head}\n\n" + "\n".join(f"- {one}" for one in body) + f"\n\n{foot}",
    st.sampled_from(["Diary: 3 May 2021", "Diary: 4 May 2021", "Diary", "By Wire"]),
    st.lists(items, min_size=1, max_size=5),
    st.sampled_from(["", "Share this page", "Follow us"]),
)

KINDS = ("tag", "untag", "check", "exclude", "include", "wording", "claim", "note", "day", "link",
         "unlink", "place", "mark", "unmention", "mention", "split", "join", "stretch", "make",
         "role", "paste", "delete", "article day", "coverage", "accept", "new place", "conflict",
         "correct", "title", "first day", "sign off", "reopen", "day note", "retire",
         "new category", "category colour", "group label", "place name", "place parent",
         "time", "recut", "alike role", "alike edge", "as before", "unlearn", "forget")  # fmt: skip


@dataclass(frozen=True)
class Act:
    """One act: what, and three numbers that choose among what is there."""

    kind: str
    a: int
    b: int
    c: int
    text: str


acts = st.lists(
    st.builds(
        Act,
        st.sampled_from(KINDS),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
        articles,
    ),
    max_size=25,
)


def do(session: Session, act: Act) -> Change | None:
    """Do an act; one that cannot be done is refused in words and changes nothing."""
    try:
        return perform(session, act)
    except EditorError:
        return None


def _sheets(session: Session) -> list[Any]:
    found = session._store.file.rows("SELECT id FROM article ORDER BY id")
    return [session.articles.sheet(row[0]) for row in found]


def perform(session: Session, act: Act) -> Change | None:
    """Do an act. Raises EditorError where it cannot be done."""
    sheets = _sheets(session)
    if act.kind == "paste" or not sheets:
        return session.articles.paste(act.text, keep_both=True).change
    sheet = sheets[act.a % len(sheets)]
    if act.kind in ("first day", "sign off", "reopen", "day note", "coverage"):
        return _on_days(session, act)
    if act.kind in ("retire", "new category", "category colour", "group label", "conflict"):
        return _on_codebook(session, act)
    if act.kind in ("article day", "delete", "correct", "title", "new place", "place name",
                    "place parent"):  # fmt: skip
        return _on_archive(session, sheet, act)
    if act.kind in ("split", "join", "stretch", "make", "role"):
        return _on_cut(session, sheet, act)
    if act.kind in ("recut", "alike role", "alike edge", "as before", "unlearn", "forget"):
        return _on_reading(session, sheet, act)
    every = [one for each in sheets for one in each.items]
    if not every:
        return None
    some = [every[act.a % len(every)], every[act.b % len(every)]]
    return _on_items(session, sheet, some, act)


def _on_archive(session: Session, sheet: Any, act: Act) -> Change | None:
    article = sheet.article.id
    day = date(2021, 5, 1 + act.b % 5)
    match act.kind:
        case "delete":
            return session.articles.delete(article)
        case "article day":
            return session.articles.set_day(article, day if act.c % 4 else None)
        case "correct":
            return session.articles.correct(article, headline=f"Headline {act.b % 3}")
        case "title":
            return session.rename(f"Title {act.b % 3}")
        case "new place":
            return session.places.add(f"Village {act.b % 7}", PlaceKind.VILLAGE)[0]
        case "place name":
            return session.places.add_name(_place(session, act.b), f"Name {act.c % 3}")
    return session.places.change(_place(session, act.b), parent=_place(session, act.c))


def _place(session: Session, number: int) -> int:
    return session.places.all()[number % 12].id


def _on_days(session: Session, act: Act) -> Change | None:
    day = date(2021, 5, 1 + act.b % 5)
    match act.kind:
        case "first day":
            return session.days.set_first_day(day if act.c % 3 else None)
        case "sign off":
            return session.days.sign_off(day)
        case "reopen":
            return session.days.reopen(day)
        case "day note":
            return session.days.set_note(day, f"note {act.c % 3}")
    return session.days.set_coverage(day, list(Coverage)[act.c % 4])


def _on_codebook(session: Session, act: Act) -> Change | None:
    codebook = session.codebook
    one = codebook.categories()[act.b % len(codebook.categories())]
    group = codebook.groups()[act.c % 6]
    match act.kind:
        case "retire":
            return codebook.retire(one.id, retired=bool(act.c % 3))
        case "new category":
            above = one.id if one.parent is None and act.c % 2 else None
            return codebook.add(above, f"T{act.c % 4}", "Trial", group.id)
        case "category colour":
            return codebook.change(one.id, colour=f"#00000{act.c % 9}", group=group.id)
        case "group label":
            return codebook.change_group(group.id, label=f"Group {act.c % 3}")
    return codebook.change(one.id, conflict=not one.conflict)


def _on_cut(session: Session, sheet: Any, act: Act) -> Change | None:
    passage = sheet.passages[act.b % len(sheet.passages)]
    text = sheet.article.text
    match act.kind:
        case "split":
            return session.cutting.split(passage.id, passage.start + act.c % 40)
        case "join":
            return session.cutting.join(passage.id)
        case "stretch":
            start = max(0, passage.start + act.c % 21 - 10)
            return session.cutting.stretch(
                passage.id, start, min(len(text), passage.end + act.a % 31 - 15)
            )
        case "make":
            start = act.b % len(text)
            roles = [Role.ITEM, Role.SKIP, Role.LEAD]
            return session.cutting.make(
                sheet.article.id, start, min(len(text), start + act.c % 30), roles[act.a % 3]
            )
    return session.cutting.set_role([passage.id], list(Role)[act.c % 8])


def _on_reading(session: Session, sheet: Any, act: Act) -> Change | None:
    reading, passage = session.reading, sheet.passages[act.b % len(sheet.passages)]
    alike = None
    match act.kind:
        case "recut":
            ways = list(reading.ways(sheet)) or ["none"]
            return reading.recut(sheet.article.id, ways[act.b % len(ways)])
        case "alike role":
            alike = reading.alike_in_role(sheet, {passage.id}, list(Role)[act.c % 8])
        case "alike edge":
            start = min(passage.start + act.c % 12, passage.end - 1)
            alike = reading.alike_in_edge(sheet, passage.id, start, passage.end)
        case "as before":
            offer = reading.as_before(sheet)
            return reading.do_as_before(offer) if offer else None
        case "unlearn":
            lines = {sheet.quote(passage).split("\n")[0].strip(): passage.role}
            return reading.unlearn(sheet.article.id, lines)
        case "forget":
            return session.learning.forget(session.learning.all()[:1])
    return reading.do_alike(alike) if alike else None


def _on_items(session: Session, sheet: Any, some: list[Passage], act: Act) -> Change | None:
    keys = [one.id for one in some]
    categories = session.codebook.categories()
    tagging = session.tagging
    match act.kind:
        case "tag":
            return tagging.tag(keys, categories[act.c % len(categories)].id)
        case "untag":
            return tagging.untag(keys)
        case "check":
            return tagging.check(keys, bool(act.c % 3))
        case "exclude":
            return tagging.exclude(keys, list(Reason)[act.c % 7])
        case "include":
            return tagging.include(keys)
        case "wording":
            return tagging.set_wording(keys[0], f"words {act.c % 3}")
        case "claim":
            return tagging.set_claim(keys, ["", "the mayor", "both sides"][act.c % 3])
        case "note":
            return tagging.set_note(keys, f"note {act.c % 3}")
        case "day":
            return tagging.set_day(keys, date(2021, 5, 1 + act.c % 5) if act.c % 3 else None)
        case "link":
            return tagging.link(keys)
        case "unlink":
            return tagging.unlink(keys[:1])
        case "place":
            return tagging.add_place(keys, _place(session, act.c))
        case "time":
            return tagging.set_time(keys[0], f"{act.c % 24}:00")
        case "mark":
            return tagging.mark_words(keys[0], some[0].start, some[0].end - act.c % 3)
        case "accept":
            return session.suggesting.accept(keys, unseen=bool(act.c % 2))
    return _on_mention(session, sheet, act)


def _on_mention(session: Session, sheet: Any, act: Act) -> Change | None:
    mentions = [one for some in sheet.mentions.values() for one in some]
    if not mentions:
        return None
    mention = mentions[act.b % len(mentions)]
    if act.kind == "unmention":
        return session.tagging.remove_mention(mention.id)
    return session.tagging.set_mention(
        mention.id,
        role=list(PlaceRole)[act.c % 3],
        precision=list(Precision)[act.c % 6],
    )
