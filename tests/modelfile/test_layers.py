"""What the tensor table tells of each layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.engine.plan_models import BUILDS, Build, header_of_build, rows_of
from tests.families.batch import write_families

from parlance.engine.quantizing.shrinking import read_source
from parlance.modelfile.header import Header, read_header, whole_header
from parlance.modelfile.layers import NO_TABLE, read_table
from parlance.modelfile.memory import cache_bytes, known_layers, state_bytes
from parlance.modelfile.quantization import TENSOR_TYPES
from parlance.modelfile.tensors import TensorRow

if TYPE_CHECKING:
    from pathlib import Path

F32 = TENSOR_TYPES[0]


def row(name: str, *shape: int) -> TensorRow:
    return TensorRow(name, shape, F32, 0)


def test_all_bytes_of_a_file_are_in_the_table() -> None:
    for build in BUILDS.values():
        table = header_of_build(build).table
        told = sum(layer.weights_bytes for layer in table.layers)
        told += table.input_bytes + table.output_bytes
        assert told == sum(each.size_bytes for each in rows_of(build))
        assert len(table.layers) == build.layers
        assert table.tied == build.tied


def test_experts_are_told_apart_from_what_every_token_uses() -> None:
    table = header_of_build(BUILDS["mixture-47b"]).table
    each = table.layers[0]
    assert each.expert_bytes == 3 * 8 * 4096 * 14_336 * 144 // 256
    assert 0 < each.weights_bytes - each.expert_bytes < each.expert_bytes / 10
    assert not any(layer.expert_bytes for layer in header_of_build(BUILDS["dense-8b"]).table.layers)


def test_a_latent_memory_keeps_no_values() -> None:
    header = header_of_build(BUILDS["latent-16b"])
    assert {(layer.keys, layer.values) for layer in header.table.layers} == {(576, 0)}


def test_a_hybrid_keeps_tokens_in_some_layers_and_a_state_in_the_others() -> None:
    header = header_of_build(BUILDS["hybrid-3b"])
    attending = [bool(layer.keys) for layer in header.table.layers]
    assert [bool(layer.state) for layer in header.table.layers] == [not each for each in attending]
    assert sum(attending) == 2
    assert cache_bytes(header, 1) == 2 * 2 * 128 * 2
    assert state_bytes(header) == 26 * 4 * (2 * 2560 * (16 + 3))


def test_layers_that_share_or_predict_keep_nothing() -> None:
    rows = [row(f"blk.{n}.attn_{kind}.weight", 8, 4) for n in range(4) for kind in "kv"]
    header = Header(version=3, architecture="gemma4", blocks=4, heads=(2,), sharing_layers=2)
    assert [layer.keys for layer in read_table(rows, header).layers] == [4, 4, 0, 0]
    header = Header(version=3, architecture="glm4moe", blocks=4, heads=(2,), predicting_layers=1)
    table = read_table(rows, header)
    assert [layer.keys for layer in table.layers] == [4, 4, 4, 0]
    assert table.layers[3].weights_bytes == 0


def test_what_belongs_to_no_layer_makes_no_table() -> None:
    header = Header(version=3, architecture="clip", blocks=2)
    assert read_table([row("v.blk.0.attn_k.weight", 8, 4)], header) is NO_TABLE
    assert read_table([], header) is NO_TABLE


def test_numbers_beyond_all_sense_stay_numbers() -> None:
    most = 2**63 - 1
    header = Header(
        version=3,
        architecture="mamba",
        blocks=most,
        embedding_length=most,
        heads=(most, -5),
        kv_heads=(most,),
        key_length=most,
        ssm_inner=most,
        ssm_state=most,
        experts=most,
        experts_used=most,
    )
    table = read_table([row("blk.0.ssm_conv1d.weight", 4, 4), row("blk.7.attn_qkv.weight")], header)
    assert len(table.layers) == 512
    assert all(0 <= layer.keys + layer.values + layer.state < 2**42 for layer in table.layers)


def test_a_split_model_is_known_when_all_parts_are_there(tmp_path: Path) -> None:
    assert not write_families(tmp_path, ["llama"]).failures
    path = tmp_path / "llama.gguf"
    assert whole_header(str(path), read_header(path)) == read_header(path)
    split = Header(version=3, architecture="llama", blocks=2, heads=(4,), split_count=2)
    assert whole_header(str(tmp_path / "lost.gguf"), split) == split
    some = Header(
        version=3,
        architecture="llama",
        blocks=2,
        embedding_length=64,
        heads=(4,),
        split_count=2,
        table=read_table([row("blk.0.attn_k.weight", 64, 64)], split),
    )
    assert [layer.weights_bytes for layer in known_layers(some, 300).table.layers] == [100, 100]
    assert read_source(str(path)).header.table.layers


def test_the_widest_part_of_a_layer_is_told() -> None:
    assert header_of_build(BUILDS["dense-8b"]).table.forward == 14_336
    assert header_of_build(BUILDS["mixture-30b"]).table.forward == 8 * 768
    assert header_of_build(Build("recurrent", 2, 64, 0)).table.forward == 0
