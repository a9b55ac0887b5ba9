"""What is said of acts on an archive that cannot be done, to the word."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date

import pytest

from editor.chronicle.day import Coverage
from editor.chronicle.errors import EditorError
from editor.session import Session
from editor.session.safety import restore
from editor.session.suggesting.evaluating import evaluated
from editor.store.backups import making
from editor.store.salvaging import salvage
from editor.store.steps.journal import clear_history

DIARY = """Diary: 3 May 2021

- The mayor of Baku met a delegation in the harbour.
- Two bridges near Shusha were closed for repair.
"""
DAY = date(2021, 5, 3)


@pytest.fixture
def items(session: Session) -> list[int]:
    """The two items of an article."""
    sheet = session.articles.sheet(session.articles.paste(DIARY).article)
    assert sheet is not None
    return [one.id for one in sheet.items]


def said_by(do: Callable[[], object]) -> str:
    with pytest.raises(EditorError) as said:
        do()
    return str(said.value)


def test_codes_and_keys_of_the_codebook(session: Session) -> None:
    codebook = session.codebook
    first = codebook.categories()[0]
    assert said_by(lambda: codebook.add(None, "", "Label", first.group)) == (
        "A category needs a code and a label."
    )
    assert said_by(lambda: codebook.add(None, first.code, "Label", first.group)) == (
        f"The code {first.code} is in use; a code is never used again."
    )
    above = [one for one in codebook.categories() if one.parent is None and one.key]
    assert said_by(lambda: codebook.change(above[0].id, key=above[1].key)) == (
        f"The key {above[1].key} belongs to {above[1].code}, {above[1].label}."
    )


def test_days_that_are_not_done(session: Session, items: list[int]) -> None:
    days = session.days
    assert said_by(lambda: days.set_coverage(DAY, Coverage.NOT_COVERED)) == (
        "2 items stand on 3 May 2021, so it is covered. "
        "Delete its article or give it another day first."
    )
    assert said_by(lambda: days.sign_off(DAY)) == (
        "2 items of 3 May 2021 are open or not yet confirmed."
    )
    session.tagging.tag(items[:1], session.codebook.categories()[0].id)
    assert said_by(lambda: days.sign_off(DAY)) == (
        "1 item of 3 May 2021 is open or not yet confirmed."
    )
    session.cutting.join(items[0])
    assert said_by(lambda: days.set_coverage(DAY, Coverage.NONE_ISSUED)).startswith(
        "1 item stands on 3 May 2021, so it is covered."
    )


def test_places_that_cannot_be_given(session: Session, items: list[int]) -> None:
    tagging = session.tagging
    places = [one.id for one in session.places.find("Shusha")[:1]]
    assert said_by(lambda: tagging.add_place(items, 999_999)) == (
        "That place is not in the gazetteer any more."
    )
    assert said_by(lambda: tagging.mark_words(items[0], 0, 5)) == "Select words within one item."
    tagging.add_place(items[:1], places[0])
    other = session.places.find("Baku")[0].id
    tagging.add_place(items[:1], other)
    sheet = session.articles.sheet(session.articles.newest() or 0)
    assert sheet is not None
    mention = next(one for one in sheet.mentions[items[0]] if one.place == other)
    assert said_by(lambda: tagging.set_mention(mention.id, place=places[0])) == (
        "The item holds this place already."
    )


def test_what_is_not_in_the_archive_any_more(session: Session, items: list[int]) -> None:
    assert said_by(lambda: session.tagging.tag(items, 999_999)) == (
        "That category is not in the codebook any more."
    )
    item = session._store.passages.some(items)[0]
    session.articles.delete(item.article)
    assert said_by(lambda: session.suggesting._article(item)) == (
        "The article of this item is not in the archive any more."
    )


def test_too_few_days_to_evaluate_on(session: Session, items: list[int]) -> None:
    vocabulary = session.suggesting.vocabulary
    assert said_by(lambda: evaluated(session._store, vocabulary, 1, 0.5)) == (
        "0 days have confirmed items. Evaluate on fewer of them than that, at least one."
    )


def test_the_history_that_is_at_its_end(session: Session) -> None:
    assert said_by(session.history.undo) == "There is nothing to undo."
    assert said_by(session.history.redo) == "There is nothing to redo."
    with session._store.journal.step("A step"):
        assert said_by(lambda: clear_history(session._store.file.connection)) == (
            "The history cannot be cleared inside a step."
        )


def test_a_cut_that_leaves_words_out_is_refused_whole(session: Session, items: list[int]) -> None:
    def leave_out() -> None:
        with session._store.journal.step("A cut"):
            session._store.passages.delete(items[0])

    assert said_by(leave_out) == "Printed words would belong to no passage. Nothing was changed."
    assert len(session._store.passages.some(items)) == 2


def test_a_step_after_which_the_article_was_cut_again(session: Session, items: list[int]) -> None:
    """The line end after the first item goes from hand to hand; no row leans on another."""
    sheet = session.articles.sheet(session.articles.newest() or 0)
    assert sheet is not None
    first, mark = sheet.passages[sheet.passages.index(sheet.items[0]) :][:2]

    def give(passage: int, **edge: int) -> int:
        with session._store.journal.step("An edge") as step:
            session._store.passages.set(passage, dict(edge))
        return step.id

    give(first.id, end=first.end + 1)
    taken = give(first.id, end=first.end)
    give(mark.id, start=mark.start - 1)
    assert said_by(lambda: session.history.undo(taken)) == (
        "“An edge” cannot be undone alone: the article was cut again since."
    )


def test_an_old_backup_that_cannot_be_deleted(session: Session, items, monkeypatch) -> None:
    class Stuck(type(session.path)):  # type: ignore[misc]  # the path of this system
        def unlink(self, missing_ok: bool = False) -> None:
            raise PermissionError(13, "Permission denied")

    stuck = Stuck(session.path)
    assert said_by(lambda: making._take_away(stuck)) == (
        f"The old backup {session.path} cannot be deleted: Permission denied."
    )


def test_passages_and_articles_that_are_not_there_any_more(session: Session) -> None:
    assert said_by(lambda: session.cutting.split(999, 3)) == "That passage is no longer there."
    assert said_by(lambda: session.cutting.make(999, 0, 3)) == "That article is no longer there."
    assert said_by(lambda: session.reading.recut(999, "bullets")) == (
        "That article is no longer there."
    )


def test_a_day_that_nothing_covers_is_not_signed_off(session: Session) -> None:
    assert said_by(lambda: session.days.sign_off(DAY)) == (
        "3 May 2021 is not covered, so there is nothing to sign off."
    )


def test_a_place_without_a_name(session: Session) -> None:
    place = session.places.find("Baku")[0].id
    assert said_by(lambda: session.places.add_name(place, " – ")) == "A place needs a name."


def test_items_that_cannot_be_confirmed_or_linked(session: Session, items: list[int]) -> None:
    assert said_by(lambda: session.tagging.link(items[:1])) == (
        "Select two or more items that report the same event."
    )
    assert said_by(lambda: session.tagging.check(items[:1])) == (
        "Item 1 has no category yet. Choose one, or say that it is not an event."
    )


def test_backups_that_cannot_be_put_back(session: Session, items: list[int], tmp_path) -> None:
    backup = session.safety.backup()
    assert said_by(lambda: restore(backup, tmp_path)) == (
        f"{tmp_path} is a folder. Choose a name for the archive."
    )
    with closing(sqlite3.connect(backup)) as raw:
        raw.execute("UPDATE tally SET items = items + 1")
        raw.commit()
    assert said_by(lambda: restore(backup, tmp_path / "new.chronicle")).startswith(
        f"{backup.name} is damaged and was not restored: "
    )
    assert not (tmp_path / "new.chronicle").exists()


def test_a_damaged_file_that_cannot_be_read(session: Session, tmp_path, monkeypatch) -> None:
    def broken(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys.modules[salvage.__module__], "candidates", broken)
    assert said_by(lambda: salvage(session.path, tmp_path / "new.chronicle")) == (
        f"{session.path.name} cannot be read: Input/output error."
    )
