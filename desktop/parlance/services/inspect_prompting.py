"""One question in several variants at once, and what came of each."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.engine import StopReason, Usage
from parlance.contract.faults import Fault
from parlance.contract.prompting import (
    Variant,
    VariantAsked,
    VariantEnded,
    VariantFailed,
    VariantGrown,
)
from parlance.services.inspect_asking import wanted
from parlance.services.latest import Latest
from parlance.work.prompt_variants import ask_variants, final_answer, groups_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import ModelPool
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService


class RunPhase(StrEnum):
    """How far a variant is."""

    WAITING = "waiting"
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class VariantRun(msgspec.Struct, frozen=True, kw_only=True):
    """A variant, and what came of it so far.

    Attributes:
        prompt, prompt_tokens: as the model sees it; see VariantAsked.
        usage: what it took, once it is over.
    """

    variant: Variant
    phase: RunPhase = RunPhase.WAITING
    prompt: str = ""
    prompt_tokens: int | None = None
    text: str = ""
    usage: Usage | None = None
    stop: StopReason | None = None
    fault: Fault | None = None

    @property
    def final(self) -> str:
        """What the answer comes to."""
        return final_answer(self.text)


class PromptingService(QObject):
    """Asks all variants in one batch.

    Attributes:
        question: what was asked last.
        runs: of the last question, one for each variant.
        fault: why none of them could be asked.

    Signals:
        changed: another question is asked, or the last one is over.
        run_changed: number of one of the runs, which changed otherwise than by a piece.
        piece_arrived: number of a run, text that its answer goes on with.
    """

    changed = Signal()
    run_changed = Signal(int)
    piece_arrived = Signal(int, str)

    def __init__(
        self,
        engine: ModelPool,
        models: ModelsService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._engine, self._models = engine, models
        self._asking = Latest(jobs)
        self.question = ""
        self.runs: tuple[VariantRun, ...] = ()
        self.fault: Fault | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.busy

    def groups(self) -> list[list[int]]:
        """Return the numbers of runs whose final answers agree, most of them first."""
        done = RunPhase.DONE
        return groups_of([run.final if run.phase is done else "" for run in self.runs])

    def ask(self, question: str, variants: Sequence[Variant]) -> None:
        """Ask a question in these variants; what was asked before is given up."""
        self.question, self.fault = question, None
        self.runs = tuple(VariantRun(variant=variant) for variant in variants)
        asked = tuple(variants)

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(wanted(self._models), cancel):
                yield from ask_variants(question, asked, self._engine, cancel)

        self._asking.run(work, self._on_told, self._on_ended)
        self.changed.emit()

    def drop(self, number: int) -> None:
        """Forget a variant that is not wanted any more, with what came of it."""
        if not self.busy:
            self.runs = (*self.runs[:number], *self.runs[number + 1 :])

    def stop(self) -> None:
        """Stop; what has arrived stays."""
        self._asking.stop()
        self._close()

    def _on_told(self, item: object) -> None:
        match item:
            case VariantAsked(number=number, prompt=prompt, tokens=tokens):
                self._change(number, prompt=prompt, prompt_tokens=tokens)
            case VariantGrown(number=number, text=text):
                if self.runs[number].phase is not RunPhase.WRITING:
                    self._change(number, phase=RunPhase.WRITING)
                self._put(number, text=self.runs[number].text + text)
                self.piece_arrived.emit(number, text)
            case VariantEnded(number=number, usage=usage, stop=stop):
                self._change(number, usage=usage, stop=stop, phase=RunPhase.DONE)
            case VariantFailed(number=number, fault=fault):
                self._change(number, fault=fault, phase=RunPhase.FAILED)
            case _:
                pass

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        self._close()

    def _close(self) -> None:
        unfinished = (RunPhase.WAITING, RunPhase.WRITING)
        for number, run in enumerate(self.runs):
            if run.phase in unfinished:
                self._change(number, phase=RunPhase.STOPPED)
        self.changed.emit()

    def _change(self, number: int, **changes: object) -> None:
        self._put(number, **changes)
        self.run_changed.emit(number)

    def _put(self, number: int, **changes: object) -> None:
        run = msgspec.structs.replace(self.runs[number], **changes)
        self.runs = (*self.runs[:number], run, *self.runs[number + 1 :])
