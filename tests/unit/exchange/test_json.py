import json
from dataclasses import replace

import pytest

from editor.chronicle.errors import ExportError
from editor.exchange.json_in import archive_from_json
from editor.exchange.json_out import archive_parts


def as_json(image) -> bytes:
    return b"".join(archive_parts(image))


def changed(image, change) -> bytes:
    file = json.loads(as_json(image))
    change(file)
    return json.dumps(file).encode()


def test_an_archive_comes_back_as_it_went(image):
    assert archive_from_json(as_json(image)) == image


def test_an_article_is_one_line_of_the_file(image):
    lines = as_json(image).decode().splitlines()
    (line,) = (line for line in lines if '"uid":"a1"' in line)
    assert json.loads(line) == json.loads(as_json(image))["articles"][0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON: line 1"),
        (b"\xff\xfe", "not text in UTF-8"),
        (b"[" * 200_000, "not JSON that this program can read"),
        (b"9" * 10_000, "not JSON that this program can read"),
        (b"[]", "not an archive exported"),
        (b'{"format": "other"}', "not an archive exported"),
        (b'{"format": "chronicle archive", "version": 2}', "newer version"),
        (b'{"format": "chronicle archive", "version": 1}', "the field “articles” is missing"),
    ],
)
def test_what_is_no_archive_file_is_said_in_words(data, words):
    with pytest.raises(ExportError, match=words):
        archive_from_json(data)


def set_in(*way):
    *path, last, value = way

    def change(file):
        for key in path:
            file = file[key]
        file[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (set_in("articles", 0, "passages", 1, "start", True), "no. 2, start: a whole number"),
        (set_in("articles", 0, "passages", 1, "start", 7.0), "a whole number"),
        (set_in("articles", 0, "passages", 1, "checked", 1), "true or false"),
        (set_in("articles", 0, "headline", None), "articles, no. 1, headline: a text was expected"),
        (set_in("articles", 0, "headline", "\ud800"), "half a character"),
        (set_in("articles", {}), "articles: a list was expected"),
        (set_in("articles", 0, []), "a set of named fields"),
        (set_in("places", 0, "latitude", 10**30), "too large"),
        (set_in("places", 0, "latitude", 90_000_001), "on the globe"),
        (set_in("places", 0, "kind", "planet"), "“planet” is not a kind of place"),
        (set_in("places", 0, "parent", "s1"), "lie within itself"),
        (set_in("places", 0, "surprise", 1), "does not know the field “surprise”"),
        (set_in("meta", 0, ["title"]), "a list of 2"),
        (set_in("meta", [["a", "1"], ["a", "2"]]), "“a” stands twice"),
        (set_in("groups", 0, "colour", "red"), "“red” is not a colour"),
        (set_in("groups", 0, "uid", ""), "is empty"),
        (set_in("groups", 0, "uid", "s1"), "uid “s1” stands twice"),
        (set_in("categories", 0, "group", "g9"), "group “g9”, which it does not hold"),
        (set_in("categories", 0, "parent", "c1"), "before its own\\) “c1”"),
        (set_in("categories", 0, "cues", ["a\nb"]), "not words on one line"),
        (set_in("articles", 0, "day", "2020-02-30"), "“2020-02-30” is not a day"),
        (set_in("articles", 0, "day", "20201108"), "is not a day"),
        (set_in("articles", 0, "day_basis", "guess"), "basis of a day"),
        (set_in("articles", 0, "text", "Day 44\nShusha was named."), "the text was changed"),
        (set_in("articles", 0, "passages", 0, "end", 8), "overlaps"),
        (set_in("articles", 0, "passages", 1, "end", 99), "leaves the text"),
        (set_in("articles", 0, "passages", 1, "end", 20), "the words “med.” stand in no passage"),
        (set_in("articles", 0, "passages", 1, "uid", "p1"), "uid “p1” stands twice"),
        (set_in("articles", 0, "passages", 1, "role", "advert"), "kind of passage"),
        (set_in("articles", 0, "passages", 1, "parent", "p2"), "“p2”, which it does not hold"),
        (set_in("articles", 0, "passages", 1, "category", "c9"), "category “c9”"),
        (set_in("articles", 0, "passages", 1, "same_as", "p2"), "linked to the first of its"),
        (set_in("articles", 0, "passages", 1, "mentions", 0, "place", "s9"), "place “s9”"),
        (set_in("articles", 0, "passages", 1, "mentions", 0, "role", "near"), "role of a place"),
        (set_in("articles", 0, "passages", 1, "mentions", 0, "precision", "P9"), "precision"),
        (set_in("articles", 0, "passages", 1, "mentions", 0, "start", None), "outside the text"),
        (set_in("days", 0, "coverage", "yes"), "state of coverage"),
    ],
)  # fmt: skip
def test_what_an_archive_cannot_hold_is_named(image, change, words):
    with pytest.raises(ExportError, match=words):
        archive_from_json(changed(image, change))


def test_an_item_may_be_linked_to_one_outside_the_file(image):
    data = changed(image, set_in("articles", 0, "passages", 1, "same_as", "elsewhere"))
    assert archive_from_json(data).articles[0].passages[1].same_as == "elsewhere"


def test_a_place_named_twice_in_an_item_is_refused(image):
    def change(file):
        mentions = file["articles"][0]["passages"][1]["mentions"]
        mentions.append(mentions[0])

    with pytest.raises(ExportError, match="place of an item “s1” stands twice"):
        archive_from_json(changed(image, change))


def test_places_that_lie_in_each_other_are_refused(image):
    (place,) = image.places
    ring = tuple(replace(place, uid=f"s{n}", parent=f"s{n % 3 + 1}") for n in (1, 2, 3))
    with pytest.raises(ExportError, match="lie within itself"):
        archive_from_json(as_json(replace(image, places=ring)))
