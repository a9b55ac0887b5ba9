"""What holds whichever categories are merged."""

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

numbers = st.integers(0, 200)


@settings(max_examples=30)
@given(sequence=acts, pair=st.tuples(numbers, numbers))
def test_a_merge_keeps_all_sums_and_changes_conflict_by_what_it_said(
    sequence: list, pair: tuple[int, int], tmp_path: Path, new_archive: Callable[[Path], Path]
) -> None:
    session = open_archive(new_archive(tmp_path / f"{uuid.uuid4().hex}.chronicle"))
    for act in sequence:
        do(session, act)
    tagged = [row[0] for row in session._store.file.rows("SELECT category FROM passage")]
    used = [one for one in session.codebook.categories() if one.id in tagged]
    every = used or session.codebook.categories()
    one = every[pair[0] % len(every)].id
    into = session.codebook.categories()[pair[1] % len(session.codebook.categories())].id
    before = {measure: recount(session, measure).total() for measure in Measure}
    try:
        outlook = session.codebook.recoding.outlook(one, into)
    except TagError:
        session.close()
        return
    session.codebook.recoding.merge(one, into)
    for measure in Measure:
        gained = outlook.conflict if measure is Measure.CONFLICT else 0
        assert recount(session, measure).total() == before[measure] + gained
        assert plain(session.review.counts(measure, Selection())) == dict(recount(session, measure))
    assert session.codebook.recoding.use(one).items == 0
    assert session.safety.check() == ()
    session.close()
