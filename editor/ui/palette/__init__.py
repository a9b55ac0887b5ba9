"""The command palette (Ctrl+K): do anything by name, go to any day or item by its words.

Imports ``look``, ``parts`` and ``desk``; no other room.
"""
