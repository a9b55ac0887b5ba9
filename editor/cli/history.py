"""The command ``history``: steps in words, those of an item or a day, and giving up old details."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.errors import StepError
from editor.chronicle.steps import Differing, Sought, Spared, Step, StepKind
from editor.cli.numbers import day
from editor.cli.plain import PATH, opened, say

if TYPE_CHECKING:
    from editor.session import Session

_EVERY = 1_000_000
_MEGABYTE = 1_000_000
_NONE = "none"


def seeking(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the steps it is about, as ``sought``."""

    @wraps(command)
    def run(
        *, of: date | None, kind: str | None, who: str | None, words: str, **others: object
    ) -> None:
        known = StepKind(kind) if kind else None
        command(sought=Sought(day=of, kind=known, who=who, words=words), **others)

    for option in (
        click.option("--words", default="", help="Words in the name of the step."),
        click.option("--who", help="Whose name stands on the steps."),
        click.option("--kind", type=click.Choice([one.value for one in StepKind])),
        click.option("--day", "of", type=day, help="What touched a day, YYYY-MM-DD."),
    ):
        run = option(run)
    return run


@click.command()
@click.argument("archive", type=PATH)
@click.option("--item", help="How an item came to be what it is; its UID as exports give it.")
@seeking
@click.option("--compact-before", "before", type=day, help="Give up the details of older steps.")
@click.option("--compact-to", "most", type=click.IntRange(min=0), help="Keep so many MB of them.")
def history(
    archive: Path, item: str | None, sought: Sought, before: date | None, most: int | None
) -> None:
    """Print every step, newest first: when, who, what. Or give up the details of old ones."""
    with opened(archive, sound=False) as session:
        if before or most is not None:
            _compact(session, before, most)
        elif item:
            say(_of_item(session, item))
        else:
            say(_lines(session.history.steps(_EVERY, None, sought)))


def _compact(session: "Session", before: date | None, most: int | None) -> None:
    """Say what is given up, then do it."""
    today = datetime.now().astimezone().date()
    if before:
        spared = session.history.older_than(before, today)
    else:
        spared = session.history.larger_than((most or 0) * _MEGABYTE, today)
    say([given_up(spared)])
    if spared.steps:
        session.history.give_up(spared)


def given_up(spared: Spared) -> str:
    """What giving up means, before it is done."""
    if not spared.steps:
        return "Nothing is given up: no step is that old."
    steps = "1 step" if spared.steps == 1 else f"{spared.steps:,} steps"
    return (
        f"Given up are the details of {steps}, about {spared.bytes / _MEGABYTE:.1f} "
        "MB. Their names and times stay; they cannot be taken back any more, and the history of "
        "their items begins after them."
    )


def _of_item(session: "Session", uid: str) -> Iterator[str]:
    passage = session.history.item_named(uid)
    if passage is None:
        raise StepError(f"There is no item {uid} in this archive.")
    for one in session.history.of_item(passage):
        yield from _lines([one.step])
        yield from (f"\t\t{_said(each)}" for each in one.differing)


def _lines(steps: Iterable[Step]) -> Iterator[str]:
    for one in steps:
        undone = "" if one.done else " (undone)"
        given = "" if one.kept else " (details given up)"
        yield f"{one.at}\t{one.who}\t{one.label}{undone}{given}"


def _said(differing: Differing) -> str:
    before, after = differing.before or _NONE, differing.after or _NONE
    return f"{differing.field}: {before} → {after}"
