"""The rows of the archive, a module a subject."""
