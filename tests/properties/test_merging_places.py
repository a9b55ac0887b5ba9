"""What holds whichever places are merged."""

import uuid
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.chronicle.counting import Measure
from editor.chronicle.errors import TagError
from editor.chronicle.selection import Selection
from editor.session import open_archive
from tests.properties.acts import acts, do
from tests.properties.recounting import plain, recount


@settings(max_examples=15)
@given(sequence=acts, pair=st.tuples(st.integers(0, 11), st.integers(0, 11)))
def test_a_merge_keeps_all_sums_but_for_places_that_were_counted_twice(
    sequence: list, pair: tuple[int, int], tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    session = open_archive(new_archive(tmp_path / f"{uuid.uuid4().hex}.chronicle"))
    for act in sequence:
        do(session, act)
    places = session.places.all()
    one, into = (places[number].id for number in pair)
    before = {measure: recount(session, measure) for measure in Measure}
    try:
        outlook = session.merging.outlook(one, into)
    except TagError:
        assert one == into
        session.close()
        return
    named = session.merging.use(one).items + session.merging.use(into).items
    session.merging.merge(one, into)
    assert session.merging.use(into).items == named - outlook.both
    for measure in (Measure.ITEMS, Measure.EVENTS, Measure.CONFLICT):
        assert recount(session, measure) == before[measure]
        assert plain(session.review.counts(measure, Selection())) == dict(before[measure])
    placements = recount(session, Measure.PLACEMENTS).total()
    counted_off = before[Measure.PLACEMENTS].total() - placements
    assert 0 <= counted_off <= outlook.placements
    assert session.safety.check() == ()
    session.history.undo()
    assert {measure: recount(session, measure) for measure in Measure} == before
    session.close()
