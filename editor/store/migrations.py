"""How a file becomes one of this version: registered steps that are never edited."""

from sqlite_utils import Database, Migrations

from editor.store import schema
from editor.store.following.reckoning import index_anew
from editor.store.following.row_sum import KEY

MIGRATIONS = Migrations("chronicle")


@MIGRATIONS(name="m001_first", transactional=False)
def _first(db: Database) -> None:
    """Every table of the first version."""
    db.executescript(schema.TABLES + schema.KEPT)


@MIGRATIONS(name="m002_views_drafts_rulings", transactional=False)
def _second(db: Database) -> None:
    """Named views, drafts, what was learned, and more about each step and item."""
    db.executescript(schema.ADDED_2)
    db.execute('UPDATE step SET "rows" = (SELECT count(*) FROM change WHERE change.step = step.id)')
    index_anew(db.conn)


def migrate(db: Database) -> None:
    """Bring a file to this program's version and note the version in it."""
    MIGRATIONS.apply(db)
    # Rows may have changed without a step; the next step adds them up anew.
    db.execute("DELETE FROM meta WHERE key = ?", (KEY,))
    db.execute(f"PRAGMA user_version = {schema.VERSION}")
