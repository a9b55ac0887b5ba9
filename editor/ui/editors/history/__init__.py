"""The window of the history: steps found again and taken back, and an item's own past."""
