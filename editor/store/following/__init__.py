"""What follows from a step: kept counts, the search index, the sum of all rows."""
