"""What the window knows of plans: of the loaded model, of others, and of changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, FaultRecord, NotEnoughMemory
from parlance.contract.hardware import MemoryNeed
from parlance.contract.model_settings import CacheChoice, ModelSettings
from parlance.contract.models import LoadOptions, ModelSources
from parlance.contract.plan import (
    DeviceShare,
    LoadLimits,
    LoadPlan,
    Placement,
    PlacementReason,
)
from parlance.contract.servers import served_key
from parlance.services.model_states import ModelPhase
from parlance.services.plans import PlansService, PlanState
from tests.services.conftest import Room

LIMITS = LoadLimits(layers=5, trained_context=2048)


def made_for(options: LoadOptions) -> LoadPlan:
    return LoadPlan(
        placement=Placement(
            device="CPU", gpu_layers=0, layers=5, threads=4, reason=PlacementReason.NO_GPU_FOUND
        ),
        context=options.context or 2048,
    )


class Source:
    """Plans at once; refuses from some context on, and waits where it is told to."""

    def __init__(self) -> None:
        self.asked: list[LoadOptions] = []
        self.returned: list[tuple[MemoryNeed, ...]] = []
        self.most = 100_000
        self.held = threading.Event()
        self.holds: set[int] = set()
        self.stopped = threading.Event()

    def _wait(self, cancel: Cancel) -> None:
        gone = threading.Event()
        try:
            with cancel.waking(gone.set):
                self.held.set()
                gone.wait(10)
        finally:
            self.stopped.set()

    def limits(self, key: str, sources: ModelSources) -> Iterator[LoadLimits]:
        del key, sources
        yield LIMITS

    def planned(
        self,
        key: str,
        sources: ModelSources,
        options: LoadOptions,
        cancel: Cancel,
        *,
        returned: tuple[MemoryNeed, ...] = (),
    ) -> Iterator[LoadLimits | LoadPlan]:
        del key, sources
        self.asked.append(options)
        self.returned.append(returned)
        yield LIMITS
        if options.context in self.holds:
            self._wait(cancel)
        if options.context > self.most:
            fault: FaultRecord = NotEnoughMemory(needed_bytes=9, available_bytes=8)
            raise FaultError(fault)
        yield made_for(options)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def plans(room: Room, source: Source, qtbot: QtBot) -> PlansService:
    room.models.refresh()
    qtbot.waitUntil(lambda: bool(room.models.entries))
    return PlansService(source, room.models, room.settings, room.jobs)


def load(room: Room, qtbot: QtBot, key: str = "starter") -> None:
    room.models.load(key)
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY)


def settled(plans: PlansService, qtbot: QtBot) -> PlanState:
    qtbot.waitUntil(lambda: not plans.state.busy)
    return plans.state


def test_a_model_that_is_not_loaded_is_planned_with_its_own_settings(
    plans: PlansService, room: Room, source: Source, qtbot: QtBot
) -> None:
    own = ModelSettings(context=512, cache_type=CacheChoice.Q8_0)
    room.models.set_own("other", own)
    plans.open("other")
    assert plans.state.busy
    state = settled(plans, qtbot)
    assert state.plan is not None
    assert state.plan.context == 512
    assert state.limits == LIMITS
    assert not state.is_loaded
    assert source.asked[0].cache == "q8_0"


def test_the_loaded_model_tells_how_it_is_loaded_without_planning(
    plans: PlansService, room: Room, source: Source, qtbot: QtBot
) -> None:
    load(room, qtbot)
    plans.open("starter")
    description = room.models.state.description
    assert description is not None
    assert plans.state.plan == description.plan
    assert plans.state.is_loaded
    qtbot.waitUntil(lambda: plans.state.limits == LIMITS)
    assert source.asked == []


def test_a_change_that_does_not_fit_is_a_fault_and_the_loaded_plan_stays(
    plans: PlansService, room: Room, source: Source, qtbot: QtBot
) -> None:
    load(room, qtbot)
    plans.open("starter")
    source.most = 1000
    plans.plan("starter", ModelSettings(context=4096))
    state = settled(plans, qtbot)
    assert state.fault == NotEnoughMemory(needed_bytes=9, available_bytes=8)
    assert state.is_loaded
    plans.plan("starter", ModelSettings(context=256))
    state = settled(plans, qtbot)
    assert state.fault is None
    assert state.plan is not None
    assert state.plan.context == 256
    assert not state.is_loaded


def test_a_newer_change_takes_the_place_of_an_older_one(
    plans: PlansService, source: Source, qtbot: QtBot
) -> None:
    source.holds = {111}
    plans.plan("other", ModelSettings(context=111))
    qtbot.waitUntil(source.held.is_set)
    plans.plan("other", ModelSettings(context=222))
    state = settled(plans, qtbot)
    assert state.plan is not None
    assert state.plan.context == 222
    qtbot.waitUntil(source.stopped.is_set)


def test_nobody_hears_of_a_plan_that_is_not_wanted_any_more(
    plans: PlansService, source: Source, qtbot: QtBot
) -> None:
    source.holds = {111}
    plans.plan("other", ModelSettings(context=111))
    qtbot.waitUntil(source.held.is_set)
    plans.stop()
    qtbot.waitUntil(source.stopped.is_set)
    assert plans.state == PlanState()


def test_what_the_loaded_model_holds_counts_as_given_back(
    plans: PlansService, room: Room, source: Source, qtbot: QtBot
) -> None:
    load(room, qtbot)
    description = room.models.state.description
    assert description is not None
    card, memory = (
        MemoryNeed(device=name, weights_bytes=100, context_bytes=20, compute_bytes=3)
        for name in ("CUDA0", "CPU")
    )
    shares = tuple(
        DeviceShare(
            device=need.device,
            description="",
            layers=1,
            need=need,
            free_bytes=1000,
            margin_bytes=1,
        )
        for need in (card, memory)
    )
    for mmap, mlock, weights in ((True, False, 0), (True, True, 100), (False, False, 100)):
        plan = msgspec.structs.replace(description.plan, shares=shares, mmap=mmap, mlock=mlock)
        room.models.state = msgspec.structs.replace(
            room.models.state, description=msgspec.structs.replace(description, plan=plan)
        )
        plans.plan("other", None)
        settled(plans, qtbot)
        given = msgspec.structs.replace(memory, weights_bytes=weights)
        assert source.returned[-1] == (card, given)


def test_what_is_applied_is_kept_and_only_the_loaded_model_is_loaded_again(
    plans: PlansService, room: Room, qtbot: QtBot
) -> None:
    load(room, qtbot)
    loads = len(room.engine.loads)
    plans.apply("other", ModelSettings(context=512))
    assert room.models.own_settings("other") == ModelSettings(context=512)
    assert room.models.state.phase is ModelPhase.READY
    plans.apply("starter", ModelSettings(context=256))
    assert room.models.state.phase is ModelPhase.LOADING
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY)
    assert [options.context for options in room.engine.loads[loads:]] == [256]
    plans.apply("starter", ModelSettings())
    assert room.models.own_settings("starter") is None
    qtbot.waitUntil(lambda: room.models.state.phase is ModelPhase.READY)


def test_a_model_of_a_server_is_not_planned_here(
    plans: PlansService, source: Source, qtbot: QtBot
) -> None:
    plans.open(served_key("http://127.0.0.1:8000/v1", "qwen"))
    assert not plans.state.busy
    assert plans.state.plan is None
    assert source.asked == []
