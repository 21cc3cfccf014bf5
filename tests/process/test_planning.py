"""What a plan says beforehand is what loading does, and what is then really taken."""

from __future__ import annotations

import sys

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import FaultError, ModelFileMissing, NotAModelFile, NotEnoughMemory
from parlance.contract.hardware import MemoryNeed
from parlance.contract.models import LoadOptions
from parlance.contract.plan import CacheType, LoadPlan, PlacementReason
from parlance.engine.planning.measuring import plan_model, sparse_copy
from parlance.work.gauges import engine_memory
from tests.engine.plan_models import BUILDS, Build, write_build
from tests.families.batch import write_families
from tests.gguf_factory import write_model
from tests.process.asking import done_of, events_of, loaded, raw
from tests.process.weighty import write_weighty

MIB = 1024**2
GIB = 1024**3
PROCESS_BYTES = 48 * MIB
"""The engine's process without a model: Python, llama.cpp and what both set aside."""


def planned(nursery, path, **options) -> LoadPlan:
    return plan_model(nursery, LoadOptions(path=str(path), **options), Cancel())


@pytest.fixture(scope="session")
def weighty(tmp_path_factory):
    return write_weighty(tmp_path_factory.mktemp("weighty") / "weighty.gguf")


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"context": 1024},
        {"parallel": 2, "batch": 64},
        {"kept_bytes": 0, "cache": CacheType.Q8_0},
        {"flash_attention": False, "mmap": False},
    ],
)
def test_loading_does_what_was_planned(nursery, weighty, options) -> None:
    options = {"threads": 1} | options
    plan = planned(nursery, weighty, **options)
    assert plan.exact
    with loaded(nursery, weighty, **options) as engine:
        done = engine.describe().plan
    assert [share.need for share in done.shares] == [share.need for share in plan.shares]
    for field in ("context", "cells", "parallel", "sequences", "batch", "cache", "mmap"):
        assert getattr(done, field) == getattr(plan, field), field
    assert done.placement.reason is plan.placement.reason
    assert not done.compromises


@pytest.mark.parametrize("name", ["llama", "gemma3", "jamba", "mamba", "bert", "t5", "mixtral"])
def test_every_kind_is_planned_as_it_is_loaded(nursery, tmp_path, name) -> None:
    assert not write_families(tmp_path, [name]).failures
    path = tmp_path / f"{name}.gguf"
    plan = planned(nursery, path, threads=1)
    assert plan.exact
    with loaded(nursery, path) as engine:
        done = engine.describe().plan
    assert done.shares[0].need == plan.shares[0].need


@pytest.mark.parametrize("options", [{}, {"mmap": False}, {"mlock": True}])
def test_a_model_takes_what_llama_cpp_said_before(nursery, weighty, options) -> None:
    """Compare with what is resident after a prompt; on Windows parts may be moved out."""
    if sys.platform == "win32":
        pytest.skip("what is resident is not what is taken there")
    options = {"context": 2048, "kept_bytes": 0} | options
    with loaded(nursery, weighty, **options) as engine:
        done_of(events_of(engine, raw("the cat " * 60, max_tokens=4)))
        resident = engine_memory().now_bytes
        [share] = engine.describe().plan.shares
    assert share.need.total_bytes > 500 * MIB
    assert resident - PROCESS_BYTES < share.need.total_bytes * 1.05
    assert resident > share.need.total_bytes * 0.95


def test_a_header_is_enough_for_a_plan(nursery, tmp_path) -> None:
    path = write_build(tmp_path / "hollow.gguf", BUILDS["dense-0.4b"])
    plan = planned(nursery, path)
    [share] = plan.shares
    assert plan.exact
    assert plan.context == 8192
    assert share.need.weights_bytes > 600 * MIB
    real = write_model(tmp_path / "real.gguf")
    copy = tmp_path / "copy.gguf"
    data = real.read_bytes()
    sparse_copy(data[: data.rindex(b"blk.") + 256], len(data), copy)
    assert planned(nursery, copy).shares[0].need == planned(nursery, real).shares[0].need


def test_a_model_that_has_no_room_is_refused_before_it_is_loaded(nursery, tmp_path) -> None:
    huge = Build("dense", 120, 16_384, 53_248, 128, 8, vocabulary=128_256, stored="F16")
    path = write_build(tmp_path / "huge.gguf", huge)
    with pytest.raises(FaultError) as raised:
        planned(nursery, path)
    fault = raised.value.fault
    assert isinstance(fault, NotEnoughMemory)
    assert fault.needed_bytes > 700 * GIB
    with pytest.raises(FaultError) as raised, loaded(nursery, path):
        pass
    assert isinstance(raised.value.fault, NotEnoughMemory)


def test_what_is_given_back_makes_room(nursery, tmp_path) -> None:
    path = write_build(tmp_path / "hollow.gguf", BUILDS["dense-0.4b"])
    back = MemoryNeed(device="CPU", weights_bytes=GIB, context_bytes=0, compute_bytes=0)
    options = LoadOptions(path=str(path))
    now = planned(nursery, path)
    later = plan_model(nursery, options, Cancel(), returned=(back,))
    more = later.shares[0].free_bytes - now.shares[0].free_bytes
    assert more > GIB // 2  # all else on this computer may take or give back some


def test_gpu_layers_that_are_switched_off_are_told(nursery, tiny_model) -> None:
    plan = planned(nursery, tiny_model, gpu_layers=0, threads=3)
    assert plan.placement.reason is PlacementReason.SWITCHED_OFF
    assert (plan.placement.threads, plan.placement.device) == (3, "CPU")


def test_no_plan_is_made_for_what_is_no_model(nursery, tmp_path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"no model at all")
    for path, kind in ((other, NotAModelFile), (tmp_path / "none.gguf", ModelFileMissing)):
        with pytest.raises(FaultError) as raised:
            planned(nursery, path)
        assert isinstance(raised.value.fault, kind)


def test_planning_stops_when_nobody_waits_for_it(nursery, tiny_model) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        plan_model(nursery, LoadOptions(path=str(tiny_model)), cancel)
