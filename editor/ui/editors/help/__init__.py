"""The guide and the sheet of keys."""
