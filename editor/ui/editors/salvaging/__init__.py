"""A damaged archive: the offer to salvage it, and the report of what came out."""
