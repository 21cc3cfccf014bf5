"""A converted file tokenizes as the library does that the checkpoint's tokenizer is for."""

from __future__ import annotations

import pytest
from tests.modelfile.conversion import checkpoints_made as made
from tests.modelfile.conversion.tokenizers_made import (
    DIGITS,
    LLAMA3,
    QWEN2,
    TEKKEN,
    TRICKY,
    byte_pairs,
    merged,
    unigram,
    word_pieces,
)

from parlance.contract.cancel import Cancel
from parlance.contract.faults import CannotConvert, FaultError
from parlance.modelfile.conversion.convert import convert


def differences(model, tokenizer) -> dict[str, tuple[list[int], list[int]]]:
    pairs = {text: (model.tokenize(text), tokenizer.encode(text)) for text in TRICKY}
    return {text: pair for text, pair in pairs.items() if pair[0] != pair[1]}


def special_in(asks: bool) -> set[str]:
    """Return texts with names of special tokens, which `tokenizers` always finds in them."""
    return {text for text in TRICKY if "</s>" in text} if asks else set()


def refusal(folder) -> str:
    with pytest.raises(FaultError) as raised:
        list(convert(folder, folder / "model.gguf", Cancel()))
    assert isinstance(raised.value.fault, CannotConvert), raised.value.fault
    return raised.value.fault.architecture


@pytest.mark.parametrize("as_json", [False, True])
def test_t5_tokenizes_as_sentencepiece_does(folder, opened, as_json) -> None:
    tokenizer = unigram(folder, as_json=as_json)
    made.write_checkpoint(folder, made.T5, tokenizer.size + 24)
    model = opened(folder)
    assert set(differences(model, tokenizer)) <= special_in(as_json)
    # The sentinels count backwards.
    last = tokenizer.size - 1
    assert model.tokenize("<extra_id_0>", special=True) == [last, 1]
    assert model.tokenize("<extra_id_3>", special=True) == [last - 3, 1]


@pytest.mark.parametrize("as_json", [False, True])
def test_llama_2_tokenizes_as_its_library_does(folder, opened, as_json) -> None:
    tokenizer = merged(folder, as_json=as_json)
    made.write_checkpoint(folder, made.LLAMA, tokenizer.size)
    model = opened(folder)
    assert set(differences(model, tokenizer)) <= special_in(as_json)
    assert model.tokenize("</s>", special=True) == [1, 2]


@pytest.mark.parametrize(
    ("expression", "ignores", "name"),
    [
        (QWEN2, False, "qwen2"),
        (LLAMA3, True, "llama-bpe"),
        (LLAMA3, False, "smaug-bpe"),
        (TEKKEN, True, "tekken"),
        (DIGITS, False, "smollm"),
        (None, False, "gpt-2"),
    ],
)
def test_byte_level_tokenizers_agree(folder, opened, expression, ignores, name) -> None:
    tokenizer = byte_pairs(folder, expression, ignores=ignores)
    made.write_checkpoint(folder, made.QWEN2, tokenizer.size + 4)
    model = opened(folder)
    assert model.key("tokenizer.ggml.pre") == name
    assert differences(model, tokenizer) == {}
    chat = "<|im_start|>user\nthe cat<|im_end|>\n<tool_call>"
    assert model.tokenize(chat, special=True) == tokenizer.encode(chat)
    assert model.tokenize("<tool_call>") == tokenizer.encode("<tool_call>")
    assert model.tokenize("<|im_end|>") != tokenizer.encode("<|im_end|>")


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("lowercase", [False, True])
def test_bert_tokenizes_as_its_library_does(folder, opened, lowercase, as_json) -> None:
    tokenizer = word_pieces(folder, lowercase=lowercase, as_json=as_json)
    made.write_checkpoint(folder, made.BERT, tokenizer.size)
    found = differences(opened(folder, embeds=True), tokenizer)
    assert set(found) <= special_in(True)
