"""The columns of a record, shared by every tabular format."""

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter

from editor.chronicle.record import Record
from editor.exchange.cells import Cell

COLUMNS = tuple(one.name for one in fields(Record))
"""Names of the columns, in the order of the file."""

NUMBERS = frozenset({"latitude", "longitude"})
"""Columns whose text is a decimal number, printed to its precision."""

values: Callable[[Record], tuple[Cell, ...]] = attrgetter(*COLUMNS)
"""The cells of a record, in the order of the columns."""
