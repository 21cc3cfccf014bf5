"""The text of a mail's part, out of its transfer encoding and back into it."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentFormat
from parlance.documents.encodings import text_codec
from parlance.documents.formats.html import declared_encoding
from parlance.documents.translating.codec import Translatable
from parlance.documents.translating.encoded import declared_text
from parlance.documents.translating.plain import PlainText

if TYPE_CHECKING:
    from parlance.documents.translating.codec import UnitsOpened
    from parlance.documents.translating.mail_headers import Part

LONGEST_LINE = 998
"""Bytes: what mail servers hand on (RFC 5322, 2.1.1)."""

_UNPACKED = ("7bit", "8bit", "binary")


class Body(msgspec.Struct, frozen=True):
    """What was written in a part: its bytes, their encoding, and how it is translated."""

    content: bytes
    codec: str
    translatable: Translatable

    @property
    def opened(self) -> UnitsOpened:
        """What the part says of itself."""
        return self.translatable.opened

    def charset_of(self, content: bytes, declared: str) -> str:
        """Return the encoding that has to be declared for a translation; empty if it is."""
        if content.isascii():
            return ""
        codec = self.codec
        if not codec.startswith("utf"):
            try:
                content.decode("utf-8")
                codec = "utf-8"  # it could not be written in its own
            except UnicodeDecodeError:
                pass
        return "" if declared and text_codec(declared) == text_codec(codec) else codec


def body_of(part: Part, encoding: str) -> Body | None:
    """Return what was written in a part; None if that cannot be read.

    Raises Refusal (NOT_DECODABLE).
    """
    content = _unpacked(part)
    if content is None or not content.strip():
        return None
    declared = part.charset
    if part.type == "text/html":
        declared = declared or declared_encoding(content)
    source = declared_text(content, declared, encoding)
    if source is None:
        return None
    if part.type == "text/html":
        # Imported here because only mails with pages need it.
        from parlance.documents.translating.html import open_html  # noqa: PLC0415

        return Body(content, source.codec, open_html(content, source.encoding))
    return Body(content, source.codec, PlainText(source, DocumentFormat.EML))


def encoded_body(content: bytes, transfer: str, line_end: bytes) -> tuple[str, bytes]:
    """Return a text as it is sent, and the name of how."""
    if transfer == "base64":
        return transfer, base64.encodebytes(content).replace(b"\n", line_end)
    longest = max(map(len, content.split(b"\n")), default=0)
    plain = transfer == "7bit" and content.isascii()
    if (plain or transfer in {"8bit", "binary"}) and longest <= LONGEST_LINE:
        return transfer, content
    packed = binascii.b2a_qp(content.replace(b"\r\n", b"\n"), istext=True)
    return "quoted-printable", packed.replace(b"\n", line_end)


def _unpacked(part: Part) -> bytes | None:
    try:
        if part.transfer == "base64":
            return base64.b64decode(part.body)
        if part.transfer == "quoted-printable":
            return binascii.a2b_qp(part.body)
    except (binascii.Error, ValueError):
        return None
    return part.body if part.transfer in _UNPACKED else None
