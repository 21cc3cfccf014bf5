"""A load for which there is no memory is repeated once with less, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import FaultError, NotEnoughMemory
from parlance.contract.models import LoadOptions
from parlance.contract.plan import Compromise
from parlance.engine import opening
from parlance.engine.llama.context import Context, ContextRefused
from parlance.engine.llama.logs import Log
from parlance.engine.llama.model import Model, ModelRefused
from parlance.engine.loading import load_model
from parlance.engine.scheduling.stops import Stops
from parlance.engine.wire import Load
from parlance.modelfile.header import read_header
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def model_path(tmp_path) -> Path:
    return write_model(tmp_path / "model.gguf", TinyModel(context=16_384, template=None))


def load(path: Path, nursery, **options):
    """Load in this process; nothing of the model stays but what C code holds."""
    frame = Load(options=LoadOptions(path=str(path), **options), header=read_header(path))
    loaded = load_model(frame, nursery=nursery, stops=Stops(), progress=lambda _share: None)
    return loaded.description.plan


class Refusals:
    """Stands at the border of engine/llama and has llama.cpp refuse the first few times."""

    def __init__(self, real, count: int, refusal: Exception) -> None:
        self._real = real
        self._left = count
        self._refusal = refusal
        self.calls: list[tuple] = []

    def __call__(self, *arguments, **named):
        self.calls.append(arguments)
        if self._left:
            self._left -= 1
            raise self._refusal
        return self._real(*arguments, **named)


def refused_contexts(monkeypatch, count: int) -> Refusals:
    refusals = Refusals(Context, count, ContextRefused())
    monkeypatch.setattr(opening, "Context", refusals)
    return refusals


def test_a_context_without_room_is_made_half_as_long(model_path, nursery, monkeypatch) -> None:
    refusals = refused_contexts(monkeypatch, 1)
    plan = load(model_path, nursery)
    assert plan.context == 8192
    assert Compromise.STEPPED_DOWN in plan.compromises
    assert [shape.cells for _model, shape, _abort in refusals.calls] == [16_384, 8192]


def test_a_load_that_goes_well_says_nothing_of_it(model_path, nursery) -> None:
    plan = load(model_path, nursery)
    assert plan.context == 16_384
    assert plan.compromises == ()
    assert plan.exact


def test_a_second_refusal_is_a_fault_with_numbers(model_path, nursery, monkeypatch) -> None:
    refusals = refused_contexts(monkeypatch, 2)
    with pytest.raises(FaultError) as raised:
        load(model_path, nursery)
    fault = raised.value.fault
    assert isinstance(fault, NotEnoughMemory)
    assert fault.needed_bytes > 0
    assert len(refusals.calls) == 2


def test_a_context_that_was_asked_for_is_not_shortened(model_path, nursery, monkeypatch) -> None:
    refusals = refused_contexts(monkeypatch, 1)
    with pytest.raises(FaultError) as raised:
        load(model_path, nursery, context=16_384, parallel=1)
    assert isinstance(raised.value.fault, NotEnoughMemory)
    assert len(refusals.calls) == 1


def test_weights_without_room_are_told_by_the_log(model_path, nursery, monkeypatch) -> None:
    refusals = Refusals(Model, 1, ModelRefused())
    monkeypatch.setattr(opening, "Model", refusals)
    monkeypatch.setattr(Log, "tells_of_full_memory", property(lambda _log: True))
    with pytest.raises(FaultError) as raised:
        load(model_path, nursery)  # on the processor alone, nothing less can be asked for
    assert isinstance(raised.value.fault, NotEnoughMemory)


def test_the_log_tells_want_of_memory_from_a_damaged_file() -> None:
    log = Log()
    log._receive(4, b"llama_model_load: error loading model: tensor is out of bounds\n", None)
    assert not log.tells_of_full_memory
    log._receive(4, b"llama_model_load: error loading model: unable to allocate CPU buffer\n", None)
    assert log.tells_of_full_memory
    log.forget()
    assert not log.tells_of_full_memory
