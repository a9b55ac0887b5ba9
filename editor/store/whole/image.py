"""The archive, or some of its articles, as one value; and taking such a value in."""

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from editor.chronicle.archive import (
    ArchiveImage,
    ArticleImage,
    CategoryImage,
    DayImage,
    GroupImage,
    MentionImage,
    NameImage,
    PassageImage,
    PlaceImage,
)
from editor.store.file import File
from editor.store.rows import CUE_MARK
from editor.store.subjects.meta import Meta

Made = TypeVar("Made", GroupImage, CategoryImage, PlaceImage, ArticleImage, PassageImage,
               MentionImage, DayImage)  # fmt: skip

_TRUTHS = {"conflict", "counts", "retired", "checked", "second_look"}


@dataclass(frozen=True, slots=True)
class Images:
    """Makes images of this archive."""

    file: File

    def take(
        self, articles: Collection[str] | None = None, days: tuple[str, str] | None = None
    ) -> ArchiveImage:
        """An image of everything, or of some articles and the days between two (ISO, inclusive).

        A part holds the whole codebook and the places its items name, with what these lie in.
        """
        chosen = self._articles(articles)
        return ArchiveImage(
            meta=Meta(self.file).all(),
            groups=tuple(
                _made(GroupImage, row)
                for row in self.file.rows('SELECT * FROM "group" ORDER BY position, id')
            ),
            categories=self._categories(),
            places=self._places(chosen if articles is not None else None),
            articles=chosen,
            days=self._days(days if articles is not None else None),
        )

    def _categories(self) -> tuple[CategoryImage, ...]:
        found = self.file.rows(
            'SELECT this.*, above.uid AS parent_uid, "group".uid AS group_uid '
            "FROM category AS this LEFT JOIN category AS above ON above.id = this.parent "
            'JOIN "group" ON "group".id = this."group" ORDER BY this.id'
        )
        return tuple(
            _made(
                CategoryImage,
                row,
                parent=row["parent_uid"],
                group=row["group_uid"],
                cues=tuple(row["cues"].split(CUE_MARK)) if row["cues"] else (),
            )
            for row in found
        )

    def _places(self, articles: Iterable[ArticleImage] | None) -> tuple[PlaceImage, ...]:
        names: dict[int, list[NameImage]] = {}
        for row in self.file.rows("SELECT place, name, language FROM place_name ORDER BY id"):
            names.setdefault(row[0], []).append(NameImage(name=row[1], language=row[2]))
        found = self.file.rows(
            "SELECT this.*, above.uid AS parent_uid FROM place AS this "
            "LEFT JOIN place AS above ON above.id = this.parent ORDER BY this.id"
        )
        places = tuple(
            _made(PlaceImage, row, parent=row["parent_uid"], names=tuple(names.get(row["id"], ())))
            for row in found
        )
        if articles is None:
            return places
        named = _named(places, articles)
        return tuple(one for one in places if one.uid in named)

    def _articles(self, chosen: Collection[str] | None) -> tuple[ArticleImage, ...]:
        found = self.file.rows("SELECT * FROM article ORDER BY id")
        return tuple(
            _made(ArticleImage, row, passages=self._passages(row["id"]))
            for row in found
            if chosen is None or row["uid"] in chosen
        )

    def _passages(self, article: int) -> tuple[PassageImage, ...]:
        mentions: dict[int, list[MentionImage]] = {}
        for row in self.file.rows(
            "SELECT mention.*, place.uid AS place_uid FROM mention "
            "JOIN passage ON passage.id = mention.passage "
            "LEFT JOIN place ON place.id = mention.place WHERE article = ? ORDER BY mention.id",
            (article,),
        ):
            made = _made(MentionImage, row, place=row["place_uid"])
            mentions.setdefault(row["passage"], []).append(made)
        found = self.file.rows(
            "SELECT this.*, above.uid AS parent_uid, root.uid AS same_uid, "
            "category.uid AS category_uid FROM passage AS this "
            "LEFT JOIN passage AS above ON above.id = this.parent "
            "LEFT JOIN passage AS root ON root.id = this.same_as "
            "LEFT JOIN category ON category.id = this.category "
            "WHERE this.article = ? ORDER BY this.start",
            (article,),
        )
        return tuple(
            _made(
                PassageImage,
                row,
                parent=row["parent_uid"],
                same_as=row["same_uid"],
                category=row["category_uid"],
                mentions=tuple(mentions.get(row["id"], ())),
            )
            for row in found
        )

    def _days(self, span: tuple[str, str] | None) -> tuple[DayImage, ...]:
        first, last = span or ("0001-01-01", "9999-12-31")
        found = self.file.rows(
            "SELECT * FROM day WHERE day BETWEEN ? AND ? ORDER BY day", (first, last)
        )
        return tuple(_made(DayImage, row) for row in found)


def _made(kind: type[Made], row: sqlite3.Row, **others: object) -> Made:
    """An image from a row: fields of the same name, but for ``others``."""
    values: dict[str, Any] = dict(others)
    for one in fields(kind):
        if one.name not in values:
            value = row[one.name]
            values[one.name] = bool(value) if one.name in _TRUTHS else value
    return kind(**values)


def _named(places: tuple[PlaceImage, ...], articles: Iterable[ArticleImage]) -> set[str]:
    """The places that articles name, and what these lie in."""
    above = {one.uid: one.parent for one in places}
    named: set[str] = set()
    for article in articles:
        for passage in article.passages:
            for mention in passage.mentions:
                at = mention.place
                while at is not None and at not in named:
                    named.add(at)
                    at = above.get(at)
    return named
