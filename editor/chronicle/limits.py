"""How much is taken in at once: what is larger is refused in words before it is read.

An article of one day is a few thousand characters; these limits are far above that and far below
what would fill the memory.
"""

LARGEST_FILE = 100_000_000
"""Bytes of one file."""
LARGEST_TEXT = 10_000_000
"""Characters of one text."""
LONGEST_FIELD = 20_000
"""Characters of one field of an archive (a name, a note), but for the text of an article."""
LARGEST_UNPACKED = 400_000_000
"""Bytes that the parts of a packed file may have together when they are unpacked."""
LARGEST_RATIO = 200
"""Times that a part may be larger unpacked than packed; text comes to about 10."""
SMALL_PART = 1_000_000
"""Bytes of a part that may be packed to any ratio: empty forms are."""
MOST_PARTS = 50_000
"""Files in one packed file."""
MOST_PAGES = 2_000
"""Pages of one PDF."""
MOST_ROWS = 100_000
"""Rows of one table."""
MOST_COLUMNS = 200
"""Columns of one table."""
