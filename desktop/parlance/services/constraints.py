"""Checks and tries what answers are to look like, while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.services.model_states import OwnModel
from parlance.work.constraint_trial import TrialDone, TrialPiece, check_constraint, tried

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.contract.sampling import Constraint
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService


class ConstraintService(QObject):
    """Checks a constraint without a model, and tries it with one.

    Signals:
        checked: the Constraint that was checked last, and the Fault it has or None.
        piece_arrived: text of the answer that is tried.
        tried: the Verdict of that answer, or None where it was stopped.
        failed: the Fault that kept it from being tried.
    """

    checked = Signal(object, object)
    piece_arrived = Signal(str)
    tried = Signal(object)
    failed = Signal(object)

    def __init__(
        self, engine: Engine, models: ModelsService, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        """Check nothing yet."""
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._checking: Job | None = None
        self._trying: Job | None = None
        self._verdict: object = None

    @property
    def is_trying(self) -> bool:
        """Whether an answer is being written."""
        return self._trying is not None

    def check(self, constraint: Constraint) -> None:
        """Say whether the engine can follow `constraint`; `checked` follows."""

        def work(_cancel: Cancel) -> Iterator[None]:
            check_constraint(constraint)
            yield None

        job = self._jobs.start(work)
        self._checking = job
        job.ended.connect(lambda fault: self._on_checked(job, constraint, fault))

    def try_out(self, constraint: Constraint, question: str, model: str = "") -> None:
        """Have a model answer so; `piece_arrived`, then `tried` or `failed` follow."""
        self.stop()
        want = OwnModel(key=model)

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(want, cancel):
                yield from tried(constraint, question, self._engine, cancel)

        job = self._jobs.start(work)
        self._trying, self._verdict = job, None
        job.advanced.connect(lambda items: self._on_advanced(job, items))
        job.ended.connect(lambda fault: self._on_tried(job, fault))

    def stop(self) -> None:
        """Stop trying; what has arrived stays."""
        if self._trying is not None:
            self._trying.stop()

    def _on_checked(self, job: Job, constraint: Constraint, fault: Fault | None) -> None:
        if job is self._checking:
            self._checking = None
            self.checked.emit(constraint, fault)

    def _on_advanced(self, job: Job, items: list[object]) -> None:
        if job is not self._trying:
            return
        text = "".join(item.text for item in items if isinstance(item, TrialPiece))
        if text:
            self.piece_arrived.emit(text)
        for item in items:
            if isinstance(item, TrialDone):
                self._verdict = item.verdict

    def _on_tried(self, job: Job, fault: Fault | None) -> None:
        if job is not self._trying:
            return
        self._trying = None
        if fault is not None:
            self.failed.emit(fault)
        else:
            self.tried.emit(None if job.cancel.requested else self._verdict)
