"""The head of the page, and the details that open below it."""
