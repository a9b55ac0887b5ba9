"""The days of the archive, left of the page: calendar, articles of the day, what is left open.

Imports ``look``, ``parts`` and ``desk``; no other room.
"""
