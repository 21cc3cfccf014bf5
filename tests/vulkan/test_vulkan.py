"""Models on a Vulkan device answer as on the processor, and lie where the plan says."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

import pytest

from parlance.contract.engine import Choice, Piece
from parlance.contract.plan import Compromise, PlacementReason
from parlance.contract.plan_wording import describe_plan
from tests.process.asking import done_of, events_of, loaded, raw
from tests.vulkan import ledger
from tests.vulkan.larger import LAYERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from parlance.contract.hardware import Device
    from parlance.contract.plan import DeviceShare, LoadPlan
    from parlance.engine.client import LocalEngine

pytestmark = pytest.mark.timeout(300)

ALL = -1
ROUNDING = {"tiny": 0.005, "starter": 0.2, "larger": 0.03}
"""Largest difference of a log-probability between devices; measured were 0.0007, 0.09, 0.013.

The starter's weights have 8 bits, for which a processor rounds what it multiplies them with.
"""

TOKENS = 24
PROMPTS = (
    "The cat sat on the mat. The dog",
    "Once upon a time there was a small house by the sea, and in it lived",
    "a the a the a the",
)
LAYERS_OF = {"tiny": 2, "starter": 6, "larger": LAYERS}
CASES = [(name, layers) for name, count in LAYERS_OF.items() for layers in (ALL, count // 2, count)]


def log_of(engine: LocalEngine) -> tuple[str, ...]:
    """Return what llama.cpp wrote while the model was loaded."""
    assert engine._connection is not None
    return engine._connection._child.log


def share_of(plan: LoadPlan, device: str) -> DeviceShare:
    """Return what a plan puts on one device."""
    return next(share for share in plan.shares if share.device == device)


def choices_of(engine: LocalEngine, prompt: str) -> list[Choice]:
    """Return the greedy tokens after a prompt, and how likely they and others were."""
    events = events_of(engine, raw(prompt, max_tokens=TOKENS, min_tokens=TOKENS, top_logprobs=4))
    done_of(events)
    return [choice for event in events if isinstance(event, Piece) for choice in event.choices]


def differ_by_rounding(here: Choice, there: Choice, rounding: float) -> bool:
    """Whether another token was taken because the best two were as likely."""
    likely = {each.token: each.logprob for each in here.top}
    if there.chosen.token not in likely:
        return False
    return here.chosen.logprob - likely[there.chosen.token] < 2 * rounding


@pytest.mark.parametrize(("name", "layers"), CASES)
def test_greedy_text_is_the_processors(
    name: str,
    layers: int,
    device: Device,
    nursery: Nursery,
    model_path: Callable[[str], Path],
) -> None:
    with loaded(nursery, model_path(name), gpu_layers=0) as engine:
        wanted = [choices_of(engine, prompt) for prompt in PROMPTS]
    with loaded(nursery, model_path(name), gpu_layers=layers) as engine:
        assert engine.describe().placement.gpu_layers > 0
        found = [choices_of(engine, prompt) for prompt in PROMPTS]
    same = 0
    for there, here in zip(wanted, found, strict=True):
        pairs = list(zip(there, here, strict=False))
        agreed = list(takewhile(lambda pair: pair[0].chosen.token == pair[1].chosen.token, pairs))
        same += len(agreed)
        for one, other in agreed:
            assert one.chosen.logprob == pytest.approx(other.chosen.logprob, abs=ROUNDING[name])
        if len(agreed) < len(pairs):
            assert differ_by_rounding(*pairs[len(agreed)], ROUNDING[name])
        else:
            assert len(there) == len(here)
    assert same > TOKENS  # near ties may cut texts short, but not all of them


@pytest.mark.parametrize(("name", "layers"), CASES)
def test_the_plan_is_followed(
    name: str,
    layers: int,
    device: Device,
    nursery: Nursery,
    model_path: Callable[[str], Path],
) -> None:
    with loaded(nursery, model_path(name), gpu_layers=layers) as engine:
        plan = engine.describe().plan
    total = LAYERS_OF[name] + 1
    on_gpu = total if layers == ALL else layers
    placement = plan.placement
    assert (placement.gpu_layers, placement.layers) == (on_gpu, total)
    assert placement.device == device.description
    whole = on_gpu == total
    assert placement.reason is (
        PlacementReason.ALL_ON_GPU if whole else PlacementReason.PARTLY_ON_GPU
    )
    share = share_of(plan, device.name)
    assert share.layers == on_gpu
    assert share.need.total_bytes <= share.free_bytes - share.margin_bytes
    assert sum(each.layers for each in plan.shares) == total
    assert plan.exact


@pytest.mark.parametrize("layers", [ALL, LAYERS // 2])
def test_what_is_taken_of_the_device_is_what_the_plan_says(
    layers: int,
    device: Device,
    nursery: Nursery,
    model_path: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ledger.VARIABLE, "1")
    # A small context, so that weights and the memory of a step count as much.
    options = {"gpu_layers": layers, "context": 2048, "parallel": 1}
    with loaded(nursery, model_path("larger"), **options) as engine:
        plan = engine.describe().plan
        taken = ledger.taken_bytes(log_of(engine))
    need = share_of(plan, device.name).need
    assert need.weights_bytes > 15 * 1024**2
    assert taken == pytest.approx(need.total_bytes, rel=0.05)


def test_a_gpu_that_is_switched_off_is_left_alone(
    device: Device,
    nursery: Nursery,
    model_path: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ledger.VARIABLE, "1")
    with loaded(nursery, model_path("larger"), gpu_layers=0) as engine:
        plan = engine.describe().plan
        events_of(engine, raw("a the a", max_tokens=2))
        log = log_of(engine)
    assert plan.placement.reason is PlacementReason.SWITCHED_OFF
    assert [share.device for share in plan.shares if share.layers] == ["CPU"]
    assert ledger.taken_bytes(log) == 0


def test_an_allocation_that_fails_steps_down_once_and_says_so(
    device: Device,
    nursery: Nursery,
    model_path: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The device is told to refuse buffers that weights fit in, and the planned context not."""
    with loaded(nursery, model_path("larger")) as engine:
        planned = engine.describe().plan
    assert Compromise.STEPPED_DOWN not in planned.compromises
    need = share_of(planned, device.name).need
    assert max(need.weights_bytes, need.compute_bytes) < need.context_bytes // 2
    monkeypatch.setenv("GGML_VK_FORCE_MAX_BUFFER_SIZE", str(need.context_bytes // 2))
    with loaded(nursery, model_path("larger")) as engine:
        plan = engine.describe().plan
        text = [choice.chosen.token for choice in choices_of(engine, PROMPTS[0])]
    assert plan.compromises.count(Compromise.STEPPED_DOWN) == 1
    assert plan.cells < planned.cells
    assert len(text) == TOKENS
    assert any("repeated with less" in sentence for sentence in describe_plan(plan))


def test_the_device_is_listed_with_its_memory(device: Device) -> None:
    assert device.is_gpu
    assert device.description
    assert 0 < device.free_bytes <= device.total_bytes
