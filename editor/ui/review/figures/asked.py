"""What is asked of the review: measure, colours, filters and the days picked on the chart."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from editor.chronicle.counting import Measure
from editor.chronicle.selection import Selection
from editor.chronicle.vocabulary import Category
from editor.ui.review.figures.segments import By

Span = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Filters over the period, and ``picked`` days of it (None: the whole period).

    ``hidden`` are keys of segments (groups or categories, as coloured ``by``) that are left out.
    ``also_not_counting`` lists items that do not count too; they are never in a number.
    """

    measure: Measure = Measure.ITEMS
    by: By = "group"
    hidden: frozenset[int] = frozenset()
    first: date | None = None
    last: date | None = None
    place: int | None = None
    claim_by: str = ""
    checked: bool = False
    second_look: bool = False
    source: str = ""
    language: str = ""
    words: str = ""
    picked: Span | None = None
    also_not_counting: bool = False

    @property
    def narrows(self) -> bool:
        """Whether any filter leaves something out."""
        return bool(self.hidden or self.first or self.last or self.base.narrows)

    @property
    def base(self) -> Selection:
        """Every filter but the check boxes; of items that count."""
        return Selection(
            first=self.first,
            last=self.last,
            place=self.place,
            claim_by=self.claim_by,
            checked=self.checked,
            second_look=self.second_look,
            source=self.source,
            language=self.language,
            words=self.words,
            counting=True,
        )

    def whole(self, keys: Iterable[int]) -> Selection:
        """Every filter; ``keys`` are those of all segments, untagged among them."""
        if not self.hidden:
            return self.base
        shown = frozenset(keys) - self.hidden
        if self.by == "group":
            return replace(self.base, groups=shown)
        return replace(self.base, categories=shown)

    def listed(self, keys: Iterable[int], categories: Iterable[Category]) -> Selection:
        """What stands in the list: the picked days, and only what the measure counts."""
        selection = self.whole(keys)
        if self.measure is Measure.CONFLICT:
            selection = _conflict_alone(selection, categories)
        if self.measure is Measure.PLACEMENTS:
            selection = replace(selection, placed=True)
        if self.picked is not None:
            selection = replace(selection, first=self.picked[0], last=self.picked[1])
        return replace(selection, counting=not self.also_not_counting)

    def cleared(self) -> "Asked":
        """Without filters; measure and colours stay."""
        return Asked(measure=self.measure, by=self.by, also_not_counting=self.also_not_counting)


def _conflict_alone(selection: Selection, categories: Iterable[Category]) -> Selection:
    marked = frozenset(
        one.id
        for one in categories
        if one.conflict
        and (
            selection.categories is None
            or one.id in selection.categories
            or one.parent in selection.categories
        )
    )
    return replace(selection, categories=marked)
