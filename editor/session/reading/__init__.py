"""Reading an article again: other cuts, reasons, and what its source prints in every article.

Nothing of it is stored but what the archivist asks for: reading takes milliseconds, and the text
of an article never changes.
"""
