"""Acts on the words are done in sight of them: from Review, the article is shown first."""

from collections.abc import Callable
from functools import partial

from editor.ui.actions import Handlers

ON_THE_WORDS = (
    "item.", "tag.", "suggest.", "passage.", "article.details", "article.layout", "article.delete",
    "day.previous", "day.next",
)  # fmt: skip
"""How the ids of such commands begin."""


def in_sight(handlers: Handlers, show: Callable[[], object]) -> Handlers:
    """The same handlers; those of acts on the words call ``show`` before they act."""
    return {
        name: partial(_after, show, do) if name.startswith(ON_THE_WORDS) else do
        for name, do in handlers.items()
    }


def _after(show: Callable[[], object], do: Callable[[], object]) -> None:
    show()
    do()
