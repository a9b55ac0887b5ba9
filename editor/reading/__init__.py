"""Reading: pasted text or HTML to a Draft. Pure functions; imports chronicle only."""
