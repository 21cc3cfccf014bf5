"""A place for one job of a kind: a newer one takes it, and the older one is heard no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs, Work


class Latest:
    """Runs work and tells what became of the newest piece of it only."""

    def __init__(self, jobs: Jobs) -> None:
        """Start with nothing running."""
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs that is still wanted."""
        return self._job is not None

    def run(
        self,
        work: Work,
        tell: Callable[[object], None],
        ended: Callable[[Fault | None], None],
    ) -> None:
        """Run `work` in place of what runs; the callbacks come in the window's thread."""
        self.stop()
        job = self._jobs.start(work)
        self._job = job
        job.advanced.connect(lambda items: self._on_advanced(job, items, tell))
        job.ended.connect(lambda fault: self._on_ended(job, fault, ended))

    def stop(self) -> None:
        """Stop what runs and hear nothing more of it."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_advanced(self, job: Job, items: list[object], tell: Callable[[object], None]) -> None:
        for item in items:
            if job is self._job:
                tell(item)

    def _on_ended(
        self, job: Job, fault: Fault | None, ended: Callable[[Fault | None], None]
    ) -> None:
        if job is self._job:
            self._job = None
            ended(fault)
