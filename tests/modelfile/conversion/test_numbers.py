"""What a converted file computes is what the checkpoint computes in NumPy."""

from __future__ import annotations

import json

import numpy as np
import pytest
from tests.modelfile.conversion import checkpoints_made as made
from tests.modelfile.conversion.references import (
    bert_states,
    llama_logits,
    logprobs,
    t5_logits,
)
from tests.modelfile.conversion.tokenizers_made import byte_pairs, merged, unigram, word_pieces

CLOSE = 0.0015
"""Of the span of all numbers: ggml rounds what it multiplies with half precision, too."""

TOKENS = [5, 17, 99, 42, 17, 200, 3, 64, 65, 66, 120, 7] * 5


def held_against(found, expected) -> None:
    apart = np.abs(logprobs(found.astype(np.float64)) - logprobs(expected))
    print(f"at most {apart.max():.4f} apart, {np.ptp(expected):.1f} wide")
    assert apart.max() < CLOSE * np.ptp(expected)
    assert (found.argmax(-1) == expected.argmax(-1)).mean() > 0.98


@pytest.mark.parametrize(
    ("config", "kind"),
    [
        (made.LLAMA, "F32"),
        (made.LLAMA, "F16"),
        (made.LLAMA3, "BF16"),
        (made.MISTRAL, "BF16"),
        (made.LINEAR, "F32"),
    ],
)
def test_llama_and_mistral_give_the_same_logits(folder, opened, config, kind) -> None:
    config, weights = made.write_checkpoint(folder, config, merged(folder).size + 5, kind)
    held_against(opened(folder).logits(TOKENS), llama_logits(config, weights, TOKENS))


@pytest.mark.parametrize("tied", [True, False])
def test_qwen2_gives_the_same_logits(folder, opened, tied) -> None:
    size = byte_pairs(folder).size
    config, weights = made.write_checkpoint(folder, made.QWEN2, size, tie_word_embeddings=tied)
    held_against(opened(folder).logits(TOKENS), llama_logits(config, weights, TOKENS))


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("config", [made.T5, made.FLAN_T5])
def test_t5_and_flan_t5_give_the_same_logits(folder, opened, config, tied) -> None:
    size = unigram(folder, rule="identity").size + 28
    config, weights = made.write_checkpoint(folder, config, size, tie_word_embeddings=tied)
    source, target = [token % 150 for token in TOKENS * 3], [0, 9, 33, 120, 8, 8, 61] * 3
    found = opened(folder).transduced(source, target)
    expected = t5_logits(config, weights, source, target)
    held_against(found, expected)
    if tied:  # the factor of tied weights is there, and no answer is surer than it should be
        assert np.ptp(found) == pytest.approx(np.ptp(expected), rel=0.01)


@pytest.mark.parametrize("pooling", ["mean", "cls"])
@pytest.mark.parametrize("architecture", ["BertModel", "BertForMaskedLM"])
def test_bert_gives_the_same_vectors(folder, opened, architecture, pooling) -> None:
    tokenizer = word_pieces(folder)
    config, weights = made.write_checkpoint(
        folder, made.BERT, tokenizer.size, architectures=[architecture]
    )
    write_pooling(folder, pooling)
    model = opened(folder, embeds=True)
    for text in ("the cat sat on the mat", "größere Öfen"):
        tokens = tokenizer.encode(text)
        assert model.tokenize(text) == tokens
        states = bert_states(config, weights, tokens)
        expected = states.mean(0) if pooling == "mean" else states[0]
        found = model.vector(tokens)
        cosine = found @ expected / np.linalg.norm(found) / np.linalg.norm(expected)
        print(f"cosine {cosine:.6f}, at most {np.abs(found - expected).max():.4f} apart")
        assert cosine > 0.9999
        assert np.abs(found - expected).max() < CLOSE * np.ptp(expected)


def write_pooling(folder, mode: str) -> None:
    names = ("Transformer", "Pooling", "Normalize")
    modules = [
        {"idx": number, "path": "" if number == 0 else f"{number}_{name}", "type": f"st.{name}"}
        for number, name in enumerate(names)
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Pooling").mkdir()
    key = {"mean": "pooling_mode_mean_tokens", "cls": "pooling_mode_cls_token"}[mode]
    config = {"word_embedding_dimension": 64, key: True, "pooling_mode_max_tokens": False}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(config))
