"""Subtitles (SRT, WebVTT) that are translated: cues get other words, all else stays."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import TagKind, Unit, UnitKind
from parlance.contract.tagged import Tag, TagForm, split_tags
from parlance.documents.formats.signs import CUE
from parlance.documents.plain import joined
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.inline import Inline, Mark, inline_of
from parlance.documents.translating.tagging import has_letters
from parlance.documents.translating.wrapping import two_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from parlance.contract.segments import UnitGroup
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.inline import Piece

LINE_LETTERS = 42
"""A line of subtitles is read at a glance; two of them stand on the screen."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_SIGN = re.compile(r"</?[a-zA-Z0-9][^<>\n]*>|\{\\[^{}\n]*\}")
_NAME = re.compile(r"</?([a-zA-Z]+)")
_SPOKEN = re.compile(r"\s*(?:<[^<>]*>|\{\\[^{}]*\})*\s*[-–—‐]")
_LANGUAGE = re.compile(r"(?m)^(Language:[ \t]*)([A-Za-z-]{2,20})(?=[ \t]*\r?$)")
_PAIRED = frozenset({"i", "b", "u", "s", "c", "v", "font", "lang", "ruby", "rt"})


class _Cue(msgspec.Struct, frozen=True):
    """The place of a cue's lines in the text, and what they say."""

    start: int
    end: int
    line_end: str
    inline: Inline


class Subtitles:
    """A file of subtitles."""

    def __init__(self, source: EncodedText, kind: DocumentFormat) -> None:
        """Read nothing yet."""
        self._source = source
        self._kind = kind
        declared = _LANGUAGE.search(self._header())
        self.opened = UnitsOpened(
            format=kind,
            language=declared.group(2) if declared else "",
            encoding=source.encoding,
            warnings=source.warnings,
        )
        self.groups: tuple[UnitGroup, ...] = ()

    def units(self) -> Iterator[Unit]:
        """Yield the cues; all follow each other."""
        for number, cue in enumerate(self._cues()):
            yield Unit(
                id=number,
                kind=UnitKind.CUE,
                text=cue.inline.text,
                tags=cue.inline.tags,
                width=LINE_LETTERS,
            )

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the file with other words in its cues."""
        text = self._source.text
        header = self._header()
        pieces = [_LANGUAGE.sub(rf"\g<1>{target.code}", header, count=1)]
        at = len(header)
        for number, cue in enumerate(self._cues()):
            yield b""  # a sign of life: files may be long
            words = targets.get(number, cue.inline.text)
            if words != cue.inline.text:
                pieces += [text[at : cue.start], self._written(cue, words)]
                at = cue.end
        pieces.append(text[at:])
        yield self._source.written("".join(pieces))

    def _header(self) -> str:
        """Return what stands before the first blank line of WebVTT."""
        if self._kind is not DocumentFormat.VTT:
            return ""
        blank = re.search(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)", self._source.text)
        return self._source.text[: blank.start()] if blank else ""

    def _cues(self) -> Iterator[_Cue]:
        has_gaps = self._kind is not DocumentFormat.VTT
        for lines in _framed(self._source.text, has_gaps=has_gaps):
            texts = [line.group(1) for line in lines]
            inline = inline_of(self._pieces(texts))
            if has_letters(inline.text):
                yield _Cue(lines[0].start(), lines[-1].end(1), lines[0].group(2), inline)

    def _pieces(self, lines: Sequence[str]) -> list[Piece]:
        """Return what the lines say as one; a line that somebody else speaks stays one."""
        spoken = any(_SPOKEN.match(line) for line in lines[1:])
        pieces: list[Piece] = []
        waiting: list[str] = []
        for line in lines:
            if spoken and waiting and _SPOKEN.match(line):
                pieces += [*self._signs(joined(waiting)), _BREAK]
                waiting = []
            waiting.append(line)
        return [*pieces, *self._signs(joined(waiting))]

    def _signs(self, text: str) -> Iterator[Piece]:
        at = 0
        for sign in _SIGN.finditer(text):
            if sign.start() > at:
                yield self._read(text[at : sign.start()])
            yield _mark(sign.group())
            at = sign.end()
        if at < len(text):
            yield self._read(text[at:])

    def _read(self, text: str) -> str:
        return html.unescape(text) if self._kind is DocumentFormat.VTT else text

    def _escaped(self, text: str) -> str:
        if self._kind is not DocumentFormat.VTT:
            return text
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def _written(self, cue: _Cue, target: str) -> str:
        inline = cue.inline
        spoken = [""]
        for part in split_tags(target):
            if isinstance(part, Tag) and inline.originals.get(str(part)) == "\n":
                spoken.append("")
            else:
                spoken[-1] += str(part)
        lines = (
            [line for part in spoken for line in two_lines(part, LINE_LETTERS)]
            if len(spoken) == 1
            else [" ".join(part.split()) for part in spoken]
        )
        # Written as a whole: a pair of tags may go over two lines.
        written = inline.written("\n".join(line for line in lines if line), self._escaped).rstrip()
        whole = f"{inline.lead}{written}{inline.trail}"
        return (cue.line_end or "\n").join(line for line in whole.split("\n") if line.strip())


_BREAK = Mark(original="\n", kind=TagKind.BREAK, literal="\n")


def _mark(sign: str) -> Mark:
    """Return what a sign of a cue is: formatting around words, or something alone."""
    name = _NAME.match(sign)
    if name is None or name.group(1).lower() not in _PAIRED:
        return Mark(original=sign, kind=TagKind.OTHER, outside=True)
    form = TagForm.CLOSE if sign.startswith("</") else TagForm.OPEN
    return Mark(original=sign, kind=TagKind.FORMAT, form=form, name=name.group(1).lower())


def _framed(text: str, *, has_gaps: bool) -> Iterator[list[re.Match[str]]]:
    """Yield the lines of each cue that has any, up to the blank one behind it.

    With `has_gaps`, what stands behind that belongs to the cue too, and is yielded for itself.
    """
    inside = False
    body: list[re.Match[str]] = []
    for line in _LINE.finditer(text):
        begins = CUE.match(line.group(1)) is not None
        if line.group(1).strip() and not begins:
            if inside:
                body.append(line)
            continue
        if begins and body and body[-1].group(1).strip().isdecimal():
            body.pop()  # the number of the cue that begins
        if body:
            yield body
        inside, body = begins or (inside and has_gaps), []
    if body:
        yield body
