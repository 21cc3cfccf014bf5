"""Families that llama.cpp does not run are refused, with one that does their job."""

from __future__ import annotations

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, ModelNotSupported
from parlance.contract.unsupported import PURPOSES
from parlance.contract.wording import SUBSTITUTES, describe_fault
from parlance.engine.client import LocalEngine
from parlance.engine.planning.measuring import measure_memory
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import load_fault


@pytest.mark.parametrize(
    "architecture", ["bart", "marian", "albert", "deberta-v2", "electra", "xlnet"]
)
def test_loading_one_says_that_it_cannot_be_run_and_what_can(
    nursery, tmp_path, architecture
) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel(architecture=architecture))
    engine = LocalEngine(nursery)
    fault = load_fault(engine, path)
    engine.close()
    assert fault == ModelNotSupported(path=str(path), architecture=architecture)
    said = describe_fault(fault)
    assert architecture in said.sentence
    assert said.remedy.endswith(SUBSTITUTES[PURPOSES[architecture]])


@pytest.mark.parametrize("architecture", sorted(PURPOSES))
def test_the_table_holds_no_family_that_this_llama_cpp_runs(
    nursery, tmp_path, architecture
) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel(architecture=architecture))
    with pytest.raises(FaultError) as raised:
        measure_memory(nursery, str(path), Cancel(), context=512)
    assert isinstance(raised.value.fault, ModelNotSupported)
