"""Painting: grounds, words, underlines and signs of the page, by hand."""
