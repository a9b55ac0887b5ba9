"""The window in which a backup is looked at and put in the place of the archive."""
