"""A passage to its likely category and places, each with a reason.

Pure functions over values. Imports chronicle only.
"""

from editor.suggesting.gazetteer import Gazetteer, Name
from editor.suggesting.suggest import suggest

__all__ = ["Gazetteer", "Name", "suggest"]
