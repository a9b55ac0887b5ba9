"""Pasted text or HTML to a Draft: lines, layouts, anatomy, dates. Pure functions.

Imports chronicle only. ``read`` is a function of its arguments alone.
"""

from editor.reading.dating.series import first_day_told
from editor.reading.html import from_html
from editor.reading.reader import read

__all__ = ["first_day_told", "from_html", "read"]
