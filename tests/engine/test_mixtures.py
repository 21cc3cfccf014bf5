"""The type of every tensor, told beforehand, is what llama.cpp's quantizer would give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.engine.quantizing.quantize import shrunk_sizes
from parlance.modelfile.header import header_of, read_file
from parlance.modelfile.mixtures import OFFERED, quantized_types
from tests.engine.hollow_models import BUILDS, write_hollow
from tests.families.batch import run_each, write_families

if TYPE_CHECKING:
    from pathlib import Path

FAMILIES = (
    *("llama", "mixtral", "gemma3n", "qwen3next", "falcon", "bloom", "gpt-oss", "mamba2", "rwkv7"),
    *("lfm2", "t5", "bert", "modern-bert", "nomic-bert-moe", "deepseek2", "minimax-m3", "bitnet"),
)
GIGABYTE = 1000**3


def check(paths: list[Path]) -> None:
    """Compare what we say of these models with what llama.cpp says."""
    results, crashes = run_each("tests.engine.dry_runs", [], [str(path) for path in paths])
    assert not crashes
    for path in paths:
        contents = read_file(path)
        header = header_of(contents)
        for quantization in OFFERED:
            ours = quantized_types(contents.rows, header, quantization)
            named = {name: kind.name for name, kind in ours.items()}
            assert named == results[str(path)]["types"][quantization], (path.stem, quantization)


def test_every_kind_of_model_is_told_right(tmp_path) -> None:
    assert not write_families(tmp_path, FAMILIES).failures
    check([tmp_path / f"{name}.gguf" for name in FAMILIES])


def test_models_of_the_sizes_that_people_have_are_told_right(tmp_path) -> None:
    check([write_hollow(tmp_path / f"{name}.gguf", build) for name, build in BUILDS.items()])


def test_known_files_have_the_sizes_they_are_published_with(tmp_path) -> None:
    path = write_hollow(tmp_path / "hollow.gguf", BUILDS["llama-3-8b"])
    sizes = {size.quantization: size.size_bytes for size in shrunk_sizes(str(path))}
    # As listed for Llama 3 8B Instruct by those who quantized it, vocabulary included.
    published = {"Q8_0": 8.54, "Q6_K": 6.60, "Q5_K_M": 5.73, "Q4_K_M": 4.92, "Q3_K_M": 4.02}
    for quantization, gigabytes in published.items():
        assert sizes[quantization] == pytest.approx(gigabytes * GIGABYTE, rel=0.005)


def test_rows_that_fit_no_type_leave_nothing_to_offer(tmp_path) -> None:
    assert shrunk_sizes(str(write_hollow(tmp_path / "odd.gguf", BUILDS["odd"]))) == ()
