"""Names that leave the archive."""


def new_uid() -> str:
    """A new UUID in lower case: what an article, an item or a place is called outside."""
    import uuid  # not on the way to the first paint

    return str(uuid.uuid4())
