"""Where an item happened: the places its words name, the part each plays, and how exactly."""

from editor.suggesting.whereabouts.places import places_of

__all__ = ["places_of"]
