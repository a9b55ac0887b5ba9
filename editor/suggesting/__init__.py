"""A passage to its likely category and places, each with a reason.

Pure functions over values. Imports chronicle only.
"""

from editor.suggesting.gazetteer import Gazetteer, Name
from editor.suggesting.learning import Learned
from editor.suggesting.looking import Looked, look
from editor.suggesting.suggest import judge, lesson_of, places_for, suggest
from editor.suggesting.vocabulary import Vocabulary

__all__ = [
    "Gazetteer", "Learned", "Looked", "Name", "Vocabulary", "judge", "lesson_of", "look",
    "places_for", "suggest",
]  # fmt: skip
