"""Copies of the archive: made whole, found again, kept for a while, put back."""
