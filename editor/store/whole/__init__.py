"""The archive as one value, and taking such a value in."""
