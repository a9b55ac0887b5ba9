"""A JSON export taken into an archive that has contents of its own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from editor.chronicle.day import Coverage
from editor.chronicle.errors import ExportError
from editor.chronicle.selection import Selection
from editor.session import Session, open_archive

TEXT = "Diary: {0} May 2021\n\n- The mayor met a delegation.\n- Two bridges near Shusha closed.\n"
MAY = {number: date(2021, 5, number) for number in range(1, 9)}


@pytest.fixture
def exported(tmp_path: Path, new_archive: Callable[[Path], Path]) -> Path:
    """Two days of another archive, the second tagged with a place of its own gazetteer."""
    from editor.chronicle.vocabulary import PlaceKind

    session = open_archive(new_archive(tmp_path / "theirs.chronicle"))
    for number in (3, 4):
        pasted = session.articles.paste(TEXT.format(number))
    sheet = session.articles.sheet(pasted.article)
    assert sheet is not None
    _, mill = session.places.add("Lower Mill", PlaceKind.VILLAGE)
    session.tagging.add_place([sheet.items[0].id], mill)
    category = session.codebook.by_code("DIP.MEET")
    assert category is not None
    session.tagging.tag([sheet.items[0].id], category.id)
    session.exports.export(tmp_path / "theirs.json")
    session.close()
    return tmp_path / "theirs.json"


def test_what_is_new_comes_and_what_is_there_stays_in_one_step(
    session: Session, exported: Path
) -> None:
    own = session.articles.paste(TEXT.format(5)).article
    session.rename("Mine")
    before = session._store.images.take()
    change = session.exports.import_archive(exported)
    assert session.title == "Mine"
    assert session.articles.sheet(own) is not None
    assert {MAY[3], MAY[4]} <= change.days
    assert [place.name for place in session.places.find("Lower Mill")][:1] == ["Lower Mill"]
    assert session.days.record(MAY[4]).checked == 1
    assert session.exports.import_archive(exported).step == 0
    session.history.undo()
    assert session._store.images.take() == before


def test_a_day_said_to_be_uncovered_is_covered_by_what_comes(
    session: Session, exported: Path
) -> None:
    session.articles.paste(TEXT.format(5))
    session.days.set_coverage(MAY[3], Coverage.NONE_ISSUED)
    session.days.set_coverage(MAY[4], Coverage.PARTIAL)
    session.exports.import_archive(exported)
    assert session.days.record(MAY[3]).coverage is Coverage.COVERED
    assert session.days.record(MAY[4]).coverage is Coverage.PARTIAL


def test_a_part_is_taken_in_as_it_was(session: Session, exported: Path, tmp_path: Path) -> None:
    session.exports.import_archive(exported)
    part = tmp_path / "part.json"
    session.exports.export(part, selection=Selection(first=MAY[4], last=MAY[4]))
    other = part.with_name("other.chronicle")
    other.write_bytes((tmp_path / "theirs.chronicle").read_bytes())
    receiving = open_archive(other)
    for heading in receiving.articles.of_day(MAY[4]):
        receiving.articles.delete(heading.id)
    receiving.exports.import_archive(part)
    assert receiving.days.record(MAY[4]).checked == 1
    receiving.close()


def test_a_file_that_is_refused_changes_nothing(session: Session, exported: Path) -> None:
    before = session._store.images.take()
    exported.write_bytes(exported.read_bytes().replace(b"delegation", b"deputation"))
    with pytest.raises(ExportError, match="was changed after it was exported"):
        session.exports.import_archive(exported)
    assert session._store.images.take() == before
    assert session.history.steps() == []
