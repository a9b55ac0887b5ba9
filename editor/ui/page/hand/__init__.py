"""Mouse and keys on the page, and what a cut means where the caret is."""
