"""What the reader understood of the article, shown where it applies and put right there."""
