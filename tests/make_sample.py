"""Makes the sample archive from the texts beside it: ``python -m tests.make_sample``."""

import csv
import sys
import tempfile
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path

from editor.chronicle.archive import ArchiveImage, ArticleImage
from editor.chronicle.day import Coverage
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Passage, Reason
from editor.chronicle.vocabulary import Place
from editor.session import Session, create_archive, open_archive
from editor.store.steps.journal import clear_history
from editor.store.whole.taking_in import TakingIn

SAMPLE = Path(__file__).parents[1] / "sample_db"
TEXTS = SAMPLE / "texts"
TITLE = "Karabakh, autumn 2020"
FIRST_DAY = date(2020, 9, 27)
ADDED = "2026-01-01T00:00:00+00:00"
"""Everything of the sample was added at one moment, so that it can be made again to the letter."""


def compose(path: Path) -> None:
    """Make the sample archive at ``path``."""
    with tempfile.TemporaryDirectory() as folder:
        draft = create_archive(Path(folder) / "draft.chronicle", TITLE, sample=True)
        tell_days(draft)
        _note_days(draft)
        image = _settled(draft._store.images.take())
        draft.close()
    sample = create_archive(path, TITLE, sample=True)
    with sample._store.journal.step("The sample"):
        TakingIn(sample._store.file, image).enter()
    clear_history(sample._store.file.connection)
    sample._store.file.connection.execute("VACUUM")
    sample.close()


def tell_days(session: Session, most: int | None = None) -> None:
    """Paste the first ``most`` days, all if none is named, and tag them as they are coded."""
    places = {place.name: place for place in session.places.all()}
    codes: dict[str, list[dict[str, str]]] = {}
    for row in _table("codes.csv"):
        codes.setdefault(row["day"], []).append(row)
    for text in sorted(TEXTS.glob("2020-*.txt"))[:most]:
        pasted = session.articles.paste(text.read_text("utf-8"), file_name=text.name)
        sheet = session.articles.sheet(pasted.article)
        rows = codes[text.stem]
        assert sheet is not None
        assert [sheet.quote(one) for one in sheet.items] == [row["text"] for row in rows], text
        assert sheet.article.day == date.fromisoformat(text.stem), text
        session.articles.correct(pasted.article, source="Sample")
        for item, row in zip(sheet.items, rows, strict=True):
            if row["status"] != "open":
                _tag(session, item, row, places)


def _note_days(session: Session) -> None:
    session.days.set_first_day(FIRST_DAY)
    for row in _table("days.csv"):
        _note(session, row)


def _table(name: str) -> list[dict[str, str]]:
    with (TEXTS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _tag(session: Session, item: Passage, row: dict[str, str], places: dict[str, Place]) -> None:
    category = session.codebook.by_code(row["code"])
    assert category is not None, row["code"]
    session.tagging.tag([item.id], category.id)
    if row["counts"] == "true":
        session.tagging.include([item.id])
    else:
        session.tagging.exclude([item.id], Reason(row["why_not"]))
    for entry in filter(None, row["places"].split(";")):
        name, role, precision = entry.rsplit(":", 2)
        session.tagging.add_place(
            [item.id], places[name].id, role=PlaceRole(role), precision=Precision(precision)
        )
    session.tagging.set_claim([item.id], row["claim_by"])
    session.tagging.set_note([item.id], row["note"])
    if row["status"] == "tagged":
        session.tagging.check([item.id], checked=False)


def _note(session: Session, row: dict[str, str]) -> None:
    day = date.fromisoformat(row["day"])
    session.days.set_coverage(day, Coverage(row["coverage"]))
    session.days.set_note(day, row["note"])
    if row["signed_off"]:
        session.days.sign_off(day)


def _settled(image: ArchiveImage) -> ArchiveImage:
    """The image with uids and moments that are the same each time."""
    return replace(
        image,
        articles=tuple(_settle(one) for one in image.articles),
        days=tuple(replace(one, signed_off=ADDED if one.signed_off else "") for one in image.days),
    )


def _settle(article: ArticleImage) -> ArticleImage:
    uids = {one.uid: _uid(f"{article.day} {number}") for number, one in enumerate(article.passages)}
    return replace(
        article,
        uid=_uid(f"{article.day}"),
        added=ADDED,
        passages=tuple(
            replace(one, uid=uids[one.uid], parent=uids[one.parent] if one.parent else None)
            for one in article.passages
        ),
    )


def _uid(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"chronicle-editor:sample:{name}"))


def main() -> None:
    """Make the shipped file anew."""
    path = SAMPLE / "sample.chronicle"
    path.unlink(missing_ok=True)
    compose(path)
    session = open_archive(path)
    sys.stdout.write(f"{path}: {session.days.left()} open (items, days)\n")
    session.close()


if __name__ == "__main__":
    main()
