"""Finding in the archive: what is asked for as a query of the search index."""
