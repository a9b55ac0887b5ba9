"""A selection of items as SQL: its counts and its lists."""
