"""The gazetteer in a window: its places, names that are not known yet, files in and out."""
