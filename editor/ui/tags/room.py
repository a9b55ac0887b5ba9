"""How the parts of the panel share its height: the steps by which they show less at once."""

from dataclasses import dataclass
from enum import IntEnum

LOW, VERY_LOW = 600, 440
"""Heights at text size 100 % under which less is shown at once, whatever the item has."""


class Density(IntEnum):
    """How much of the card is shown; each step is lower than the one before."""

    ALL = 0
    PLACES_JOINED = 1
    """Its places stand on one line."""
    REASON_SHORT = 2
    """Its reason as well."""
    LABEL_SHORT = 3
    """The label of the category as well."""
    UNSAID = 4
    """It is not said how sure it is."""
    BARE = 5
    """Neither reason nor places."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """How much the parts show. ``places`` rows stand in sight, 0: the field alone.

    ``folded``: day, claim and note share one line.
    """

    card: Density
    places: int = 3
    folded: bool = False


ROOMY = (
    Arrangement(card=Density.ALL),
    Arrangement(card=Density.PLACES_JOINED),
    Arrangement(card=Density.REASON_SHORT),
    Arrangement(card=Density.REASON_SHORT, places=2),
    Arrangement(card=Density.LABEL_SHORT, places=2),
    Arrangement(card=Density.LABEL_SHORT, places=2, folded=True),
    Arrangement(card=Density.UNSAID, places=2, folded=True),
)
"""From all to little; the first that leaves room for every category is taken, else the last."""


def arrangements(height: float) -> tuple[Arrangement, ...]:
    """Those to try in a panel of this height, in pixels at text size 100 %."""
    if height >= LOW:
        return ROOMY
    card = Density.BARE if height < VERY_LOW else Density.LABEL_SHORT
    return (Arrangement(card=card, places=0, folded=True),)
