"""Rich text (RTF): paragraphs, headings by outline level, tables, without hidden text.

What the library has no sign for is marked in the source before, with letters of Unicode's
private area, and taken up again in its text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.document import (
    BlockKind,
    DocumentFacts,
    DocumentFormat,
    DocumentWarning,
)
from parlance.documents.blocks import BlockList
from parlance.documents.formats.rows import add_whole_table
from parlance.documents.wire import Blocks, Opened, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 16 * 1024 * 1024
"""The library reads about two megabytes a second; pictures are taken out before."""

_OUTLINE, _CELL, _ROW = 0xE100, 0xE110, 0xE111
_MARKED = re.compile(rb"\\(outlinelevel(\d)|(?:nest)?cell|(?:nest)?row)(?![a-zA-Z0-9])")
_MARKS = re.compile("[\ue100-\ue111]")
_PICTURE = re.compile(rb"[0-9a-fA-F\s]{512,}")
_UNSEEN = re.compile(rb"\{[^{}]{0,2000}\\(?:v|deleted)(?![a-zA-Z0-9])[^{}]{0,100000}\}")
_BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
_INFO = re.compile(rb"\{\\(title|author|subject)\s([^{}]{0,1000})\}")
_OUTLINES = 9
_ITEM = re.compile(r"\s*(?:[-*+•·–]|\(?\d{1,3}[.)])\s")


def read_rtf(content: bytes, encoding: str = "") -> Iterator[Opened | Blocks | Warned]:
    """Yield the text of an RTF file. Raises Refusal (DAMAGED, TOO_LARGE)."""
    content = _PICTURE.sub(b" ", _without_binary(content))
    if len(content) > MAX_BYTES:
        raise Refusal(Reason.TOO_LARGE)
    content, hidden = _UNSEEN.subn(b"", content)
    told = {name.decode(): _text(value, encoding) for name, value in _INFO.findall(content)}
    yield Opened(
        format=DocumentFormat.RTF,
        title=told.get("title", ""),
        facts=DocumentFacts(author=told.get("author", ""), subject=told.get("subject", "")),
    )
    if hidden:
        yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
    blocks = BlockList()
    _add_lines(blocks, _text(_MARKED.sub(_mark, content), encoding).split("\n"))
    yield Blocks(blocks=blocks.take())


def _without_binary(content: bytes) -> bytes:
    """Return the file without pictures in bytes: what is in them is no markup."""
    parts: list[bytes] = []
    at = 0
    for match in _BINARY.finditer(content):
        if match.start() >= at:
            parts.append(content[at : match.start()])
            at = match.end() + int(match.group(1))
    parts.append(content[at:])
    return b"".join(parts)


def _mark(match: re.Match[bytes]) -> bytes:
    word, level = match.groups()
    end = _ROW if word.endswith(b"row") else _CELL
    code = end if level is None else _OUTLINE + int(level)
    # A signed number of 16 bits, and the letter for programs that know no Unicode.
    return b"\\u%d?%s" % (code - 0x10000, b"\\line " if code == _ROW else b"")


def _text(content: bytes, encoding: str) -> str:
    # Imported here because only RTF needs it.
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415

    try:
        # It says nothing of its types.
        text: str = rtf_to_text(  # type: ignore[no-untyped-call]
            content.decode("latin-1"), encoding or "cp1252", "replace"
        )
    except (LookupError, ValueError, TypeError, OverflowError) as error:
        raise Refusal(Reason.DAMAGED) from error
    # Letters beyond the first plane come as two surrogates.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _add_lines(blocks: BlockList, lines: list[str]) -> None:
    rows: list[list[str]] = []
    items: list[str] = []
    for line in lines:
        if chr(_CELL) in line or chr(_ROW) in line:
            rows.append([_MARKS.sub("", cell).strip(" |") for cell in line.split(chr(_CELL))[:-1]])
            continue
        text = _MARKS.sub("", line).strip()
        if not text and rows:
            continue
        _end_table(blocks, rows)
        is_item = _ITEM.match(text) is not None
        if items and not is_item:
            blocks.add(BlockKind.LIST, "\n".join(items))
            items.clear()
        if is_item:
            items.append(text)
            continue
        level = _level(line)
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.add(kind, text, level=level)
    _end_table(blocks, rows)
    blocks.add(BlockKind.LIST, "\n".join(items))


def _level(line: str) -> int:
    """Return the level of the heading that a line is; outline level 9 is body text."""
    for sign in line:
        if _OUTLINE <= ord(sign) < _OUTLINE + _OUTLINES:
            return ord(sign) - _OUTLINE + 1
        if not _MARKS.match(sign) and not sign.isspace():
            break
    return 0


def _end_table(blocks: BlockList, rows: list[list[str]]) -> None:
    if rows:
        add_whole_table(blocks, list(rows))
        rows.clear()
