"""What items might be, accepting it, and learning from what was confirmed."""

from editor.session.suggesting.suggesting import Suggesting

__all__ = ["Suggesting"]
