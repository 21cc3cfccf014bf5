"""What is no sound model is refused by name, and the engine stays usable."""

from __future__ import annotations

import math
import os
import sys

import pytest

from parlance.contract.faults import (
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    ModelNotSupported,
    NotAModelFile,
    NotEnoughMemory,
    OutputNotFinite,
)
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import (
    done_of,
    events_of,
    fault_of,
    load,
    load_fault,
    loaded,
    process_of,
    raw,
    text_of,
)


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


def test_a_model_that_computes_no_numbers_says_nothing_and_is_told_by_name(idle, tmp_path) -> None:
    path = write_model(tmp_path / "nan.gguf", TinyModel(norm=math.nan))
    load(idle, path)
    events = events_of(idle, raw("x", max_tokens=4))
    assert text_of(events) == ""
    assert fault_of(events) == OutputNotFinite()


@pytest.fixture
def own(nursery, tmp_path):
    """Return an engine, and the file of its model, which nothing else uses."""
    path = write_model(tmp_path / "own.gguf", TinyModel(speaks=("x1", "x2"), ends=False))
    with loaded(nursery, path) as engine:
        yield engine, path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove a file in use")
def test_a_model_that_is_deleted_in_use_answers_on(own) -> None:
    engine, path = own
    before = text_of(events_of(engine, raw("x")))
    path.unlink()
    assert text_of(events_of(engine, raw("x"))) == before
    process_of(engine).kill()
    fault = fault_of(events_of(engine, raw("x")))
    assert fault == ModelFileMissing(path=str(path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file in use")
def test_a_model_that_is_replaced_in_use_is_read_anew_when_it_is_started_again(own) -> None:
    engine, path = own
    before = text_of(events_of(engine, raw("x")))
    other = path.with_name("other.gguf")
    other.write_bytes(b"<html>404</html>")
    other.replace(path)
    assert text_of(events_of(engine, raw("x"))) == before
    process_of(engine).kill()
    assert fault_of(events_of(engine, raw("x"))) == NotAModelFile(path=str(path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody cut a file in use")
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_a_model_that_is_cut_off_in_use_fails_by_name(own, share) -> None:
    engine, path = own
    os.truncate(path, int(path.stat().st_size * share))
    fault = fault_of(events_of(engine, raw("x")))
    # What is missing of the weights ends the process, and the file is looked at again.
    assert isinstance(fault, ModelFileDamaged | NotAModelFile)
