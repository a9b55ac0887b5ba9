"""The main window: puts the panels together, and gives every command of the table its act.

Imports every other room of ``ui``; nothing in ``ui`` imports it.
"""
