"""A small vocabulary to suggest from."""

import pytest

from editor.chronicle.vocabulary import Category, Place, PlaceKind


def category(
    key: int, code: str, label: str, cues: tuple[str, ...] = (), parent: int | None = None
):
    return Category(
        id=key, uid=str(key), code=code, label=label, short_label=label, parent=parent, group=1,
        definition="", include="", exclude="", cues=cues, colour="#000000", pattern="", key="",
        position=key, conflict=False, counts=True, retired=False,
    )  # fmt: skip


def place(key: int, name: str, kind: PlaceKind, parent: int | None = None, *names: str) -> Place:
    return Place(
        id=key, uid=str(key), name=name, kind=kind, parent=parent, latitude=None, longitude=None,
        country="", source="", names=names,
    )  # fmt: skip


@pytest.fixture
def categories() -> list[Category]:
    return [
        category(1, "FIR", "Fire", ("shelling",)),
        category(2, "FIR.SHEL", "Shelling", ("came under fire",), parent=1),
        category(3, "DIP", "Diplomacy", ("talks",)),
        category(4, "MED", "Media", ("video",)),
        category(5, "X", "Own", ("lighthouse", "ferry")),
    ]


COUNTRY, SHUSHA, SHUSHA_DISTRICT, KHOJAVEND, AGHDAM, BORDER = 1, 2, 3, 4, 5, 6
TSAKURI, ALIBAYLI_A, ALIBAYLI_Z, ZANGILAN = 7, 8, 9, 10


@pytest.fixture
def places() -> list[Place]:
    return [
        place(COUNTRY, "Azerbaijan", PlaceKind.COUNTRY),
        place(SHUSHA, "Shusha", PlaceKind.CITY, SHUSHA_DISTRICT, "Şuşa", "Շուշի", "Шуша", "Shushi"),
        place(SHUSHA_DISTRICT, "Shusha District", PlaceKind.DISTRICT, COUNTRY),
        place(KHOJAVEND, "Khojavend District", PlaceKind.DISTRICT, COUNTRY, "Khojavand"),
        place(AGHDAM, "Aghdam District", PlaceKind.DISTRICT, COUNTRY),
        place(BORDER, "state border", PlaceKind.OTHER, COUNTRY),
        place(TSAKURI, "Tsakuri", PlaceKind.VILLAGE, KHOJAVEND),
        place(ALIBAYLI_A, "Alibayli (Aghdam)", PlaceKind.VILLAGE, AGHDAM, "Alibayli"),
        place(ALIBAYLI_Z, "Alibayli (Zangilan)", PlaceKind.VILLAGE, ZANGILAN, "Alibayli"),
        place(ZANGILAN, "Zangilan District", PlaceKind.DISTRICT, COUNTRY),
    ]
