"""Files that articles come in: bytes to words, one module a format. Nothing is fetched or run."""
