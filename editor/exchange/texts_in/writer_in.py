"""OpenDocument texts (.odt), by way of the page that they would be: headings, lists, tables."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How
from editor.exchange.texts_in.markup import escaped, rows_on_lines
from editor.exchange.texts_in.packed import document, opened, part

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHAT = "text document"
_BODY = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TAGS = {
    f"{_TEXT}p": "p", f"{_TEXT}h": "h2", f"{_TEXT}list": "ul", f"{_TEXT}list-item": "li",
    f"{_TEXT}line-break": "br", f"{_TABLE}table": "table", f"{_TABLE}table-row": "tr",
    f"{_TABLE}table-cell": "td",
}  # fmt: skip
_LEFT_OUT = frozenset(
    (f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_TEXT}soft-page-break", f"{_TEXT}sequence-decls",
     "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation")
)  # fmt: skip
_BLANKS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t"}


def texts(data: bytes, _how: How) -> Iterator[Found]:
    """The text of the document. Raises TextError where it cannot be read."""
    import lxml.etree

    file = document(data, _WHAT)
    with opened(file, _WHAT) as packed:
        if "content.xml" not in packed.namelist():
            raise TextError(f"The file is damaged: it cannot be read as a {_WHAT}.")
        content = part(packed, packed.getinfo("content.xml"))
    parser = lxml.etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    with reading(_WHAT):
        body = lxml.etree.fromstring(content, parser).find(f".//{_BODY}")
    if body is None:
        raise TextError("The file holds no text document.")
    yield Found(words=rows_on_lines("".join(_markup(body))), html=True)


def _markup(body: "_Element") -> Iterator[str]:
    """The page, in order, without recursion."""
    import lxml.etree

    left_out = 0
    for event, one in lxml.etree.iterwalk(body, events=("start", "end")):
        tag, opens = str(one.tag), event == "start"
        left_out += (1 if opens else -1) * (tag in _LEFT_OUT)
        if not left_out and tag in _TAGS:
            yield f"<{_TAGS[tag]}>" if opens else f"</{_TAGS[tag]}>"
        if not left_out and tag in _BLANKS and opens:
            yield _BLANKS[tag]
        words = one.text if opens else (one.tail if one is not body else "")
        if words and not left_out:
            yield escaped(words)
