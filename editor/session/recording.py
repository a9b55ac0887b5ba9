"""Recording: items with their tags as flat records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from editor.chronicle.coordinates import degrees
from editor.chronicle.mention import Mention
from editor.chronicle.passage import Passage
from editor.chronicle.record import Record
from editor.chronicle.sheet import Sheet
from editor.chronicle.vocabulary import Place
from editor.session.codebook import Codebook
from editor.store.store import Store


class Recorder:
    """Makes records; keeps the places it has met."""

    def __init__(self, store: Store, codebook: Codebook) -> None:
        self._store = store
        self._codebook = codebook
        self._groups = {one.id: one for one in codebook.groups()}
        self._places: dict[int, Place] = {}

    def records(
        self, sheet: Sheet, item: int, days: set[date | None] | None = None
    ) -> Iterator[Record]:
        """The records of one item: one for each place, or one without a place.

        An item whose day is not among ``days`` has none.
        """
        one = sheet.passage(item)
        if one is None or (days is not None and sheet.day_of(one) not in days):
            return
        bare = self._bare(sheet, one)
        mentions = sheet.mentions.get(one.id, ())
        for mention in mentions:
            yield self._at(bare, sheet, mention)
        if not mentions:
            yield bare

    def _bare(self, sheet: Sheet, one: Passage) -> Record:
        category = self._codebook.category(one.category)
        article = sheet.article
        return Record(
            article_uid=article.uid,
            item_uid=one.uid,
            day=sheet.day_of(one),
            reported_day=article.day,
            item_no=sheet.numbers[one.id],
            start=one.start,
            end=one.end,
            text=sheet.quote(one),
            wording=one.wording,
            category=category.code if category else "",
            category_label=category.label if category else "",
            group=self._groups[category.group].label if category else "",
            counts=one.counts,
            why_not=one.why_not,
            place="",
            place_role="",
            precision="",
            latitude="",
            longitude="",
            claim_by=one.claim_by,
            checked=one.checked,
            note=one.note,
            headline=article.headline,
            source=article.source,
            published=article.published,
            time=one.time,
            same_event=self._event(one),
            second_look=one.second_look,
        )

    def _event(self, one: Passage) -> str:
        if one.same_as is None:
            return ""
        root = self._store.passages.get(one.same_as)
        return root.uid if root else ""

    def _at(self, bare: Record, sheet: Sheet, mention: Mention) -> Record:
        place = self._place(mention.place)
        words = sheet.article.text[mention.start : mention.end] if mention.start is not None else ""
        latitude, longitude = degrees(place, mention.precision) if place else ("", "")
        return replace(
            bare,
            place=place.name if place else words,
            place_role=mention.role.value,
            precision=mention.precision.value,
            latitude=latitude,
            longitude=longitude,
            place_start=mention.start,
            place_end=mention.end,
            place_uid=place.uid if place else "",
            place_kind=place.kind.value if place else "",
        )

    def _place(self, key: int | None) -> Place | None:
        if key is not None and key not in self._places:
            self._places |= self._store.places.some([key])
        return self._places.get(key) if key is not None else None
