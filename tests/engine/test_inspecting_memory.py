"""What a model would take if it were stored or loaded otherwise, against what is written."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.inspection_memory import MemoryChoice
from parlance.contract.plan import CacheType
from parlance.modelfile.card import read_card
from parlance.modelfile.header import read_file, read_header
from parlance.modelfile.memory import Candidate, Costs
from parlance.work.inspecting_memory import memory_here, study_memory
from tests.engine.test_quantizing import quantized, write_wide
from tests.families import FAMILIES, write_families

if TYPE_CHECKING:
    from parlance.children.nursery import Nursery


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wide(tmp_path_factory.mktemp("wide") / "wide.gguf", layers=8)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return write_families(tmp_path_factory.mktemp("families"), list(FAMILIES)).paths


def test_other_quantizations_take_what_the_quantizer_writes(
    nursery: Nursery, wide: Path, tmp_path: Path
) -> None:
    study = study_memory(str(wide))
    assert "F16" not in study.facts.others  # it is that
    for quantization in study.facts.others:
        target = quantized(nursery, wide, quantization, tmp_path / "result.gguf")
        sizes: Counter[str] = Counter()
        for row in read_file(target).rows:
            sizes[row.type.name] += row.size_bytes
        use = study.use(MemoryChoice(context=256, quantization=quantization))
        assert {share.type: share.size_bytes for share in use.weights} == sizes, quantization
        target.unlink()


def test_weights_of_every_family_are_those_of_its_sum(written: dict[str, Path]) -> None:
    for name, path in written.items():
        study, whole = study_memory(str(path)), read_card(str(path)).arithmetic
        use = study.use(MemoryChoice(context=512))
        assert use.weights == whole.types, name
        for quantization in study.facts.others:
            other = study.use(MemoryChoice(context=512, quantization=quantization))
            assert sum(share.weights for share in other.weights) == whole.weights, name
        assert (use.cache_bytes > 0) is study.facts.has_cells, name


def test_keys_and_values_grow_with_tokens_requests_and_bits(wide: Path) -> None:
    study = study_memory(str(wide))
    layers, kept_heads, head = 8, 2, 32
    one = MemoryChoice(context=1000)  # llama.cpp makes 1,024 of it
    assert study.use(one).cache_bytes == 2 * layers * kept_heads * head * 1024 * 2
    four = msgspec.structs.replace(one, context=1024, requests=4)
    assert study.use(four).cache_bytes == 4 * study.use(one).cache_bytes
    less = msgspec.structs.replace(one, cache=CacheType.Q8_0)
    assert study.use(less).cache_bytes * 32 == study.use(one).cache_bytes * 17


def test_the_whole_is_what_plans_begin_with(wide: Path) -> None:
    header = read_header(wide)
    use = study_memory(str(wide)).use(MemoryChoice(context=1024))
    (need,) = Costs(header).needs(Candidate(context=1024, cells=1024))
    assert use.weights_bytes == need.weights_bytes
    assert use.cache_bytes + use.state_bytes == need.context_bytes
    assert use.total_bytes == need.total_bytes


def test_this_computer_has_memory() -> None:
    here = memory_here()
    assert 0 < here.free_bytes <= here.total_bytes
