"""The look: colours, type and measures. The only place where they stand.

Imports nothing else of ``ui``.
"""
