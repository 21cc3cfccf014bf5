"""Paragraphs of a plain text, with everything between them, so that it can be put back."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

WRAP_COLUMNS = (40, 100)
"""Text that was wrapped by hand or by a mail program has lines of at most so many letters."""

WRAP_FILL = 0.6
"""Every line of such a text but the last is filled to this share of the longest."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_MARKER = re.compile(r"[ \t\u3000]*(?:(?:[-*+•–—>]|#{1,6}|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])[ \t]+)*")


class Paragraph(msgspec.Struct, frozen=True):
    """Text to work on, and what stands before it: breaks, indentation, a list's sign.

    The last one of a text may have nothing but `before`.
    """

    before: str
    text: str


def split_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of `text`; before and text of all, joined, are `text` again.

    Every line is a paragraph, unless lines were plainly wrapped at a width: those are one,
    with their line breaks inside.
    """
    paragraphs: list[Paragraph] = []
    before = ""
    for block in _blocks(text):
        for line, end in _joined(block):
            marker = _MARKER.match(line)
            head = marker.end() if marker else 0
            body = line[head:].rstrip()
            if body:
                paragraphs.append(Paragraph(before + line[:head], body))
                before = line[head + len(body) :] + end
            else:
                before += line + end
    if before:
        paragraphs.append(Paragraph(before, ""))
    return tuple(paragraphs)


def is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether these lines without a blank one between them are one paragraph."""
    if len(lines) < 2:  # noqa: PLR2004
        return False
    widths = [len(line.rstrip()) for line in lines]
    longest = max(widths)
    filled = min(widths[:-1]) >= WRAP_FILL * longest
    if not WRAP_COLUMNS[0] <= longest <= WRAP_COLUMNS[1] or not filled:
        return False
    if any(_MARKER.match(line).end() for line in lines[1:]):  # type: ignore[union-attr]
        return False
    # A list of titles may look the same, but its lines do not go on in lower case.
    return any(_goes_on(line, following) for line, following in pairwise(lines))


def _goes_on(line: str, following: str) -> bool:
    first = following[:1]
    uncased = first.isalpha() and first.lower() == first.upper()
    return line.rstrip()[-1:] not in ".!?…:;。！？؟۔।" and (first.islower() or uncased)


def _blocks(text: str) -> list[list[tuple[str, str]]]:
    """Return runs of lines with and without text, as pairs of line and line end."""
    blocks: list[list[tuple[str, str]]] = []
    blank_before: bool | None = None
    for match in _LINE.finditer(text):
        line, end = match.group(1), match.group(2)
        if not line and not end:
            break
        blank = not line.strip()
        if blank != blank_before:
            blocks.append([])
            blank_before = blank
        blocks[-1].append((line, end))
    return blocks


def _joined(block: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the lines of a block, or all of it as one where it was wrapped at a width."""
    if not is_wrapped([line for line, _ in block]):
        return block
    whole = "".join(line + end for line, end in block[:-1])
    return [(whole + block[-1][0], block[-1][1])]
