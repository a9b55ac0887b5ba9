"""Articles that come in: which files are meant, what they hold, and what becomes of each."""
