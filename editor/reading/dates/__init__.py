"""Dates as they are printed: where they stand, which day they mean, at what time.

Knows nothing of headlines and items; which of an article's dates means what is for ``dating``.
"""

from editor.reading.dates.found import Dates, Found, dates_in

__all__ = ["Dates", "Found", "dates_in"]
