"""The card of a model, against what llama.cpp says of it."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from tests.families import FAMILIES, run_each, write_families
from tests.modelfile.gguf_bytes import (
    Parts,
    list_pair,
    llama_pairs,
    number_pair,
    tensor,
    text,
    text_pair,
)

from parlance.contract.faults import FaultError, NotAModelFile
from parlance.contract.inspection import Form
from parlance.modelfile.card import read_card
from parlance.resources import resource


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return write_families(tmp_path_factory.mktemp("families"), list(FAMILIES)).paths


@pytest.fixture(scope="module")
def said(written: dict[str, Path]) -> dict[str, dict[str, Any]]:
    """What llama.cpp says of each family."""
    results, crashes = run_each("tests.modelfile.forms", [], [str(p) for p in written.values()])
    assert crashes == {}
    return {name: results[str(path)] for name, path in written.items()}


def _expected(flags: dict[str, Any], *, causal: bool) -> Form:
    if flags["hybrid"]:
        return Form.HYBRID
    if flags["recurrent"]:
        return Form.RECURRENT
    if flags["encodes"]:
        return Form.ENCODER_DECODER if flags["decodes"] else Form.ENCODER
    # llama.cpp calls whatever is no encoder of a pair a decoder, BERT as well.
    return Form.DECODER if causal else Form.ENCODER


def test_the_form_is_what_llama_cpp_says(written: dict[str, Path], said: dict[str, Any]) -> None:
    for name, path in written.items():
        card = read_card(str(path))
        causal = dict(card.metadata).get(f"{card.architecture}.attention.causal") != "False"
        assert card.form is _expected(said[name], causal=causal), name


def test_the_sum_is_what_llama_cpp_counts(written: dict[str, Path], said: dict[str, Any]) -> None:
    for name, path in written.items():
        assert read_card(str(path)).arithmetic.weights == said[name]["parameters"], name


def test_the_starter_model_is_told_as_it_is() -> None:
    path = str(resource("models", "starter.gguf"))
    card = read_card(path)
    assert (card.architecture, card.form, card.quantization) == ("llama", Form.DECODER, "Q8_0")
    assert (card.layers, card.width, card.heads, card.head_size) == (6, 256, (8,), 32)
    assert (card.tokenizer, card.vocabulary, card.trained_context) == ("llama", 1024, 2048)
    assert card.has_template
    assert card.rotary is not None
    names = [name for name, _value in card.metadata]
    assert len(names) == len(set(names))
    assert dict(card.metadata)["general.architecture"] == "llama"
    assert dict(card.metadata)["llama.block_count"] == "6"


def test_a_split_set_is_one_model_and_its_first_part_tells_of_it(tmp_path: Path) -> None:
    first = [*llama_pairs(), number_pair("split.no", 0), number_pair("split.count", 2)]
    second = [number_pair("split.no", 1), number_pair("split.count", 2)]
    weights = bytes(4 * 64)
    parts = []
    for number, pairs in ((1, first), (2, second)):
        tensors = [tensor(f"blk.{number}.attn_q.weight", (64,), 0, 0)]
        parts.append(tmp_path / f"two-{number:05}-of-00002.gguf")
        parts[-1].write_bytes(Parts(pairs=pairs, tensors=tensors, weights=weights).build())
    for part in parts:
        card = read_card(str(part))
        assert card.name == "Small Talk"
        assert (card.arithmetic.weights, card.arithmetic.terms[0].count) == (128, 2)


def test_long_lists_are_told_by_their_length_and_short_ones_whole(tmp_path: Path) -> None:
    many = list_pair("tokenizer.ggml.merges", 8, [text("a b")] * 1025)
    path = tmp_path / "listed.gguf"
    path.write_bytes(Parts(pairs=[*llama_pairs(), many]).build())
    told = dict(read_card(str(path)).metadata)
    assert told["tokenizer.ggml.merges"] == "1025"
    assert told["general.languages"] == "2: en, fr"
    assert told["llama.attention.head_count_kv"] == "2: 2, 1"
    assert told["llama.rope.freq_base"] == "10000.0"


def test_much_that_nobody_asks_for_does_not_make_a_file_a_damaged_one(tmp_path: Path) -> None:
    letters = 700_000
    others = [text_pair(f"training.log.{number}", "x" * letters) for number in range(8)]
    others.append(list_pair("training.parts", 8, [text("y" * letters)] * 3))
    others.append(list_pair("training.steps", 4, [struct.pack("<I", n) for n in range(1024)]))
    path = tmp_path / "told.gguf"
    path.write_bytes(Parts(pairs=[*others, *llama_pairs()]).build())
    card = read_card(str(path))
    told = dict(card.metadata)
    assert (card.architecture, card.layers, card.has_template) == ("llama", 2, True)
    assert len(told["training.log.0"]) == letters
    assert "training.log.7" not in told
    assert told["training.parts"] == "3"
    assert sum(map(len, told.values())) < 5 * 1024 * 1024


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Ms Karimi", "utf-8")
    with pytest.raises(FaultError) as error:
        read_card(str(path))
    assert isinstance(error.value.fault, NotAModelFile)
