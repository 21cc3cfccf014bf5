"""A document from its file to its translated file, remembered in between as a project."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import ReadOptions, ReadProgress
from parlance.contract.languages import BY_CODE
from parlance.contract.segments import Extracted, Hint, HintKind, OutputOptions, Segment
from parlance.contract.translation import (
    ProjectId,
    ProjectReport,
    TranslationOptions,
    TranslationProgress,
    TranslationStage,
)
from parlance.documents.translating.codec import TargetLanguage
from parlance.documents.translating.documents import output_format
from parlance.documents.translating.naming import output_path
from parlance.documents.translating.placing import Written
from parlance.work.manner import Manner
from parlance.work.translation.ask import terms_of, wishes_hash
from parlance.work.translation.checks import Pair
from parlance.work.translation.documents import (
    DocumentAsk,
    SegmentsDone,
    is_wanted,
    report_of,
    source_of,
    translate_document,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from contextlib import AbstractContextManager

    from parlance.contract.cancel import Cancel
    from parlance.documents.translating.documents import DocumentTranslator
    from parlance.storage.translation_projects import ProjectStore
    from parlance.work.translation.tools import TranslationTools


class DocumentOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done: for a file, or for a project that was begun.

    Attributes:
        manner: how answers are generated, in place of what the model's profile says.
        folder: where the document is written; empty beside its source.
        is_passing: nobody needs to know later where it was written.
    """

    path: str
    options: TranslationOptions
    output: OutputOptions = OutputOptions()
    read: ReadOptions = ReadOptions()
    groups: tuple[str, ...] | None = None
    project: ProjectId | None = None
    manner: Manner | None = None
    folder: str = ""
    is_passing: bool = False


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A document was opened, and is remembered as a project."""

    project: ProjectId
    extracted: Extracted


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """Segments are on the disk."""

    segments: tuple[Segment, ...]


class DocumentProjects:
    """Opens documents, translates them and writes them."""

    def __init__(
        self,
        tools: TranslationTools,
        projects: ProjectStore,
        documents: DocumentTranslator,
        ensure: Callable[[Cancel], AbstractContextManager[None]],
    ) -> None:
        """Do nothing yet; inside of `ensure` the model that translates is loaded."""
        self._tools = tools
        self._projects = projects
        self._documents = documents
        self._ensure = ensure

    def open(self, order: DocumentOrder, cancel: Cancel) -> Iterator[TranslationProgress | Opened]:
        """Take the units out of a file, and find or begin its project.

        A project that was begun with the same file goes on. Raises FaultError (every
        Document… fault) and Cancelled.
        """
        extracted = None
        for event in self._documents.extract(order.path, cancel, order.read):
            match event:
                case ReadProgress(done=done, total=total):
                    yield _opening(done, total)
                case Extracted():
                    extracted = event
        assert extracted is not None
        projects = self._projects
        project = order.project
        if project is None or not self._is_of(project, extracted):
            project = projects.find(extracted.sha256, order.path, order.options.target)
        if project is None or not self._is_of(project, extracted):
            project = projects.create(extracted, order.options, order.output, order.groups)
        else:
            projects.change(
                project, options=order.options, output=order.output, groups=order.groups
            )
        yield Opened(project=project, extracted=extracted)

    def _is_of(self, project: ProjectId, extracted: Extracted) -> bool:
        """Whether a project is of this very document, unit by unit; it may have been erased."""
        try:
            return self._projects.extracted(project).units == extracted.units
        except LookupError:
            return False

    def translate(
        self, order: DocumentOrder, project: ProjectId, extracted: Extracted, cancel: Cancel
    ) -> Iterator[object]:
        """Translate what is not yet, then write the document.

        Yields TranslationProgress, Stored, ProjectReport and Written. Raises FaultError and
        Cancelled; what was stored until then goes on from there.
        """
        with self._ensure(cancel):
            self._begin(order, project, extracted)
            for event in self._translated(ask_of(order, extracted), project, cancel):
                if isinstance(event, ProjectReport):
                    yield self._report(project, extracted, event)
                else:
                    yield event
        yield from self.write(order, project, extracted, cancel)

    def again(
        self,
        order: DocumentOrder,
        project: ProjectId,
        extracted: Extracted,
        cancel: Cancel,
        *,
        unit: int,
    ) -> Iterator[object]:
        """Translate one unit anew: yield Stored. Raises FaultError and Cancelled."""
        with self._ensure(cancel):
            ask = msgspec.structs.replace(ask_of(order, extracted), only=frozenset((unit,)))
            for event in self._translated(ask, project, cancel):
                if isinstance(event, Stored):
                    yield event

    def _translated(
        self, ask: DocumentAsk, project: ProjectId, cancel: Cancel
    ) -> Iterator[Stored | TranslationProgress | ProjectReport]:
        """Store segments as they come; what a person changed meanwhile stands."""
        segments = self._segments(project)
        for event in translate_document(ask, segments, self._tools, cancel):
            if isinstance(event, SegmentsDone):
                standing = self._projects.keep(project, event.segments, event.model)
                yield Stored(segments=standing)
            else:
                yield event

    def _begin(self, order: DocumentOrder, project: ProjectId, extracted: Extracted) -> None:
        """Have what was written in another manner written again; a new order, by this model."""
        pair = Pair(source=source_of(extracted, order.options), target=order.options.target)
        terms = terms_of(self._tools, pair, order.options)
        is_new = order.project is None
        model = self._tools.engine.describe().name if is_new else ""
        self._projects.begin(project, wishes_hash(order.options, terms, order.manner), model)

    def _report(
        self, project: ProjectId, extracted: Extracted, made: ProjectReport
    ) -> ProjectReport:
        """Return what stands, with what it took: a person may have changed some meanwhile."""
        return report_of(
            extracted,
            self._segments(project),
            reused=made.reused,
            measurements=made.measurements,
        )

    def write(
        self, order: DocumentOrder, project: ProjectId, extracted: Extracted, cancel: Cancel
    ) -> Iterator[object]:
        """Write the document from its segments: yield TranslationProgress and Written.

        What was written earlier and nobody has changed since is replaced; nothing else ever
        is. Raises FaultError and Cancelled.
        """
        segments = self._segments(project)
        destination, replaced = self._destination(order, project, extracted)
        targets = {
            unit.id: segments[unit.id].target
            for unit in extracted.units
            if unit.id in segments and is_wanted(unit, extracted, order.groups)
        }
        targets = {unit: target for unit, target in targets.items() if target}
        for event in self._documents.write(
            extracted,
            targets,
            _target(order.options.target),
            destination,
            cancel,
            output=order.output,
            options=order.read,
            replacing=replaced,
        ):
            match event:
                case ReadProgress(done=done, total=total):
                    yield TranslationProgress(
                        done=done, total=total, stage=TranslationStage.WRITING
                    )
                case Written():
                    if not order.is_passing:
                        self._projects.written(project, event.path, event.sha256)
                    yield from self._told(project, extracted, segments, event.unwritten)
                    yield event

    def _told(
        self,
        project: ProjectId,
        extracted: Extracted,
        segments: Mapping[int, Segment],
        unwritten: Collection[int],
    ) -> Iterator[Stored | ProjectReport]:
        """Mark translations that the format could not take: their source stands in the file."""
        hint = Hint(kind=HintKind.KEPT_SOURCE)
        marked = [
            msgspec.structs.replace(segments[unit], hints=(*segments[unit].hints, hint))
            for unit in unwritten
            if unit in segments and hint not in segments[unit].hints
        ]
        if marked:
            yield Stored(segments=self._projects.keep(project, marked))
            yield report_of(extracted, self._segments(project))

    def _destination(
        self, order: DocumentOrder, project: ProjectId, extracted: Extracted
    ) -> tuple[Path, str]:
        """Return where the document goes, and the hash of our own file that it replaces."""
        fresh = output_path(
            extracted.path,
            order.options.target,
            output_format(extracted, order.output),
            bilingual=order.output.bilingual,
            folder=order.folder,
            source_code=source_of(extracted, order.options),
        )
        path, sha256 = self._projects.written_as(project)
        before = Path(path)
        if path and _unnumbered(before) == _unnumbered(fresh) and _hash(before) == sha256:
            return before, sha256
        return fresh, ""

    def reported(self, project: ProjectId) -> Iterator[ProjectReport]:
        """Yield what a project came to by now. Raises FaultError."""
        yield report_of(self._projects.extracted(project), self._segments(project))

    def _segments(self, project: ProjectId) -> dict[int, Segment]:
        return {segment.unit: segment for segment in self._projects.segments(project)}


def ask_of(order: DocumentOrder, extracted: Extracted) -> DocumentAsk:
    """Return what of a document an order wants translated, and how."""
    return DocumentAsk(
        extracted=extracted, options=order.options, groups=order.groups, manner=order.manner
    )


def _opening(done: int, total: int) -> TranslationProgress:
    return TranslationProgress(done=done, total=total, stage=TranslationStage.OPENING)


def _target(code: str) -> TargetLanguage:
    language = BY_CODE[code]
    return TargetLanguage(code=code, right_to_left=language.right_to_left)


def _unnumbered(path: Path) -> Path:
    """Return a path without the number that tells it from others of its name."""
    return path.with_name(re.sub(r" \(\d+\)(?=\.[^.]*\Z)", "", path.name))


def _hash(path: Path) -> str:
    """Return the SHA-256 of a file; empty for one that cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
