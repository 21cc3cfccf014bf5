"""Conversion in a process of its own, as the app does it."""

from __future__ import annotations

import psutil
import pytest
from tests.modelfile.conversion import checkpoints_made as made
from tests.modelfile.conversion.tokenizers_made import change_json, merged

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import AlreadyThere, CannotConvert, EngineCrashed, FaultError
from parlance.contract.inventory import CareProgress, Checkpoint
from parlance.hub.converting import convert
from parlance.modelfile.header import read_header


@pytest.fixture
def checkpoint(folder):
    made.write_checkpoint(folder, made.LLAMA, merged(folder).size)
    return Checkpoint(
        key="someone/tiny@0",
        repo="someone/tiny",
        path=str(folder),
        form="safetensors",
        architecture="LlamaForCausalLM",
        size_bytes=0,
        convertible=True,
    )


def left_in(folder) -> list[str]:
    return [path.name for path in folder.iterdir() if path.suffix in {".gguf", ".part"}]


def test_a_checkpoint_becomes_a_file(nursery, checkpoint, tmp_path) -> None:
    target = tmp_path / "tiny.gguf"
    progress = list(convert(nursery, checkpoint, target, Cancel()))
    assert progress == [CareProgress(done=done, total=21) for done in range(22)]
    assert read_header(target).name == "tiny"
    assert left_in(tmp_path) == ["tiny.gguf"]


def test_a_file_that_is_there_is_never_written_over(nursery, checkpoint, tmp_path) -> None:
    target = tmp_path / "tiny.gguf"
    work = convert(nursery, checkpoint, target, Cancel())
    next(work)
    target.write_text("mine")
    for refused in (work, convert(nursery, checkpoint, target, Cancel())):
        with pytest.raises(FaultError) as raised:
            list(refused)
        assert raised.value.fault == AlreadyThere(path=str(target))
    assert target.read_text() == "mine"
    assert left_in(tmp_path) == ["tiny.gguf"]


def test_a_refusal_comes_back(nursery, checkpoint, folder, tmp_path) -> None:
    change_json(folder, lambda it: it.update(architectures=["Other"]), "config.json")
    with pytest.raises(FaultError) as raised:
        list(convert(nursery, checkpoint, tmp_path / "tiny.gguf", Cancel()))
    assert raised.value.fault == CannotConvert(name="someone/tiny", architecture="Other")


def test_cancelling_ends_the_process_and_leaves_nothing(nursery, checkpoint, tmp_path) -> None:
    cancel = Cancel()
    work = convert(nursery, checkpoint, tmp_path / "tiny.gguf", cancel)
    next(work)
    cancel.request()
    with pytest.raises(Cancelled):
        list(work)
    assert left_in(tmp_path) == []
    assert not psutil.Process().children()
    with pytest.raises(Cancelled):
        next(convert(nursery, checkpoint, tmp_path / "other.gguf", cancel))


def test_a_process_that_dies_is_told_of(nursery, checkpoint, tmp_path) -> None:
    work = convert(nursery, checkpoint, tmp_path / "tiny.gguf", Cancel())
    next(work)
    for child in psutil.Process().children():
        child.kill()
    fault = None
    try:
        list(work)
    except FaultError as error:
        fault = error.fault
    # It may have been ready before it was killed: it is one or the other, never half of it.
    assert left_in(tmp_path) == ([] if isinstance(fault, EngineCrashed) else ["tiny.gguf"])


def test_whoever_stops_asking_leaves_nothing(nursery, checkpoint, tmp_path) -> None:
    work = convert(nursery, checkpoint, tmp_path / "tiny.gguf", Cancel())
    next(work)
    work.close()
    assert left_in(tmp_path) == []
    assert not psutil.Process().children()
