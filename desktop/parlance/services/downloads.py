"""The queue of downloads, as the window knows it: what runs, how fast, what waits."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.downloads import DownloadPhase
from parlance.contract.faults import FaultError, Offline
from parlance.services.download_items import DownloadItem, DownloadRun
from parlance.work.choosing import download_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.downloads import Download, DownloadId, DownloadRequest
    from parlance.contract.faults import Fault
    from parlance.contract.online import HubQuantization, HubRepository
    from parlance.contract.settings import Settings
    from parlance.services.jobs import Jobs
    from parlance.services.settings import SettingsService
    from parlance.work.downloads import Downloads

_KIB = 1024
_BUSY = (DownloadPhase.QUEUED, DownloadPhase.RUNNING)


class DownloadsService(QObject):
    """Runs the queue: as many at once as the settings say, in order.

    Attributes:
        measured_rate: bytes a second at which a model came here last; 0 where none did.

    Signals:
        changed: the list, a phase or a hindrance has changed; how far each is has to be
            asked for with `items`.
        finished: path of the first file of a model that is here now.
        failed: a Fault that belongs to no download.
    """

    changed = Signal()
    finished = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        downloads: Downloads,
        settings: SettingsService,
        jobs: Jobs,
        *,
        free_bytes: Callable[[], int] | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Hold the queue; nothing runs before start(). `free_bytes` tells the disk's room."""
        super().__init__(parent)
        self._downloads = downloads
        self._settings = settings
        self._jobs = jobs
        self._free_bytes = free_bytes
        self._clock = clock
        self._runs: dict[DownloadId, DownloadRun] = {}
        self._gone: set[DownloadId] = set()
        self._limit_kib = 0
        self.measured_rate = 0.0
        settings.changed.connect(self._on_settings_changed)

    def start(self) -> None:
        """Go on with what the last run of the app left queued."""
        self._limit(self._settings.value)
        self._go_on()

    # What there is -------------------------------------------------------------------

    @property
    def items(self) -> tuple[DownloadItem, ...]:
        """Every download in the order of the queue, as it is now."""
        return tuple(
            self._item(each) for each in self._downloads.all() if each.id not in self._gone
        )

    @property
    def open_count(self) -> int:
        """How many run or wait for their turn."""
        return sum(item.download.phase in _BUSY for item in self.items)

    @property
    def offline(self) -> bool:
        """Whether the whole queue waits because the network is switched off."""
        return self._settings.value.offline

    @property
    def free_bytes(self) -> int | None:
        """Room on the disk that models come to; None where nobody can tell."""
        return None if self._free_bytes is None else self._free_bytes()

    def is_downloading(self, repo: str) -> bool:
        """Return whether something of a repository is being fetched or is to be."""
        return any(_is_open(item.download, repo) for item in self.items)

    def item_of(self, repo: str, file: str) -> DownloadItem | None:
        """Return the download that brings a file, unless it is done."""
        for item in self.items:
            files = {each.file for each in item.download.request.files}
            if _is_open(item.download, repo) and file in files:
                return item
        return None

    def request_for(
        self, repository: HubRepository, quantization: HubQuantization
    ) -> DownloadRequest:
        """Return what add() is to be given for a model; its image projector comes with it."""
        return download_request(repository, quantization)

    # Commands ------------------------------------------------------------------------

    def add(self, request: DownloadRequest) -> None:
        """Put a request into the queue, or have the one that is there for it go on."""
        try:
            self._downloads.add(request)
        except FaultError as error:
            self.failed.emit(error.fault)
        self._go_on()

    def pause(self, id: DownloadId) -> None:  # noqa: A002 - what it is called everywhere
        """Hold one; what was fetched is kept."""
        for each in self._downloads.all():
            if each.id == id:
                self._hold(each)
        self._go_on()

    def resume(self, id: DownloadId) -> None:  # noqa: A002
        """Have a paused or failed one go on when its turn comes."""
        self._downloads.queue(id)
        self._go_on()

    def retry(self, id: DownloadId) -> None:  # noqa: A002
        """Try a failed one again; what was fetched is used."""
        self.resume(id)

    def retry_unsigned(self, id: DownloadId) -> None:  # noqa: A002
        """Try a failed one again without the token of this computer."""
        for each in self._downloads.all():
            if each.id == id:
                self.add(msgspec.structs.replace(each.request, signed_in=False))

    def cancel(self, id: DownloadId) -> None:  # noqa: A002
        """Forget one and delete what was fetched of it and is not finished."""
        self._gone.add(id)
        run = self._runs.get(id)
        if run is None:
            self._discard(id)
        else:
            run.job.stop()
        self.changed.emit()

    def clear(self, id: DownloadId) -> None:  # noqa: A002
        """Take a finished one off the list; its files stay."""
        self._downloads.clear(id)
        self.changed.emit()

    def move(self, id: DownloadId, position: int) -> None:  # noqa: A002
        """Give one another place in the queue, counted from 0."""
        self._downloads.move(id, position)
        self._go_on()

    def pause_all(self) -> None:
        """Hold everything that runs or waits."""
        for each in self._downloads.all():
            self._hold(each)
        self.changed.emit()

    def resume_all(self) -> None:
        """Have everything go on that was held."""
        for each in self._downloads.all():
            if each.phase is DownloadPhase.PAUSED:
                self._downloads.queue(each.id)
        self._go_on()

    # Running -------------------------------------------------------------------------

    def _hold(self, download: Download) -> None:
        if download.phase not in _BUSY:
            return
        self._downloads.pause(download.id)
        run = self._runs.get(download.id)
        if run is not None:
            run.job.stop()

    def _go_on(self) -> None:
        """Start what may run now, and tell."""
        value = self._settings.value
        room = 0 if value.offline else max(0, value.downloads_at_a_time - len(self._runs))
        taken = self._gone | self._runs.keys()
        waiting = [
            each.id
            for each in self._downloads.all()
            if each.phase is DownloadPhase.QUEUED and each.id not in taken
        ]
        for waiter in waiting[:room]:
            self._run(waiter)
        self.changed.emit()

    def _run(self, id: DownloadId) -> None:  # noqa: A002
        job = self._jobs.start(lambda cancel: self._downloads.run(id, cancel))
        self._runs[id] = DownloadRun(job)
        job.advanced.connect(lambda items: self._on_advanced(id, items))
        job.ended.connect(lambda fault: self._on_ended(id, fault))

    def _on_advanced(self, id: DownloadId, items: list[object]) -> None:  # noqa: A002
        run, now = self._runs[id], self._clock()
        was = run.hindrance
        for item in items:
            run.note(item, now)
        self.measured_rate = run.rate(now) or self.measured_rate
        if run.hindrance != was:
            self.changed.emit()

    def _on_ended(self, id: DownloadId, fault: Fault | None) -> None:  # noqa: A002
        run = self._runs.pop(id)
        if id in self._gone:
            self._discard(id)
        elif run.path and fault is None:
            self.finished.emit(run.path)
        self._go_on()

    def _discard(self, id: DownloadId) -> None:  # noqa: A002
        def work(_cancel: Cancel) -> Iterator[object]:
            self._downloads.cancel(id)
            yield id

        self._jobs.start(work, ended=lambda fault: self._on_discarded(id, fault))

    def _on_discarded(self, id: DownloadId, fault: Fault | None) -> None:  # noqa: A002
        self._gone.discard(id)
        if fault is not None:
            self.failed.emit(fault)
        self.changed.emit()

    # Showing -------------------------------------------------------------------------

    def _item(self, download: Download) -> DownloadItem:
        run = self._runs.get(download.id)
        return run.item(download, self._clock()) if run else DownloadItem(download=download)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._limit(settings)
        if settings.offline:
            for run in self._runs.values():
                run.job.stop()
        else:
            self._try_those_again_that_were_offline()
        self._go_on()

    def _try_those_again_that_were_offline(self) -> None:
        for each in self._downloads.all():
            if each.phase is DownloadPhase.FAILED and isinstance(each.fault, Offline):
                self._downloads.queue(each.id)

    def _limit(self, settings: Settings) -> None:
        if settings.speed_limit_kib != self._limit_kib:
            self._limit_kib = settings.speed_limit_kib
            self._downloads.set_speed_limit(settings.speed_limit_kib * _KIB)


def _is_open(download: Download, repo: str) -> bool:
    return download.request.repo == repo and download.phase is not DownloadPhase.DONE
