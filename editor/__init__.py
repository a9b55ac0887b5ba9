"""Chronicle Editor: daily chronicles, split into items, tagged, counted and exported."""

__version__ = "0.1.0"
