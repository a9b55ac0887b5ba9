"""Search agrees with a plain scan of the same items, whatever is typed and written."""

import sqlite3
from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.chronicle.finding.asked import understood
from editor.chronicle.finding.places import holds
from editor.chronicle.finding.words import words_to_index
from editor.store.finding.matching import match
from editor.store.schema import KEPT

WORDS = (
    *("ab", "abc", "Ab\u0301", "cd", "Şuşa", "susa", "şəhər", "ı", "мост", "мосты", "straße"),
    *("שָׁלוֹם", "שלום", "مَدِينة", "Երևան", "თბილისი", "हिन्दी", "1,5", "l'été", "word\x00less"),
)
TEXTS = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from((".", "—", "\n", "(", "\ufeff"))), max_size=6
).map(" ".join)
SIGNS = ("a", "ab*", '"ab cd"', '"', "AND", "OR", "NOT", "(", ")", "*", "-")
TYPED = st.lists(st.one_of(st.sampled_from((*WORDS, *SIGNS)), st.text(max_size=4)), max_size=7).map(
    " ".join
)


@settings(max_examples=150)
@given(items=st.lists(st.lists(TEXTS, min_size=1, max_size=3), max_size=5), typed=TYPED)
def test_the_index_finds_what_a_plain_scan_finds(items: list[list[str]], typed: str) -> None:
    with closing(sqlite3.connect(":memory:")) as index:
        index.executescript(KEPT)
        index.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            [(at, words_to_index(fields)) for at, fields in enumerate(items)],
        )
        found = index.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (match(typed),)
        )
        asked = understood(typed).asked
        scanned = [at for at, one in enumerate(items) if asked is not None and holds(asked, one)]
        assert [row[0] for row in found] == scanned
