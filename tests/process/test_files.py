"""What is no sound model is refused by name, and the engine stays usable."""

from __future__ import annotations

import math
import os

import pytest

from parlance.contract.faults import (
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    ModelNotSupported,
    NotAModelFile,
    NotEnoughMemory,
)
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import done_of, events_of, load, load_fault, raw


@pytest.fixture
def idle(nursery):
    """Return an engine with nothing loaded."""
    engine = LocalEngine(nursery)
    yield engine
    engine.close()


def test_a_missing_file_is_named(idle, tmp_path) -> None:
    path = tmp_path / "gone.gguf"
    assert load_fault(idle, path) == ModelFileMissing(path=str(path))


def test_a_name_that_is_no_unicode_is_unreadable(idle) -> None:
    assert isinstance(load_fault(idle, "model\udcff.gguf"), ModelFileUnreadable)


def test_a_folder_is_no_model(idle, tmp_path) -> None:
    assert isinstance(load_fault(idle, tmp_path), ModelFileUnreadable)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_file_without_permission_is_unreadable(idle, tiny_model, tmp_path) -> None:
    path = tmp_path / "locked.gguf"
    path.write_bytes(tiny_model.read_bytes())
    path.chmod(0)
    assert isinstance(load_fault(idle, path), ModelFileUnreadable)


@pytest.mark.parametrize("content", [b"", b"GG", b"<html>not found</html>", b"PK\x03\x04", b"lmgg"])
def test_another_kind_of_file_is_no_model(idle, tmp_path, content) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    assert load_fault(idle, path) == NotAModelFile(path=str(path))


@pytest.mark.parametrize("share", [0.0005, 0.01, 0.05, 0.5, 0.99])
def test_a_file_that_was_cut_off_is_damaged(idle, tiny_model, tmp_path, share) -> None:
    whole = tiny_model.read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(whole[: int(len(whole) * share)])
    fault = load_fault(idle, path)
    assert isinstance(fault, ModelFileDamaged)
    assert fault.reason


def test_an_unknown_architecture_is_not_supported(idle, tmp_path) -> None:
    path = write_model(tmp_path / "odd.gguf", TinyModel(architecture="strangenet"))
    assert load_fault(idle, path) == ModelNotSupported(path=str(path), architecture="strangenet")


def test_what_llama_cpp_refuses_carries_its_own_reason(idle, tmp_path) -> None:
    path = write_model(tmp_path / "no-tensors.gguf")
    data = path.read_bytes().replace(b"blk.1.attn_norm.weight", b"blk.1.attn_morn.weight")
    path.write_bytes(data)
    fault = load_fault(idle, path)
    assert isinstance(fault, ModelFileDamaged)
    assert "blk.1.attn_norm.weight" in fault.reason


def test_a_context_that_no_memory_holds_is_refused_before_it_is_tried(idle, tiny_model) -> None:
    fault = load_fault(idle, tiny_model, context=2_000_000_000)
    assert isinstance(fault, NotEnoughMemory)
    assert fault.needed_bytes > fault.available_bytes


def test_after_a_refusal_another_model_loads(idle, tiny_model, tmp_path) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(tiny_model.read_bytes()[:5000])
    load_fault(idle, path)
    load(idle, tiny_model)
    assert done_of(events_of(idle, raw("x")))


def test_a_model_that_computes_nothing_still_answers_in_bounded_time(idle, tmp_path) -> None:
    path = write_model(tmp_path / "nan.gguf", TinyModel(norm=math.nan))
    load(idle, path)
    assert done_of(events_of(idle, raw("x", max_tokens=4)))
