"""Which parts of a mail are read: of several ways to say the same one, of the rest all text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from parlance.documents.formats.html_styles import Styles
from parlance.documents.formats.html_tables import visible_text

if TYPE_CHECKING:
    from email.message import EmailMessage

MAX_PARTS = 1000
FACT_LETTERS = 300
PLAIN_SHARE = 1 / 3
"""A plain part with less of the page's letters only says that there is a page."""

MAX_MEASURED_BYTES = 2_000_000
_PLAIN, _PAGE = "text/plain", "text/html"
_READ = frozenset({_PLAIN, _PAGE, "text/markdown", "text/x-markdown"})

# The package raises these for headers and bodies that break its grammar.
BROKEN = (LookupError, ValueError, TypeError, AttributeError, RecursionError)


class Parts(NamedTuple):
    """The parts of a mail that are read, and those that are not, both in their order."""

    read: list[EmailMessage]
    left: list[EmailMessage]


def sorted_parts(message: EmailMessage) -> Parts:
    """Return which parts of a mail are read. Raises what the package raises (`BROKEN`)."""
    parts = Parts([], [])
    todo = [message]
    while todo and len(parts.read) + len(parts.left) < MAX_PARTS:
        part = todo.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            inner = _inner(part)
            if part.get_content_type() == "multipart/alternative" and inner:
                chosen = _chosen(inner)
                parts.left.extend(
                    other for way in inner if way is not chosen for other in _attached_to(way)
                )
                inner = [chosen]
            todo.extend(reversed(inner))
        elif not _is_read(part):
            parts.left.append(part)
        elif part_bytes(part).strip():
            parts.read.append(part)
    return Parts(parts.read, parts.left[:MAX_PARTS])


def is_page(part: EmailMessage) -> bool:
    """Return whether a part is a web page."""
    return part.get_content_type() == _PAGE


def part_bytes(part: EmailMessage) -> bytes:
    """Return the content of a part; nothing if it is broken."""
    try:
        payload = part.get_payload(decode=True)
    except BROKEN:
        return b""
    return payload if isinstance(payload, bytes) else b""


def part_name(part: EmailMessage) -> str:
    """Return how a part is called that is not read: its file's name, or its type."""
    try:
        name = " ".join((part.get_filename() or "").split())
    except BROKEN:
        name = ""
    return name[:FACT_LETTERS] or part.get_content_type()


def header(message: EmailMessage, name: str) -> str:
    """Return a header as one line; empty if there is none that could be read."""
    try:
        return " ".join(str(message.get(name, "")).split())[: 10 * FACT_LETTERS]
    except BROKEN:
        return ""


def _inner(part: EmailMessage) -> list[EmailMessage]:
    payload = part.get_payload()
    return [inner for inner in payload if hasattr(inner, "walk")]  # type: ignore[misc]


def _is_read(part: EmailMessage) -> bool:
    try:
        attached = part.get_content_disposition() == "attachment"
    except BROKEN:
        return False
    return not attached and part.get_content_type() in _READ


def _chosen(ways: list[EmailMessage]) -> EmailMessage:
    """Return the way that is read: plain text, if it says what the page says."""
    plain = next((way for way in ways if _letters(way, _PLAIN)), None)
    page = next((way for way in reversed(ways) if _letters(way, _PAGE)), None)
    if plain is None or page is None:
        return plain or page or ways[-1]
    enough = _letters(plain, _PLAIN) >= PLAIN_SHARE * _letters(page, _PAGE)
    return plain if enough else page


def _letters(way: EmailMessage, kind: str) -> int:
    """Return about how many letters the first part of a type has in one of the ways."""
    for part in way.walk():
        if part.get_content_type() == kind and _is_read(part):
            content = part_bytes(part)[:MAX_MEASURED_BYTES].decode("latin-1")
            text = _seen_of(content) if kind == _PAGE else content
            return sum(map(len, text.split()))
    return 0


def _seen_of(page: str) -> str:
    # Imported here because only mails with pages need it.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415

    tree = LexborHTMLParser(page)
    if tree.body is None:
        return ""
    styles = Styles(tree)
    state = styles.at(tree.body)
    return "" if state is None else visible_text(tree.body, styles, state)[0]


def _attached_to(way: EmailMessage) -> list[EmailMessage]:
    """Return the parts of a way that is not read but for its text."""
    attached: list[EmailMessage] = []
    todo = [way]
    while todo:
        part = todo.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            todo.extend(reversed(_inner(part)))
        elif not _is_read(part):
            attached.append(part)
    return attached
