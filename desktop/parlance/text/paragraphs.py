"""Paragraphs of a plain text, with everything between them, so that it can be put back."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WRAP_COLUMNS = (40, 100)
"""Text that was wrapped by hand or by a mail program has lines of at most so many letters."""

WRAP_FILL = 0.6
"""Every line of such a text but the last is filled to this share of the longest."""

_END = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_MARKER = re.compile(
    r"[ \t\u3000]*(?:(?:[-*+•–—]|#{1,6}|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])[ \t]+|>[ \t]*)*"
)
_PREFIX = re.compile(r"[ \t\u3000>]*")
_SIGNATURE = "--"


class Paragraph(msgspec.Struct, frozen=True):
    """Text to work on, and what stands before it: breaks, indentation, a list's sign.

    The last one of a text may have nothing but `before`. `prefix` stands before each line of
    the text but the first: the signs of a quotation, the indentation below an item's sign.
    """

    before: str
    text: str
    prefix: str = ""

    @property
    def lines(self) -> list[str]:
        """The lines without what stands before them."""
        first, *others = _END.split(self.text)
        return [first, *(line.removeprefix(self.prefix) for line in others)]


def split_paragraphs(text: str, *, prefixed: bool = False) -> tuple[Paragraph, ...]:
    """Return the paragraphs of `text`; before and text of all, joined, are `text` again.

    Every line is a paragraph, unless lines were plainly wrapped at a width: those are one,
    with their line breaks inside. With `prefixed`, that goes also for lines behind the signs
    of a quotation or below an item's sign, which are still in the text then.
    """
    paragraphs: list[Paragraph] = []
    before = ""
    for block in _blocks(text):
        for line, end, prefix in _joined(block, prefixed=prefixed):
            head = _head(line)
            body = line[head:].rstrip()
            if body:
                paragraphs.append(Paragraph(before + line[:head], body, prefix))
                before = line[head + len(body) :] + end
            else:
                before += line + end
    if before:
        paragraphs.append(Paragraph(before, ""))
    return tuple(paragraphs)


def is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether these lines without a blank one between them are one paragraph."""
    return not any(map(_head, lines[1:])) and _are_filled(lines, lines)


def _are_filled(lines: Sequence[str], bodies: Sequence[str]) -> bool:
    """Return whether lines, and what they say, look as if they were wrapped at a width."""
    if len(lines) < 2:  # noqa: PLR2004
        return False
    widths = [len(line.rstrip()) for line in lines]
    longest = max(widths)
    filled = min(widths[:-1]) >= WRAP_FILL * longest
    if not WRAP_COLUMNS[0] <= longest <= WRAP_COLUMNS[1] or not filled:
        return False
    # A list of titles may look the same, but its lines do not go on in lower case.
    return any(_goes_on(line, following) for line, following in pairwise(bodies))


def _head(line: str) -> int:
    """Return how much of a line is indentation and signs."""
    marker = _MARKER.match(line)
    return marker.end() if marker else 0


def _goes_on(line: str, following: str) -> bool:
    first = following[:1]
    uncased = first.isalpha() and first.lower() == first.upper()
    return line.rstrip()[-1:] not in ".!?…:;。！？؟۔।" and (first.islower() or uncased)


def _blocks(text: str) -> list[list[tuple[str, str]]]:
    """Return runs of lines with and without text, as pairs of line and line end.

    The sign above a mail's signature divides as a blank line does.
    """
    blocks: list[list[tuple[str, str]]] = []
    blank_before: bool | None = None
    for match in _LINE.finditer(text):
        line, end = match.group(1), match.group(2)
        if not line and not end:
            break
        blank = not line.strip() or line.rstrip() == _SIGNATURE
        if blank != blank_before:
            blocks.append([])
            blank_before = blank
        blocks[-1].append((line, end))
    return blocks


def _joined(block: list[tuple[str, str]], *, prefixed: bool) -> Iterator[tuple[str, str, str]]:
    """Yield the lines of a block, as one where they were wrapped at a width.

    Each with its line end, and with what stands before every line of it but the first.
    """
    if is_wrapped([line for line, _ in block]):
        yield _as_one(block, "")
        return
    at = 0
    while at < len(block):
        prefix, stop = _run(block, at) if prefixed else ("", at + 1)
        run = block[at:stop]
        lines = [line for line, _ in run]
        if _are_filled(lines, [lines[0], *(line[len(prefix) :] for line in lines[1:])]):
            yield _as_one(run, prefix)
        else:
            for line, end in run:
                yield line, end, ""
        at = stop


def _as_one(lines: Sequence[tuple[str, str]], prefix: str) -> tuple[str, str, str]:
    whole = "".join(line + end for line, end in lines[:-1])
    return whole + lines[-1][0], lines[-1][1], prefix


def _run(block: Sequence[tuple[str, str]], at: int) -> tuple[str, int]:
    """Return where the lines end that may go on the one at `at`, and what stands before each."""
    head = block[at][0][: _head(block[at][0])]
    is_item = _PREFIX.fullmatch(head) is None
    prefix: str | None = None
    for stop in range(at + 1, len(block)):
        line = block[stop][0]
        found = _PREFIX.match(line)
        own = found.group() if found else ""
        goes_on = (
            prefix in {None, own}
            and own.count(">") == head.count(">")
            and (is_item or len(own) <= len(head))
            and own != line
            and not _head(line[len(own) :])
        )
        if not goes_on:
            return prefix or "", stop
        prefix = own
    return prefix or "", len(block)
