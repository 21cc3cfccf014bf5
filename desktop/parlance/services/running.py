"""Everything that runs for longer than a moment, in one list, whichever service runs it."""

from __future__ import annotations

import time
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from parlance.contract.downloads import DownloadPhase
from parlance.contract.summary import ItemState
from parlance.services.care import CareTask
from parlance.services.model_states import ModelPhase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from parlance.contract.faults import Fault
    from parlance.contract.summary import QueueItem
    from parlance.contract.translation import TranslationItem
    from parlance.services.care import CareService
    from parlance.services.downloads import DownloadsService
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.summary import SummaryService
    from parlance.services.translation_documents import TranslationDocuments

_GATHERED_MS: Final = 150
_ASKED_MS: Final = 1000
_UNDER_WAY: Final = (ItemState.OPENING, ItemState.WORKING)


class WorkKind(StrEnum):
    """What kind of work it is."""

    LOADING = "loading"
    DOWNLOAD = "download"
    TRANSLATION = "translation"
    SUMMARY = "summary"
    CARE = "care"
    EXPORT = "export"


class WorkEnd(StrEnum):
    """What became of a piece of work."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


class RunningWork(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of work that is under way.

    Attributes:
        key: tells it apart from others of its kind.
        name: of the model, the document or the file that is written.
        share: what is done of it, 0 to 1; None where nobody knows.
        task: what is done to a model, for CARE.
        seconds: since it was first seen.
    """

    kind: WorkKind
    key: str
    name: str
    share: float | None = None
    task: CareTask | None = None
    seconds: float = 0.0


class RunningService(QObject):
    """Gathers what runs, and tells when a piece of it has ended.

    Signals:
        changed: `works` is another list, or something in it has moved on.
        ended: a RunningWork that is over, and its WorkEnd.
    """

    changed = Signal()
    ended = Signal(object, object)

    def __init__(  # noqa: PLR0913 - it looks at every service that works for long
        self,
        models: ModelsService,
        downloads: DownloadsService,
        care: CareService,
        translation: TranslationDocuments,
        summary: SummaryService,
        *,
        jobs: Jobs | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Follow the services that work for long, and the jobs with a title."""
        super().__init__(parent)
        self._jobs = jobs
        self._models, self._downloads, self._care = models, downloads, care
        self._translation, self._summary = translation, summary
        self._clock = clock
        self._since: dict[tuple[WorkKind, str], float] = {}
        self._ends: dict[tuple[WorkKind, str], WorkEnd] = {}
        self.works: tuple[RunningWork, ...] = ()
        self._gathering = QTimer(self, singleShot=True, interval=_GATHERED_MS)
        self._gathering.timeout.connect(self.look)
        # How far a download is has to be asked for: it would be told thousands of times.
        self._asking = QTimer(self, interval=_ASKED_MS)
        self._asking.timeout.connect(self.look)
        models.state_changed.connect(self._soon)
        downloads.changed.connect(self._soon)
        care.tasks_changed.connect(self._soon)
        care.task_ended.connect(self._on_task_ended)
        for line in (translation, summary):
            line.queue_changed.connect(self._soon)
            line.item_changed.connect(self._soon)
        if jobs is not None:
            jobs.titled_changed.connect(self._soon)
            jobs.titled_ended.connect(self._on_job_ended)
        self.look()

    def look(self) -> None:
        """Gather what runs now."""
        before = {(work.kind, work.key): work for work in self.works}
        now = self._clock()
        works = tuple(self._timed(work, now) for work in self._gathered())
        here = {(work.kind, work.key) for work in works}
        is_same = works == self.works
        self.works = works
        self._follow_downloads(any(work.kind is WorkKind.DOWNLOAD for work in works))
        if not is_same:
            self.changed.emit()
        for place, work in before.items():
            if place not in here:
                self._since.pop(place, None)
                self.ended.emit(work, self._end_of(work))

    def stop(self, work: RunningWork) -> None:
        """Stop a piece of work; what it has is kept where that can be gone on with."""
        match work.kind:
            case WorkKind.LOADING:
                self._models.unload()
            case WorkKind.DOWNLOAD:
                self._pause(work.key)
            case WorkKind.TRANSLATION:
                self._translation.stop(int(work.key))
            case WorkKind.SUMMARY:
                self._summary.stop(int(work.key))
            case WorkKind.CARE:
                self._care.stop(int(work.key))
            case WorkKind.EXPORT:
                self._stop_job(int(work.key))

    def _pause(self, download: str) -> None:
        for item in self._downloads.items:
            if item.download.id == download:
                self._downloads.pause(item.download.id)

    def _stop_job(self, number: int) -> None:
        job = self._titled().get(number)
        if job is not None:
            job.stop()

    def _soon(self, *_told: object) -> None:
        if not self._gathering.isActive():
            self._gathering.start()

    def _follow_downloads(self, is_downloading: bool) -> None:  # noqa: FBT001 - its only caller
        if is_downloading and not self._asking.isActive():
            self._asking.start()
        elif not is_downloading:
            self._asking.stop()

    def _timed(self, work: RunningWork, now: float) -> RunningWork:
        since = self._since.setdefault((work.kind, work.key), now)
        return msgspec.structs.replace(work, seconds=float(int(now - since)))

    def _gathered(self) -> Iterator[RunningWork]:
        state = self._models.state
        if state.phase is ModelPhase.LOADING and state.entry is not None:
            entry = state.entry
            yield RunningWork(
                kind=WorkKind.LOADING, key=entry.key, name=entry.name, share=state.share
            )
        yield from self._downloading()
        yield from _of_items(WorkKind.TRANSLATION, self._translation.items)
        yield from _of_items(WorkKind.SUMMARY, self._summary.items)
        for task in self._care.tasks:
            share = _share(task.done, task.total)
            yield RunningWork(
                kind=WorkKind.CARE, key=str(task.number), name=task.name, share=share, task=task
            )
        for number, job in self._titled().items():
            progress = job.progress
            share = _share(progress.done, progress.total) if progress is not None else None
            yield RunningWork(kind=WorkKind.EXPORT, key=str(number), name=job.title, share=share)

    def _titled(self) -> Mapping[int, Job]:
        return self._jobs.titled if self._jobs is not None else {}

    def _on_job_ended(self, number: int, fault: Fault | None) -> None:
        is_stopped = self._titled()[number].cancel.requested
        self._note_end(WorkKind.EXPORT, number, fault, is_stopped=is_stopped)

    def _on_task_ended(
        self,
        number: int,
        fault: Fault | None,
        is_stopped: bool,  # noqa: FBT001 - a signal's
    ) -> None:
        self._note_end(WorkKind.CARE, number, fault, is_stopped=is_stopped)

    def _note_end(
        self, kind: WorkKind, number: int, fault: Fault | None, *, is_stopped: bool
    ) -> None:
        if (kind, str(number)) not in self._since:
            return  # nobody has seen it
        end = WorkEnd.STOPPED if is_stopped else WorkEnd.DONE
        self._ends[kind, str(number)] = end if fault is None else WorkEnd.FAILED

    def _downloading(self) -> Iterator[RunningWork]:
        for item in self._downloads.items:
            download, request = item.download, item.download.request
            if download.phase is DownloadPhase.RUNNING:
                share = _share(download.received_bytes, request.total_bytes)
                yield RunningWork(
                    kind=WorkKind.DOWNLOAD, key=download.id, name=request.name, share=share
                )

    def _end_of(self, work: RunningWork) -> WorkEnd:
        match work.kind:
            case WorkKind.LOADING:
                return self._end_of_loading()
            case WorkKind.DOWNLOAD:
                return self._end_of_download(work.key)
            case WorkKind.TRANSLATION:
                return _end_of_item(self._translation.item(int(work.key)))
            case WorkKind.SUMMARY:
                return _end_of_item(self._summary.item(int(work.key)))
            case WorkKind.CARE | WorkKind.EXPORT:
                return self._ends.pop((work.kind, work.key), WorkEnd.STOPPED)

    def _end_of_loading(self) -> WorkEnd:
        match self._models.state.phase:
            case ModelPhase.READY:
                return WorkEnd.DONE
            case ModelPhase.FAILED:
                return WorkEnd.FAILED
            case ModelPhase.NONE | ModelPhase.LOADING | ModelPhase.RESTING:
                return WorkEnd.STOPPED

    def _end_of_download(self, key: str) -> WorkEnd:
        phases = {item.download.id: item.download.phase for item in self._downloads.items}
        match next((phase for id_of, phase in phases.items() if id_of == key), None):
            case DownloadPhase.DONE:
                return WorkEnd.DONE
            case DownloadPhase.FAILED:
                return WorkEnd.FAILED
            case _:
                return WorkEnd.STOPPED


def _of_items(
    kind: WorkKind, items: Sequence[TranslationItem | QueueItem]
) -> Iterator[RunningWork]:
    for item in items:
        if item.state in _UNDER_WAY:
            progress = item.progress
            share = _share(progress.done, progress.total) if progress is not None else None
            yield RunningWork(kind=kind, key=str(item.id), name=item.title, share=share)


def _end_of_item(item: TranslationItem | QueueItem | None) -> WorkEnd:
    state = item.state if item is not None else ItemState.STOPPED
    if state is ItemState.DONE:
        return WorkEnd.DONE
    return WorkEnd.FAILED if state is ItemState.FAILED else WorkEnd.STOPPED


def _share(done: int, total: int) -> float | None:
    return min(1.0, max(0.0, done / total)) if total > 0 else None
