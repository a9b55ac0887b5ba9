"""The tags panel: what the selected items are, where they happened, and who says so."""
