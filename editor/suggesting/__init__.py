"""A passage to its likely category and places, each with a reason.

Pure functions over values. Imports chronicle only.
"""
