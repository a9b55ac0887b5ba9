"""Word documents (.docx), by way of the page that they would be: headings, lists, tables."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.markup import rows_on_lines
from editor.exchange.texts_in.packed import document

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHAT = "Word document"
_ALSO_FRESH = "br[type='page'] => hr"


def texts(data: bytes, _how: How) -> Iterator[Found]:
    """The text of the document; pictures are left. Raises TextError where it cannot be read."""
    import mammoth

    file = document(data, _WHAT)
    with reading(_WHAT):
        page = mammoth.convert_to_html(
            file, convert_image=mammoth.images.img_element(_no_picture),
            style_map=_ALSO_FRESH, include_embedded_style_map=False,
        ).value  # fmt: skip
    yield Found(words=rows_on_lines(page), html=True)


def _no_picture(_image: object) -> "Mapping[str, str]":
    return {"src": ""}
