"""Where the parts of a mail stand in its bytes, and how single headers are written anew."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import Header, decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from typing import TYPE_CHECKING

import msgspec

from parlance.documents.formats.mail_parts import BROKEN, MAX_PARTS
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 20
MAX_HEAD_BYTES = 4 * 1024 * 1024
LINE_BYTES = 76

_HEAD_END = re.compile(rb"\r\n\r\n|\n\n|\r\r|\A\r?\n|\r\n\n|\n\r\n")
_LINE_END = re.compile(rb"\r\n|\n|\r")
_CHARSET = re.compile(rb"(?i)(charset[ \t]*=[ \t]*)(\"[^\"\r\n]*\"|[^\s;]+)")
_TEXTS = frozenset({"text/plain", "text/html"})


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a mail: its head is from `start` to `body_start`, its body to `end`.

    Attributes:
        transfer: how the body is encoded, in small letters; charset: as it is declared.
    """

    start: int
    body_start: int
    end: int
    head: Message
    type: str
    transfer: str
    charset: str
    line_end: bytes
    body: bytes = b""
    is_attached: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it is what was written."""
        return self.type in _TEXTS and not self.is_attached


def parts_of(content: bytes) -> Iterator[Part]:
    """Yield the mail itself and every part within, in the order of their heads.

    What is within an attached mail is not looked at. Raises Refusal (DAMAGED, TOO_LARGE).
    """
    todo = [(0, len(content), 0)]
    count = 0
    while todo and count < MAX_PARTS:
        start, end, depth = todo.pop()
        part = _part(content, start, end)
        count += 1
        yield part
        boundary = _boundary(part) if depth < MAX_DEPTH else b""
        if boundary:
            inner = _within(content, part, boundary)
            todo += [(first, last, depth + 1) for first, last in reversed(inner)]


def header_text(part: Part, name: str) -> str:
    """Return a header as people read it; empty if there is none that could be read."""
    try:
        value = part.head.get(name, "")
        return str(make_header(decode_header(str(value))))
    except (*BROKEN, HeaderParseError):
        return ""


def with_subject(head: bytes, subject: str) -> bytes:
    """Return a head with another subject; encoded as mails need it where it is not ASCII."""
    charset = "us-ascii" if subject.isascii() else "utf-8"
    header = Header(subject, charset, maxlinelen=LINE_BYTES, header_name="Subject")
    value = header.encode(linesep=_line_end(head).decode("ascii"))
    return _replaced(head, "Subject", value.encode("ascii", "replace"))


def with_header(head: bytes, name: str, value: str) -> bytes:
    """Return a head with another value of a header, or with the header if it had none."""
    return _replaced(head, name, value.encode("ascii", "replace"))


def with_charset(head: bytes, charset: str, kind: str) -> bytes:
    """Return a head that declares another encoding of the text."""
    found = _field(head, "Content-Type")
    if found is None:
        head = _replaced(head, "Content-Type", f"{kind}; charset={charset}".encode("ascii"))
        return head if _field(head, "MIME-Version") else _replaced(head, "MIME-Version", b"1.0")
    value = found.group(2)
    if _CHARSET.search(value):
        value = _CHARSET.sub(rb"\g<1>" + charset.encode("ascii"), value, count=1)
    else:
        value = value.rstrip(b"; \t\r\n") + b"; charset=" + charset.encode("ascii")
    return _replaced(head, "Content-Type", value.strip())


def _part(content: bytes, start: int, end: int) -> Part:
    found = _HEAD_END.search(content, start, min(end, start + MAX_HEAD_BYTES))
    if _LINE_END.match(content, start, end):  # a part without any header
        body_start = _LINE_END.match(content, start, end).end()  # type: ignore[union-attr]
    else:
        body_start = found.end() if found else end
    try:
        head = BytesHeaderParser().parsebytes(content[start:body_start])
        kind = head.get_content_type()
        charset = head.get_content_charset() or ""
        attached = head.get_content_disposition() == "attachment" or bool(head.get_filename())
    except BROKEN as error:
        raise Refusal(Reason.DAMAGED) from error
    is_text = kind in _TEXTS and not attached
    return Part(
        start=start,
        body_start=body_start,
        end=end,
        head=head,
        type=kind,
        transfer=str(head.get("Content-Transfer-Encoding", "7bit")).strip().lower() or "7bit",
        charset=charset,
        line_end=_line_end(content[start : body_start + 1000]),
        body=content[body_start:end] if is_text else b"",
        is_attached=attached or not kind.startswith(("text/", "multipart/")),
    )


def _boundary(part: Part) -> bytes:
    if not part.type.startswith("multipart/"):
        return b""
    try:
        return str(part.head.get_boundary() or "").encode("ascii", "surrogateescape")
    except BROKEN:
        return b""


def _within(content: bytes, part: Part, boundary: bytes) -> list[tuple[int, int]]:
    """Return where the parts between boundaries begin and end."""
    line = re.compile(
        rb"(?:\A|\r\n|\n|\r)--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r\n|\n|\r|\Z)"
    )
    inner: list[tuple[int, int]] = []
    start = -1
    at = part.body_start
    # A boundary may stand right behind the head, whose end is no line end of its own then.
    first = re.compile(rb"--" + re.escape(boundary) + rb"[ \t]*(?:\r\n|\n|\r)")
    if opening := first.match(content, at, part.end):
        start = at = opening.end()
    while len(inner) < MAX_PARTS and (found := line.search(content, max(0, at - 1), part.end)):
        if start >= 0:
            inner.append((start, max(start, found.start())))
        start = at = found.end()
        if found.group(1):
            return inner
    if start >= 0:
        inner.append((start, part.end))
    return inner


def _line_end(head: bytes) -> bytes:
    found = _LINE_END.search(head)
    return found.group() if found else b"\r\n"


def _field(head: bytes, name: str) -> re.Match[bytes] | None:
    """Return a header with the lines that it goes on in, without the last line end."""
    pattern = (
        rb"(?im)(?:\A|(?<=[\r\n]))(" + name.encode("ascii") + rb"[ \t]*:[ \t]*)"
        rb"([^\r\n]*(?:(?:\r\n|\n|\r)[ \t]+[^\r\n]*)*)"
    )
    return re.search(pattern, head)


def _replaced(head: bytes, name: str, value: bytes) -> bytes:
    found = _field(head, name)
    if found is not None:
        return head[: found.start(2)] + value + head[found.end(2) :]
    return name.encode("ascii") + b": " + value + _line_end(head) + head
