"""Runs generators of work in threads and turns what they yield into signals.

What a generator yields is gathered and crosses to the window's thread at most once in
33 ms, so that a fast model costs the event loop no more than a slow one.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import FaultError, Unexpected

if TYPE_CHECKING:
    from parlance.contract.faults import Fault

CROSSING_MS = 33

Work = Callable[[Cancel], Iterator[object]]

_log = logging.getLogger(__name__)


@runtime_checkable
class Progress(Protocol):
    """What work yields to tell how far it is; `total` is 0 while nobody knows."""

    @property
    def done(self) -> int:
        """How much is done."""
        ...

    @property
    def total(self) -> int:
        """Of how much."""
        ...


class Job(QObject):
    """One generator running in its own thread.

    Attributes:
        title: what it writes, as people call it; empty for what they are not told of.
        progress: the last that it yielded, for a job with a title.

    Signals:
        advanced: a list of what the generator yielded since the last time.
        ended: the Fault it ended with, or None; comes last, exactly once.
    """

    advanced = Signal(list)
    ended = Signal(object)
    _woken = Signal()

    def __init__(self, work: Work, parent: QObject, title: str = "") -> None:
        """Prepare to run `work`; nothing happens before start()."""
        super().__init__(parent)
        self.cancel = Cancel()
        self.title = title
        self.progress: Progress | None = None
        self._work = work
        self._lock = threading.Lock()
        self._gathered: deque[object] = deque()
        self._crossing = False
        self._over = False
        self._told = False
        self._fault: Fault | None = None
        self._next_crossing = QTimer(self)
        self._next_crossing.setSingleShot(True)
        self._next_crossing.setInterval(CROSSING_MS)
        self._next_crossing.timeout.connect(self._on_woken)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="parlance-job")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the work to stop; `ended` follows when it has."""
        self.cancel.request()

    def join(self) -> None:
        """Wait for the thread's end."""
        self._thread.join()

    def let_go(self) -> None:
        """Wait for the thread's end and tell nothing more."""
        self._thread.join()
        self._next_crossing.stop()

    def _run(self) -> None:
        fault: Fault | None = None
        try:
            for item in self._work(self.cancel):
                self._hand_over(item)
        except Cancelled:
            pass
        except FaultError as error:
            fault = error.fault
        except Exception as error:  # noqa: BLE001 - the job runner is one of two edges
            fault = _defect(error)
        with self._lock:
            self._fault = fault
            self._over = True
        self._woken.emit()

    def _hand_over(self, item: object) -> None:
        with self._lock:
            self._gathered.append(item)
            wake = not self._crossing
            self._crossing = True
        if wake:
            self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        with self._lock:
            items = list(self._gathered)
            self._gathered.clear()
            over = self._over
            self._crossing = bool(items) and not over
        if items:
            self._note(items)
            self.advanced.emit(items)
        if over:
            self._next_crossing.stop()
            if not self._told:
                self._told = True
                self.ended.emit(self._fault)
        elif items:
            self._next_crossing.start()

    def _note(self, items: list[object]) -> None:
        if self.title:
            for item in items:
                if isinstance(item, Progress):
                    self.progress = item


def _defect(error: Exception) -> Fault:
    """Name an exception that no adapter named, with the place but no private text.

    The message of the exception may quote what the person wrote, so it is left out.
    """
    stack = "".join(traceback.format_tb(error.__traceback__))
    _log.error("A job failed with %s\n%s", type(error).__name__, stack)
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return Unexpected(error=type(error).__name__, where=where)


class Jobs(QObject):
    """Starts jobs and ends all of them when the app closes.

    Attributes:
        titled: the jobs that people are told of, by number, in the order in which they began.

    Signals:
        titled_changed: one of them has begun, is further, or is gone.
        titled_ended: number of one of them and the Fault it ended with, or None; it is there still.
    """

    titled_changed = Signal()
    titled_ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._running: set[Job] = set()
        self.titled: dict[int, Job] = {}
        self._numbers = 0

    def start(
        self,
        work: Work,
        *,
        advanced: Callable[[list[object]], None] | None = None,
        ended: Callable[[Fault | None], None] | None = None,
        title: str = "",
    ) -> Job:
        """Run `work` in a thread; the callbacks come in the window's thread.

        What takes long and is shown nowhere else gets a title.
        """
        job = Job(work, self, title)
        if advanced is not None:
            job.advanced.connect(advanced)
        if ended is not None:
            job.ended.connect(ended)
        job.ended.connect(lambda _fault: self._forget(job))
        self._running.add(job)
        if title:
            self._tell_of(job)
        job.start()
        return job

    def close(self) -> None:
        """Stop every job and wait for their threads."""
        for job in list(self._running):
            job.stop()
        for job in list(self._running):
            job.let_go()
            _remove_posted(job)
        self._running.clear()

    def _tell_of(self, job: Job) -> None:
        self._numbers += 1
        number = self._numbers
        self.titled[number] = job
        self.titled_changed.emit()
        job.advanced.connect(lambda _items: self.titled_changed.emit())
        job.ended.connect(lambda fault: self._on_titled_ended(number, fault))

    def _on_titled_ended(self, number: int, fault: Fault | None) -> None:
        self.titled_ended.emit(number, fault)
        del self.titled[number]
        self.titled_changed.emit()

    def _forget(self, job: Job) -> None:
        self._running.discard(job)
        job.join()
        _remove_posted(job)  # its last item and its end wake it twice
        job.deleteLater()


def _remove_posted(job: Job) -> None:
    """Let nothing wake a job any more.

    PySide delivers a queued signal to a receiver that is gone, and crashes.
    """
    QCoreApplication.removePostedEvents(job)
