"""Whatever befalls a file, it is read or refused in plain words."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.chronicle.errors import TextError
from editor.chronicle.text import keep
from editor.exchange.texts_in.decoding import decode
from editor.exchange.texts_in.encodings import ENCODINGS
from editor.exchange.texts_in.found import AS_FOUND, How
from editor.exchange.texts_in.kinds import SUFFIXES, texts_of
from editor.reading import from_html

FILES = Path(__file__).parents[1] / "files"
REAL = sorted(one for one in FILES.iterdir() if one.suffix in SUFFIXES and one.suffix != ".zip")
DOCUMENTS = [one for one in REAL if one.suffix in (".docx", ".odt", ".xlsx")]

places = st.floats(0, 1, exclude_max=True)
wounds = st.lists(st.tuples(places, st.binary(min_size=1, max_size=8)), max_size=6)


def wounded(data: bytes, cut: float, wounds: list[tuple[float, bytes]]) -> bytes:
    """Cut off at a place, with bytes written over others."""
    out = bytearray(data[: round(len(data) * cut)])
    for place, strange in wounds:
        at = int(place * len(out))
        out[at : at + len(strange)] = strange
    return bytes(out)


def read_or_refused(data: bytes, suffix: str, how: How = AS_FOUND) -> None:
    try:
        for one in texts_of(data, suffix, how):
            keep(from_html(keep(one.words)) if one.html else one.words)
            for start, end in one.items:
                assert one.words[start:end].strip()
    except TextError as refused:
        said = str(refused)
    else:
        said = "read"
    assert said.strip()


@pytest.mark.filterwarnings("ignore")  # a library may warn of what it then reads all the same
@settings(max_examples=150)
@given(st.sampled_from(REAL), st.one_of(st.just(1.0), places), wounds)
def test_a_file_cut_or_with_strange_bytes_is_read_or_refused(
    path: Path, cut: float, wounds: list[tuple[float, bytes]]
) -> None:
    read_or_refused(wounded(path.read_bytes(), cut, wounds), path.suffix)


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=150)
@given(st.sampled_from(DOCUMENTS), st.data())
def test_a_document_with_a_strange_part_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    """A packed document is refused for any wound; so the wound is packed in, as if it were true."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        names = [one for one in whole.namelist() if one.endswith((".xml", ".rels"))]
        hurt = data.draw(st.sampled_from(names))
        for name in whole.namelist():
            part = whole.read(name)
            if name == hurt:
                part = wounded(part, data.draw(st.one_of(st.just(1.0), places)), data.draw(wounds))
            packed.writestr(name, part)
    read_or_refused(out.getvalue(), path.suffix)


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=150)
@given(st.sampled_from([one for one in SUFFIXES if one != ".zip"]), st.binary(max_size=400))
def test_any_bytes_under_any_name_are_read_or_refused(suffix: str, data: bytes) -> None:
    read_or_refused(data, suffix)


@given(st.text(max_size=200))
def test_a_file_in_utf8_is_read_as_it_is(text: str) -> None:
    if text.startswith(("\x00", "\ufeff")) or sum(one < " " for one in text) * 3 > len(text):
        return
    read = decode(text.encode("utf-8"))
    assert (read.text, read.encoding) == (text, "utf-8")


@given(st.binary(max_size=300), st.sampled_from(("", *ENCODINGS)), st.booleans())
def test_any_bytes_are_text_in_an_encoding_or_refused(
    data: bytes, encoding: str, markup: bool
) -> None:
    try:
        read = decode(data, encoding=encoding, markup=markup)
    except TextError:
        return
    assert read.encoding
    keep(read.text)  # what is read can be kept


cells = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(["2021-05-03", "3 May 2021", "31/12/2021", "5/4/2021", "=1+1", "", "Event"]),
)


@given(st.lists(st.lists(cells, max_size=4), max_size=6))
def test_no_row_with_words_is_lost_between_a_table_and_its_articles(
    rows: list[list[str]],
) -> None:
    import csv

    out = io.StringIO(newline="")
    csv.writer(out).writerows([["Day", "Event"], *([row[0], row[1]] for row in rows if row[1:])])
    texts = [one[1].strip() for one in rows if one[1:] and one[1].strip()]
    try:
        found = list(texts_of(out.getvalue().encode("utf-8"), ".csv"))
    except TextError:
        assert not texts or "\x00" in out.getvalue() or any(one < " " for one in out.getvalue())
        return
    items = sum(len(one.items) or 1 for one in found)
    assert items == len(texts)
