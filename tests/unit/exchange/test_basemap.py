import json
from pathlib import Path

import pytest

from editor.exchange.gazetteer import read_gazetteer

RESOURCES = Path(__file__).parents[3] / "resources"
MAP = json.loads((RESOURCES / "basemap.json").read_bytes())

PLACES = {one.place_id: one for one in read_gazetteer((RESOURCES / "gazetteer.csv").read_bytes())}


def inside(ring: list[list[int]], x: int, y: int) -> bool:
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def test_the_map_is_small_and_lies_in_its_window():
    assert (RESOURCES / "basemap.json").stat().st_size < 150_000
    points = [p for key in MAP for shape in MAP[key] for ring in shape["rings"] for p in ring]
    assert min(x for x, _ in points) >= 43_500_000
    assert max(x for x, _ in points) <= 51_500_000
    assert min(y for _, y in points) >= 38_000_000
    assert max(y for _, y in points) <= 42_500_000


def test_every_country_of_the_window_has_an_outline():
    names = {one["name"] for one in MAP["countries"]}
    assert names == {"Armenia", "Azerbaijan", "Georgia", "Iran", "Russia", "Turkey"}


@pytest.mark.parametrize(
    ("town", "unit"),
    [
        ("az-barda", "az-barda-district"),
        ("az-nakhchivan", "az-nakhchivan"),
        ("am-goris", "am-syunik-province"),
    ],
)
def test_an_outline_holds_its_town(town, unit):
    place = PLACES[town]
    (outline,) = (one for one in MAP["districts"] if one["place_id"] == unit)
    assert any(inside(ring, place.longitude, place.latitude) for ring in outline["rings"])


def test_every_outline_is_a_place_of_the_gazetteer():
    for one in MAP["districts"]:
        assert PLACES[one["place_id"]].name == one["name"]
