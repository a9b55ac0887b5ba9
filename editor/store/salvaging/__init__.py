"""Salvage: everything that is readable in a damaged archive, brought into a new one.

SQLite gives up at the first page that contradicts itself. Here the file is read page by page, by
the published format (https://www.sqlite.org/fileformat2.html), and whatever holds a row is taken:

    pages > cells > trees            reading what is there, however broken the rest is
    filling > past > mending         a new archive: rows, what the history knows, what must hold
    salvage                          the whole of it, and the report

The damaged file is only read. Only names of tables and columns that this program makes are known
here, so that nothing a strange file holds besides can come along.
"""

from editor.store.salvaging.salvage import salvage

__all__ = ["salvage"]
