"""The article page: the chronicle as it was printed, with its tags in the margin.

Imports ``look``, ``parts`` and ``desk``; no other room.
"""
