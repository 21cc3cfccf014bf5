"""The sum of a model's weights, for every family that llama.cpp runs."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.families import FAMILIES, write_families

from parlance.contract.inspection import Arithmetic, Component
from parlance.modelfile.arithmetic import arithmetic, component_of
from parlance.modelfile.header import header_of, read_file
from parlance.resources import resource

UNLIKE_ALL = {
    "altup",  # Gemma 3n
    "hc_",  # hyper-connections
    "hrm.",
    "inp_gate",
    "laurel",
    "layer_output_scale",
    "output_res_score",
    "per_layer_model_proj",
    "proj.weight",
}
"""Parts of names of what only some families have, and no component names."""


def _of(path: Path) -> Arithmetic:
    contents = read_file(path)
    return arithmetic(contents.rows, header_of(contents))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return write_families(tmp_path_factory.mktemp("families"), list(FAMILIES)).paths


def test_terms_add_up_to_the_weights_of_every_family(written: dict[str, Path]) -> None:
    for name, path in written.items():
        contents = read_file(path)
        whole = _of(path)
        assert whole.weights == header_of(contents).parameters, name
        assert whole.weights == sum(math.prod(row.shape) for row in contents.rows), name
        assert whole.size_bytes == sum(row.size_bytes for row in contents.rows), name
        assert sum(share.weights for share in whole.types) == whole.weights, name
        assert sum(share.size_bytes for share in whole.types) == whole.size_bytes, name
        assert sum(whole.weights_of(each) for each in Component) == whole.weights, name


def test_what_is_left_over_is_what_no_other_family_has(written: dict[str, Path]) -> None:
    for name, path in written.items():
        others = [term.name for term in _of(path).terms if term.component is Component.OTHER]
        unknown = [each for each in others if not any(part in each for part in UNLIKE_ALL)]
        assert unknown == [], name


def test_every_family_attends_or_recurs_and_has_an_embedding(written: dict[str, Path]) -> None:
    for name, path in written.items():
        whole = _of(path)
        mixes = whole.weights_of(Component.ATTENTION) + whole.weights_of(Component.RECURRENT)
        assert mixes > 0, name
        assert whole.weights_of(Component.EMBEDDING) > 0 or name == "wavtokenizer-dec", name


def test_a_llama_is_what_its_hyperparameters_say() -> None:
    path = resource("models", "starter.gguf")
    header, whole = header_of(read_file(path)), _of(path)
    width, layers = header.embedding_length or 0, header.blocks or 0
    forward = header.table.forward
    assert whole.weights_of(Component.EMBEDDING) == (header.vocabulary or 0) * width
    kept = header.table.layers[0].keys
    assert whole.weights_of(Component.ATTENTION) == layers * 2 * width * (width + kept)
    assert whole.weights_of(Component.FEED_FORWARD) == layers * 3 * width * forward
    assert whole.weights_of(Component.NORMS) == (2 * layers + 1) * width
    assert whole.weights_of(Component.OUTPUT) == 0  # the embedding's table, turned round
    assert whole.active == whole.weights


def test_only_some_experts_work_on_a_token(written: dict[str, Path]) -> None:
    path = written["mixtral"]
    header, whole = header_of(read_file(path)), _of(path)
    routed = sum(t.weights for t in whole.terms if t.name.endswith("_exps.weight"))
    experts, used = header.experts or 0, header.experts_used or 0
    assert 0 < used < experts
    assert whole.weights - whole.active == routed * (experts - used) // experts


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("blk.3.attn_q_norm.weight", Component.NORMS),
        ("blk.3.ffn_norm_exps.weight", Component.NORMS),
        ("token_embd_norm.weight", Component.NORMS),
        ("blk.12.ffn_gate_inp_shexp.weight", Component.EXPERTS),
        ("blk.12.ffn_down.weight", Component.FEED_FORWARD),
        ("dec.blk.0.cross_attn_k.weight", Component.ATTENTION),
        ("blk.0.time_mix_lerp_fused.weight", Component.RECURRENT),
        ("blk.0.channel_mix_key.weight", Component.FEED_FORWARD),
        ("per_layer_token_embd.weight", Component.EMBEDDING),
        ("output.weight", Component.OUTPUT),
        ("blk.61.nextn.shared_head_head.weight", Component.OUTPUT),
        ("rope_freqs.weight", Component.ATTENTION),
        ("something.new", Component.OTHER),
    ],
)
def test_a_tensor_is_counted_by_its_name(name: str, component: Component) -> None:
    assert component_of(name) is component
