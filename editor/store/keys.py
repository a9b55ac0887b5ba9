"""Names that leave the archive."""

import uuid


def new_uid() -> str:
    """A new UUID in lower case: what an article, an item or a place is called outside."""
    return str(uuid.uuid4())
