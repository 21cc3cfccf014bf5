"""Where the sentences of a summary stand in its Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*")
_MARKERS = re.compile(r"(?:\s|>|[-*+•–](?=\s)|\(?\d{1,3}[.)](?=\s)|\[[ xX]\](?=\s))*")
_HEADING = re.compile(r"\s*#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r"\s*(?:=+|-{2,})\s*$")
_LABEL = re.compile(r"\s*(\*\*|__)(?:(?!\1).){1,80}(?<![.!?。！？؟।])\1\s*:?\s*$")
_FENCE = re.compile(r"\s*(```|~~~)")
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_ROW = re.compile(r"\s*\|(.*?)\|?\s*$")
_NEW_ITEM = re.compile(r"\s*(?:[-*+•–>|]|\(?\d{1,3}[.)])\s|\s*[#|]")
_STOPPED = re.compile(r"[.!?…:;。！？؟۔।][\"'”’»)*_\]]*\s*$")

_CODE = re.compile(r"`+[^`\n]*`+|<https?://[^>\s]*>|https?://[^\s<>|)\]]+[^\s<>|)\].,;:!?]")
_LINK = re.compile(r"!?\[[^\[\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_EMPHASIS = re.compile(r"[*~]+|(?<!\w)_+|_+(?!\w)")
_ADDRESS = re.compile(r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")


def sentence_spans(markdown: str, language: str | None = None) -> list[tuple[int, int]]:
    """Return start and end (code points) of each sentence, in order and disjoint.

    A row of a table is a sentence, without its outer bars; so is an item of a list.
    Headings, labels, rules, the head of a table and fenced code are none. Nothing is cut
    inside code or a link.
    """
    spans: list[tuple[int, int]] = []
    for start, end, whole in _statements(markdown):
        if whole:
            found = [(start, end)]
        else:
            masked = _masked(markdown[start:end])
            found = [
                (start + first, start + last)
                for first, last in sentences.sentence_spans(masked, language)
            ]
        spans.extend(_trimmed(markdown, first, last) for first, last in found)
    return [(start, end) for start, end in spans if any(map(str.isalnum, markdown[start:end]))]


def plain(sentence: str) -> str:
    """Return a sentence of Markdown with spaces for its signs and addresses, as long as it is."""
    blank = _ADDRESS.sub(_spaces, sentence)
    blank = re.sub(r"[`|]|\]|!?\[", _spaces, blank)
    return _EMPHASIS.sub(_spaces, blank)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _masked(text: str) -> str:
    """Return the text, as long as it is, with nothing that looks like a stop but is none."""
    # A capital, because a small letter after a stop would say that the sentence goes on.
    masked = _CODE.sub(_capitals, _LINK.sub(_capitals, text))
    masked = _EMPHASIS.sub(lambda match: '"' * len(match.group()), masked)
    return masked.replace("\n", " ")


def _capitals(match: re.Match[str]) -> str:
    return "X" * len(match.group())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _statements(markdown: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches that hold sentences; True if the stretch is one as a whole."""
    lines = _lines(markdown)
    at = 0
    while at < len(lines):
        start, end = lines[at]
        line = markdown[start:end]
        following = markdown[slice(*lines[at + 1])] if at + 1 < len(lines) else ""
        row = _ROW.match(line)
        at += 1
        if row and not _RULE.match(line):
            if not (_RULE.match(following) and "|" in following):
                yield start + row.start(1), start + row.end(1), True
        elif _is_statement(line, following):
            while at < len(lines) and _goes_on(markdown, lines, at):
                at += 1
            yield start + _content(line), lines[at - 1][1], False


def _is_statement(line: str, following: str) -> bool:
    if not line.strip() or _HEADING.match(line) or _RULE.match(line):
        return False
    marked = line[: _content(line)].strip()
    if not marked and following.strip() and _UNDERLINE.match(following):
        return False
    return not _UNDERLINE.match(line) and not _LABEL.match(line)


def _content(line: str) -> int:
    """Return where a line begins behind the signs of a list or a quotation."""
    markers = _MARKERS.match(line)
    return markers.end() if markers else 0


def _lines(markdown: str) -> list[tuple[int, int]]:
    """Return the lines outside of fenced code; a fence that is never closed fences nothing."""
    lines: list[tuple[int, int]] = []
    waiting: list[tuple[int, int]] = []
    fence = ""
    for match in _LINE.finditer(markdown):
        if match.start() < match.end() or not lines or match.start() > lines[-1][1]:
            found = _FENCE.match(match.group())
            if found and fence in ("", found.group(1)):
                waiting = []
                fence = "" if fence else found.group(1)
            else:
                (waiting if fence else lines).append(match.span())
    return lines + waiting


def _goes_on(markdown: str, lines: list[tuple[int, int]], at: int) -> bool:
    """Say whether this line goes on with the sentence of the line before it."""
    before = markdown[slice(*lines[at - 1])]
    line = markdown[slice(*lines[at])]
    adjacent = lines[at][0] == lines[at - 1][1] + 1
    if not adjacent or not line.strip() or _NEW_ITEM.match(line) or _STOPPED.search(before):
        return False
    return line.lstrip()[:1].islower() and not before.endswith(("  ", "\\"))
