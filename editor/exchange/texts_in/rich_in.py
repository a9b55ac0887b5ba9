"""Rich text (.rtf)."""

import re
from collections.abc import Iterator

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.markup import with_bullets

_WHAT = "rich text"
_BEGINS = b"{\\rtf"


def texts(data: bytes, how: How) -> Iterator[Found]:
    """The text of the file. Raises TextError where it cannot be read."""
    from striprtf.striprtf import rtf_to_text

    if not data.lstrip().startswith(_BEGINS):
        raise TextError(f"The file is damaged: it cannot be read as {_WHAT}.")
    with reading(_WHAT):
        # Rich text is ASCII; what is not stands as escapes, in the encoding that the file names.
        words = rtf_to_text(data.decode("latin-1"), encoding=how.encoding or "cp1252")
    yield Found(words=re.sub(r"\n{3,}", "\n\n", with_bullets(words)).strip("\n"))
