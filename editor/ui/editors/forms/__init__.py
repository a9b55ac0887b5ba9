"""Rows of a form: a name, a field, what is wrong with it."""
