"""Plain text that is translated: paragraphs get other words, all between them stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import Unit, UnitKind
from parlance.documents.plain import joined
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.inline import Inline, inline_of
from parlance.documents.translating.tagging import has_letters
from parlance.documents.translating.wrapping import filled_lines
from parlance.text.paragraphs import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.segments import UnitGroup
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.encoded import EncodedText

_ENDS = re.compile(r"[\r\n]+")


class _Paragraph(msgspec.Struct, frozen=True):
    """A paragraph, what stands before it in the text, and the width it was wrapped at.

    `prefix` stands before each of its lines but the first.
    """

    before: str
    text: str
    prefix: str
    width: int
    inline: Inline

    @property
    def kind(self) -> UnitKind:
        sign = self.before.rsplit("\n", 1)[-1].strip()
        if sign.startswith("#"):
            return UnitKind.HEADING
        return UnitKind.ITEM if sign and not sign.startswith(">") else UnitKind.PARAGRAPH


class PlainText:
    """A text without any signs of its own."""

    def __init__(self, source: EncodedText, kind: DocumentFormat = DocumentFormat.TEXT) -> None:
        """Read nothing yet."""
        self._source = source
        self.opened = UnitsOpened(format=kind, encoding=source.encoding, warnings=source.warnings)
        self.groups: tuple[UnitGroup, ...] = ()

    def units(self) -> Iterator[Unit]:
        """Yield the paragraphs."""
        number = 0
        for paragraph in self._paragraphs():
            inline = paragraph.inline
            if has_letters(inline.text):
                yield Unit(id=number, kind=paragraph.kind, text=inline.text, tags=inline.tags)
                number += 1

    def rebuilt(self, targets: Mapping[int, str], _target: TargetLanguage) -> Iterator[bytes]:
        """Yield the text with other words in its paragraphs."""
        pieces: list[str] = []
        number = 0
        for paragraph in self._paragraphs():
            yield b""  # a sign of life: texts may be long
            pieces += [paragraph.before, paragraph.text]
            if has_letters(paragraph.inline.text):
                target = targets.get(number, paragraph.inline.text)
                number += 1
                if target != paragraph.inline.text:
                    pieces[-1] = self._written(paragraph, target)
        yield self._source.written("".join(pieces))

    def _paragraphs(self) -> Iterator[_Paragraph]:
        for paragraph in split_paragraphs(self._source.text, prefixed=True):
            lines = paragraph.lines
            width = max(map(len, lines)) if len(lines) > 1 else 0
            text = joined(lines) if width else paragraph.text
            inline = inline_of([text])
            yield _Paragraph(paragraph.before, paragraph.text, paragraph.prefix, width, inline)

    def _written(self, paragraph: _Paragraph, target: str) -> str:
        inline = paragraph.inline
        if paragraph.width:
            lines = filled_lines(target, paragraph.width)
        else:
            lines = [" ".join(_ENDS.split(target))]
        line_end = self._source.line_end + paragraph.prefix
        written = inline.written("\n".join(lines)).replace("\n", line_end)
        return f"{inline.lead}{written}{inline.trail}"
