"""Backups that the program makes by itself: when, where, and how long each is kept."""
