"""The history in words: kinds of steps, who and when, and what a step made other."""

from datetime import date
from textwrap import shorten

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.chronicle.day_words import day_in_words
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.steps import Differing, Spared, Step, StepKind
from editor.session import Session
from editor.ui.parts.moments import when_in_words
from editor.ui.terms import place_role_in_words, precision_in_words, role_in_words


def _note(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("history", words))


_KINDS = {
    StepKind.ARTICLE: (_note("Articles"), "text-align-left"),
    StepKind.CUT: (_note("Cuts"), "arrows-split"),
    StepKind.TAG: (_note("Tags"), "tag"),
    StepKind.PLACE: (_note("Places"), "map-pin"),
    StepKind.WORDS: (_note("Wording and notes"), "note-pencil"),
    StepKind.DAY: (_note("Days"), "calendar-blank"),
    StepKind.CODEBOOK: (_note("Codebook"), "list"),
    StepKind.ARCHIVE: (_note("Archive"), "books"),
}

_FIELDS = {
    "category": _note("Category"),
    "why_not": _note("Not an event"),
    "checked": _note("Confirmed"),
    "second_look": _note("Second look"),
    "wording": _note("Wording"),
    "claim_by": _note("Claim"),
    "note": _note("Note"),
    "time": _note("Time"),
    "day": _note("Day"),
    "role": _note("What it is"),
    "cut": _note("Words"),
    "place": _note("Place"),
    "same_as": _note("Same event as"),
}

_MEGABYTE = 1_000_000
_LONG = 120


def _say(words: str) -> str:
    return QCoreApplication.translate("history", words)


def kind_in_words(kind: StepKind) -> str:
    """As an entry of a list."""
    return _say(_KINDS[kind][0])


def kind_icon(kind: StepKind | None) -> str:
    """The icon of a kind; steps whose details were given up have none."""
    return _KINDS[kind][1] if kind is not None else ""


def aside_in_words(step: Step) -> str:
    """Who and when, how many rows, and whether it is taken back or can't be any more."""
    rows = _say("1 row") if step.rows == 1 else _say("{0} rows").format(f"{step.rows:,}")
    said = (
        step.who,
        when_in_words(step.at),
        rows if step.rows else "",
        "" if step.done else _say("taken back"),
        "" if step.kept else _say("details given up"),
    )
    return ", ".join(one for one in said if one)


def differing_in_words(one: Differing) -> str:
    """As in ``Category: none → LOS.LEAD``."""
    field = _say(_FIELDS[one.field])
    if one.field in ("checked", "second_look"):
        return f"{field}: {_yes_or_no(one.before)} → {_yes_or_no(one.after)}"
    return f"{field}: {_value(one, one.before)} → {_value(one, one.after)}"


def _yes_or_no(value: str) -> str:
    return _say("yes") if value else _say("no")


def _value(one: Differing, value: str) -> str:
    if not value:
        return _say("none")
    if one.field in ("cut", "wording", "same_as", "note"):
        return f"“{value}”"
    if one.field == "day":
        return day_in_words(date.fromisoformat(value))
    if one.field == "role":
        return role_in_words(Role(value))
    if one.field == "place":
        return _place(value)
    return value


def _place(value: str) -> str:
    """A place with what it is to the item, in words."""
    name, _, aside = value.removesuffix(")").rpartition(" (")
    role, _, precision = aside.partition(", ")
    return _say("{0} ({1}, {2})").format(
        name, place_role_in_words(PlaceRole(role)), precision_in_words(Precision(precision))
    )


def going_back_in_words(step: Step, number: int) -> str:
    """What going back would do, before it is done."""
    if number == 1:
        return _say("Going back to “{0}” takes back 1 step. Redo gives it again.").format(
            step.label
        )
    return _say("Going back to “{0}” takes back {1} steps. One redo gives them all again.").format(
        step.label, f"{number:,}"
    )


def spared_in_words(spared: Spared) -> str:
    """What giving up means, before it is done."""
    if not spared.steps:
        return _say("No step is that old.")
    steps = _say("1 step") if spared.steps == 1 else _say("{0} steps").format(f"{spared.steps:,}")
    return _say(
        "The details of {0} would go, about {1} MB. Names and times stay. What they did could not "
        "be taken back any more, and the history of their items would begin after them. This "
        "cannot be undone."
    ).format(steps, f"{spared.bytes / _MEGABYTE:,.1f}")


def item_in_words(session: Session, passage: int) -> tuple[str, str]:
    """What an item is called, and its day with the beginning of its words."""
    found = session.history.where_it_stands(passage)
    sheet = session.articles.sheet(found) if found is not None else None
    item = sheet.passage(passage) if sheet else None
    if sheet is None or item is None:
        return _say("an item that is gone"), ""
    number, day = sheet.numbers.get(passage), sheet.day_of(item)
    name = _say("item {0}").format(number) if number else _say("this passage")
    quote = shorten(sheet.quote(item), _LONG, placeholder="…")
    return name, f"{day_in_words(day)} · {quote}" if day else quote
