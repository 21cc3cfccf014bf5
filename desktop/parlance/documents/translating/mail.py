"""Mails that are translated: subject and what was written; headers and attachments stay.

The mail is cut at its boundaries, and every part that is not translated is copied.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.segments import Unit, UnitKind, UnitsNote
from parlance.documents.translating.codec import UnitsOpened, unwritten_of
from parlance.documents.translating.inline import inline_of
from parlance.documents.translating.mail_bodies import Body, body_of, encoded_body
from parlance.documents.translating.mail_headers import (
    Part,
    header_text,
    parts_of,
    with_charset,
    with_header,
    with_subject,
)
from parlance.documents.translating.tagging import has_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.segments import UnitGroup
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.inline import Inline

FLOWS_OF_PART = 1000
"""Flows of a part have numbers of their own, so that no part is context to another."""

_SIGNED = re.compile(rb"(?im)^(?:DKIM-Signature|ARC-Message-Signature):")
_SIGNED_TYPES = ("multipart/signed",)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class _Opened(msgspec.Struct):
    """A part with text: its body, and the number of its first unit."""

    part: Part
    body: Body
    units: int = 0


class Mail:
    """A mail."""

    def __init__(self, content: bytes, encoding: str = "") -> None:
        """Cut it into its parts. Raises Refusal (DAMAGED, NOT_DECODABLE)."""
        self._content = content
        self._parts = list(parts_of(content))
        self._bodies = [
            _Opened(part, body)
            for part in self._parts
            if part.is_text and (body := body_of(part, encoding)) is not None
        ]
        self._subject = self._subject_of(self._parts[0])
        self.groups: tuple[UnitGroup, ...] = ()
        self._unwritten: list[int] = []
        signed = _SIGNED.search(content, 0, self._parts[0].body_start) or any(
            part.type in _SIGNED_TYPES for part in self._parts
        )
        warnings = {warning for opened in self._bodies for warning in opened.body.opened.warnings}
        if any(part.is_attached for part in self._parts):
            warnings.add(DocumentWarning.ATTACHMENTS_LEFT_OUT)
        language = header_text(self._parts[0], "Content-Language").split(",")[0].strip()
        self.opened = UnitsOpened(
            format=DocumentFormat.EML,
            title=" ".join(header_text(self._parts[0], "Subject").split()),
            language=language if _LANGUAGE.fullmatch(language) else "",
            encoding=self._bodies[0].body.opened.encoding if self._bodies else None,
            notes=(UnitsNote.SIGNATURE_LOST,) if signed else (),
            warnings=tuple(sorted(warnings)),
        )

    @property
    def unwritten(self) -> tuple[int, ...]:
        """Units that a part could not take."""
        return tuple(self._unwritten)

    def units(self) -> Iterator[Unit]:
        """Yield the subject, then what stands in each part."""
        number = 0
        if has_letters(self._subject.text):
            yield Unit(id=0, kind=UnitKind.LABEL, text=self._subject.text, tags=self._subject.tags)
            number = 1
        for at, opened in enumerate(self._bodies):
            opened.units = 0
            for unit in opened.body.translatable.units():
                flow = FLOWS_OF_PART * (at + 1) + min(unit.flow, FLOWS_OF_PART - 1)
                yield msgspec.structs.replace(unit, id=number, flow=flow)
                opened.units += 1
                number += 1

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the mail with another subject and other words in its parts."""
        self._unwritten = []
        first = int(has_letters(self._subject.text))
        written: dict[int, tuple[bytes, bytes]] = {}
        for opened in self._bodies:
            own = {
                number - first: targets[number]
                for number in range(first, first + opened.units)
                if number in targets
            }
            part = opened.part
            pieces: list[bytes] = []
            for piece in opened.body.translatable.rebuilt(own, target):
                yield b""  # a sign of life: pages may be long
                pieces.append(piece)
            self._unwritten += [first + n for n in unwritten_of(opened.body.translatable)]
            first += opened.units
            content = b"".join(pieces)
            if content != opened.body.content:
                written[part.start] = _written(self._content, opened, content)
        yield from self._pieces(written, targets, target)

    def _pieces(
        self,
        written: Mapping[int, tuple[bytes, bytes]],
        targets: Mapping[int, str],
        target: TargetLanguage,
    ) -> Iterator[bytes]:
        at = 0
        for part in self._parts:
            if at < part.start:
                yield self._content[at : part.start]
            head = self._content[part.start : part.body_start]
            new_head, body = written.get(part.start, (head, None))
            if part.start == 0:
                new_head = self._first_head(new_head, targets, target)
            yield new_head
            at = part.body_start
            if body is not None:
                yield body
                at = part.end
        yield self._content[at:]

    def _first_head(self, head: bytes, targets: Mapping[int, str], target: TargetLanguage) -> bytes:
        subject = self._subject
        words = targets.get(0, subject.text) if has_letters(subject.text) else subject.text
        if words != subject.text:
            whole = f"{subject.lead}{subject.written(words)}{subject.trail}"
            head = with_subject(head, " ".join(whole.split()))
        if self.opened.language:
            head = with_header(head, "Content-Language", target.code)
        return head

    @staticmethod
    def _subject_of(part: Part) -> Inline:
        return inline_of([" ".join(header_text(part, "Subject").split())])


def _written(whole: bytes, opened: _Opened, content: bytes) -> tuple[bytes, bytes]:
    """Return head and body of a part that says something else."""
    part, body = opened.part, opened.body
    head = whole[part.start : part.body_start]
    charset = body.charset_of(content, part.charset)
    if charset:
        head = with_charset(head, charset, part.type)
    transfer, packed = encoded_body(content, part.transfer, part.line_end)
    if transfer != part.transfer:
        head = with_header(head, "Content-Transfer-Encoding", transfer)
    ended = whole[part.body_start : part.end].endswith((b"\n", b"\r"))
    if ended and not packed.endswith((b"\n", b"\r")):
        packed += part.line_end
    elif not ended and packed.endswith((b"\n", b"\r")):
        packed = packed.rstrip(b"\r\n")
    return head, packed
