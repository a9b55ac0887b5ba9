"""The window of imports: files being read, what became of each, and how each was read."""
