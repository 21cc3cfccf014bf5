"""Subtitles (SRT, WebVTT): cues joined to paragraphs that begin with their time."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.documents.blocks import BlockList
from parlance.documents.formats.signs import CUE
from parlance.documents.plain import joined
from parlance.documents.wire import Blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.document import DocumentFormat
    from parlance.documents.encodings import Decoded
    from parlance.documents.wire import Opened

PAUSE_SECONDS = 4.0
ROLLING_SECONDS = 0.05
PARAGRAPH_LETTERS = 500
"""From so much on, a paragraph ends with its next sentence; at twice as much, anyway."""

_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_TAG = re.compile(r"</?[a-zA-Z0-9][^<>\n]*>|\{\\[^{}\n]*\}")
_ENDED = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*$")


class _Cue(msgspec.Struct):
    """What is shown, and when (seconds)."""

    start: float
    end: float
    text: str
    voice: str = ""


def read_subtitles(decoded: Decoded, kind: DocumentFormat) -> Iterator[Opened | Blocks]:
    """Yield what is said, in paragraphs such as “[00:01:02] Good evening”."""
    yield decoded.opened(kind)
    blocks = BlockList()
    paragraph: list[_Cue] = []
    letters = 0
    for cue in _cues(decoded.text):
        if paragraph and _begins_anew(paragraph[-1], cue, letters):
            _add(blocks, paragraph)
            paragraph, letters = [], 0
            if blocks.ready:
                yield Blocks(blocks=blocks.take())
        paragraph.append(cue)
        letters += len(cue.text)
    _add(blocks, paragraph)
    yield Blocks(blocks=blocks.take())


def _begins_anew(before: _Cue, cue: _Cue, letters: int) -> bool:
    if cue.voice != before.voice or cue.start - before.end > PAUSE_SECONDS:
        return True
    ended = letters > PARAGRAPH_LETTERS and _ENDED.search(before.text) is not None
    return ended or letters > 2 * PARAGRAPH_LETTERS


def _add(blocks: BlockList, cues: list[_Cue]) -> None:
    if cues:
        voice = f"{cues[0].voice}: " if cues[0].voice else ""
        text = joined([cue.text for cue in cues])
        blocks.add(BlockKind.PARAGRAPH, f"[{_clock(cues[0].start)}] {voice}{text}")


def _cues(text: str) -> Iterator[_Cue]:
    """Yield the cues; a line that is repeated while it rolls up the screen comes once."""
    shown: list[str] = []
    until = 0.0
    for head, body in _framed(text.split("\n")):
        start, end = _seconds(head.groups()[:4]), _seconds(head.groups()[4:])
        lines = [line for line in map(_plain, body) if line]
        rolls = abs(start - until) < ROLLING_SECONDS
        fresh = [line for line in lines if not (rolls and line in shown)]
        shown, until = lines, end
        if fresh:
            voice = _VOICE.search("\n".join(body))
            name = html.unescape(voice.group(1)).strip() if voice else ""
            yield _Cue(start, end, joined(fresh), name)


def _framed(lines: list[str]) -> Iterator[tuple[re.Match[str], list[str]]]:
    """Yield the line of times of each cue and the lines up to the blank one behind it."""
    head: re.Match[str] | None = None
    body: list[str] = []
    for line in lines:
        times = CUE.match(line)
        if head is not None and (times or not line.strip()):
            yield head, body
            head = None
        if times:
            head, body = times, []
        elif head is not None:
            body.append(line)
    if head is not None:
        yield head, body


def _plain(line: str) -> str:
    return html.unescape(_TAG.sub("", line)).strip()


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"
