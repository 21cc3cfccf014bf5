"""What becomes of a file: its metadata, its tensors, and what is left where it is stopped."""

from __future__ import annotations

import json

import gguf
import numpy as np
import pytest
from tests.modelfile.conversion import checkpoints_made as made
from tests.modelfile.conversion.references import llama_logits
from tests.modelfile.conversion.tokenizers_made import byte_pairs, change_json, merged, word_pieces
from tests.modelfile.conversion.weights_made import write_safetensors, write_shards

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import DiskFull, FaultError, FileUnwritable
from parlance.contract.inventory import CareProgress
from parlance.modelfile.conversion import writing
from parlance.modelfile.conversion.convert import convert
from parlance.modelfile.header import read_header

CARD = """---
license: apache-2.0
license_link: https://example.org/licence
language:
- en
- "de"
tags: [chat, 'small']  # two
pipeline_tag: text-generation
model-index:
- name: something
---
# Text that says license: mit
"""
TOKENS = [5, 17, 99, 42, 3]


@pytest.fixture
def llama(folder):
    """Write a Llama; return its folder, its config and its weights."""
    return folder, *made.write_checkpoint(folder, made.LLAMA, merged(folder).size)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "out" / "model.gguf"


@pytest.fixture(autouse=True)
def _out(tmp_path):
    (tmp_path / "out").mkdir()


def converted(folder, target, **options) -> list[CareProgress]:
    return list(convert(folder, target, Cancel(), **options))


def fault_of(folder, target):
    with pytest.raises(FaultError) as raised:
        converted(folder, target)
    return raised.value.fault


def tensors_of(path) -> dict[str, gguf.ReaderTensor]:
    return {tensor.name: tensor for tensor in gguf.GGUFReader(path).tensors}


def test_the_file_says_what_the_checkpoint_says_of_itself(llama, target) -> None:
    (llama[0] / "README.md").write_text(CARD)
    progress = converted(llama[0], target, repo="someone/tiny-llama")
    assert progress[0] == CareProgress(done=0, total=21)
    assert progress[-1] == CareProgress(done=21, total=21)
    header = read_header(target)
    assert (header.architecture, header.name, header.kind) == ("llama", "tiny-llama", "model")
    assert (header.licence, header.languages) == ("apache-2.0", ("en", "de"))
    assert header.tags == ("chat", "small", "text-generation")
    assert (header.trained_context, header.blocks, header.kv_heads) == (512, 2, (2,))
    assert (header.quantization, header.vocabulary) == ("F16", llama[1]["vocab_size"])
    assert [path.name for path in target.parent.iterdir()] == ["model.gguf"]


def test_a_model_knows_no_more_context_than_its_window(folder, target) -> None:
    made.write_checkpoint(folder, made.MISTRAL, merged(folder).size)
    converted(folder, target)
    assert read_header(target).trained_context == 128


def test_queries_and_keys_are_interleaved_and_the_rest_is_as_it_was(llama, target) -> None:
    converted(llama[0], target)
    found, weights = tensors_of(target), llama[2]
    for name in ("attn_v", "attn_output"):
        source = weights[f"model.layers.1.self_attn.{name[5]}_proj.weight"]
        assert (found[f"blk.1.{name}.weight"].data == source.astype(np.float16)).all()
    query = weights["model.layers.0.self_attn.q_proj.weight"].astype(np.float16)
    head = found["blk.0.attn_q.weight"].data[16:32]
    assert (head[0::2] == query[16:24]).all()
    assert (head[1::2] == query[24:32]).all()
    norm = found["blk.0.attn_norm.weight"]
    assert norm.tensor_type == gguf.GGMLQuantizationType.F32
    assert (norm.data == weights["model.layers.0.input_layernorm.weight"]).all()


def test_shards_and_blocks_of_a_few_rows_make_the_same_file(llama, target, monkeypatch) -> None:
    folder, _config, weights = llama
    converted(folder, target)
    (folder / "model.safetensors").unlink()
    write_shards(folder, weights)
    monkeypatch.setattr(writing, "_BLOCK_BYTES", 1000)
    converted(folder, target.with_name("again.gguf"))
    assert target.read_bytes() == target.with_name("again.gguf").read_bytes()


@pytest.mark.parametrize("kind", ["F32", "BF16"])
def test_what_half_precision_cannot_hold_stays_finite(llama, target, opened, kind) -> None:
    folder, config, weights = llama
    name = "model.layers.1.mlp.down_proj.weight"
    weights[name][3, 4] = 2.0**17
    weights["model.layers.1.mlp.up_proj.weight"][4] = 0  # so that it is not felt
    write_safetensors(folder / "model.safetensors", weights, kind)
    converted(folder, target)
    found = tensors_of(target)["blk.1.ffn_down.weight"]
    assert found.tensor_type == gguf.GGMLQuantizationType.BF16
    values = gguf.dequantize(found.data, found.tensor_type)
    assert (values == weights[name]).all()
    assert tensors_of(target)["blk.1.ffn_up.weight"].tensor_type == gguf.GGMLQuantizationType.F16
    expected = llama_logits(config, weights, TOKENS)
    assert (opened(folder).logits(TOKENS).argmax(-1) == expected.argmax(-1)).all()


@pytest.mark.parametrize("place", ["config", "list", "jinja", "json"])
def test_the_chat_template_is_found_wherever_it_is_kept(folder, target, opened, place) -> None:
    made.write_checkpoint(folder, made.QWEN2, byte_pairs(folder).size)
    if place == "jinja":
        (folder / "chat_template.jinja").write_text("{{ it }}")
    elif place == "json":
        (folder / "chat_template.json").write_text('{"chat_template": "{{ it }}"}')
    else:
        named = [{"name": "tool", "template": "no"}, {"name": "default", "template": "{{ it }}"}]
        value = "{{ it }}" if place == "config" else named
        change_json(folder, lambda it: it.update(chat_template=value), "tokenizer_config.json")
    assert opened(folder).key("tokenizer.chat_template") == "{{ it }}"


def test_tokens_that_are_there_twice_or_empty_do_not_end_the_process(folder, opened) -> None:
    words = word_pieces(folder, as_json=False)
    path = folder / "vocab.txt"
    path.write_text(path.read_text("utf-8") + "the\n\n▁the\n##▁the\n", "utf-8")
    made.write_checkpoint(folder, made.BERT, words.size + 4)
    model = opened(folder, embeds=True)
    assert model.tokens == words.size + 4
    assert model.tokenize("the") == words.encode("the")


def test_a_full_disk_leaves_nothing(llama, target) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        fault = fault_of(llama[0], target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(fault, DiskFull)
    assert fault.needed_bytes > 100_000
    assert not list(target.parent.iterdir())


def test_a_folder_that_is_not_there_is_named(llama, target) -> None:
    missing = target.parent / "missing" / "model.gguf"
    fault = fault_of(llama[0], missing)
    assert isinstance(fault, FileUnwritable)
    assert fault.reason == "No such file or directory"


def test_stopping_leaves_nothing(llama, target) -> None:
    cancel = Cancel()
    work = convert(llama[0], target, cancel)
    assert [next(work).done for _ in range(4)] == [0, 1, 2, 3]
    cancel.request()
    with pytest.raises(Cancelled):
        next(work)
    assert not list(target.parent.iterdir())
    work = convert(llama[0], target, Cancel())
    next(work)
    next(work)
    work.close()
    assert not list(target.parent.iterdir())


def test_the_numbers_in_config_are_taken_where_the_tokenizer_names_none(folder, opened) -> None:
    tokenizer = byte_pairs(folder)
    made.write_checkpoint(folder, made.QWEN2, tokenizer.size, bos_token_id=7, eos_token_id=[9, 11])
    change_json(folder, lambda it: it.update(eos_token=None), "tokenizer_config.json")
    model = opened(folder)
    assert model.key("tokenizer.ggml.bos_token_id") == "7"
    assert model.key("tokenizer.ggml.eos_token_id") == "9"
    assert model.key("tokenizer.ggml.add_bos_token") == "false"
    assert json.loads((folder / "config.json").read_text())["eos_token_id"] == [9, 11]
