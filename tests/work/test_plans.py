"""Plans are made for the model that is meant, with what it is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, ModelFileMissing, NotAModelFile, NotEnoughMemory
from parlance.contract.hardware import MemoryNeed
from parlance.contract.models import LoadOptions, ModelEntry, ModelOrigin, ModelSources
from parlance.contract.plan import LoadLimits, LoadPlan, Placement, PlacementReason
from parlance.resources import resource
from parlance.work.plans import Plans

PLAN = LoadPlan(
    placement=Placement(
        device="CPU", gpu_layers=0, layers=5, threads=4, reason=PlacementReason.NO_GPU_FOUND
    ),
    context=2048,
)
NEED = MemoryNeed(device="CPU", weights_bytes=1, context_bytes=2, compute_bytes=3)
OPTIONS = LoadOptions(path="", context=512)


def starter() -> ModelEntry:
    path = next(resource("models").glob("*.gguf"))
    return ModelEntry(
        key="starter", path=str(path), name="Starter", origin=ModelOrigin.STARTER, size_bytes=1
    )


class Planner:
    """Notes what it is asked, and answers what the test says."""

    def __init__(self, answer: LoadPlan | FaultError = PLAN) -> None:
        self.answer = answer
        self.asked: list[tuple[LoadOptions, tuple[MemoryNeed, ...]]] = []

    def __call__(
        self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        cancel.check()
        self.asked.append((options, returned))
        if isinstance(self.answer, FaultError):
            raise self.answer
        return self.answer


def plans(planner: Planner, *entries: ModelEntry) -> Plans:
    def find(key: str, known: tuple[ModelEntry, ...]) -> ModelEntry:
        return next(entry for entry in known if entry.key == key)

    return Plans(planner, lambda _sources: entries, find)


def test_the_limits_come_before_the_plan_and_from_the_file_itself() -> None:
    planner = Planner()
    made = plans(planner, starter())
    limits, plan = made.planned("starter", ModelSources(), OPTIONS, Cancel(), returned=(NEED,))
    assert isinstance(limits, LoadLimits)
    assert limits.layers > 1
    assert limits.experts == 0
    assert limits.trained_context > 0
    assert plan is PLAN
    ((options, returned),) = planner.asked
    assert options.path == starter().path
    assert options.context == 512
    assert returned == (NEED,)
    assert list(made.limits("starter", ModelSources())) == [limits]


def test_a_model_that_does_not_fit_still_tells_what_can_be_chosen() -> None:
    fault = NotEnoughMemory(needed_bytes=9, available_bytes=8)
    made = plans(Planner(FaultError(fault)), starter())
    events = made.planned("starter", ModelSources(), OPTIONS, Cancel())
    assert isinstance(next(events), LoadLimits)
    with pytest.raises(FaultError) as raised:
        next(events)
    assert raised.value.fault == fault


def test_what_is_wrong_with_a_file_is_told_before_anything_is_planned(tmp_path: Path) -> None:
    planner = Planner()
    path = str(tmp_path / "gone.gguf")
    gone = ModelEntry(key="gone", path=path, name="Gone", origin=ModelOrigin.FILE, size_bytes=1)
    damaged = ModelEntry(
        key="bad",
        path=path,
        name="Bad",
        origin=ModelOrigin.FILE,
        size_bytes=1,
        problem=NotAModelFile(path=path),
    )
    made = plans(planner, gone, damaged)
    for key, kind in (("gone", ModelFileMissing), ("bad", NotAModelFile)):
        with pytest.raises(FaultError) as raised:
            list(made.planned(key, ModelSources(), OPTIONS, Cancel()))
        assert isinstance(raised.value.fault, kind)
    assert planner.asked == []
