"""The laid page: every row of the article in its place, relaid no more than needed."""

from bisect import bisect_right

from editor.chronicle.suggestion import Suggestion
from editor.ui.desk import Desk
from editor.ui.page import known
from editor.ui.page.laid.frame import Frame, frame_for
from editor.ui.page.laid.lines import Laid, lay, measure, same_lines, taken_over
from editor.ui.page.laid.rows import Row, rows_of
from editor.ui.page.laid.stacking import stack


class LaidPage:
    """Rows from top to bottom, in the page's own coordinates."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.rows: list[Laid] = []
        self.frame = frame_for(desk.look, 736, large=False)
        self.height = 0
        self.dismissed: frozenset[int] = frozenset()
        """Items whose suggestion is shown no more."""
        self._tops: list[int] = []
        self._of: dict[int, Laid] = {}
        self._room: tuple[int | None, int] = (None, 0)

    # Making it

    def refresh(self) -> None:
        """Take over the sheet; rows whose words did not change keep their lines."""
        sheet, before = self._desk.sheet, self._of
        dates, repeated = known.dates(self._desk), known.repeated(self._desk)
        said = self._suggested()
        rows = rows_of(self._desk.session, sheet, said, dates, repeated) if sheet else ()
        self._take([self._laid(row, before.get(row.passage.id)) for row in rows])

    def _suggested(self) -> dict[int, Suggestion]:
        every = self._desk.suggestions()
        return {key: what for key, what in every.items() if key not in self.dismissed}

    def _laid(self, row: Row, before: Laid | None) -> Laid:
        if before is not None and same_lines(before.row, row):
            return before if before.row == row else taken_over(self._desk.look, row, before)
        return lay(self._desk.look, row, self.frame)

    def forget(self) -> None:
        """Another archive: its passages have the same numbers and other words."""
        self.dismissed = frozenset()
        self._of.clear()
        self.refresh()

    def relay(self, frame: Frame) -> None:
        """Lay every row out anew: the text size or the colours are others."""
        self.frame = frame
        self._take([lay(self._desk.look, one.row, frame) for one in self.rows])
        self._keep_room()

    def reframe(self, frame: Frame) -> None:
        """Other columns. Lines are broken anew only where their width is another."""
        if not frame.same_lines(self.frame):
            self.relay(frame)
        elif frame != self.frame:
            self.frame = frame
            for one in self.rows:
                one.frame = frame.mirror() if one.row.from_right else frame
                measure(self._desk.look, one)
            self.stack()

    def _take(self, rows: list[Laid]) -> None:
        self.rows = rows
        self._of = {one.row.passage.id: one for one in rows}
        self.stack()

    def stack(self) -> None:
        """Put the rows under each other."""
        self.height = stack(self._desk.look, self.rows)
        self._tops = [one.top for one in self.rows]

    def make_room(self, passage: int | None, room: int) -> None:
        """Keep room free below the words of a passage, for a field; None: of no passage."""
        before, self._room = self._room[0], (passage, room)
        for key in {before, passage}:
            if (laid := self.of_passage(key)) is not None:
                laid.room = room if key == passage else 0
                measure(self._desk.look, laid)
        self.stack()

    def _keep_room(self) -> None:
        if self._room[0] is not None:
            self.make_room(*self._room)

    # Finding in it

    def of_passage(self, passage: int | None) -> Laid | None:
        """The row of a passage."""
        return self._of.get(passage) if passage is not None else None

    def row_at(self, y: int) -> Laid | None:
        """The last row that begins at or above a height; the first one where none does."""
        at = max(bisect_right(self._tops, y) - 1, 0)
        return self.rows[at] if self.rows else None

    def between(self, top: int, bottom: int) -> list[Laid]:
        """The rows that touch a stretch of the page."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        return self.rows[first : bisect_right(self._tops, bottom)]

    def item_near(self, y: int, by: int) -> int | None:
        """The item at a height, else the next one up (-1) or down (1)."""
        at = max(bisect_right(self._tops, y) - 1, 0)
        side = self.rows[at:] if by > 0 else reversed(self.rows[: at + 1])
        return next((one.row.passage.id for one in side if one.row.is_item), None)
