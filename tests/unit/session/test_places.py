"""Changing places: a point is whole or not there."""

import pytest

from editor.chronicle.errors import TagError
from editor.chronicle.vocabulary import PlaceKind


@pytest.fixture
def farm(session):
    _, place = session.places.add(
        "Lower Farm", PlaceKind.VILLAGE, latitude=39_000_000, longitude=46_000_000
    )
    return place


def test_half_a_point_is_refused(session, farm):
    with pytest.raises(TagError, match="both latitude and longitude"):
        session.places.change(farm, latitude=None)
    assert session.places.get(farm).latitude == 39_000_000


def test_a_point_beyond_the_earth_is_refused(session, farm):
    with pytest.raises(TagError, match="from -90 to 90"):
        session.places.change(farm, latitude=91_000_000)


def test_a_point_can_be_taken_away_whole(session, farm):
    session.places.change(farm, latitude=None, longitude=None)
    assert session.places.get(farm).longitude is None


def test_one_coordinate_of_a_whole_point_can_be_corrected(session, farm):
    session.places.change(farm, longitude=46_500_000)
    assert session.places.get(farm).longitude == 46_500_000


def test_a_slip_in_the_third_letter_is_found_among_many_names(session):
    _, place = session.places.add("Shalvaren", PlaceKind.VILLAGE)
    for number in range(300):
        session.places.add(f"Shkol {number}", PlaceKind.VILLAGE)
    assert session.places.find("Shelvaren")[0].id == place
