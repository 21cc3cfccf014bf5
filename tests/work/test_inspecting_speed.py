"""How fast a model is with many requests at once, and what the memory would allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.benchmarks import BenchRecord, SpeedCurve, SpeedPoint
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.plan import Placement, PlacementReason
from parlance.modelfile.reading import TokenCost
from parlance.storage.benchmarks import BenchBook
from parlance.work.inspecting_speed import (
    TOGETHER,
    SpeedMeasured,
    SpeedProgress,
    measure_speed,
)
from tests.scripted_engine import Reply, ScriptedEngine

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.models import ModelDescription

COST = TokenCost(weights_bytes=1_000_000, cell_bytes=100)


class Playing(ScriptedEngine):
    """Writes as many tokens as it is asked for; has places for `parallel` requests."""

    def __init__(self, parallel: int = 16, context: int = 8192, *, gpu_layers: int = 0) -> None:
        super().__init__(lambda request: Reply(pieces=("x",) * request.max_tokens))
        self.parallel, self.context, self.gpu_layers = parallel, context, gpu_layers

    def describe(self) -> ModelDescription:
        told = super().describe()
        placement = Placement(
            device="played",
            gpu_layers=self.gpu_layers,
            layers=4,
            threads=3,
            reason=PlacementReason.NO_GPU_FOUND,
        )
        plan = msgspec.structs.replace(told.plan, placement=placement, cells=self.context)
        return msgspec.structs.replace(
            told, parallel=self.parallel, context=self.context, plan=plan
        )


def measured(engine: Playing) -> tuple[list[SpeedProgress], SpeedMeasured]:
    *steps, last = measure_speed(engine, COST, lambda threads: threads * 1e9, Cancel())
    assert isinstance(last, SpeedMeasured)
    return [step for step in steps if isinstance(step, SpeedProgress)], last


def test_as_many_at_once_as_there_are_places() -> None:
    steps, found = measured(Playing())
    assert [point.together for point in found.curve.points] == list(TOGETHER)
    assert [step.done for step in steps] == [*range(steps[-1].total + 1)]
    assert found.curve.bandwidth == 3e9
    assert (found.curve.weights_bytes, found.curve.cell_bytes) == (1_000_000, 100)
    _steps, fewer = measured(Playing(parallel=4))
    assert [point.together for point in fewer.curve.points] == [1, 2, 4]
    _steps, short = measured(Playing(context=256))
    assert [point.together for point in short.curve.points] == [1, 2]


def test_the_bandwidth_of_a_gpu_is_not_known() -> None:
    _steps, found = measured(Playing(gpu_layers=4))
    assert found.curve.bandwidth == 0
    assert found.curve.most(4) == 0


def test_measuring_is_stopped_between_its_steps() -> None:
    cancel = Cancel()
    steps = measure_speed(Playing(), COST, lambda _threads: 1e9, cancel)
    next(steps)
    cancel.request()
    with pytest.raises(Cancelled):
        list(steps)


def curve(**changes: object) -> SpeedCurve:
    whole = SpeedCurve(
        prompt_tokens=60,
        depth=100,
        points=(SpeedPoint(together=1, rate=5.0, first_token_ms=20.0, token_ms=200.0),),
        weights_bytes=1_000_000,
        cell_bytes=1_000,
        bandwidth=1.1e7,
    )
    return msgspec.structs.replace(whole, **changes)


def test_the_bound_is_the_bandwidth_over_what_a_step_reads() -> None:
    one = curve()
    assert one.step_bytes(1) == 1_100_000
    assert one.most(1) == pytest.approx(10.0)
    # Ten requests read the weights once, and ten times keys and values.
    assert one.step_bytes(10) == 2_000_000
    assert one.most(10) == pytest.approx(55.0)
    assert curve(bandwidth=0.0).most(1) == 0
    assert curve(weights_bytes=0).most(1) == 0


def test_what_was_measured_is_kept_and_nonsense_is_not(tmp_path: Path) -> None:
    book = BenchBook(tmp_path / "benchmarks.json")
    record = BenchRecord(
        model_key="a",
        model_bytes=1,
        device="CPU",
        gpu_layers=0,
        layers=4,
        threads=2,
        reading_rate=9.0,
        writing_rate=5.0,
        together=1,
        together_rate=5.0,
        read_bytes=1_100_000,
        llama_build="b1",
        at=1.0,
        curve=curve(),
    )
    book.note(record)
    assert book.all() == (record,)
    book.note(msgspec.structs.replace(record, model_key="b", curve=curve(depth=-1)))
    assert book.all() == (record,)
