"""One method per intent of the user, sorted by subject; no Qt, no SQL.

Reads give values; writes give a Change and tell everybody who listens.
"""

from editor.session.arriving.arriving import Pasted
from editor.session.session import Session, create_archive, open_archive

__all__ = ["Pasted", "Session", "create_archive", "open_archive"]
