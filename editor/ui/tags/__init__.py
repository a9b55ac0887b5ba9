"""The tags panel: what the selected items are, where they happened, and who says so.

Imports ``look``, ``parts`` and ``desk``; no other room.
"""
