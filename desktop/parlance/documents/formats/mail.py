"""Mails: subject, who wrote to whom, what was written; attachments by name only."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind, DocumentFacts, DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.encodings import decode_declared
from parlance.documents.formats.html import Page, declared_encoding
from parlance.documents.formats.mail_parts import (
    BROKEN,
    header,
    is_page,
    part_bytes,
    part_name,
    sorted_parts,
)
from parlance.documents.plain import add_text
from parlance.documents.wire import ALIVE, Blocks, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from parlance.documents.encodings import Decoded
    from parlance.documents.formats.mail_parts import Parts

    Body = tuple[EmailMessage, Decoded]

_SHOWN = ("From", "To", "Cc", "Date")


def read_mail(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield a mail. Raises Refusal (DAMAGED, NOT_DECODABLE, TOO_LARGE)."""
    # Imported here because only mails need them.
    import email  # noqa: PLC0415
    import email.policy  # noqa: PLC0415

    yield ALIVE
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        parts = sorted_parts(message)
    except BROKEN as error:
        raise Refusal(Reason.DAMAGED) from error
    del content
    bodies = [(part, decoded) for part in parts.read if (decoded := _decoded(part, encoding))]
    if parts.read and not bodies:
        raise Refusal(Reason.DAMAGED)
    opened = _opened(message, parts, bodies)
    yield opened
    if len(bodies) < len(parts.read):
        yield Warned(warning=DocumentWarning.PARTS_UNREADABLE)
    blocks = BlockList()
    blocks.add(BlockKind.HEADING, opened.title, level=1)
    lines = [f"{name}: {value}" for name in _SHOWN if (value := header(message, name))]
    blocks.add(BlockKind.PARAGRAPH, "\n".join(lines))
    for part, decoded in bodies:
        yield from _add_body(blocks, part, decoded)
    yield Blocks(blocks=blocks.take())


def _opened(message: EmailMessage, parts: Parts, bodies: list[Body]) -> Opened:
    subject = header(message, "Subject")
    attached = tuple(map(part_name, parts.left))
    facts = DocumentFacts(author=header(message, "From"), created=header(message, "Date"))
    opened = Opened(format=DocumentFormat.EML, title=subject, facts=facts, attachments=attached)
    warnings: list[DocumentWarning] = []
    if attached:
        warnings.append(DocumentWarning.ATTACHMENTS_LEFT_OUT)
    if any(decoded.guessed for _, decoded in bodies):
        warnings.append(DocumentWarning.ENCODING_GUESSED)
    return msgspec.structs.replace(
        opened,
        encoding=bodies[0][1].encoding if bodies else None,
        warnings=tuple(warnings),
    )


def _decoded(part: EmailMessage, encoding: str) -> Decoded | None:
    """Return the text of a part, None if it is none. Raises Refusal (NOT_DECODABLE)."""
    content = part_bytes(part)
    try:
        declared = part.get_content_charset() or ""
    except BROKEN:
        declared = ""
    if is_page(part):
        declared = declared or declared_encoding(content)
    return decode_declared(content, declared, encoding)


def _add_body(blocks: BlockList, part: EmailMessage, decoded: Decoded) -> Iterator[Blocks | Warned]:
    """Append what was written."""
    if is_page(part):
        yield ALIVE
        page = Page(decoded.text)
        yield from page.add_to(blocks)
        for warning in page.warnings:
            yield Warned(warning=warning)
        return
    for quoted, lines in itertools.groupby(decoded.text.split("\n"), _is_quoted):
        if quoted:
            text = "\n".join(line.lstrip("> ") for line in lines)
            blocks.add(BlockKind.QUOTE, text)
        else:
            yield from add_text(blocks, "\n".join(lines))


def _is_quoted(line: str) -> bool:
    return line.startswith(">")
