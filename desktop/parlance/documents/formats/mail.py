"""Mails: subject, who wrote to whom, what was written; attachments by name only."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFacts, DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.html import add_html, declared_encoding
from parlance.documents.plain import add_text
from parlance.documents.wire import Blocks, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

MAX_PARTS = 1000
FACT_LETTERS = 300
_SHOWN = ("From", "To", "Cc", "Date")

# The package raises these for headers and bodies that break its grammar.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError, RecursionError)


def read_mail(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield a mail. Raises Refusal (DAMAGED, NOT_DECODABLE)."""
    # Imported here because only mails need them.
    import email  # noqa: PLC0415
    import email.policy  # noqa: PLC0415

    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        parts = list(itertools.islice(message.walk(), MAX_PARTS))
    except _BROKEN as error:
        raise Refusal(Reason.DAMAGED) from error
    body = _body(parts)
    attached = _attachments(parts, body)
    subject = _header(message, "Subject")
    yield Opened(
        format=DocumentFormat.EML,
        title=subject,
        facts=DocumentFacts(author=_header(message, "From"), created=_header(message, "Date")),
        attachments=attached,
        warnings=(DocumentWarning.ATTACHMENTS_LEFT_OUT,) if attached else (),
    )
    blocks = BlockList()
    blocks.add(BlockKind.HEADING, subject, level=1)
    lines = [f"{name}: {value}" for name in _SHOWN if (value := _header(message, name))]
    blocks.add(BlockKind.PARAGRAPH, "\n".join(lines))
    if body is not None and _add_body(blocks, body, encoding):
        yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
    yield Blocks(blocks=blocks.take())


def _body(parts: list[EmailMessage]) -> EmailMessage | None:
    """Return the part that is read: plain text if there is some, else a page."""
    pages: list[EmailMessage] = []
    for part in _own(parts):
        kind = part.get_content_type()
        if _is_attached(part):
            continue
        if kind == "text/plain" and _bytes(part).strip():
            return part
        if kind == "text/html":
            pages.append(part)
    return pages[0] if pages else None


def _own(parts: list[EmailMessage]) -> Iterator[EmailMessage]:
    """Yield the parts of the mail itself, not those of mails that are attached to it."""
    inner: set[int] = set()
    for part in parts:
        if id(part) in inner:
            continue
        if part.get_content_type() == "message/rfc822":
            inner.update(id(other) for other in part.walk() if other is not part)
        yield part


def _is_attached(part: EmailMessage) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except _BROKEN:
        return True


def _attachments(parts: list[EmailMessage], body: EmailMessage | None) -> tuple[str, ...]:
    names: list[str] = []
    for part in _own(parts):
        kind = part.get_content_type()
        if part is body or (part.is_multipart() and kind != "message/rfc822"):
            continue
        try:
            name = part.get_filename() or ""
        except _BROKEN:
            name = ""
        if name or _is_attached(part) or not kind.startswith("text/"):
            names.append(" ".join(name.split()) or kind)
    return tuple(name[:FACT_LETTERS] for name in names)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())[: 10 * FACT_LETTERS]
    except _BROKEN:
        return ""


def _bytes(part: EmailMessage) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return payload if isinstance(payload, bytes) else b""


def _add_body(blocks: BlockList, body: EmailMessage, encoding: str) -> bool:
    """Append what was written; True if hidden text was left out."""
    content = _bytes(body)
    is_page = body.get_content_type() == "text/html"
    try:
        declared = body.get_content_charset() or ""
    except _BROKEN:
        declared = ""
    if is_page:
        declared = declared or declared_encoding(content)
    decoded = decode_declared(content, declared, encoding)
    if decoded is None:
        raise Refusal(Reason.DAMAGED)
    if is_page:
        return add_html(blocks, decoded.text).hidden
    for quoted, lines in itertools.groupby(decoded.text.split("\n"), _is_quoted):
        if quoted:
            text = "\n".join(line.lstrip("> ") for line in lines)
            blocks.add(BlockKind.QUOTE, text)
        else:
            add_text(blocks, "\n".join(lines))
    return False


def _is_quoted(line: str) -> bool:
    return line.startswith(">")
