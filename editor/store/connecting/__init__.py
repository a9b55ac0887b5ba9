"""A connection to the file: opened, compared, held to plain words and to whole transactions."""
