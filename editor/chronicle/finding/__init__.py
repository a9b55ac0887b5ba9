"""Finding by words: what was asked for, and where it stands in a text."""
