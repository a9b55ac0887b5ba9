"""Mails (.eml) and pages saved whole (.mhtml): the text part, or else the page part."""

from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from editor.chronicle.errors import TextError
from editor.exchange.texts_in.decoding import Decoded, decode
from editor.exchange.texts_in.fence import reading
from editor.exchange.texts_in.found import Found, How, Known
from editor.exchange.texts_in.markup import escaped


def mail(data: bytes, how: How) -> Iterator[Found]:
    """The body of a mail, below its subject. Raises TextError where there is none."""
    message = _parsed(data)
    with reading("mail"):
        part = message.get_body(("plain", "html"))
        html = part is not None and part.get_content_type() == "text/html"
        subject = " ".join(str(message.get("subject", "")).split())
        known = Known(published=_sent(message))
    if part is None or not message.keys():
        raise TextError("The file holds no mail with a text.")
    read = _words(part, how)
    words = read.text if html or not subject else f"{subject}\n\n{read.text}"
    if html and subject:
        words = f"<h1>{escaped(subject)}</h1>\n{words}"
    yield Found(words=words, html=html, encoding=read.encoding, guessed=read.guessed, known=known)


def saved_page(data: bytes, how: How) -> Iterator[Found]:
    """The page of a page saved whole; its pictures are left. Raises TextError without one."""
    message = _parsed(data)
    with reading("saved page"):
        pages = [one for one in message.walk() if one.get_content_type() == "text/html"]
        url = str(message.get("snapshot-content-location", "")).strip()
    if not pages:
        raise TextError("The file holds no saved page.")
    read = _words(pages[0], how)
    yield Found(words=read.text, html=True, encoding=read.encoding, guessed=read.guessed,
                known=Known(url=url))  # fmt: skip


def _parsed(data: bytes) -> EmailMessage:
    with reading("mail"):
        return BytesParser(policy=policy.default).parsebytes(data.lstrip(b"\r\n"))


def _words(part: MIMEPart, how: How) -> Decoded:
    """The text of a part, in the encoding asked for, or as it says, where that is true."""
    with reading("mail"):
        payload = part.get_payload(decode=True)
        said = part.get_content_charset() or ""
    data = payload if isinstance(payload, bytes) else b""
    if not how.encoding and said and said != "us-ascii":
        try:
            return decode(data, encoding=said)
        except TextError:
            pass  # it says what is not true; then it is found
    return decode(data, encoding=how.encoding, markup=True)


def _sent(message: EmailMessage) -> str:
    """When it was sent, with its offset; empty where that is not said."""
    said = str(message.get("date", ""))
    try:
        return parsedate_to_datetime(said).isoformat(timespec="minutes") if said else ""
    except ValueError:
        return ""
