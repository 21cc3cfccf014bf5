"""The header reader: what it tells, and that nothing makes it raise but a fault."""

from __future__ import annotations

import os
import struct
import time
from typing import TYPE_CHECKING

import gguf
import pytest
from tests.modelfile.gguf_bytes import (
    Parts,
    list_pair,
    llama_pairs,
    number_pair,
    small_model,
    tensor,
    text,
    text_pair,
)

from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelFileMissing,
    ModelFileUnreadable,
    NotAModelFile,
)
from parlance.modelfile.header import Header, read_header
from parlance.modelfile.quantization import FILE_TYPES, TENSOR_TYPES

if TYPE_CHECKING:
    from pathlib import Path

SOUND = small_model().build()


def written(folder: Path, content: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(content)
    return path


def fault_of(path: Path | str) -> object:
    with pytest.raises(FaultError) as caught:
        read_header(path)
    return caught.value.fault


def _two(second: int) -> list[bytes]:
    return [tensor("t", (8,), 0, 0), tensor("u", (8,), 0, second)]


def damage_of(folder: Path, content: bytes) -> str:
    fault = fault_of(written(folder, content))
    assert isinstance(fault, ModelFileDamaged)
    return fault.reason


def test_a_sound_file_tells_everything_about_itself(tmp_path: Path) -> None:
    assert read_header(written(tmp_path, SOUND)) == Header(
        version=3,
        architecture="llama",
        name="Small Talk",
        quantization="Q4_K_M",
        parameters=64 * 3 + 256,
        tensors=2,
        trained_context=2048,
        blocks=2,
        embedding_length=64,
        heads=(4,),
        kv_heads=(2, 1),
        key_length=16,
        value_length=16,
        vocabulary=300,
        chat_template="{{ messages }}",
        languages=("en", "fr"),
        tags=("chat",),
        licence="apache-2.0",
    )


def test_a_file_of_the_gguf_package_is_read_alike(tmp_path: Path) -> None:
    import numpy as np

    path = tmp_path / "written.gguf"
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_name("Written")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_context_length(4096)
    writer.add_token_list([f"t{n}" for n in range(100)])
    writer.add_tensor("w", np.zeros((4, 32), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    header = read_header(path)
    assert (header.architecture, header.name, header.quantization) == ("qwen2", "Written", "Q8_0")
    assert (header.trained_context, header.vocabulary, header.parameters) == (4096, 100, 128)


def test_the_parts_of_a_split_set_say_which_they_are(tmp_path: Path) -> None:
    pairs = [number_pair("split.no", 1), number_pair("split.count", 3)]
    header = read_header(written(tmp_path, Parts(pairs=pairs).build()))
    assert (header.split_number, header.split_count, header.architecture) == (1, 3, None)


def test_a_file_without_file_type_is_named_after_most_of_its_weights(tmp_path: Path) -> None:
    parts = small_model()
    parts.pairs = [text_pair("general.architecture", "llama")]
    assert read_header(written(tmp_path, parts.build())).quantization == "Q4_K"


def test_the_type_tables_are_those_of_llama_cpp() -> None:
    # The gguf package lags behind: it lacks the newest type of llama.cpp.
    sizes = {int(t): (t.name, *gguf.GGML_QUANT_SIZES[t]) for t in gguf.GGMLQuantizationType}
    ours = {n: (t.name, t.block, t.block_bytes) for n, t in TENSOR_TYPES.items()}
    assert ours == sizes | {42: ("Q2_0", 64, 18)}
    names = {
        int(t): t.name.removeprefix("MOSTLY_").removeprefix("ALL_") for t in gguf.LlamaFileType
    }
    names.pop(1024)
    assert names | {41: "Q2_0"} == FILE_TYPES


def test_a_missing_file_a_folder_and_a_pipe_are_told_apart(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "no.gguf") == ModelFileMissing(path=str(tmp_path / "no.gguf"))
    assert fault_of("a\0b.gguf") == ModelFileMissing(path="a\0b.gguf")
    assert isinstance(fault_of(tmp_path), ModelFileUnreadable)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.gguf")
        assert isinstance(fault_of(tmp_path / "pipe.gguf"), ModelFileUnreadable)


@pytest.mark.parametrize("content", [b"", b"GG", b"<html>", b"PK\x03\x04" + bytes(100)])
def test_a_file_with_another_beginning_is_no_model(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path, content)
    assert fault_of(path) == NotAModelFile(path=str(path))


def test_a_file_cut_off_anywhere_is_damaged(tmp_path: Path) -> None:
    for end in range(4, len(SOUND), 97):
        assert "cut off" in damage_of(tmp_path, SOUND[:end]), end
    assert "cut off" in damage_of(tmp_path, SOUND[:-1])


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (Parts(pairs=[], version=1), "version 1"),
        (Parts(pairs=[], version=3 << 24), "big endian"),
        (Parts(pairs=[], version=4), "version 4"),
        (Parts(pairs=[], version=0), "version 0"),
        (Parts(pairs=[number_pair("general.alignment", 0)]), "alignment"),
        (Parts(pairs=[number_pair("general.alignment", 24)]), "alignment"),
        (Parts(pairs=[number_pair("general.alignment", 32, kind=10)]), "alignment"),
        (Parts(pairs=[number_pair("", 1)]), "name of 0 bytes"),
        (Parts(pairs=llama_pairs() * 2), "twice"),
        (Parts(pairs=[list_pair("a", 9, [struct.pack("<IQ", 4, 0)])]), "type 9"),
        (Parts(pairs=[], tensors=[tensor("t", (1, 1, 1, 1, 1), 0, 0)]), "dimensions"),
        (Parts(pairs=[], tensors=[tensor("t", (100,), 12, 0)], weights=bytes(999)), "row"),
        (Parts(pairs=[], tensors=[tensor("t", (8,), 0, 16)], weights=bytes(99)), "aligned"),
        (Parts(pairs=[], tensors=[tensor("t", (1 << 60,), 0, 0)]), "cut off"),
        (Parts(pairs=[], tensors=[tensor("t", (8,), 99, 0)]), "type 99"),
        (Parts(pairs=[], tensors=[tensor("t", (8,), 4, 0)]), "type 4"),
        (Parts(pairs=[], tensors=[tensor("t", (8,), 2**32 - 1, 0)]), "type -1"),
        (Parts(pairs=[], tensors=[tensor("t", (8, 0), 0, 0)]), "empty"),
        (Parts(pairs=[], tensors=[tensor("t", (2**64 - 1,), 0, 0)]), "larger"),
        (Parts(pairs=[], tensors=[tensor("t", (2**32, 2**32), 0, 0)]), "larger"),
        (Parts(pairs=[], tensors=[tensor("t" * 64, (8,), 0, 0)]), "name of 64 bytes"),
        (Parts(pairs=[], tensors=[tensor("t\0u", (8,), 0, 0)]), "name"),
        (Parts(pairs=[], tensors=[tensor("t", (8,), 0, 0)] * 2), "twice"),
        (Parts(pairs=[], tensors=_two(second=0), weights=bytes(99)), "over another"),
        (Parts(pairs=[], tensors=_two(second=64), weights=bytes(99)), "gap"),
    ],
)
def test_what_contradicts_itself_is_damaged(tmp_path: Path, parts: Parts, reason: str) -> None:
    assert reason in damage_of(tmp_path, parts.build())


@pytest.mark.parametrize(
    "body",
    [
        struct.pack("<QQ", 1 << 62, 0),
        struct.pack("<QQ", 0, 1 << 62),
        struct.pack("<QQQ", 0, 1, 1 << 62),
        struct.pack("<QQ", 0, 1) + text("a") + struct.pack("<IQ", 8, 1 << 62),
        struct.pack("<QQ", 0, 1) + text("a") + struct.pack("<IIQ", 9, 8, 1 << 62),
        struct.pack("<QQ", 0, 1) + text("a") + struct.pack("<IIQ", 9, 0, 1 << 62),
    ],
)
def test_enormous_claims_are_refused_at_once(tmp_path: Path, body: bytes) -> None:
    started = time.monotonic()
    assert damage_of(tmp_path, b"GGUF" + struct.pack("<I", 3) + body + bytes(64))
    assert time.monotonic() - started < 1.0


def test_a_long_template_is_read_and_an_endless_one_is_passed_over(tmp_path: Path) -> None:
    pairs = [text_pair("tokenizer.chat_template", "x" * 900_000)]
    header = read_header(written(tmp_path, Parts(pairs=pairs).build()))
    assert header.chat_template == "x" * 900_000
    pairs = [text_pair("tokenizer.chat_template", "x" * 2_000_000), *llama_pairs()[:1]]
    header = read_header(written(tmp_path, Parts(pairs=pairs).build()))
    assert (header.chat_template, header.architecture) == (None, "llama")
