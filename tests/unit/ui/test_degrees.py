"""Degrees as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.editors.places.degrees import (
    LATITUDE,
    LONGITUDE,
    DegreesError,
    from_degrees,
    in_degrees,
    pair,
)


@given(st.integers(-90_000_000, 90_000_000))
def test_a_latitude_comes_back_to_the_microdegree(microdegrees):
    assert from_degrees(in_degrees(microdegrees), LATITUDE) == microdegrees


@given(st.integers(-180_000_000, 180_000_000))
def test_a_longitude_comes_back_to_the_microdegree(microdegrees):
    assert from_degrees(in_degrees(microdegrees), LONGITUDE) == microdegrees


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("39.7585", 39_758_500),
        ("39,7585", 39_758_500),
        ("-12.5", -12_500_000),
        ("\u221212.5", -12_500_000),
        ("39.7585° N", 39_758_500),
        ("S 12.5", -12_500_000),
        ("39", 39_000_000),
        ("90", 90_000_000),
        ("", None),
        ("  ", None),
    ],
)
def test_ways_of_writing_a_latitude(words, expected):
    assert from_degrees(words, LATITUDE) == expected


@pytest.mark.parametrize("words", ["north", "39.7585 E", "N 12 S", "- 12 S", "90.1", "39 45 30"])
def test_what_is_no_latitude_is_refused(words):
    with pytest.raises(DegreesError):
        from_degrees(words, LATITUDE)


def test_a_refusal_says_how_far_a_longitude_goes():
    with pytest.raises(DegreesError, match="from -180 to 180"):
        from_degrees("181", LONGITUDE)


@pytest.mark.parametrize(
    "words",
    [
        "39.7585, 46.7481",
        "39.7585; 46.7481",
        "39.7585 46.7481",
        "39,7585; 46,7481",
        "39,7585 46,7481",
        "39.7585° N, 46.7481° E",
        "39.7585 N 46.7481 E",
        "(39.7585, 46.7481)",
        "39.7585,46.7481",
    ],
)
def test_a_pair_pasted_at_once_is_split(words):
    first, second = pair(words)
    assert from_degrees(first, LATITUDE) == 39_758_500
    assert from_degrees(second, LONGITUDE) == 46_748_100


@pytest.mark.parametrize("words", ["", "39.7585", "39,7585", "39,12", "a town, by name", "1, 2, 3"])
def test_what_is_no_pair_is_left_alone(words):
    assert pair(words) is None
