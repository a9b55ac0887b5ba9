"""Exchange: one module per format, out and in; values in, bytes out. Imports chronicle only."""
