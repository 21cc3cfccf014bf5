"""Takes the units out of a document, and writes it again with their translations."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import DOCUMENTS
from parlance.contract.document import (
    Document,
    DocumentFormat,
    DocumentWarning,
    ReadOptions,
    ReadProgress,
)
from parlance.contract.faults import (
    DocumentChanged,
    DocumentDamaged,
    DocumentEmpty,
    DocumentNeedsOffice,
    DocumentNotTranslatable,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
)
from parlance.contract.segments import Extracted, OutputOptions, UnitsNote
from parlance.contract.tagged import tag_faults
from parlance.documents.legacy import converted
from parlance.documents.read import DocumentReader, checked_hash, fault_of, fault_of_end
from parlance.documents.translating.codec import UnitsDigest
from parlance.documents.translating.gathering import Gathered, language_of
from parlance.documents.translating.placing import new_file, take_name
from parlance.documents.translating.reflowed import ReflowedDocument
from parlance.documents.translating.rendering import (
    BILINGUAL_OUTPUTS,
    REFLOWED_OUTPUTS,
    rendered,
    rendered_table,
)
from parlance.documents.translating.wire import (
    TARGETS_LETTERS,
    Extract,
    FromTranslating,
    NotInPlace,
    OtherUnits,
    Piece,
    Rebuild,
    Targets,
    Unwritten,
)
from parlance.documents.wire import Finished, ReadRequest, Refused

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.placing import NewFile, Written
    from parlance.documents.translating.wire import ToTranslating

MAX_WRITTEN_BYTES = 2 * 1024 * 1024 * 1024

_AS_IT_IS = ReadOptions()
_AS_SOURCE = OutputOptions()
_REFLOWED = frozenset({DocumentFormat.PDF, DocumentFormat.RTF, DocumentFormat.XLS})


class DocumentTranslator:
    """Opens and writes documents in processes from a nursery."""

    def __init__(self, nursery: Nursery) -> None:
        """Start nothing yet."""
        self._nursery = nursery

    def extract(
        self, path: str, cancel: Cancel, options: ReadOptions = _AS_IT_IS
    ) -> Iterator[ReadProgress | Extracted]:
        """Yield how many units were found so far, then the document with all of them.

        What cannot be written in place (PDF, RTF, XLS) is read, and comes out reflowed; older
        office formats are converted by an installed LibreOffice first. Raises FaultError
        (every Document… fault) and Cancelled.
        """
        sha256 = checked_hash(path, cancel)
        gathered = Gathered(path, sha256)
        is_old = False
        try:
            yield from self._gather(path, gathered, cancel, options)
        except FaultError as error:
            is_old = isinstance(error.fault, DocumentNeedsOffice)
            if not is_old:
                raise
        if is_old:
            with converted(path, cancel) as newer:
                gathered = Gathered(path, sha256, is_converted=True)
                yield from self._gather(newer, gathered, cancel, options)
        if gathered.other is None:
            yield gathered.extracted()
        else:
            yield from self._extract_reflowed(path, gathered.other, cancel, options)

    def write(  # noqa: PLR0913 - all of them are said by whoever asks for the file
        self,
        extracted: Extracted,
        targets: Mapping[int, str],
        target: TargetLanguage,
        destination: Path,
        cancel: Cancel,
        *,
        output: OutputOptions = _AS_SOURCE,
        options: ReadOptions = _AS_IT_IS,
        replacing: str = "",
    ) -> Iterator[ReadProgress | Written]:
        """Yield signs of life, then where the translated document was written.

        Units without a target, or with one that cannot be written, stay as they are; those
        of the second kind are told in `Written.unwritten`. The
        file takes its name as a whole, and never over another, but for the one whose SHA-256
        is `replacing`. Raises FaultError (DocumentChanged, FileUnwritable, AlreadyThere,
        every Document… fault) and Cancelled.
        """
        path = extracted.path
        if checked_hash(path, cancel) != extracted.sha256:
            raise FaultError(DocumentChanged(path=path))
        sound, unsound = _sound(extracted, targets)
        made_as = output_format(extracted, output)
        with new_file(destination) as made:
            if output.bilingual:
                made.write(rendered_table(extracted, sound, target, made_as))
            elif UnitsNote.REFLOWED in extracted.notes:
                document = yield from self._read(path, cancel, options)
                text = ReflowedDocument(document).markdown(sound, target)
                title = extracted.title
                made.write(rendered(text, made_as, title=title, language=target.code))
            else:
                translated = _Translated(target, sound, UnitsDigest(extracted.units).hexdigest())
                left = yield from self._rebuild(extracted, translated, made, cancel, options)
                unsound |= left & sound.keys()
            written = take_name(
                made, destination, like=Path(path), cancel=cancel, replacing=replacing
            )
        yield msgspec.structs.replace(written, unwritten=tuple(sorted(unsound)))

    def _gather(
        self, file: str, gathered: Gathered, cancel: Cancel, options: ReadOptions
    ) -> Iterator[ReadProgress]:
        wishes: list[ToTranslating] = [Extract(file=_request(file, options))]
        for frame in self._frames(wishes, gathered.path, cancel, options):
            yield from gathered.take(frame)

    def _rebuild(
        self,
        extracted: Extracted,
        translated: _Translated,
        made: NewFile,
        cancel: Cancel,
        options: ReadOptions,
    ) -> Generator[ReadProgress, None, set[int]]:
        """Have a process write the document into `made`; return the units that it could not.

        Raises as `write` does.
        """
        if DocumentWarning.CONVERTED in extracted.warnings:
            with converted(extracted.path, cancel) as newer:
                wishes = translated.wishes(_request(newer, options))
                left = yield from self._written(wishes, extracted.path, made, cancel, options)
        else:
            wishes = translated.wishes(_request(extracted.path, options))
            left = yield from self._written(wishes, extracted.path, made, cancel, options)
        if not made.size:
            raise FaultError(DocumentDamaged(path=extracted.path))
        return left

    def _written(
        self,
        wishes: Sequence[ToTranslating],
        path: str,
        made: NewFile,
        cancel: Cancel,
        options: ReadOptions,
    ) -> Generator[ReadProgress, None, set[int]]:
        left: set[int] = set()
        for frame in self._frames(wishes, path, cancel, options):
            match frame:
                case Piece(content=content):
                    made.write(content)
                case Unwritten(units=units):
                    left.update(units)
                case OtherUnits():
                    raise FaultError(DocumentChanged(path=path))
                case _:
                    pass
            if made.size > MAX_WRITTEN_BYTES:
                raise FaultError(DocumentTooLarge(path=path))
            yield ReadProgress(done=0, total=0)
        return left

    def _extract_reflowed(
        self, path: str, found: DocumentFormat, cancel: Cancel, options: ReadOptions
    ) -> Iterator[ReadProgress | Extracted]:
        if found not in _REFLOWED:
            raise FaultError(DocumentNotTranslatable(path=path))
        document = yield from self._read(path, cancel, options)
        units = tuple(ReflowedDocument(document).units())
        if not units:
            raise FaultError(DocumentEmpty(path=path, pages=document.pages))
        yield Extracted(
            path=path,
            sha256=document.sha256,
            title=document.title,
            format=document.format,
            output=DocumentFormat.DOCX,
            units=units,
            language=language_of(units, document.language),
            encoding=document.encoding,
            notes=(UnitsNote.REFLOWED,),
            warnings=document.warnings,
        )

    def _read(
        self, path: str, cancel: Cancel, options: ReadOptions
    ) -> Generator[ReadProgress, None, Document]:
        for item in DocumentReader(self._nursery).read(path, cancel, options):
            if isinstance(item, Document):
                return item
            yield item
        raise FaultError(DocumentDamaged(path=path))

    def _frames(
        self,
        wishes: Sequence[ToTranslating],
        path: str,
        cancel: Cancel,
        options: ReadOptions,
    ) -> Iterator[FromTranslating]:
        """Yield what a process answers, but for the end. Raises FaultError and Cancelled."""
        decoder: msgspec.msgpack.Decoder[FromTranslating]
        decoder = msgspec.msgpack.Decoder(FromTranslating)
        try:
            child = self._nursery.start("translating", decoder)
        except ChildDidNotStart as error:
            raise FaultError(DocumentUnreadable(path=path, reason=error.reason)) from error
        try:
            with cancel.waking(child.kill):
                for wish in wishes:
                    child.send(wish)
                yield from _received(child, path, cancel, options)
        finally:
            child.kill()
            child.end(patience=0)


class _Translated(NamedTuple):
    """Translations, the language that they are in, and the digest of the units they are of."""

    language: TargetLanguage
    targets: Mapping[int, str]
    units: str

    def wishes(self, file: ReadRequest) -> list[ToTranslating]:
        """Return what a process is asked that writes them into a file."""
        return [
            Rebuild(file=file, language=self.language, units=self.units),
            *_target_frames(self.targets),
        ]


def output_format(extracted: Extracted, output: OutputOptions) -> DocumentFormat:
    """Return the format in which a document is written: its own, where it can be.

    The wish counts for what becomes a new document: a table of both languages, a PDF.
    """
    wanted = output.output or extracted.output
    if output.bilingual:
        return wanted if wanted in BILINGUAL_OUTPUTS else DocumentFormat.DOCX
    if UnitsNote.REFLOWED in extracted.notes:
        return wanted if wanted in REFLOWED_OUTPUTS else DocumentFormat.DOCX
    return extracted.output


def _received(
    child: Child[FromTranslating], path: str, cancel: Cancel, options: ReadOptions
) -> Iterator[FromTranslating]:
    while True:
        try:
            frame = child.receive_within(DOCUMENTS)
        except ChildSilent as error:
            cancel.check()
            raise FaultError(DocumentTooLarge(path=path)) from error
        except FrameError:  # it was ended in the middle of one
            frame = None
        if frame is None:
            cancel.check()  # a process that was ended on request has no fault
            raise FaultError(fault_of_end(child, path))
        if isinstance(frame, Refused):
            raise FaultError(fault_of(frame, options, path))
        if isinstance(frame, Finished):
            return
        yield frame
        if isinstance(frame, NotInPlace):
            return


def _request(file: str, options: ReadOptions) -> ReadRequest:
    return ReadRequest(
        path=os.fsencode(Path(file).absolute()),
        suffix=Path(file).suffix.lower().encode("utf-8", "replace").decode(),
        password=options.password,
        encoding=options.encoding,
    )


def _target_frames(targets: Mapping[int, str]) -> Iterator[Targets]:
    """Yield the translations in frames of a bounded size."""
    batch: dict[int, str] = {}
    letters = 0
    for number, text in targets.items():
        batch[number] = text
        letters += len(text)
        if letters >= TARGETS_LETTERS:
            yield Targets(targets=batch)
            batch, letters = {}, 0
    yield Targets(targets=batch, last=True)


def _sound(extracted: Extracted, targets: Mapping[int, str]) -> tuple[dict[int, str], set[int]]:
    """Return the translations that can stand in the file and say what it does not say yet.

    And the units whose translations cannot, as their tags are not those of the source.
    """
    sound: dict[int, str] = {}
    unsound: set[int] = set()
    for unit in extracted.units:
        text = targets.get(unit.id, "").encode("utf-8", "replace").decode().strip()
        if not text or text == (unit.existing or unit.text):
            continue
        if tag_faults(unit.text, text):
            unsound.add(unit.id)
        else:
            sound[unit.id] = text
    return sound, unsound
