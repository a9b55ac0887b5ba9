"""The codebook of an archive: its categories, and what becomes of items when they change."""

from editor.session.codebook.book import Codebook

__all__ = ["Codebook"]
