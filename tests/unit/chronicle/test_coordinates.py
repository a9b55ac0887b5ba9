"""Coordinates are never more precise than the text says where."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.chronicle.coordinates import DECIMALS, degrees
from editor.chronicle.mention import Precision
from editor.chronicle.vocabulary import Place, PlaceKind


def place(kind, latitude=39_758_912, longitude=-46_748_611):
    return Place(
        id=1, uid="p", name="Place", kind=kind, parent=None, latitude=latitude,
        longitude=longitude, country="", source="",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "precision", "expected"),
    [
        (PlaceKind.OTHER, Precision.SITE, ("39.7589", "-46.7486")),
        (PlaceKind.VILLAGE, Precision.SITE, ("39.759", "-46.749")),
        (PlaceKind.VILLAGE, Precision.NEAR, ("39.76", "-46.75")),
        (PlaceKind.CITY, Precision.DISTRICT, ("39.8", "-46.7")),
        (PlaceKind.DISTRICT, Precision.SETTLEMENT, ("39.8", "-46.7")),
        (PlaceKind.COUNTRY, Precision.SITE, ("40", "-47")),
    ],
)
def test_the_coarser_of_text_and_place_decides(kind, precision, expected):
    assert degrees(place(kind), precision) == expected


@pytest.mark.parametrize("missing", [{"latitude": None}, {"longitude": None}])
def test_a_place_without_a_point_has_no_degrees(missing):
    assert degrees(place(PlaceKind.CITY, **missing), Precision.SITE) == ("", "")


def test_less_exact_places_bear_fewer_decimals():
    assert set(DECIMALS) == set(Precision)
    assert all(DECIMALS[one] >= DECIMALS[next_] for one, next_ in pairwise(Precision))


@given(
    st.sampled_from(PlaceKind),
    st.sampled_from(Precision),
    st.integers(-90_000_000, 90_000_000),
    st.integers(-180_000_000, 180_000_000),
)
def test_rounding_moves_a_point_by_half_of_the_last_digit_at_most(kind, precision, south, west):
    digits = min(DECIMALS[precision], DECIMALS[kind.precision])
    for text, exact in zip(
        degrees(place(kind, south, west), precision), (south, west), strict=True
    ):
        assert abs(float(text) - exact / 1e6) <= 0.5 * 10**-digits + 1e-9
        assert len(text.partition(".")[2]) == digits
