"""How a file becomes one of this version: registered steps that are never edited."""

from sqlite_utils import Database, Migrations

from editor.store import schema

MIGRATIONS = Migrations("chronicle")


@MIGRATIONS(name="m001_first", transactional=False)
def _first(db: Database) -> None:
    """Every table of the first version."""
    db.executescript(schema.TABLES + schema.KEPT)


def migrate(db: Database) -> None:
    """Bring a file to this program's version and note the version in it."""
    MIGRATIONS.apply(db)
    db.execute(f"PRAGMA user_version = {schema.VERSION}")
