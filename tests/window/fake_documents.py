"""Services of translated documents that do what a test says and note what is asked."""

from __future__ import annotations

import re
import time
from pathlib import PurePath
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parlance.contract.segments import (
    Hint,
    HintKind,
    OutputOptions,
    Segment,
    SegmentOrigin,
    SegmentState,
    TagKind,
    Unit,
    UnitGroup,
    UnitKind,
    UnitsNote,
    UnitTag,
)
from parlance.contract.summary import ItemState
from parlance.contract.tagged import tag_faults, without_tags
from parlance.contract.translation import (
    ProjectId,
    ProjectRecord,
    ProjectReport,
    TranslationItem,
    TranslationOptions,
    TranslationProgress,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.document import DocumentWarning, ReadOptions
    from parlance.contract.tagged import TagFault

REPORT = "/ada/report.docx"


def document_item(number: int = 1, path: str = REPORT, **changes: object) -> TranslationItem:
    """A document on its way into Persian."""
    usual = TranslationItem(
        id=number,
        path=path,
        title=PurePath(path).name,
        options=TranslationOptions(target="fa"),
    )
    return replace(usual, **changes)


def finished_item(number: int = 1, **changes: object) -> TranslationItem:
    usual = document_item(
        number,
        state=ItemState.DONE,
        project=ProjectId(number),
        written="/ada/report.fa.docx",
        report=ProjectReport(
            units=9, translated=7, edited=1, kept=1, left=1, hinted={HintKind.FORMAT_LOST: 1}
        ),
    )
    return replace(usual, **changes)


def running_item(number: int = 1, done: int = 3, total: int = 9) -> TranslationItem:
    progress = TranslationProgress(done=done, total=total, reused=1, seconds_left=190.0)
    return document_item(
        number, state=ItemState.WORKING, project=ProjectId(number), progress=progress
    )


def project_record(number: int = 1, path: str = REPORT, **changes: object) -> ProjectRecord:
    usual = ProjectRecord(
        id=ProjectId(number),
        path=path,
        sha256="0" * 64,
        title=PurePath(path).name,
        options=TranslationOptions(target="fa"),
        output=OutputOptions(),
        source_language="en",
        groups=None,
        written=str(PurePath(path).with_suffix(".fa.docx")),
        done=9,
        total=9,
        model="Qwen3 4B",
        created=time.time(),
        updated=time.time(),
    )
    return replace(usual, **changes)


def unit(number: int, text: str, kind: UnitKind = UnitKind.PARAGRAPH, **changes: object) -> Unit:
    """A paragraph; every tag in `text` stands for formatting, objects for a field."""
    numbers = dict.fromkeys(int(each) for each in re.findall(r"⟦(\d+)/?⟧", text))
    objects = {int(each) for each in re.findall(r"⟦(\d+)/⟧", text)}
    tags = tuple(
        UnitTag(number=each, kind=TagKind.FIELD if each in objects else TagKind.FORMAT)
        for each in numbers
    )
    return replace(Unit(id=number, kind=kind, text=text, tags=tags), **changes)


def segment(number: int, target: str, *hints: HintKind, **changes: object) -> Segment:
    usual = Segment(
        unit=number,
        target=target,
        state=SegmentState.TRANSLATED if target else SegmentState.WAITING,
        origin=SegmentOrigin.MODEL if target else SegmentOrigin.NONE,
        hints=tuple(Hint(kind=kind) for kind in hints),
    )
    return replace(usual, **changes)


class FakeChoice(QObject):
    """Remembers what was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.options = TranslationOptions(target="fr")
        self.output = OutputOptions()
        self.targets: tuple[str, ...] = ("fr",)
        self.own_languages: tuple[str, ...] = ()

    def set_options(self, options: TranslationOptions) -> None:
        self.options = options
        self.changed.emit()

    def set_output(self, output: OutputOptions) -> None:
        self.output = output
        self.changed.emit()

    def set_targets(self, targets: tuple[str, ...]) -> None:
        self.targets = targets
        self.options = replace(self.options, target=targets[0])
        self.changed.emit()


class FakeTranslationDocuments(QObject):
    """A queue in which nothing goes on by itself; folders come when the test says so."""

    queue_changed = Signal()
    item_changed = Signal(int)
    failed = Signal(object)
    busy_changed = Signal(bool)
    written = Signal(int, str)
    segments_stored = Signal(int, object)
    changed = Signal()

    def __init__(self, choice: FakeChoice) -> None:
        super().__init__()
        self._choice = choice
        self._number = 100
        self.items: tuple[TranslationItem, ...] = ()
        self.asked: list[tuple[object, ...]] = []
        self.all_groups: dict[int, tuple[UnitGroup, ...]] = {}
        self.all_notes: dict[int, tuple[UnitsNote, ...]] = {}
        self.all_warnings: dict[int, tuple[DocumentWarning, ...]] = {}

    def show(self, *items: TranslationItem) -> None:
        """Have these in the queue."""
        is_same = [each.id for each in items] == [each.id for each in self.items]
        before, self.items = self.items, items
        if not is_same:
            self.queue_changed.emit()
        for old, new in zip(before, items, strict=False) if is_same else ():
            if old != new:
                self.item_changed.emit(new.id)

    def change(self, item: int, **changes: object) -> None:
        self.show(*(replace(each, **changes) if each.id == item else each for each in self.items))

    def item(self, item: int) -> TranslationItem | None:
        return next((each for each in self.items if each.id == item), None)

    def groups(self, item: int) -> tuple[UnitGroup, ...]:
        return self.all_groups.get(item, ())

    def notes(self, item: int) -> tuple[UnitsNote, ...]:
        return self.all_notes.get(item, ())

    def warnings(self, item: int) -> tuple[DocumentWarning, ...]:
        return self.all_warnings.get(item, ())

    def add_files(self, paths: Sequence[str]) -> tuple[int, ...]:
        self.asked.append(("files", tuple(paths)))
        return self.add([path for path in paths if PurePath(path).suffix])

    def add(self, paths: Iterable[str]) -> tuple[int, ...]:
        """Queue each path once for each language, as the service does."""
        new = []
        for path in paths:
            for target in self._choice.targets:
                self._number += 1
                options = replace(self._choice.options, target=target)
                new.append(document_item(self._number, path, options=options))
        self.show(*self.items, *new)
        return tuple(item.id for item in new)

    def open_record(self, record: ProjectRecord) -> int:
        self._number += 1
        self.show(
            *self.items,
            finished_item(self._number, project=record.id, path=record.path, title=record.title),
        )
        return self._number

    def again(
        self,
        item: int,
        *,
        read: ReadOptions | None = None,
        groups: tuple[str, ...] | None = None,
        options: TranslationOptions | None = None,
        output: OutputOptions | None = None,
    ) -> None:
        self.asked.append(("again", item, read, groups, options, output))
        self.change(item, state=ItemState.WAITING, fault=None)

    def pause(self, item: int) -> None:
        self.change(item, state=ItemState.PAUSED)

    def resume(self, item: int) -> None:
        self.change(item, state=ItemState.WORKING)

    def stop(self, item: int) -> None:
        self.change(item, state=ItemState.STOPPED)

    def remove(self, item: int) -> None:
        self.show(*(each for each in self.items if each.id != item))

    def write(self, item: int, folder: str = "") -> None:
        self.asked.append(("write", item, folder))
        self.change(item, is_stale=False)
        self.written.emit(item, f"{folder or '/ada'}/report.fa.docx")


class FakeProjects(QObject):
    """Remembers the documents that a test puts into it."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[ProjectRecord, ...] = ()

    def show(self, *records: ProjectRecord) -> None:
        self.all = records
        self.changed.emit()

    def records(self, search: str = "", *, favourites: bool = False) -> tuple[ProjectRecord, ...]:
        return tuple(
            each
            for each in self.all
            if each.deleted is None
            and search.casefold() in each.title.casefold()
            and (each.favourite or not favourites)
        )

    def bin(self) -> tuple[ProjectRecord, ...]:
        return tuple(each for each in self.all if each.deleted is not None)

    def mark(self, project: ProjectId, favourite: bool) -> None:
        self._change(project, favourite=favourite)

    def trash(self, project: ProjectId) -> None:
        self._change(project, deleted=time.time())

    def restore(self, project: ProjectId) -> None:
        self._change(project, deleted=None)

    def erase(self, project: ProjectId) -> None:
        self.show(*(each for each in self.all if each.id != project))

    def empty_bin(self) -> None:
        self.show(*(each for each in self.all if each.deleted is None))

    def _change(self, project: ProjectId, **changes: object) -> None:
        self.show(*(replace(each, **changes) if each.id == project else each for each in self.all))


class FakeTranslationReview(QObject):
    """Holds the paragraphs that a test puts into it, and edits them as the service does."""

    opened = Signal()
    segments_changed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    changed = Signal()

    def __init__(self, documents: FakeTranslationDocuments) -> None:
        super().__init__()
        self._documents = documents
        self.item: int | None = None
        self.units: tuple[Unit, ...] = ()
        self.segments: dict[int, Segment] = {}
        self.languages = ("en", "fa")
        self.contents: dict[int, tuple[tuple[Unit, ...], tuple[Segment, ...]]] = {}
        self.asked: list[tuple[object, ...]] = []

    def fill(self, item: int, units: Sequence[Unit], segments: Sequence[Segment]) -> None:
        """Have these behind an entry of the queue."""
        self.contents[item] = (tuple(units), tuple(segments))

    def open(self, item: int) -> None:
        self.asked.append(("open", item))
        if item in self.contents:
            self.units, segments = self.contents[item]
            self.segments = {each.unit: each for each in segments}
            self.item = item
            found = self._documents.item(item)
            if found is not None:
                self.languages = ("en", found.options.target)
            self.opened.emit()

    def segment(self, unit: int) -> Segment:
        return self.segments.get(unit) or Segment(unit=unit)

    def put(self, *segments: Segment) -> None:
        """Have segments come from the queue, or from the person."""
        self.segments.update((each.unit, each) for each in segments)
        self.segments_changed.emit(tuple(each.unit for each in segments))

    def edit(self, unit: int, target: str) -> frozenset[TagFault]:
        self.asked.append(("edit", unit, target))
        faults = tag_faults(self.units[unit].text, target)
        if not faults:
            self._put_edited(unit, target)
        return faults

    def lock(self, unit: int, locked: bool) -> None:
        self.put(replace(self.segment(unit), locked=locked))

    def accept(self, unit: int) -> None:
        self._put_edited(unit, self.segment(unit).target)

    def again(self, unit: int) -> None:
        self.asked.append(("again", unit))

    def replace_all(self, find: str, replacement: str, *, match_case: bool) -> int:
        changed = 0
        for unit in self.found(find, in_source=False, match_case=match_case):
            if not self.segment(unit).locked:
                pattern = _pattern(find, match_case=match_case)
                self._put_edited(unit, pattern.sub(replacement, self.segment(unit).target))
                changed += 1
        return changed

    def found(self, text: str, *, in_source: bool, match_case: bool) -> tuple[int, ...]:
        if not text:
            return ()
        pattern = _pattern(text, match_case=match_case)
        return tuple(
            each.id
            for each in self.units
            if pattern.search(
                without_tags(each.text if in_source else self.segment(each.id).target)
            )
        )

    def hinted(self) -> tuple[int, ...]:
        return tuple(each.id for each in self.units if self.segment(each.id).hints)

    def term(self, source: str, target: str) -> None:
        self.asked.append(("term", source, target))

    def _put_edited(self, unit: int, target: str) -> None:
        self.put(
            Segment(
                unit=unit,
                target=target,
                state=SegmentState.EDITED,
                origin=SegmentOrigin.PERSON,
                locked=self.segment(unit).locked,
            )
        )
        found = self._documents.item(self.item or 0)
        if found is not None:
            self._documents.change(found.id, is_stale=bool(found.written))


def _pattern(text: str, *, match_case: bool) -> re.Pattern[str]:
    return re.compile(re.escape(text), 0 if match_case else re.IGNORECASE)
