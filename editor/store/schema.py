"""The tables of the archive file, as SQL. Released text of a migration is never edited."""

APPLICATION_ID = 0x4348524E
"""``CHRN``: tells an archive from any other SQLite file."""

VERSION = 2
"""``user_version`` of a file this program writes: how many migrations it has been through."""

TABLES = """
CREATE TABLE meta (
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL
) STRICT;
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  day TEXT, day_basis TEXT NOT NULL, headline TEXT NOT NULL, published TEXT NOT NULL,
  retrieved TEXT NOT NULL, byline TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL,
  language TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, added TEXT NOT NULL
) STRICT;
CREATE INDEX article_day ON article (day);
CREATE INDEX article_sha256 ON article (sha256);
CREATE TRIGGER article_text_stays BEFORE UPDATE OF text, sha256 ON article
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
CREATE TABLE "group" (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL, colour TEXT NOT NULL, position INTEGER NOT NULL
) STRICT;
CREATE TABLE category (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL, short_label TEXT NOT NULL, parent INTEGER REFERENCES category,
  "group" INTEGER NOT NULL REFERENCES "group", definition TEXT NOT NULL, include TEXT NOT NULL,
  exclude TEXT NOT NULL, cues TEXT NOT NULL, colour TEXT NOT NULL, pattern TEXT NOT NULL,
  key TEXT NOT NULL, position INTEGER NOT NULL, conflict INTEGER NOT NULL,
  counts INTEGER NOT NULL, retired INTEGER NOT NULL
) STRICT;
CREATE TABLE passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL CHECK ("end" > start),
  role TEXT NOT NULL CHECK (role IN
    ('headline', 'dateline', 'byline', 'lead', 'heading', 'item', 'mark', 'skip')),
  parent INTEGER REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
  day TEXT, time TEXT NOT NULL,
  category INTEGER REFERENCES category DEFERRABLE INITIALLY DEFERRED,
  counts INTEGER NOT NULL, why_not TEXT NOT NULL, wording TEXT NOT NULL,
  claim_by TEXT NOT NULL, note TEXT NOT NULL,
  same_as INTEGER REFERENCES passage DEFERRABLE INITIALLY DEFERRED, checked INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_article ON passage (article, start);
CREATE INDEX passage_category ON passage (category);
CREATE INDEX passage_parent ON passage (parent) WHERE parent IS NOT NULL;
CREATE INDEX passage_same_as ON passage (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX passage_day ON passage (day) WHERE day IS NOT NULL;
CREATE INDEX passage_claim ON passage (claim_by) WHERE claim_by <> '';
CREATE TABLE place (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  kind TEXT NOT NULL, parent INTEGER REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  latitude INTEGER, longitude INTEGER, country TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE INDEX place_parent ON place (parent);
CREATE TABLE place_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  place INTEGER NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, language TEXT NOT NULL, key TEXT NOT NULL
) STRICT;
CREATE INDEX place_name_key ON place_name (key);
CREATE INDEX place_name_place ON place_name (place);
CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  passage INTEGER NOT NULL REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
  place INTEGER REFERENCES place DEFERRABLE INITIALLY DEFERRED,
  start INTEGER, "end" INTEGER, role TEXT NOT NULL, precision TEXT NOT NULL,
  UNIQUE (passage, place)
) STRICT;
CREATE INDEX mention_place ON mention (place);
CREATE TABLE day (
  id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL UNIQUE, coverage TEXT NOT NULL,
  note TEXT NOT NULL, signed_off TEXT NOT NULL
) STRICT;
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, who TEXT NOT NULL,
  at TEXT NOT NULL, window TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'gone')), turned INTEGER NOT NULL
) STRICT;
CREATE INDEX step_state ON step (state, id);
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT, step INTEGER NOT NULL REFERENCES step,
  "table" TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX change_step ON change (step);
CREATE INDEX change_row ON change ("table", row);
"""

ADDED_2 = """
ALTER TABLE passage ADD COLUMN second_look INTEGER NOT NULL DEFAULT 0;
CREATE INDEX passage_second_look ON passage (article) WHERE second_look;
ALTER TABLE step ADD COLUMN "rows" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE step ADD COLUMN compacted INTEGER NOT NULL DEFAULT 0;
CREATE TABLE view (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
  name TEXT NOT NULL, shows TEXT NOT NULL, position INTEGER NOT NULL, UNIQUE (kind, name)
) STRICT;
CREATE TABLE learned_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, words TEXT NOT NULL,
  role TEXT NOT NULL, UNIQUE (source, words)
) STRICT;
CREATE TABLE ruling (
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE,
  place INTEGER NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ruling_place ON ruling (place);
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT, field TEXT NOT NULL UNIQUE, words TEXT NOT NULL,
  at TEXT NOT NULL, who TEXT NOT NULL
) STRICT;
"""
"""What version 2 added.

``second_look``: the archivist wants to come back to the item. ``rows``: how many rows a step
changed; ``compacted``: its row images were given up, so it cannot be taken back. ``view``: a named
search or a named review; ``shows`` is JSON. ``learned_line``: the role of a line that a source
prints in every article. ``ruling``: which of several places of one name (by its folded ``key``) is
meant in this archive. ``draft``: what was typed into a field and not yet committed.
"""

KEPT = """
CREATE TABLE tally (
  article INTEGER NOT NULL, day TEXT NOT NULL, category INTEGER NOT NULL,
  items INTEGER NOT NULL, events INTEGER NOT NULL, placements INTEGER NOT NULL,
  conflict INTEGER NOT NULL, open INTEGER NOT NULL, tagged INTEGER NOT NULL,
  checked INTEGER NOT NULL, excluded INTEGER NOT NULL,
  PRIMARY KEY (article, day, category)
) STRICT, WITHOUT ROWID;
CREATE INDEX tally_day ON tally (day);
CREATE INDEX tally_open ON tally (day) WHERE open > 0;
CREATE TABLE tally_place (
  article INTEGER NOT NULL, day TEXT NOT NULL, place INTEGER NOT NULL,
  placements INTEGER NOT NULL, PRIMARY KEY (article, day, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX tally_place_day ON tally_place (day);
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
"""
"""Tables that follow from the others: kept at the end of each step, never journaled.

In ``tally`` an undated item stands under ``''``, an untagged one under category 0; in
``tally_place`` words not yet matched with a place stand under place 0.
"""

RELEASES = {1: TABLES + KEPT, 2: TABLES + KEPT + ADDED_2}
"""The whole schema of each version that a file may have; anything else is refused."""

JOURNALED = ("meta", "article", "group", "category", "passage", "place", "place_name", "mention",
             "day", "view", "learned_line", "ruling")  # fmt: skip
"""Tables whose rows the history can give back. ``draft`` is not: typing keeps its own undo."""

REFERENCES = {
    "passage": {"article": "article", "parent": "passage", "category": "category",
                "same_as": "passage"},
    "mention": {"passage": "passage", "place": "place"},
    "place": {"parent": "place"},
    "place_name": {"place": "place"},
    "category": {"parent": "category", "group": "group"},
    "ruling": {"place": "place"},
}  # fmt: skip
"""Which column of which table names a row of which other."""
