"""Checkpoints that are not converted: of other kinds, and damaged ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.modelfile.conversion import checkpoints_made as made
from tests.modelfile.conversion.tokenizers_made import byte_pairs, change_json, merged, unigram
from tests.modelfile.conversion.weights_made import (
    header_of,
    random_tensors,
    write_raw,
    write_safetensors,
    write_shards,
)

from parlance.contract.cancel import Cancel
from parlance.contract.faults import CannotConvert, CheckpointDamaged, FaultError
from parlance.modelfile.conversion.convert import convert
from parlance.modelfile.conversion.refusals import NotConvertible
from parlance.modelfile.conversion.safetensors import Weights
from parlance.modelfile.conversion.tokenizing import tokenizer_facts

WEIGHTS = "model.safetensors"


def fault_of(folder):
    with pytest.raises(FaultError) as raised:
        list(convert(folder, folder.parent / "model.gguf", Cancel(), repo="someone/model"))
    assert not (folder.parent / "model.gguf").exists()
    return raised.value.fault


def refused(folder) -> str:
    fault = fault_of(folder)
    assert isinstance(fault, CannotConvert), fault
    assert fault.name == "someone/model"
    return fault.architecture


def damage(folder) -> str:
    fault = fault_of(folder)
    assert isinstance(fault, CheckpointDamaged), fault
    return f"{fault.path.removeprefix(str(folder)).lstrip('/')}: {fault.reason}"


@pytest.fixture
def llama(folder):
    _config, weights = made.write_checkpoint(folder, made.LLAMA, merged(folder).size)
    return folder, weights


def changed(folder, **entries) -> None:
    change_json(folder, lambda it: it.update(entries), "config.json")


@pytest.mark.parametrize(
    "name", ["GPT2LMHeadModel", "XLMRobertaModel", "MixtralForCausalLM", "T5EncoderModel"]
)
def test_other_architectures_are_refused_by_their_names(llama, name) -> None:
    changed(llama[0], architectures=[name])
    assert refused(llama[0]) == name


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ({"architectures": None, "model_type": "llama"}, "llama"),
        ({"architectures": []}, "a model that does not say what it is"),
        ({"quantization_config": {"bits": 4}}, "a LlamaForCausalLM that is quantized already"),
        ({"hidden_act": "gelu"}, "a model with the activation gelu"),
        ({"rope_scaling": {"type": "yarn"}}, "a model with rope scaling of type yarn"),
        ({"tie_word_embeddings": True}, None),
        ({"num_hidden_layers": 1}, "a model with the part model.layers.1."),
    ],
)
def test_what_is_not_known_of_a_llama_is_refused(llama, entries, reason) -> None:
    changed(llama[0], **entries)
    if reason is None:
        list(convert(llama[0], llama[0].parent / "tied.gguf", Cancel()))
    else:
        assert refused(llama[0]).startswith(reason)


@pytest.mark.parametrize(
    ("config", "entries"),
    [
        (made.T5, {"feed_forward_proj": "gated-silu"}),
        (made.T5, {"relative_attention_max_distance": 64}),
        (made.T5, {"num_layers": 1}),
        (made.BERT, {"hidden_act": "relu"}),
        (made.BERT, {"position_embedding_type": "relative_key"}),
        (made.QWEN2, {"head_dim": 24}),
    ],
)
def test_what_llama_cpp_would_compute_otherwise_is_refused(folder, config, entries) -> None:
    made.write_checkpoint(folder, config, 100, **entries)
    assert refused(folder)


@pytest.mark.parametrize(
    "modules",
    [
        [{"type": "st.Dense", "path": "2_Dense"}],
        [{"type": "st.Pooling", "path": "1_Pooling"}],
    ],
)
def test_a_bert_that_pools_otherwise_is_refused(folder, modules) -> None:
    made.write_checkpoint(folder, made.BERT, 100)
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Pooling").mkdir()
    both = {"pooling_mode_cls_token": True, "pooling_mode_max_tokens": True}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(both))
    assert refused(folder)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda it: it["pre_tokenizer"]["pretokenizers"][0]["pattern"].update(Regex=r"\w+"),
            "splits",
        ),
        (lambda it: it.update(normalizer={"type": "Lowercase"}), "normalizes"),
        (lambda it: it["model"].update(type="WordLevel"), "WordLevel"),
        (lambda it: it.update(pre_tokenizer={"type": "Whitespace"}), "Whitespace"),
    ],
)
def test_tokenizers_that_llama_cpp_does_not_have_are_refused(folder, change, reason) -> None:
    made.write_checkpoint(folder, made.QWEN2, byte_pairs(folder).size)
    change_json(folder, change)
    assert reason in refused(folder)


def test_weights_of_other_types_are_refused(llama) -> None:
    header, content = header_of(llama[1])
    header["model.norm.weight"]["dtype"] = "I32"
    write_raw(llama[0] / WEIGHTS, header, content)
    assert refused(llama[0]) == "a checkpoint with weights of type I32"


def test_missing_files_are_named(llama) -> None:
    folder = llama[0]
    for name in ("tokenizer.model", WEIGHTS, "config.json"):
        (folder / name).rename(folder / f"{name}.away")
        missing = "tokenizer.json" if name == "tokenizer.model" else name
        assert damage(folder) == f"{missing}: it is missing"
        (folder / f"{name}.away").rename(folder / name)


def test_a_broken_config_is_named(llama) -> None:
    changed(llama[0], hidden_size="many")
    assert damage(llama[0]).startswith("config.json: Expected `int`")
    (llama[0] / "config.json").write_text("{" * 100_000)
    assert damage(llama[0]).startswith("config.json: ")
    (llama[0] / "config.json").write_text('{"a":' * 100_000)
    assert damage(llama[0]).startswith("config.json: ")


def test_missing_tensors_and_other_shapes_are_named(llama) -> None:
    folder, weights = llama
    norm = weights.pop("model.norm.weight")
    write_safetensors(folder / WEIGHTS, weights)
    assert damage(folder) == ": the tensor model.norm.weight is missing"
    weights["model.norm.weight"] = norm[:32]
    write_safetensors(folder / WEIGHTS, weights)
    assert damage(folder).endswith("model.norm.weight has the shape 32, and not 64")


def test_more_tokens_than_the_model_knows_are_a_contradiction(folder) -> None:
    made.write_checkpoint(folder, made.LLAMA, merged(folder).size - 1)
    assert "tokens, and the model knows" in damage(folder)


def test_shards_that_are_missing_cut_off_or_outside_are_named(llama) -> None:
    folder, weights = llama
    (folder / WEIGHTS).unlink()
    shards = write_shards(folder, weights)
    content = shards[1].read_bytes()
    shards[1].unlink()
    assert damage(folder) == f"{shards[1].name}: it is missing"
    shards[1].write_bytes(content[:-7])
    assert damage(folder).startswith(f"{shards[1].name}: it is cut off")
    shards[1].write_bytes(content[:50])
    assert damage(folder) == f"{shards[1].name}: it is cut off inside its header"
    write_safetensors(shards[1], {"other": weights["model.norm.weight"]})
    assert "is missing" in damage(folder)
    for name in ("../secret.safetensors", "/etc/passwd", "..", ""):
        index = {"weight_map": {"x": name}}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index))
        assert "it names the file" in damage(folder)


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({"data_offsets": [0, 256]}, "overlaps"),
        ({"data_offsets": [1 << 40, (1 << 40) + 256]}, "cut off"),
        ({"data_offsets": [256, 0]}, ""),
        ({"data_offsets": [-256, 0]}, ">= 0"),
        ({"shape": [1 << 60]}, ""),
        ({"shape": [63]}, "another size"),
        ({"shape": "all"}, "array"),
        ({"dtype": 3}, "str"),
    ],
)
def test_headers_that_contradict_themselves_are_refused(llama, entry, reason) -> None:
    header, content = header_of(llama[1])
    header["model.norm.weight"] |= entry
    write_raw(llama[0] / WEIGHTS, header, content)
    assert reason in damage(llama[0])


@pytest.mark.parametrize("content", [b"", b"\xff" * 8, b"\x00" * 8, bytes([2]) + bytes(7) + b"[]"])
def test_files_that_are_no_safetensors_are_refused(llama, content) -> None:
    (llama[0] / WEIGHTS).write_bytes(content)
    assert damage(llama[0]).startswith(WEIGHTS)


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_header_raises_anything_but_a_fault(tmp_path, data) -> None:
    header, content = header_of(random_tensors([("a.weight", (3, 4)), ("b.bias", (5,))]))
    text = bytearray(json.dumps(header).encode())
    for _ in range(data.draw(st.integers(0, 4))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    write_raw(tmp_path / WEIGHTS, bytes(text), content[: data.draw(st.integers(0, len(content)))])
    try:
        with Weights(tmp_path) as weights:
            for name in {"a.weight", "b.bias"} & set(weights.tensors):
                weights.rows(name, 0, 1) if weights.tensors[name].kind == "F32" else None
    except FaultError:
        pass


@pytest.fixture(scope="module")
def tokenizers(tmp_path_factory):
    made_ones = []
    for make, as_json in ((unigram, True), (unigram, False), (merged, True), (byte_pairs, None)):
        folder = tmp_path_factory.mktemp("tokenizer")
        make(folder) if as_json is None else make(folder, as_json=as_json)
        made_ones += [path for path in folder.iterdir() if path.name != "config.json"]
    return made_ones


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_tokenizer_raises_anything_but_a_fault(tokenizers, data) -> None:
    path = data.draw(st.sampled_from(tokenizers))
    sound = path.read_bytes()
    text = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 4))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(text)
    try:
        tokenizer_facts(path.parent, 700)
    except (FaultError, NotConvertible):
        pass
    finally:
        path.write_bytes(sound)
