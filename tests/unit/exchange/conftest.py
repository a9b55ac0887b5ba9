import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

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
from editor.chronicle.record import Record

RECORD = Record(
    article_uid="a1",
    item_uid="i1",
    day=date(2020, 11, 8),
    reported_day=date(2020, 11, 8),
    item_no=1,
    start=10,
    end=31,
    text="Shelling was reported, “again”.\nTwice",
    wording="",
    category="FIR.SHEL",
    category_label="Shelling",
    group="Hostilities and control",
    counts=True,
    why_not="",
    place="Şuşa",
    place_role="happened",
    precision="P2",
    latitude="39.76",
    longitude="-46.75",
    claim_by="",
    checked=False,
    note="",
    headline="Day 43",
    source="a paper",
    published="2020-11-09",
)

TEXT = "Day 43\nShusha was named."


@pytest.fixture
def record() -> Callable[..., Record]:
    return lambda **values: replace(RECORD, **values)


@pytest.fixture
def image() -> ArchiveImage:
    passage = PassageImage(
        uid="p2", start=7, end=24, role="item", parent=None, day=None, time="10:15",
        category="c1", counts=True, why_not="", wording="", claim_by="", note="", same_as=None,
        checked=True,
        mentions=(
            MentionImage(place="s1", start=7, end=13, role="happened", precision="P2"),
            MentionImage(place=None, start=14, end=17, role="mentioned", precision="P6"),
        ),
    )  # fmt: skip
    headline = replace(
        passage, uid="p1", start=0, end=6, role="headline", category=None, checked=False,
        mentions=(), time="",
    )  # fmt: skip
    return ArchiveImage(
        meta=(("title", "War days"),),
        groups=(GroupImage(uid="g1", code="G1", label="War", colour="#D55E00", position=1),),
        categories=(
            CategoryImage(
                uid="c1", code="TER", label="Territory", short_label="Territory", parent=None,
                group="g1", definition="", include="", exclude="", cues=("took", "holds"),
                colour="#E79764", pattern="Solid", key="T", position=1, conflict=True,
                counts=True, retired=False,
            ),
        ),
        places=(
            PlaceImage(
                uid="s1", name="Shusha", kind="city", parent=None, latitude=39760060,
                longitude=46749890, country="AZ", source="",
                names=(
                    NameImage(name="Shusha", language=""), NameImage(name="Шуша", language="ru")
                ),
            ),
        ),
        articles=(
            ArticleImage(
                uid="a1", day="2020-11-08", day_basis="headline", headline="Day 43", published="",
                retrieved="", byline="", source="", url="", language="en", text=TEXT,
                sha256=hashlib.sha256(TEXT.encode()).hexdigest(), added="2024-01-01T10:00+00:00",
                passages=(headline, passage),
            ),
        ),
        days=(DayImage(day="2020-11-08", coverage="covered", note="", signed_off=""),),
    )  # fmt: skip
