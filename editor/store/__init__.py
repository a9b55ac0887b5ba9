"""The archive file: schema, journal, passages, vocabulary, counts, search, backup.

The only SQL in the program. Imports chronicle only.
"""
