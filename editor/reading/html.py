"""HTML to text: parsed, never rendered; nothing it names is fetched or run."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "footer",
     "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
     "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
     "tr", "ul")
)  # fmt: skip
_DROPPED = frozenset(
    ("script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object")
)


def from_html(html: str) -> str:
    """The words of a page, blocks on lines of their own, list items behind a mark."""
    if not html.strip():
        return ""
    import lxml.html

    parser = lxml.html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    tree = lxml.html.document_fromstring(html.encode("utf-8"), parser=parser)
    return _tidy("".join(_words(tree)))


def _words(tree: "HtmlElement") -> Iterator[str]:
    """Text in the order of the page, without recursion: pages may be nested very deep."""
    import lxml.etree

    skipping = 0
    for event, one in lxml.etree.iterwalk(tree, events=("start", "end")):
        tag = one.tag if isinstance(one.tag, str) else ""
        if event == "start":
            skipping += tag in _DROPPED
            if not skipping:
                yield _before(one, tag)
                yield " ".join((one.text or "").split(" "))
        else:
            if not skipping and tag in _BLOCKS:
                yield "\t" if tag in ("td", "th") else "\n"
            skipping -= tag in _DROPPED
            if not skipping:
                yield one.tail or ""


def _before(one: "HtmlElement", tag: str) -> str:
    if tag != "li":
        return "\n" if tag in _BLOCKS and tag not in ("td", "th") else ""
    parent = one.getparent()
    if parent is not None and parent.tag == "ol":
        return f"\n{1 + len([*one.itersiblings('li', preceding=True)])}. "
    return "\n- "


def _tidy(text: str) -> str:
    """Lines without the white space of the markup; never two blank lines together."""
    lines = [" ".join(line.replace("\t", " \t ").split(" ")).strip() for line in text.split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n")
