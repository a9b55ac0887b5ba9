"""How a text, pasted or from a file, becomes an article on its day."""
