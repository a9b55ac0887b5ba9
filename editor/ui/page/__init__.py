"""The article page: the chronicle as it was printed, with its tags in the margin."""
