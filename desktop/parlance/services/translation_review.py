"""The segments of one document, as the review shows and changes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Signal

from parlance.contract.faults import FaultError
from parlance.contract.segments import Extracted, Segment, SegmentOrigin, SegmentState
from parlance.contract.tagged import (
    joined_tags,
    looks_tagged,
    split_tags,
    tag_faults,
    without_tags,
)
from parlance.contract.translation import Term
from parlance.services.store_view import StoreView
from parlance.work.translation.around import stands_alone
from parlance.work.translation.documents import report_of
from parlance.work.translation.projects import Stored

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.segments import Unit
    from parlance.contract.tagged import TagFault
    from parlance.services.jobs import Job, Jobs
    from parlance.services.translation_documents import TranslationDocuments
    from parlance.services.translation_items import TranslationEntry
    from parlance.services.translation_parts import TranslationParts
    from parlance.work.translation.projects import DocumentProjects


class _Opened(msgspec.Struct, frozen=True):
    """A project as it was found in the store."""

    extracted: Extracted
    segments: tuple[Segment, ...]


class TranslationReview(StoreView):
    """Shows source and translation of every unit of an item; keeps what a person changes.

    Signals:
        opened: another item's units are there.
        segments_changed: ids of units whose segments are others now.
        busy_changed: a unit is being translated anew, or none is any more.
    """

    opened = Signal()
    segments_changed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        parts: TranslationParts,
        maker: DocumentProjects,
        documents: TranslationDocuments,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._parts = parts
        self._maker = maker
        self._documents = documents
        self._jobs = jobs
        self._entry: TranslationEntry | None = None
        self._extracted: Extracted | None = None
        self._segments: dict[int, Segment] = {}
        self._running: set[Job] = set()
        self._wanted: int | None = None
        documents.segments_stored.connect(self._on_stored)

    # What there is ----------------------------------------------------------------------

    @property
    def item(self) -> int | None:
        """Number of the item that is shown; None if none is."""
        return self._entry.item.id if self._entry is not None else None

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units of the document, in its order."""
        return self._extracted.units if self._extracted is not None else ()

    def segment(self, unit: int) -> Segment:
        """Return the translation of a unit, as far as it is."""
        return self._segments.get(unit) or Segment(unit=unit)

    @property
    def languages(self) -> tuple[str, str]:
        """Codes of source and target; the source is empty where nobody knows it."""
        if self._entry is None or self._extracted is None:
            return "", ""
        options = self._entry.item.options
        return options.source or self._extracted.language, options.target

    def hinted(self) -> tuple[int, ...]:
        """Return ids of the units that want a look, in order."""
        return tuple(unit.id for unit in self.units if self.segment(unit.id).hints)

    def found(self, text: str, *, in_source: bool, match_case: bool) -> tuple[int, ...]:
        """Return ids of the units whose source or translation has `text`."""
        if not text:
            return ()
        pattern = _pattern(text, match_case=match_case)
        return tuple(
            unit.id
            for unit in self.units
            if pattern.search(
                without_tags(unit.text if in_source else self.segment(unit.id).target)
            )
        )

    # Commands ---------------------------------------------------------------------------

    def open(self, item: int) -> None:
        """Show the units of an item; `opened` follows."""
        entry = self._documents.entry(item)
        if entry is None or entry.item.project is None:
            return
        project = entry.item.project

        def work(_cancel: Cancel) -> Iterator[object]:
            projects = self._parts.projects
            yield _Opened(projects.extracted(project), projects.segments(project))

        def show(opened: list[object]) -> None:
            for each in opened:
                if isinstance(each, _Opened) and self._wanted == item:
                    self._show(entry, each.extracted, each.segments)

        self._wanted = item
        self._jobs.start(work, advanced=show, ended=self._on_failed)

    def _show(
        self, entry: TranslationEntry, extracted: Extracted, segments: Sequence[Segment]
    ) -> None:
        self._entry, self._extracted = entry, extracted
        self._segments = {segment.unit: segment for segment in segments}
        if entry.extracted is None:
            entry.extracted = extracted
        self.opened.emit()

    def edit(self, unit: int, target: str) -> frozenset[TagFault]:
        """Keep a person's wording of a unit; it wins for the same text from now on.

        Returns what is wrong with its tags: nothing is kept then.
        """
        source = self._unit(unit)
        if source is None:
            return frozenset()
        faults = tag_faults(source.text, target)
        if not faults:
            self._put([self._edited(unit, target)])
        return faults

    def accept(self, unit: int) -> None:
        """Let a translation stand as it is: its hints are dropped."""
        if self.segment(unit).target:
            self._put([self._edited(unit, self.segment(unit).target)])

    def lock(self, unit: int, locked: bool) -> None:  # noqa: FBT001 - as a switch gives it
        """Let nothing but the person change a unit, or let it be changed again."""
        self._put([replace(self.segment(unit), locked=locked)], corrects=False)

    def replace_all(self, find: str, replacement: str, *, match_case: bool) -> int:
        """Replace a text in all translations that are not locked; return in how many."""
        if not find or looks_tagged(replacement):
            return 0
        pattern = _pattern(find, match_case=match_case)
        changed = []
        for unit in self.found(find, in_source=False, match_case=match_case):
            segment = self.segment(unit)
            parts = split_tags(segment.target)
            target = joined_tags(
                [
                    pattern.sub(lambda _: replacement, each) if isinstance(each, str) else each
                    for each in parts
                ]
            )
            if not segment.locked and target != segment.target:
                changed.append(self._edited(unit, target))
        self._put(changed)
        return len(changed)

    def again(self, unit: int) -> None:
        """Translate a unit anew."""
        entry, extracted = self._entry, self._extracted
        if entry is None or extracted is None or self.segment(unit).locked:
            return
        order, project = entry.order, entry.item.project
        if project is None:
            return
        segment = self.segment(unit)
        if segment.state is SegmentState.EDITED:  # the person gives up this wording
            self._put([replace(segment, state=SegmentState.TRANSLATED)], corrects=False)
        job = self._jobs.start(
            lambda cancel: self._maker.again(order, project, extracted, cancel, unit=unit)
        )
        job.advanced.connect(lambda events: self._on_again(entry, events))
        job.ended.connect(lambda fault: self._on_again_ended(job, fault))
        self._running.add(job)
        self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def term(self, source: str, target: str) -> None:
        """Put a term into the glossary of the document's languages."""
        pair = self.languages
        self._change(lambda: self._parts.glossaries.put(*pair, Term(source=source, target=target)))

    # What happens -----------------------------------------------------------------------

    def _edited(self, unit: int, target: str) -> Segment:
        return Segment(
            unit=unit,
            target=target,
            state=SegmentState.EDITED,
            origin=SegmentOrigin.PERSON,
            locked=self.segment(unit).locked,
        )

    def _put(self, segments: Sequence[Segment], *, corrects: bool = True) -> None:
        """Keep what a person changed, at once: nothing of it may be lost."""
        entry, extracted = self._entry, self._extracted
        if entry is None or extracted is None or entry.item.project is None or not segments:
            return
        try:
            self._parts.projects.keep(entry.item.project, segments)
            if corrects:
                self._correct(extracted, segments)
        except FaultError as error:
            self.failed.emit(error.fault)
            return
        self._take(segments)
        self._tell_queue()

    def _correct(self, extracted: Extracted, segments: Sequence[Segment]) -> None:
        source, target = self.languages
        texts = {unit.id: unit.text for unit in extracted.units if stands_alone(unit)}
        pairs = [
            (texts[segment.unit], segment.target) for segment in segments if segment.unit in texts
        ]
        if source and pairs:
            self._parts.memory.correct_all(source, target, pairs)

    def _take(self, segments: Sequence[Segment]) -> None:
        self._segments.update((segment.unit, segment) for segment in segments)
        self.segments_changed.emit(tuple(segment.unit for segment in segments))

    def _unit(self, unit: int) -> Unit | None:
        return self.units[unit] if 0 <= unit < len(self.units) else None

    def _tell_queue(self) -> None:
        if self._entry is not None and self._extracted is not None:
            report = report_of(self._extracted, self._segments)
            self._documents.changed_by_hand(self._entry.item.id, report)

    def _on_stored(self, item: int, segments: tuple[Segment, ...]) -> None:
        """Show what the queue has stored of the item that is shown."""
        if self._entry is not None and item == self._entry.item.id:
            self._take(segments)

    def _on_again(self, entry: TranslationEntry, events: list[object]) -> None:
        for event in events:
            if isinstance(event, Stored) and entry is self._entry:
                self._take(event.segments)
                self._tell_queue()

    def _on_again_ended(self, job: Job, fault: Fault | None) -> None:
        self._running.discard(job)
        if not self._running:
            self.busy_changed.emit(False)  # noqa: FBT003
        self._on_failed(fault)

    def _on_failed(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)


def _pattern(text: str, *, match_case: bool) -> re.Pattern[str]:
    return re.compile(re.escape(text), 0 if match_case else re.IGNORECASE)
