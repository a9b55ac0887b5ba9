"""HTML to text: parsed, never rendered; nothing it names is fetched or run."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.chronicle.errors import TextError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CELLS = frozenset(("td", "th"))
_PARAGRAPHS = frozenset(("div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section"))
"""What programs put around the words of a cell, without ending a line by it."""
_BREAKS = frozenset(("br", "hr"))
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "footer",
     "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main",
     "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul")
)  # fmt: skip
_DROPPED = frozenset(
    ("script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "select",
     "textarea")
)  # fmt: skip
_AROUND = frozenset(("nav", "header", "footer", "aside", "menu"))
"""What stands around an article: lists in it are menus, and get no marks like items have."""
_AFTER_MARK = re.compile("\v\\s*")
"""From the mark of a list item to its words; a vertical tab stands for the blank between."""
_ROUND_CELL = re.compile(r" *\t *")
_BLANKS = re.compile(r"[ \n\r\f\t\v]+")
"""White space of the markup, which a browser shows as one blank; no-break spaces stay."""


def from_html(html: str) -> str:
    """The words of a page, blocks on lines of their own, list items behind a mark.

    Raises TextError where a page is nested too deep to be read whole.
    """
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, encoding="utf-8"
    )
    try:
        tree = lxml.html.document_fromstring(html.encode("utf-8"), parser=parser)
    except lxml.etree.ParserError:  # nothing in it, or comments only
        return ""
    if any(one.type_name == "ERR_RESOURCE_LIMIT" for one in parser.error_log):
        raise TextError("The page is nested too deep to be read whole. Copy its text instead.")
    return _tidy("".join(_words(tree)))


def _words(tree: "HtmlElement") -> Iterator[str]:
    """Text in the order of the page, without recursion."""
    import lxml.etree

    marks = _Marks()
    within: set[HtmlElement] = set()
    """Elements that only stand around the words of a cell."""
    dropping = as_typed = 0
    for event, one in lxml.etree.iterwalk(tree, events=("start", "end")):
        tag = one.tag if isinstance(one.tag, str) else ""
        opens = event == "start"
        step = 1 if opens else -1
        if opens and tag in _CELLS:
            within.update(_around_words(one))
        if not dropping and tag not in _DROPPED and one not in within:
            yield marks.before(tag) if opens else marks.after(tag)
        dropping += step * (tag in _DROPPED)
        as_typed += step * (tag == "pre")
        text = one.text if opens else one.tail
        if text and not dropping:
            yield text if as_typed else _BLANKS.sub(" ", text)


def _around_words(cell: "HtmlElement") -> "list[HtmlElement]":
    """The paragraph that is all that a cell holds, and what stands around it alone."""
    found: list[HtmlElement] = []
    inner = cell
    while len(inner) == 1 and inner[0].tag in _PARAGRAPHS and not _has_words(inner):
        inner = inner[0]
        found.append(inner)
    return [] if any(one.tag in _BLOCKS for one in inner) else found


def _has_words(element: "HtmlElement") -> bool:
    """Whether words stand beside the only element in it."""
    return bool((element.text or "").strip() or (element[0].tail or "").strip())


class _Marks:
    """What stands between the words: ends of lines and cells, marks and numbers of list items."""

    def __init__(self) -> None:
        self._numbers: list[int] = []
        """Of each list that is open: how many items it has had; -1 where they have no numbers."""
        self._around = 0

    def before(self, tag: str) -> str:
        """What the beginning of an element puts before its words."""
        self._around += tag in _AROUND
        if tag in ("ol", "ul"):
            self._numbers.append(0 if tag == "ol" else -1)
        if tag != "li" or self._around:
            return "\n" if tag in _BLOCKS or tag in _BREAKS else ""
        if not self._numbers or self._numbers[-1] < 0:
            return "\n-\v"
        self._numbers[-1] += 1
        return f"\n{self._numbers[-1]}.\v"

    def after(self, tag: str) -> str:
        """What the end of an element puts behind its words."""
        self._around -= tag in _AROUND
        if tag in ("ol", "ul") and self._numbers:
            self._numbers.pop()
        if tag in _CELLS:
            return "\t"
        return "\n" if tag in _BLOCKS else ""


def _tidy(text: str) -> str:
    """Lines without blanks at their ends; never two blank lines together."""
    kept: list[str] = []
    for raw in _ROUND_CELL.sub("\t", _AFTER_MARK.sub(" ", text)).split("\n"):
        line = raw.strip(" \t\r\f")
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n")
