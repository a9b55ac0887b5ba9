import hashlib
import json
from dataclasses import fields
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

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
from editor.chronicle.article import Basis
from editor.chronicle.codebook import Codebook, CodebookCategory, CodebookGroup, CodebookReason
from editor.chronicle.day import Coverage
from editor.chronicle.errors import ExportError
from editor.chronicle.gazetteer import GazetteerPlace
from editor.chronicle.mention import PlaceRole, Precision
from editor.chronicle.passage import Role
from editor.chronicle.text import keep
from editor.chronicle.vocabulary import PlaceKind
from editor.exchange.cells import guarded, unguarded
from editor.exchange.codebook import read_codebook, write_codebook
from editor.exchange.csv_in import csv_to_table
from editor.exchange.csv_out import table_to_csv
from editor.exchange.gazetteer import read_gazetteer, write_gazetteer
from editor.exchange.json_in import archive_from_json
from editor.exchange.json_out import archive_parts
from editor.exchange.tsv import table_to_tsv

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
risky = st.text("=+-@'\t\r\n,;\"|a1ş", max_size=6)
words = texts.filter(bool)
lines = words.filter(lambda text: text.strip() and "\n" not in text)
colours = st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)
days = st.dates().map(str)
languages = st.sampled_from(["", "az", "hy", "ru", "zh-Hant"])


def values_of(kind: type[str]) -> st.SearchStrategy[str]:
    return st.sampled_from([str(one.value) for one in kind])


@given(texts | risky)
def test_the_formula_guard_comes_off_exactly(text):
    assert unguarded(guarded(text)) == text


@given(st.lists(st.tuples(texts | risky, texts | risky), max_size=5))
def test_a_csv_table_is_read_back(rows):
    assert csv_to_table(table_to_csv(["one", "two"], rows)) == (("one", "two"), tuple(rows))


@given(st.lists(st.tuples(texts | risky, texts | risky), max_size=5))
def test_a_pasted_table_keeps_its_cells_apart(rows):
    lines_of = table_to_tsv(["one", "two"], rows).split("\n")
    assert len(lines_of) == len(rows) + 2
    assert all(line.count("\t") == 1 for line in lines_of[:-1])


@st.composite
def codebooks(draw):
    groups = draw(st.lists(words, min_size=1, max_size=3, unique=True))
    codes = draw(st.lists(words, max_size=6, unique=True))
    tops: list[str] = []
    categories = []
    positions: dict[str | None, int] = {}
    for code in codes:
        parent = draw(st.sampled_from([None, tops[-1]] if tops else [None]))
        if parent is None:
            tops.append(code)
        positions[parent] = positions.get(parent, 0) + 1
        categories.append(
            draw(
                st.builds(
                    CodebookCategory, code=st.just(code), label=texts, short_label=texts,
                    parent=st.just(parent), group=st.sampled_from(groups), definition=texts,
                    include=texts, exclude=texts, cues=st.lists(lines, max_size=2).map(tuple),
                    colour=colours, pattern=texts, key=texts, position=st.just(positions[parent]),
                    mappings=st.lists(
                        st.tuples(texts, st.lists(texts, max_size=2).map(tuple)), max_size=2
                    ).map(tuple),
                )
            )
        )  # fmt: skip
    reasons = draw(st.lists(words, max_size=2, unique=True))
    return draw(
        st.builds(
            Codebook, id=texts, version=texts, title=texts, language=texts, licence=texts,
            groups=st.tuples(
                *(st.builds(CodebookGroup, code=st.just(g), label=texts, colour=colours)
                  for g in groups)
            ),
            categories=st.just(tuple(categories)),
            reasons=st.tuples(
                *(st.builds(CodebookReason, code=st.just(r), label=texts) for r in reasons)
            ),
        )
    )  # fmt: skip


@given(codebooks())
def test_a_codebook_is_read_back_and_written_again_byte_for_byte(codebook):
    data = write_codebook(codebook)
    assert read_codebook(data) == codebook
    assert write_codebook(read_codebook(data)) == data


@st.composite
def gazetteers(draw):
    keys = draw(st.lists(words, max_size=4, unique=True))
    forms = st.tuples(words.filter(lambda name: "|" not in name), languages)
    return tuple(
        draw(
            st.builds(
                GazetteerPlace, place_id=st.just(key), name=words,
                kind=st.sampled_from(PlaceKind), parent_id=st.none() | st.sampled_from(keys),
                latitude=st.none() | st.integers(-90_000_000, 90_000_000),
                longitude=st.none() | st.integers(-180_000_000, 180_000_000),
                country=texts, source=texts, names=st.lists(forms, max_size=3).map(tuple),
            )
        )
        for key in keys
    )  # fmt: skip


@given(gazetteers())
def test_a_gazetteer_is_read_back(places):
    assert read_gazetteer(write_gazetteer(places)) == places


@st.composite
def articles(draw, uid, categories, places):
    text = keep(draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=30)))
    cuts = draw(st.lists(st.integers(0, len(text)), max_size=3)) if text else []
    edges = sorted({0, len(text), *cuts})
    before: list[str] = []
    passages = []
    for number, (start, end) in enumerate(pairwise(edges)):
        tagged = draw(st.lists(st.sampled_from(places), unique=True, max_size=2)) if places else []
        mentions = tuple(
            draw(
                st.builds(
                    MentionImage, place=st.just(place),
                    start=st.just(start), end=st.just(end),
                    role=values_of(PlaceRole), precision=values_of(Precision),
                )
            )
            for place in [*tagged, None]
        )  # fmt: skip
        key = f"{uid}-{number}"
        earlier = st.none() | st.sampled_from(before) if before else st.none()
        root = st.none() | st.just(f"{uid}-0") if before else st.none()
        passages.append(
            draw(
                st.builds(
                    PassageImage, uid=st.just(key), start=st.just(start), end=st.just(end),
                    role=values_of(Role), parent=earlier, day=st.none() | days, time=texts,
                    category=st.none() | st.sampled_from(categories) if categories else st.none(),
                    why_not=texts, wording=texts, claim_by=texts, note=texts, same_as=root,
                    mentions=st.just(mentions),
                )
            )
        )  # fmt: skip
        before.append(key)
    return draw(
        st.builds(
            ArticleImage, uid=st.just(uid), day=st.none() | days, day_basis=values_of(Basis),
            headline=texts, published=texts, retrieved=texts, byline=texts, source=texts,
            url=texts, language=texts, text=st.just(text), added=texts,
            sha256=st.just(hashlib.sha256(text.encode()).hexdigest()),
            passages=st.just(tuple(passages)),
        )
    )  # fmt: skip


def _categories(draw, categories, groups):
    for number, code in enumerate(categories):
        # The first is a main category, so the others may lie in it.
        parents = st.sampled_from([None, categories[0]]) if number else st.none()
        yield draw(
            st.builds(
                CategoryImage, uid=st.just(code), code=st.just(code), label=texts,
                short_label=texts, parent=parents, group=st.sampled_from(groups),
                definition=texts, include=texts, exclude=texts,
                cues=st.lists(lines, max_size=2).map(tuple), colour=colours, pattern=texts,
                key=texts, position=st.integers(0, 99),
            )
        )  # fmt: skip


def _places(draw, places):
    for number, uid in enumerate(places):
        yield draw(
            st.builds(
                PlaceImage, uid=st.just(uid), name=texts, kind=values_of(PlaceKind),
                parent=st.sampled_from([None, *places[:number]]),
                latitude=st.none() | st.integers(-90_000_000, 90_000_000),
                longitude=st.none() | st.integers(-180_000_000, 180_000_000),
                country=texts, source=texts,
                names=st.lists(
                    st.builds(NameImage, name=texts, language=languages), max_size=2
                ).map(tuple),
            )
        )  # fmt: skip


@st.composite
def archives(draw):
    uids = draw(st.lists(words.filter(lambda uid: uid[0] != "a"), min_size=9, unique=True))
    groups = uids[: draw(st.integers(1, 3))]
    categories = uids[3 : 3 + draw(st.integers(0, 3))]
    places = uids[6 : 6 + draw(st.integers(0, 3))]
    noted = draw(st.lists(days, max_size=3, unique=True))
    return ArchiveImage(
        meta=tuple(draw(st.dictionaries(words, texts, max_size=2)).items()),
        groups=tuple(
            draw(st.builds(GroupImage, uid=st.just(g), code=st.just(g), label=texts,
                           colour=colours, position=st.integers(0, 99)))
            for g in groups
        ),
        categories=tuple(_categories(draw, categories, groups)),
        places=tuple(_places(draw, places)),
        articles=tuple(
            draw(articles(f"a{n}", categories, places)) for n in range(draw(st.integers(0, 2)))
        ),
        days=tuple(
            draw(st.builds(DayImage, day=st.just(d), coverage=values_of(Coverage), note=texts,
                           signed_off=texts))
            for d in noted
        ),
    )  # fmt: skip


def as_json(image) -> bytes:
    return b"".join(archive_parts(image))


@given(archives())
def test_an_archive_comes_back_from_its_file_as_it_went(image):
    data = as_json(image)
    assert archive_from_json(data) == image
    assert as_json(archive_from_json(data)) == data


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def refusal_of(read, data):
    """The sentence a file is refused with, None if it is read; anything else fails the test."""
    try:
        read(data)
    except ExportError as error:
        return str(error)
    return None


ENVELOPE = {"format": "chronicle archive", "version": 1}
NAMES = [one.name for one in fields(ArchiveImage)]


@given(st.fixed_dictionaries(dict.fromkeys(NAMES, json_values)))
def test_a_strange_file_is_refused_in_words_and_nothing_else(body):
    assert refusal_of(archive_from_json, json.dumps(ENVELOPE | body).encode()) != ""


@given(archives(), st.data())
def test_an_archive_with_one_strange_value_is_read_or_refused_in_words(image, data):
    file = json.loads(as_json(image))
    here = file
    key = data.draw(st.sampled_from(NAMES))
    while data.draw(st.booleans()) and isinstance(here[key], list | dict) and here[key]:
        here = here[key]
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = data.draw(st.sampled_from(keys))
    here[key] = data.draw(json_values)
    assert refusal_of(archive_from_json, json.dumps(file).encode()) != ""


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_in_words(data):
    for read in (archive_from_json, read_codebook, read_gazetteer, csv_to_table):
        assert refusal_of(read, data) != ""
