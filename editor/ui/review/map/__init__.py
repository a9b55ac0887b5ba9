"""The map: placements over outlines, as exact as was said."""
