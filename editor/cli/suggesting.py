"""The command ``suggest``: what untagged items might be, and how good suggestions are."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.chronicle.suggestion import DEFAULT_TRUST
from editor.cli.plain import PATH, as_json, opened, say

if TYPE_CHECKING:
    from editor.suggesting.evaluation import Scores


@click.command()
@click.argument("archive", type=PATH)
@click.option("--accept", is_flag=True, help="Tag the items; they stay to be confirmed.")
@click.option("--evaluate", "asked", is_flag=True, help="Say how good suggestions are here.")
@click.option("--last", default=10, show_default=True, help="Days that are asked, not learned.")
@click.option(
    "--trust",
    type=click.IntRange(0, 100),
    help=f"Accept only what is right with this chance in percent; evaluated at {DEFAULT_TRUST} "
    "where not given.",
)
@click.option("--json", "in_json", is_flag=True, help="The evaluation as one JSON object.")
def suggest(
    archive: Path, accept: bool, asked: bool, last: int, trust: int | None, in_json: bool
) -> None:
    """Print suggestions for untagged items: day, item, category, places, reason, words.

    With --evaluate: learn what was confirmed on all but the last days, ask for these, and print
    how often suggestions were right. Nothing is written.
    """
    if asked:
        _evaluate(archive, last, DEFAULT_TRUST if trust is None else trust, in_json=in_json)
        return
    from editor.session.tables import suggested

    with opened(archive) as session:
        session.suggesting.learn()
        found = suggested(session)
        say("\t".join(row) for _, row in found)
        if accept:
            taken = session.suggesting.sure([item for item, _ in found], (trust or 0) / 100)
            done = session.suggesting.accept(taken, unseen=True)
            say([done.label or "Nothing to accept."])


def _evaluate(archive: Path, last: int, trust: int, *, in_json: bool) -> None:
    with opened(archive) as session:
        scores = session.suggesting.evaluate(last, trust / 100)
    say([as_json(scores.as_values())] if in_json else _in_words(scores, trust))


def _in_words(scores: "Scores", trust: int) -> Iterator[str]:
    """The evaluation, a line a figure."""
    yield f"learned: {scores.learned_items} items of {scores.learned_days} days"
    yield f"asked: {scores.items} items of {scores.days} days"
    for name, number in (
        ("category first", scores.top_first),
        ("category among three", scores.top_of_three),
        ("sub-category first", scores.code_first),
        ("sub-category among three", scores.code_of_three),
        ("counts or not", scores.counts),
        ("who claims it", scores.claims),
    ):
        yield f"{name}\t{scores.share(number):.3f}"
    yield from _places_in_words(scores)
    yield from _trust_in_words(scores, trust)
    yield "coded\tsuggested\titems"
    for (coded, suggested), number in sorted(scores.confusion.items()):
        yield f"{coded}\t{suggested or 'nothing'}\t{number}"


def _places_in_words(scores: "Scores") -> Iterator[str]:
    sums = scores.places
    yield f"places, precision\t{scores.share(sums.found, sums.suggested):.3f}"
    yield f"places, recall\t{scores.share(sums.found, sums.coded):.3f}"
    yield f"places, F1\t{scores.place_f1:.3f}"
    yield f"of the places found: the same place\t{scores.share(sums.same_place, sums.found):.3f}"
    yield f"of the places found: the same role\t{scores.share(sums.same_role, sums.found):.3f}"
    exact = scores.share(sums.same_precision, sums.found)
    yield f"of the places found: the same precision\t{exact:.3f}"


def _trust_in_words(scores: "Scores", trust: int) -> Iterator[str]:
    taken = scores.accepted
    yield (
        f"accepted at a trust of {trust} percent\t{taken.items} items\tcategory right "
        f"{scores.share(taken.right_top, taken.items):.3f}\tsub-category right "
        f"{scores.share(taken.right, taken.items):.3f}"
    )
    yield "chance said\titems\tcategory right\tsub-category right"
    for first, end, row in scores.bands():
        yield (
            f"{first:.0%} to {end:.0%}\t{row.items}\t"
            f"{scores.share(row.right_top, row.items):.3f}\t"
            f"{scores.share(row.right, row.items):.3f}"
        )
